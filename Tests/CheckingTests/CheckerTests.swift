import Testing

@testable import Checking

/// From bytes to a verdict.
@Suite struct CheckerTests {
  /// Checks a text.
  private func result(_ text: String, name: String = "a.txt", language: Language = .vietnamese) throws -> FileResult {
    try Fixtures.checker(language: language).makeJudge()(Array(text.utf8), name)
  }

  @Test(arguments: [
    ("TỜ TRÌNH\nCăn cứ", "accept", false), ("TỜ TRÌNH\nCăn cứ\n!", "accept", true), ("TỜ TRÌNH", "return", false),
    ("TỜ TRÌNH\n?", "return", true),
    // The reason to return is sure, whatever the doubt elsewhere.
    ("TỜ TRÌNH\n!", "return", false),
  ])
  func verdictAndReview(text: String, verdict: String, review: Bool) throws {
    let result = try result(text)
    #expect(result.verdict.name == verdict)
    #expect(result.review == review)
  }

  @Test(arguments: [("Báo cáo", "a.txt", "not-a-submission"), ("TỜ TRÌNH", "a.bad", "damaged")])
  func unjudged(text: String, name: String, code: String) throws {
    let result = try result(text, name: name)
    guard case .unjudged(let why) = result.verdict else {
      Issue.record("judged as \(result.verdict.name)")
      return
    }
    #expect(why.code == code)
    #expect(!why.message.vietnamese.isEmpty && !why.message.english.isEmpty)
    #expect(result.sha256 == SHA256.hex(text.utf8))
    #expect(result.findings.isEmpty && result.elements.isEmpty && result.submission == nil)
  }

  @Test func findingWithoutEvidenceStandsAtTheTitle() throws {
    let finding = try #require(try result("\nTỜ TRÌNH\nVề việc").findings.first)
    #expect(finding.rule == "HP-1.1")
    #expect(finding.severity == .returning)
    #expect(finding.quote == "TỜ TRÌNH")
    #expect(finding.spot.start.line == 2)
    #expect(finding.message == "Chưa có." && finding.fix == "Nêu điều khoản.")
    #expect(finding.source == LegalSource(document: "Chỉ đạo", clause: "điểm 1"))
  }

  @Test func findingOfAnElementStandsAtItsEvidence() throws {
    let finding = try #require(try result(Fixtures.text).findings.first)
    #expect(finding.rule == "HP-1.4")
    #expect(finding.spot.start.line == 3 && finding.spot.start.column == 1)
    #expect(finding.spot.end.column == 47)
    #expect(finding.spot.path == "đoạn 3")
  }

  @Test func messagesInEnglish() throws {
    let finding = try #require(try result("TỜ TRÌNH", language: .english).findings.first)
    #expect(finding.message == "Missing.")
  }

  @Test func summaryOfTheSubmission() throws {
    let result = try result(Fixtures.text)
    #expect(result.submission?.subject == "Về việc sửa đường")
    #expect(result.elements.map(\.name) == ElementResult.Name.allCases)
    #expect(result.elements.first?.evidence.first?.text == "Căn cứ khoản 2 Điều 14 Nghị định 1/2020/NĐ-CP.")
  }

  @Test func fingerprintsStayWhileWordsStay() throws {
    let here = try result("TỜ TRÌNH\nVề việc a").findings.map(\.fingerprint)
    let moved = try result("\n\nTỜ TRÌNH\nVề việc  a").findings.map(\.fingerprint)
    let other = try result("TỜ TRÌNH\nVề việc b").findings.map(\.fingerprint)
    #expect(here == moved)
    #expect(here != other)
    #expect(here.allSatisfy { $0.utf8.count == 32 })
  }

  @Test func equalFindingsHaveFingerprintsOfTheirOwn() {
    let spot = Spot(
      of: .init(paragraph: 0, range: 0..<1), in: Fixtures.document("a"), paths: ["đoạn 1"])
    let finding = Finding(
      rule: "X-1", severity: .advice, message: "", fix: "", source: LegalSource(document: ""),
      place: .init(paragraph: 0, range: 0..<1), spot: spot, quote: "a")
    let prints = Finding.ordered([finding, finding], subject: "").map(\.fingerprint)
    #expect(Set(prints).count == 2)
  }
}
