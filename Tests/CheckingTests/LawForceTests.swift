import Recognition
import TestSupport
import Testing

@testable import Checking

/// Whether a law is in force is told by the day of the submission, not by that of the run.
@Suite struct LawForceTests {
  /// A submission of a day that cites something.
  private func text(_ day: String, _ citation: String) -> String {
    """
    UBND THÀNH PHỐ HẢI PHÒNG
    SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
    Số: 21/TTr-SNNMT
    Hải Phòng, \(day)

    TỜ TRÌNH
    Về việc giao đất

    Kính gửi: Ủy ban nhân dân thành phố

    Theo Điều 59 \(citation), Ủy ban nhân dân thành phố có thẩm quyền giao đất cho tổ chức.

    Sở kính trình Ủy ban nhân dân thành phố quyết định giao 2 ha đất tại xã Vĩnh Am./.
    """
  }

  /// The LAW findings of a text.
  private func findings(_ text: String, today: String = "2026-11-26") throws -> [Finding] {
    let sources = try RuleSources.load(RuleSelection(packs: ["law"]))
    let settings = Checker.Settings(today: try #require(CivilDate(today)), language: .vietnamese)
    let checker = try Checker(sources: sources, settings: settings)
    return checker.makeJudge()(Array(text.utf8), "a.txt").findings
  }

  @Test(arguments: [
    ("ngày 12 tháng 5 năm 2023", [String]()), ("ngày 31 tháng 7 năm 2024", []),
    ("ngày 01 tháng 8 năm 2024", ["LAW-3.1"]),
    ("ngày 12 tháng 5 năm 2025", ["LAW-3.1"]),
    // Any day of an open month or year may have been meant.
    ("ngày     tháng 8 năm 2024", ["LAW-3.1"]), ("ngày     tháng     năm 2024", []),
    ("ngày     tháng     năm 2025", ["LAW-3.1"]),
  ])
  func landLawOf2013(day: String, rules: [String]) throws {
    #expect(try findings(text(day, "Luật Đất đai số 45/2013/QH13")).map(\.rule) == rules)
  }

  @Test func theMessageNamesWhatReplacedIt() throws {
    let finding = try #require(try findings(text("ngày 12 tháng 5 năm 2025", "Luật Đất đai năm 2013")).first)
    #expect(finding.message.contains("45/2013/QH13") && finding.message.contains("31/2024/QH15"))
    #expect(finding.message.contains("01/08/2024"))
    #expect(finding.severity == .warning)
  }

  @Test func theRegisterNamesItsSource() throws {
    let register = try InstrumentRegister(files: RepositoryFiles.ruleData)
    let law = try #require(register.rows(number: "45/2013/QH13").first)
    #expect(law.ended == "2024-08-01" && law.replacedBy == ["31/2024/QH15"])
    #expect(law.isVerified && !law.source.isEmpty && CivilDate(law.checked) != nil)
    #expect(register.rows.count >= 120)
  }

  @Test func anUndatedSubmissionIsJudgedOnTheDayOfTheRun() throws {
    let undated = text("", "Luật Đất đai số 45/2013/QH13")
    #expect(try findings(undated, today: "2023-05-12").isEmpty)
    #expect(try findings(undated, today: "2025-05-12").map(\.rule) == ["LAW-3.1"])
  }

  @Test func nothingOfThesePacksReturnsAFile() throws {
    let sources = try RuleSources.load(RuleSelection(packs: ["law", "nd30"]))
    let rules = try RuleSet(packs: sources.packs).rules
    #expect(rules.count > 60)
    #expect(rules.allSatisfy { $0.severity != .returning })
  }

  @Test func everyRuleOfFormIsInTheTableOfCoverage() throws {
    let sources = try RuleSources.load(RuleSelection(packs: ["nd30"]))
    let page = try #require(RepositoryFiles.text("docs/nd30-coverage.md"))
    let missing = try RuleSet(packs: sources.packs).rules.map(\.id).filter { !page.contains("\($0) ") }
    #expect(missing.isEmpty)
  }

  @Test func whatTextCannotShowIsNotJudged() throws {
    // Each rule that looks at paper, fonts or sizes has a text among its passing examples.
    let sources = try RuleSources.load(RuleSelection(packs: ["nd30"]))
    let examples = sources.packs.flatMap(\.examples)
    for rule in ["1.1", "1.2", "1.3", "1.4", "1.5", "2.4", "3.4", "5.5", "6.4", "7.2", "7.3", "7.4", "8.6", "9.6"] {
      let own = examples.filter { $0.rule == "ND30-\(rule)" }
      #expect(own.contains { !$0.isWrong && $0.name.hasSuffix(".txt") }, "ND30-\(rule)")
      #expect(own.allSatisfy { !$0.isWrong || $0.name.hasSuffix(".docx") }, "ND30-\(rule)")
    }
  }
}
