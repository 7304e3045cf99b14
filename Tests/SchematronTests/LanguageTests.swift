import Schematron
import Testing
import XML

/// The texts of a result in the wanted language.
@Suite struct LanguageTests {
  static let schema = schemaText(
    """
    <pattern><rule context="a"><assert id="x" test="b" role="return" see="#1" diagnostics="x-en x-fix x-fix-en x-more x-more-en"
      >Thiếu <value-of select="@n"/>.</assert><assert id="y" test="b" diagnostics="y-fix">Chỉ tiếng Việt.</assert></rule></pattern>
    <diagnostics>
      <diagnostic id="x-en" xml:lang="en">No <value-of select="@n"/>.</diagnostic>
      <diagnostic id="x-fix">Thêm vào.</diagnostic>
      <diagnostic id="x-fix-en" xml:lang="en">Add it.</diagnostic>
      <diagnostic id="x-more">Xem thêm.</diagnostic>
      <diagnostic id="x-more-en" xml:lang="en">More.</diagnostic>
      <diagnostic id="y-fix">Sửa.</diagnostic>
    </diagnostics>
    """)

  @Test(
    arguments: [
      (nil, ["Thiếu q.", "Thêm vào.", "Xem thêm."], ["Chỉ tiếng Việt.", "Sửa."]),
      ("vi", ["Thiếu q.", "Thêm vào.", "Xem thêm."], ["Chỉ tiếng Việt.", "Sửa."]),
      ("en", ["No q.", "Add it.", "More."], ["Chỉ tiếng Việt.", "Sửa."]),
      ("fr", ["Thiếu q.", "Thêm vào."], ["Chỉ tiếng Việt.", "Sửa."]),
    ] as [(String?, [String], [String])])
  func aResultSpeaksTheLanguage(language: String?, first: [String], second: [String]) throws {
    let tree = try XMLDocument.parse(Array("<a n='q'/>".utf8))
    let results = try Validator(try load(Self.schema)).validate(tree, language: language).results
    #expect(
      results.map { [$0.message] + [$0.fix].compactMap(\.self) + $0.diagnostics.map(\.text) } == [first, second])
    #expect(results.first?.role == "return" && results.first?.see == "#1")
  }

  @Test func propertiesAndForeignElementsAreHandedOn() throws {
    let schema = try load(
      schemaText(
        """
        <pattern><rule context="a"><report id="x" test="true()" properties="q"><m:s xmlns:m="urn:m" k="v" xml:lang="en">a
          b</m:s>text</report></rule></pattern>
        <properties><property id="q" role="r" scheme="s"><value-of select="@n"/></property></properties>
        """))
    let tree = try XMLDocument.parse(Array("<a n='7'/>".utf8))
    let result = try #require(try Validator(schema).validate(tree).results.first)
    let property = try #require(result.properties.first)
    #expect([property.id, property.role, property.scheme, property.text] == ["q", "r", "s", "7"])
    let foreign = try #require(schema.assertions.first?.assertion.foreign.first)
    #expect(foreign.namespace == "urn:m" && foreign.name == "s" && foreign.text == "a b")
    #expect(foreign.attributes == ["k": "v"] && foreign.language == "en")
  }
}
