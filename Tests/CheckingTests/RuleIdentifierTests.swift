import Checking
import Testing

/// How rule identifiers are ordered and cut.
@Suite struct RuleIdentifierTests {
  @Test(arguments: [
    ("HP-2.9", "HP-2.10"), ("HP-1.1", "HP-2.1"), ("CT-1.1", "HP-1.1"), ("HP-1", "HP-1.1"), ("a", "b"),
  ])
  func precedes(left: String, right: String) {
    #expect(RuleIdentifier.precedes(left, right))
    #expect(!RuleIdentifier.precedes(right, left))
  }

  @Test(arguments: [
    ("HP-1.1", "HP-1.1"), ("HP-1.1-draft", "HP-1.1"), ("ND30-2.1-a-b", "ND30-2.1"), ("my-own-rule", "my-own-rule"),
    ("plain", "plain"), ("", ""),
  ])
  func belongsToARule(assertion: String, rule: String) {
    #expect(RuleIdentifier.rule(ofAssertion: assertion) == rule)
  }
}
