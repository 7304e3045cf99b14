import Checking
import DocumentModel

@testable import Reporting

/// Results that use every member that a report can show, with words and names that try to break out.
enum Fixtures {
  /// A place in line 3, after an emoji: five characters, nine bytes before it.
  static let spot = Spot(
    start: Position(line: 3, column: 5), end: Position(line: 3, column: 9), byteColumn: 9, endByteColumn: 15,
    part: "document", paragraph: 2, path: "Phần I/đoạn 1", offset: 4, length: 6)

  /// A place of two lines.
  static let long = Spot(
    start: Position(line: 4, column: 1), end: Position(line: 5, column: 3), byteColumn: 1, endByteColumn: 4,
    part: "document", paragraph: 3, path: "", offset: 0, length: 20)

  /// A returned file with hostile words.
  static let returned = FileResult(
    path: "./hồ sơ/a\u{1B}[31m #1:<b>.txt", sha256: "00", format: "text", verdict: .returning, review: true,
    elements: [
      ElementResult(
        name: .authority, status: "missing", isSure: false,
        readings: ElementResult.Readings(grammar: "missing", second: "general"),
        evidence: [ElementResult.Evidence(text: "x\u{202E}y \"z\"", spot: spot)]),
      ElementResult(name: .recommendation, status: "specific", isSure: true, decides: "ubnd"),
    ],
    submission: SubmissionSummary(
      number: "1/TTr", date: "2024-03-05", place: "Hải Phòng", issuer: "Sở <A> & 'B'", addressee: "ubnd",
      subject: "a\nb"),
    findings: [
      finding(.returning, "HP-1.1", assertion: "HP-1.1-draft"),
      Finding(
        rule: "X-2", severity: .warning, message: "Xem [a](b), 100%: <script>, ]]>.", fix: "",
        source: LegalSource(document: ""), place: Place(paragraph: 2, range: 0..<20), spot: long, quote: "",
        fingerprint: "cd", assertion: "X-2", node: "/t:submission/t:body/t:p[@n='2']"),
      finding(.advice, "HP-1.6"),
    ])

  /// A Word file with the same finding twice.
  static let word = FileResult(
    path: "/kho/b.docx", sha256: "11", format: "docx", verdict: .accept,
    elements: [ElementResult(name: .appraisal, status: "agreed", isSure: true)],
    submission: SubmissionSummary(issuer: "Sở B"), findings: [finding(.advice, "HP-1.6"), finding(.advice, "HP-1.6")])

  /// A file in which all is well.
  static let accepted = FileResult(path: "c.md", sha256: "22", format: "markdown", verdict: .accept)

  /// A file that was not judged.
  static let unjudged = FileResult(path: "d.doc", verdict: .unjudged(.notASubmission))

  /// All of them, in their order.
  static let all = [returned, word, accepted, unjudged]

  /// A finding.
  static func finding(_ severity: Severity, _ rule: String, assertion: String = "") -> Finding {
    Finding(
      rule: rule, severity: severity, message: "Chưa nêu.", fix: "Nêu.",
      source: LegalSource(document: "Chỉ đạo", clause: "điểm 1"), place: Place(paragraph: 1, range: 4..<10),
      spot: spot, quote: "căn\u{7}cứ", fingerprint: "ab", assertion: assertion, node: "/t:submission/t:authority")
  }

  /// Two rules that are known; the third one of the findings is not.
  static let descriptions = [
    RuleDescription(
      id: "HP-1.1", pack: "haiphong", severity: .returning,
      summary: Message(vietnamese: "Có căn cứ", english: "Has a basis"),
      why: Message(vietnamese: "Vì *cần*.", english: "It is needed."),
      fix: Message(vietnamese: "Nêu.", english: "Name it."),
      source: LegalSource(document: "Chỉ đạo", clause: "điểm 1"), sentence: "Phải nêu.",
      tests: [
        RuleDescription.Test(
          id: "HP-1.1-draft", pattern: "Căn cứ", context: "t:authority[@status = 'missing']", expression: "@x < 1",
          isReport: false)
      ]),
    RuleDescription(
      id: "X-2", pack: "own", severity: .warning, summary: Message(vietnamese: "", english: ""),
      why: Message(vietnamese: "", english: ""), fix: Message(vietnamese: "", english: ""),
      source: LegalSource(document: ""),
      tests: [
        RuleDescription.Test(
          id: "X-2", pattern: "Thân", context: "t:p", expression: "contains(., '<')", isReport: true)
      ]),
  ]

  /// What reports know.
  static func context(language: Language = .vietnamese, shown: Severity = .advice, failOn: Severity = .returning)
    -> ReportContext
  {
    ReportContext(
      version: "1.2.3", rules: "ff", descriptions: descriptions, phase: .gatekeeper, language: language, shown: shown,
      failOn: failOn, folder: "/kho", started: "2026-01-02T03:04:05")
  }

  /// What a format says of some results.
  static func report(
    _ format: ReportFormat, _ results: [FileResult] = all, _ context: ReportContext = context()
  ) -> String {
    var reporter = format.reporter(context)
    var summary = RunSummary()
    var bytes = reporter.begin()
    for result in results {
      summary.add(result, failingOn: context.failOn, showing: context.shown)
      bytes += reporter.add(result)
    }
    return String(decoding: bytes + reporter.end(summary), as: UTF8.self)
  }
}
