import Checking
import TestSupport
import Testing

@testable import Reporting

/// Each format word by word, so that no member can change or go unnoticed; what they say was read and checked against the
/// published schemas. `RECORD=1 swift test --filter FormatGoldenTests` writes them anew.
@Suite struct FormatGoldenTests {
  /// The formats for other programs. What a person reads is looked at piece by piece.
  private static let formats: [ReportFormat] = [
    .sarif, .junit, .checkstyle, .github, .gitlab, .rdjson, .svrl, .csv, .markdown,
  ]

  @Test(arguments: formats)
  func format(format: ReportFormat) throws {
    let path = "Tests/ReportingTests/Resources/report.\(format.rawValue)"
    let report = Fixtures.report(format)
    if Recording.isOn { return try Recording.write(report, to: path) }
    let recorded = Repository.text(path)
    let difference = zip(report.split(separator: "\n"), recorded.split(separator: "\n")).first { $0 != $1 }
    #expect(report == recorded, "\(path): \(difference.map { "\($0.0)\nwas: \($0.1)" } ?? "other length")")
  }

  @Test(arguments: ReportFormat.allCases)
  func nothingSteersATerminal(format: ReportFormat) {
    let report = Fixtures.report(format)
    let ends: [Unicode.Scalar] = format == .csv ? ["\n", "\r"] : ["\n"]
    #expect(!report.unicodeScalars.contains { SafeText.isUnsafe($0) && !ends.contains($0) })
  }

  @Test(arguments: ReportFormat.allCases, [Language.vietnamese, .english])
  func aRunWithoutFilesIsAReport(format: ReportFormat, language: Language) {
    let report = Fixtures.report(format, [], Fixtures.context(language: language))
    let expected: [ReportFormat: String] = [
      .junit: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n</testsuites>\n", .gitlab: "[]\n",
      .checkstyle:
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"1.2.3\">\n</checkstyle>\n",
      .rdjson: "{\"source\": {\"name\": \"totrinh\"}, \"diagnostics\": []}\n",
    ]
    #expect(!report.isEmpty)
    if let expected = expected[format] { #expect(report == expected) }
  }

  @Test(arguments: ReportFormat.allCases)
  func onlyWhatIsShownIsReported(format: ReportFormat) {
    let all = Fixtures.report(format)
    let some = Fixtures.report(format, Fixtures.all, Fixtures.context(shown: .returning))
    #expect(all.contains("HP-1.6") && all.contains("X-2") && some.contains("HP-1.1") && !some.contains("HP-1.6"))
    // SARIF and the page describe the rules in use, whether or not they found something.
    if format != .sarif { #expect(!some.contains("X-2")) }
  }
}
