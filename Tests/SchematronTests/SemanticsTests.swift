import Schematron
import Testing
import XML

/// What the standard says a schema means.
@Suite struct SemanticsTests {
  /// A schema, a document and the results that are expected.
  struct Case: Sendable, CustomTestStringConvertible {
    /// What it shows.
    let testDescription: String
    /// The patterns.
    let body: String
    /// The document.
    let document: String
    /// The results, as `results` writes them.
    let expected: [String]
    /// The phase.
    var phase = "#DEFAULT"
    /// Attributes of the schema.
    var attributes = ""
  }

  static let cases = [
    Case(
      testDescription: "an assert fails, a report holds",
      body: "<pattern><rule context='a'><assert id='x' test='@n=1'/><report id='y' test='@n=2'/></rule></pattern>",
      document: "<r><a n='1'/><a n='2'/></r>", expected: ["x@/r/a[2]", "y@/r/a[2]"]),
    Case(
      testDescription: "the first rule that matches a node is the only one in its pattern",
      body: """
        <pattern><rule context="a[@n]"><report id="one" test="true()"/></rule>
        <rule context="a"><report id="two" test="true()"/></rule></pattern>
        <pattern><rule context="a"><report id="three" test="true()"/></rule></pattern>
        """,
      document: "<r><a/><a n='1'/></r>", expected: ["two@/r/a[1]", "one@/r/a[2]", "three@/r/a[1]", "three@/r/a[2]"]),
    Case(
      testDescription: "contexts are patterns: relative anywhere, absolute from the root, unions, attributes",
      body: """
        <pattern><rule context="b/c | /r/@k"><report id="x" test="true()"/></rule></pattern>
        <pattern><rule context="@*"><report id="y" test="true()"/></rule></pattern>
        <pattern><rule context="/"><report id="root" test="r"/></rule></pattern>
        <pattern><rule context="/c"><report id="never" test="true()"/></rule></pattern>
        <pattern><rule context="b[1] [@q = 'a|b']//text()|comment()"><report id="t" test="true()"/></rule></pattern>
        """,
      document: "<r k='1'><c/><b q='a|b'><c/>u</b><b><c/></b><!--c--></r>",
      expected: [
        "x@/r/@k", "x@/r/b[1]/c", "x@/r/b[2]/c", "y@/r/@k", "y@/r/b[1]/@q", "root@/", "t@/r/b[1]/text()",
        "t@/r/comment()",
      ]),
    Case(
      testDescription: "inner variables hide outer ones, and rule variables are worked out at the node",
      body: """
        <let name="v" value="'schema'"/><let name="w" value="concat($v, '+')"/>
        <phase id="p"><let name="u" value="'phase'"/><active pattern="one"/><active pattern="two"/></phase>
        <pattern id="one"><let name="v" value="concat($v, '/pattern')"/>
        <rule context="a"><let name="v" value="concat($v, '/', @n)"/><let name="here" value="count(*)"/>
        <report id="x" test="$here = 1"><value-of select="$v"/> <value-of select="$w"/> <value-of select="$u"/></report>
        </rule></pattern>
        <pattern id="two"><rule context="a"><report id="y" test="@n=2"><value-of select="$v"/></report></rule></pattern>
        """,
      document: "<r><a n='1'><b/></a><a n='2'/></r>",
      expected: ["x@/r/a[1]: schema/pattern/1 schema+ phase", "y@/r/a[2]: schema"], phase: "p"),
    Case(
      testDescription: "an instance of an abstract pattern has its own values",
      body: """
        <pattern abstract="true" id="has"><let name="what" value="'$child'"/>
        <rule context="$parent"><assert id="x" test="$child" subject="$place">cần <value-of select="$what"/></assert></rule>
        </pattern>
        <pattern is-a="has" id="p1"><param name="parent" value="a"/><param name="child" value="b"/><param name="place" value=".."/></pattern>
        <pattern is-a="has" id="p2"><param name="parent" value="b"/><param name="child" value="c"/><param name="place" value="."/></pattern>
        """,
      document: "<r><a/><b/></r>", expected: ["x@/r: cần b", "x@/r/b: cần c"]),
    Case(
      testDescription: "a rule takes over the assertions and variables of abstract rules",
      body: """
        <pattern><rule abstract="true" id="base"><let name="n" value="@n"/><report id="n" test="$n"><value-of select="$n"/></report></rule>
        <rule abstract="true" id="more"><extends rule="base"/><report id="m" test="@m"/></rule>
        <rule context="a"><report id="first" test="true()"/><extends rule="more"/><report id="last" test="true()"/></rule></pattern>
        """,
      document: "<a n='5' m=''/>", expected: ["first@/a", "n@/a: 5", "m@/a", "last@/a"]),
    Case(
      testDescription: "only the patterns of the phase are active",
      body: """
        <phase id="few"><active pattern="two"/></phase>
        <pattern id="one"><rule context="a"><report id="x" test="true()"/></rule></pattern>
        <pattern id="two"><rule context="a"><report id="y" test="true()"/></rule></pattern>
        """,
      document: "<a/>", expected: ["y@/a"], attributes: "defaultPhase='few'"),
    Case(
      testDescription: "#ALL overrides the default phase",
      body: """
        <phase id="few"><active pattern="two"/></phase>
        <pattern id="one"><rule context="a"><report id="x" test="true()"/></rule></pattern>
        <pattern id="two"><rule context="a"><report id="y" test="true()"/></rule></pattern>
        """,
      document: "<a/>", expected: ["x@/a", "y@/a"], phase: "#ALL", attributes: "defaultPhase='few'"),
    Case(
      testDescription: "a message names and quotes, in any mark-up, and leaves out other namespaces",
      body: """
        <pattern><rule context="t:a"><report id="x" test="true()"><m xmlns="urn:m">no<n/></m> <emph>Phần</emph>
          <name/> <span class="c">của</span> <name path=".."/> <dir value="ltr">ghi</dir> <value-of select="@q"/>
          <value-of select="1 div 4"/> <value-of select="t:b"/></report></rule></pattern>
        """,
      document: "<r xmlns:p='urn:t'><p:a q='&lt;&amp;  x'><p:b>1</p:b><p:b>2</p:b></p:a></r>",
      expected: ["x@/r/p:a: Phần p:a của r ghi <& x 0.25 1"]),
    Case(
      testDescription: "the subject is the first node it selects, the rule's where the assertion has none",
      body: """
        <pattern><rule context="a" subject="b"><report id="x" test="true()"/><report id="y" test="true()" subject="(c | d)[1]"/>
        <report id="z" test="true()" subject="none"/></rule></pattern>
        """,
      document: "<a><b/><b/><d/><c/></a>", expected: ["x@/a/b[1]", "y@/a/d", "z@/a"]),
  ]

