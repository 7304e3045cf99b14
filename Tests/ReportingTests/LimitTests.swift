import Checking
import DocumentModel
import Testing

@testable import Reporting

/// What formats do at the limits of those who read them.
@Suite struct LimitTests {
  /// A file with some findings of each severity.
  private static func file(_ path: String, returning: Int, warnings: Int, advice: Int) -> FileResult {
    let findings =
      (0..<returning).map { _ in Fixtures.finding(.returning, "HP-1.1") }
      + (0..<warnings).map { _ in Fixtures.finding(.warning, "HP-1.2") }
      + (0..<advice).map { _ in Fixtures.finding(.advice, "HP-1.6") }
    return FileResult(path: path, format: "text", verdict: .returning, findings: findings)
  }

  /// How often words stand in a report.
  private func count(_ words: String, in report: String) -> Int { report.split(separator: words).count - 1 }

  @Test func gitHubGetsTheWorstTenOfEachLevel() {
    let report = Fixtures.report(
      .github,
      [
        Self.file("a.txt", returning: 1, warnings: 12, advice: 3),
        Self.file("b.txt", returning: 11, warnings: 0, advice: 9), Fixtures.unjudged,
      ])
    let levels = report.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(levels.filter { $0 == "::error" }.count == 10)
    #expect(levels.filter { $0 == "::warning" }.count == 10)
    #expect(levels.filter { $0 == "::notice" }.count == 10)
    #expect(levels.prefix(10).allSatisfy { $0 == "::error" } && levels[10] == "::warning")
    // Two returns and the file not judged, two warnings, three of the advice.
    #expect(report.contains("::notice title=totrinh::Còn 8 chỗ nữa"))
  }

  @Test func sarifKeepsTheWeightiestResults() throws {
    let files = [
      Self.file("a.txt", returning: 1, warnings: 0, advice: 25),
      Self.file("b", returning: 2, warnings: 3, advice: 2),
    ]
    var reporter = SARIFReporter(context: Fixtures.context(), mostResults: 25)
    for file in files { _ = reporter.add(file) }
    let report = String(decoding: reporter.end(RunSummary()), as: UTF8.self)
    #expect(count("\"level\": \"error\", \"message\"", in: report) == 3)
    #expect(count("{\"ruleId\"", in: report) == 25)
    #expect(report.contains("Không ghi vào báo cáo vì quá giới hạn của GitHub: 8 góp ý."))
    // What is kept stands in its order.
    let first = try #require(report.firstRange(of: "{\"ruleId\": \"HP-1.6\""))
    let last = try #require(report.firstRange(of: "\"uri\": \"b\""))
    #expect(first.lowerBound < last.lowerBound)
  }

  @Test func sarifDescriptionsAreCut() throws {
    var context = Fixtures.context()
    context.descriptions[0].why.vietnamese = String(repeating: "ờ", count: 2000)
    let report = Fixtures.report(.sarif, [], context)
    #expect(report.contains("\"fullDescription\": {\"text\": \"" + String(repeating: "ờ", count: 1023) + "…\"}"))
  }

  @Test func markdownEndsBeforeGitHubRefusesIt() {
    let files = (0..<3000).map { Self.file("\($0).txt", returning: 1, warnings: 1, advice: 1) }
    let report = Fixtures.report(.markdown, files)
    #expect(report.utf8.count < 1 << 20 && report.utf8.count > 900 << 10)
    #expect(report.contains("tệp không ghi ở đây vì báo cáo đã quá dài."))
  }

  @Test func gitLabFingerprintsAreUnique() {
    let twice = Self.file("a.txt", returning: 3, warnings: 0, advice: 0)
    let report = Fixtures.report(.gitlab, [twice, twice, Self.file("b.txt", returning: 1, warnings: 0, advice: 0)])
    let prints = report.split(separator: "\"fingerprint\": \"").dropFirst().map { $0.prefix(32) }
    #expect(prints.count == 7 && Set(prints).count == 7)
    // One of a file stays what it is when another file comes before.
    let alone = Fixtures.report(.gitlab, [Self.file("b.txt", returning: 1, warnings: 0, advice: 0)])
    #expect(alone.contains(prints[6]))
  }

  @Test(arguments: [
    ("=1+1", "\"'=1+1\""), ("+84 225", "\"'+84 225\""), ("-x", "\"'-x\""), ("@a", "\"'@a\""), ("  =1", "\"'  =1\""),
    ("\t=1", "\"' =1\""), ("＝1", "\"'＝1\""), ("a\"b\"", "\"a\"\"b\"\"\""), ("a,b\r\nc", "\"a,b  c\""), ("", "\"\""),
    ("1-2", "\"1-2\""), ("\"=1", "\"\"\"=1\""),
  ])
  func csvCells(text: String, cell: String) {
    var result = FileResult(path: "a", verdict: .accept)
    result.submission = SubmissionSummary(subject: text)
    #expect(Fixtures.report(.csv, [result]).contains(",\(cell),\"\",\"\","))
  }

  @Test func junitFailsWhereTheRunFails() {
    let file = Self.file("a.txt", returning: 1, warnings: 1, advice: 1)
    for (severity, failures) in [(Severity.returning, 1), (.warning, 2), (.advice, 3)] {
      let report = Fixtures.report(.junit, [file], Fixtures.context(failOn: severity))
      #expect(report.contains("tests=\"\(failures + 1)\" failures=\"\(failures)\" errors=\"0\""))
      #expect(count("<failure", in: report) == failures)
    }
    let clean = Fixtures.report(.junit, [Fixtures.accepted])
    #expect(clean.contains("tests=\"1\" failures=\"0\" errors=\"0\"") && clean.contains("<testcase name=\"judged\""))
  }

  @Test(arguments: [
    ("a b#1%.txt", "a%20b%231%25.txt"), ("hồ.md", "h%E1%BB%93.md"), ("a:b", "a%3Ab"), ("x/y-z_~.docx", "x/y-z_~.docx"),
    ("/kho/ờ", "file:///kho/%E1%BB%9D"),
  ])
  func references(path: String, reference: String) {
    #expect(PathURI.reference(path) == reference)
  }

  @Test(arguments: [
    ("./a.txt", "a.txt"), (".//a", "a"), ("/kho/b/c", "b/c"), ("/khoa/b", "/khoa/b"), ("../a", "../a"), ("a", "a"),
  ])
  func pathsOfReports(path: String, shown: String) {
    #expect(Fixtures.context().path(of: FileResult(path: path, verdict: .accept)) == shown)
  }
}
