import Testing

@testable import Checking

/// The examples of rules.
@Suite struct RuleTestTests {
  @Test(arguments: [
    ("a⟦b⟧c", "abc", [1..<2]), ("⟦⟧", "", [0..<0]), ("⟦a", "a", []), ("a⟧", "a", []),
    ("⟦đ⟧ ⟦x⟧", "đ x", [0..<2, 3..<4]),
  ])
  func marksAreTakenOut(text: String, plain: String, marks: [Range<Int>]) {
    let (bytes, found) = RuleExample.withoutMarks(Array(text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == plain)
    #expect(found == marks)
  }

  @Test(arguments: [
    ("examples/HP-1.1/fail-1.txt", true), ("examples/HP-1.1/pass-12.md", true), ("examples/HP-1.1/fail.txt", false),
    ("examples/HP-1.1/fail-1.pdf", false), ("examples/fail-1.txt", false), ("other/HP-1.1/fail-1.txt", false),
    ("examples/HP-1.1/maybe-1.txt", false), ("examples/HP-1.1/fail-1", false),
  ])
  func names(path: String, isExample: Bool) {
    #expect((RuleExample(RuleFile(path: path, shownPath: path, bytes: [])) != nil) == isExample)
  }

  /// What fails for rule HP-1.4 with some examples.
  private func failures(_ examples: [(String, String)]) throws -> [String] {
    let pack = Fixtures.pack(examples: examples.map { ($0.0, $0.1) })
    let outcome = RuleTest(packs: [pack], checker: try Fixtures.checker()).run(jobs: 2)
    #expect(outcome.examples == examples.filter { $0.0.contains("HP") && !$0.0.hasSuffix("doc") }.count)
    return outcome.failures.map(\.description).filter { !$0.contains("HP-1.1") && !$0.contains("HP-5.1") }
  }

  @Test func goodExamples() throws {
    let wrong = "TỜ TRÌNH\n⟦Căn cứ⟧ x"
    let right = "TỜ TRÌNH"
    #expect(
      try failures([
        ("HP-1.4/fail-1.txt", wrong), ("HP-1.4/fail-2.txt", "TỜ TRÌNH\nCăn cứ"), ("HP-1.4/pass-1.txt", right),
        ("HP-1.4/pass-2.txt", right),
      ]) == [])
  }

  @Test(arguments: [
    ("HP-1.4/fail-3.txt", "TỜ TRÌNH", "finds nothing (others: HP-1.1)"),
    ("HP-1.4/fail-3.txt", "⟦TỜ TRÌNH⟧\nCăn cứ x", "not what is marked"),
    ("HP-1.4/pass-3.txt", "TỜ TRÌNH\nCăn cứ", ":2:1: HP-1.4 finds something"),
    ("HP-1.4/pass-3.txt", "Báo cáo", "could not be judged: not-a-submission"),
    ("HP-9.9/pass-3.txt", "TỜ TRÌNH", "there is no rule HP-9.9"), ("HP-1.4/fail-3.doc", "x", "not named"),
  ])
  func badExamples(path: String, text: String, message: String) throws {
    let good = (1...2).flatMap {
      [("HP-1.4/fail-\($0).txt", "TỜ TRÌNH\nCăn cứ"), ("HP-1.4/pass-\($0).txt", "TỜ TRÌNH")]
    }
    // The message names the rule HP-1.1 that fires instead, hence the look at every failure.
    let pack = Fixtures.pack(examples: good + [(path, text)])
    let all = RuleTest(packs: [pack], checker: try Fixtures.checker()).run(jobs: 1).failures.map(\.description)
    #expect(all.contains { $0.contains(path) && $0.contains(message) }, "\(all)")
  }

  @Test func rulesNeedTwoExamplesOfEachKind() throws {
    let found = try failures([("HP-1.4/fail-1.txt", "TỜ TRÌNH\nCăn cứ")])
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasPrefix("Rules/haiphong/a.sch:7: HP-1.4 has ") })
  }
}
