import Testing

@testable import XML

/// Where elements and characters stand in the bytes of a text.
@Suite struct XMLElementTableTests {
  /// The text of a stretch.
  private static func text(_ table: XMLElementTable, _ range: Range<Int>) -> String {
    String(decoding: table.utf8[range], as: UTF8.self)
  }

  @Test func elementsAreFoundWithTheirTagsAndContent() throws {
    let text = "<?xml version='1.0'?><!-- <x> --><a:r xmlns:a=\"u\" k='>'><a:t>1 &lt; 2</a:t ><b/><![CDATA[<y>]]></a:r>"
    let table = try XMLElementTable(Array(text.utf8), namespaces: ["u"], names: ["r", "t", "b"])
    #expect(table.elements.map(\.name) == [0, 1, -1])
    #expect(table.elements.map(\.parent) == [nil, 0, 0])
    #expect(
      table.elements.map { Self.text(table, $0.content) } == [
        "<a:t>1 &lt; 2</a:t ><b/><![CDATA[<y>]]>", "1 &lt; 2", "",
      ])
    #expect(table.elements.map { Self.text(table, $0.nameRange) } == ["a:r", "a:t", "b"])
    #expect(table.elements.map { $0.endNameRange.map { Self.text(table, $0) } } == ["a:r", "a:t", nil])
    #expect(table.children(of: 0) == [1, 2])
    #expect(table.prefix(of: try #require(table[0])) == "a")
    #expect(table.attribute("k", of: try #require(table[0])) == ">")
  }

  @Test func aPrefixCountsOnlyWhereItIsDeclared() throws {
    let text = "<r><p:a xmlns:p='u'><p:a xmlns:p='v'/><p:a/></p:a><a xmlns='u'/><a/></r>"
    let table = try XMLElementTable(Array(text.utf8), namespaces: ["u"], names: ["a"])
    #expect(table.elements.map(\.name) == [-1, 0, -1, 0, 0, -1])
  }

  @Test(arguments: [
    "", "x", "<a>", "</a>", "<a></b>", "<a b=1/>", "<a><!-- </a>", "<!DOCTYPE a><a/>", "<a", "<", "<a b='></a>", "<>",
    "<a/></a>", "<a><![CDATA[</a>",
  ])
  func whatIsMalformedIsRefused(_ text: String) {
    #expect(throws: XMLElementTable.Malformed.self) {
      try XMLElementTable(Array(text.utf8), namespaces: [], names: [])
    }
  }

  @Test(arguments: [
    ("abc", "abc", 2, 2), ("a&amp;b", "a&b", 2, 6), ("&#x1EA1;b", "ạb", 3, 8), ("a\r\nb", "a\nb", 2, 3),
    ("a<!-- x -->b", "ab", 1, 11), ("a<![CDATA[<&]]>b", "a<&b", 3, 15), ("&bad", "", 0, 4), ("a&", "a", 1, 2),
  ])
  func charactersKnowWhereTheyStand(_ text: String, _ decoded: String, _ offset: Int, _ position: Int) {
    let utf8 = Array(text.utf8)
    let data = XMLCharacterData(utf8, 0..<utf8.count)
    #expect(String(decoding: data.decoded, as: UTF8.self) == decoded)
    #expect(data.position(of: offset).offset == position)
    #expect(data.isPlain)
  }

  @Test func anElementAmongCharactersIsNoCharacter() {
    let utf8 = Array("a<b/>c".utf8)
    #expect(!XMLCharacterData(utf8, 0..<utf8.count).isPlain)
  }
}
