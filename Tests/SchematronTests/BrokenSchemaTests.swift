import Schematron
import Testing

/// Rule files with faults.
@Suite struct BrokenSchemaTests {
  @Test(arguments: [
    ("<pattern><rule context='a'><assert tset='1' test='1'/></rule></pattern>", "assert has no attribute tset"),
    ("<pattern><rule context='a'><assert/></rule></pattern>", "assert needs the attribute test"),
    ("<pattern><rule context='a'/></pattern>", "no assert and no report"),
    ("<pattern><rule><assert test='1'/></rule></pattern>", "rule needs the attribute context"),
    ("<pattern><rulle/></pattern>", "Schematron has no element rulle"),
    ("<pattern><assert test='1'/></pattern>", "assert is not allowed in pattern"),
    ("<pattern>words</pattern>", "text is not allowed in pattern"),
    ("<pattern><x xmlns=''/></pattern>", "x stands in no namespace"),
    ("<include href='x.sch'/>", "include is not supported"),
    ("<pattern><rule context='a'><extends href='x'/></rule></pattern>", "extends has no attribute href"),
    ("<pattern documents='x'/>", "pattern has no attribute documents"),
    ("<phase id='p'><active pattern='none'/></phase>", "no pattern none"),
    ("<pattern is-a='none'/>", "no abstract pattern none"),
    ("<pattern><rule context='a'><extends rule='none'/></rule></pattern>", "no abstract rule none"),
    ("<pattern><rule context='a'><assert test='1' diagnostics='d e'/></rule></pattern>", "no diagnostic e"),
    ("<pattern><rule context='a'><assert test='1' properties='q'/></rule></pattern>", "no property q"),
    ("<pattern id='x'/><pattern id='x'/>", "the id x is given twice"),
    ("<pattern id='1 2'/>", "the id 1 2 is no XML name"),
    ("<ns prefix='t' uri='urn:u'/>", "the prefix t is declared twice"),
    ("<let name='v' value='1'/><let name='v' value='2'/>", "$v is defined twice"),
    ("<let name='v'/>", "let needs the attribute value"),
    ("<pattern><rule context='a'><assert test='a ='/></rule></pattern>", "not well-formed"),
    (
      "<pattern><rule context='a'><assert test=\"'x\"/></rule></pattern>",
      "quotation mark is not closed, at character 1"
    ),
    ("<pattern><rule context='a'><assert test='u:b'/></rule></pattern>", "the prefix u is not declared"),
    ("<pattern><rule context='a'><assert test='$w'/></rule></pattern>", "$w is not defined"),
    (
      "<pattern><rule context='a'><let name='r' value='1'/><assert test='1'/></rule>"
        + "<rule context='b'><assert test='$r'/></rule></pattern>", "$r is not defined"
    ),
    ("<pattern><rule context='a'><assert test='matches(., 1)'/></rule></pattern>", "no function matches()"),
    ("<pattern><rule context='a/..'><assert test='1'/></rule></pattern>", ".. is not allowed in a rule's context"),
    ("<pattern><rule context='ancestor::a'><assert test='1'/></rule></pattern>", "ancestor is not allowed"),
    ("<pattern><rule context='(a|b)/c'><assert test='1'/></rule></pattern>", "not allowed in a rule's context"),
    ("<pattern><rule context='a|'><assert test='1'/></rule></pattern>", "empty"),
    ("<pattern><rule context='a'><assert test='1' role='odd'/></rule></pattern>", "the role odd is unknown"),
    (
      "<pattern><rule context='a'><assert test='1'><value-of select='$n'/></assert></rule></pattern>",
      "$n is not defined"
    ),
    ("<pattern abstract='true'><rule context='a'><assert test='1'/></rule></pattern>", "abstract pattern needs an id"),
    (
      "<pattern abstract='true' id='z'><rule context='$c'><assert test='1'/></rule></pattern>"
        + "<pattern is-a='z'><param name='d' value='1'/></pattern>", "does not use the param d"
    ),
    (
      "<pattern abstract='true' id='z'><rule context='a'><assert test='$c'/></rule></pattern>"
        + "<pattern is-a='z'/>", "$c is not defined"
    ),
    (
      "<pattern><rule abstract='true' id='q'><extends rule='q'/></rule>"
        + "<rule context='a'><extends rule='q'/></rule></pattern>", "extends itself"
    ),
  ])
  func aFaultIsNamed(body: String, reason: String) {
    let sound = "<pattern id='sound'><rule context='c'><assert test='1'/></rule></pattern>"
    let rest = "<diagnostics><diagnostic id='d'/></diagnostics>"
    #expect {
      try load(schemaText(body + sound + rest), roles: ["return"])
    } throws: { error in
      (error as? SchemaErrors)?.faults.contains { $0.message.contains(reason) && $0.place.line > 0 } ?? false
    }
  }

  @Test func allFaultsComeAtOnceWithTheirPlaces() {
    let text = """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xquery" defaultPhase="none">
        <pattern id="a">
          <rule context="x">
            <assert tset="1"/>
            <!-- < > --><assert test="Ừ[" />
            <assert test='$v'
                    diagnostics="d"/>
          </rule>
        </pattern>
      </schema>
      """
    let error = #expect(throws: SchemaErrors.self) { try load(text) }
    #expect(
      error?.faults.map { "\($0.path):\($0.place.line):\($0.place.column): \($0.message)" } == [
        "test.sch:1:68: queryBinding xquery is not supported; rules are XPath 1.0 (xslt)",
        "test.sch:1:90: there is no phase none",
        "test.sch:4:7: assert needs the attribute test",
        "test.sch:4:21: assert has no attribute tset",
        "test.sch:5:33: a parenthesis or bracket is not closed, at character 2, in: Ừ[",
        "test.sch:6:21: the variable $v is not defined, in: $v",
        "test.sch:7:28: there is no diagnostic d",
      ])
  }

  @Test(arguments: [
    "", "<a/>", "<schema/>", "<!DOCTYPE a><a/>", "<schema xmlns='http://purl.oclc.org/dsdl/schematron'/>",
  ])
  func whatIsNoSchemaIsRefused(text: String) {
    #expect(throws: SchemaErrors.self) { try load(text) }
  }
}