  @Test(arguments: cases)
  func theResultsAreThoseOfTheStandard(_ example: Case) throws {
    let schema = schemaText(example.body, attributes: example.attributes)
    #expect(try results(schema, on: example.document, phase: example.phase) == example.expected)
  }

  @Test func eventsTellWhatWasTried() throws {
    let schema = schemaText(
      "<pattern id='p'><title>T</title><rule context='a' role='r'><assert test='true()'/></rule></pattern>")
    let tree = try XMLDocument.parse(Array("<a/>".utf8))
    let events = try Validator(try load(schema)).validate(tree).events
    guard case .activePattern(let id, let title)? = events.first, case .firedRule(let rule)? = events.last else {
      Issue.record("unexpected events")
      return
    }
    #expect((id, title) == ("p", "T"))
    #expect(rule.context == "a" && rule.role == "r" && rule.node.path == "/a")
    #expect(events.count == 2)
  }

  @Test func aValidatorCanBeUsedAgain() throws {
    let schema = schemaText(
      """
      <phase id="with"><let name="u" value="1"/><active pattern="p"/></phase>
      <phase id="without"><active pattern="p"/></phase>
      <pattern id="p"><rule context="a"><let name="v" value="$u"/><report id="x" test="$v = 1"/></rule></pattern>
      """)
    let validator = try Validator(try load(schema))
    let tree = try XMLDocument.parse(Array("<a/>".utf8))
    #expect(try validator.validate(tree, phase: "with").results.count == 1)
    #expect(throws: EvaluationError.self) { try validator.validate(tree, phase: "without") }
    #expect(throws: EvaluationError.self) { try validator.validate(tree, phase: "unknown") }
    #expect(try validator.validate(tree, phase: "with").results.count == 1)
  }
}
