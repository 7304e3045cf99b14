import Checking
import Glibc
import Reporting
import TestSupport
import Testing

/// What the program says of each sample, word by word; `RECORD=1 swift test --filter GoldenTests` writes it anew.
@Suite struct GoldenTests {
  /// Compares with a recorded file, or records it.
  private func compare(_ text: String, with path: String) throws {
    if Recording.isOn { return try Recording.write(text, to: path) }
    let recorded = Repository.text(path)
    guard text != recorded else { return }
    let (here, there) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
    let first = zip(here, there).first { $0 != $1 }
    Issue.record(
      """
      \(path) is not what the program says now; if the change is meant: RECORD=1 swift test --filter GoldenTests
      now: \(first?.0 ?? "(\(here.count) lines)")
      was: \(first?.1 ?? "(\(there.count) lines)")
      """)
  }

  @Test func nothingIsRecordedUnwatched() {
    #expect(getenv("RECORD") == nil || getenv("CI") == nil, "RECORD is refused where CI is set")
  }

  @Test(arguments: Samples.cases)
  func text(sample: Samples.Case) throws {
    let paths = Samples.formats.map(sample.path)
    let run = try ProgramRun(["check", "--color", "never", "--date", Samples.day] + paths)
    #expect(run.errors.isEmpty)
    try compare(run.text, with: "Samples/\(sample.name)/expected.txt")
  }

  @Test(arguments: Samples.cases)
  func json(sample: Samples.Case) throws {
    let files = try Samples.formats.map { lines(of: try Samples.judge(sample.path($0))) }
    try compare("[\n" + files.joined(separator: ",\n") + "\n]\n", with: "Samples/\(sample.name)/expected.json")
  }

  @Test func theTranscriptOfTheReadmeIsTrue() throws {
    let (prompt, end) = ("$ totrinh check ", "$ echo $?\n")
    let readme = Repository.text("README.md")
    let start = try #require(readme.firstRange(of: prompt)).upperBound
    let line = try #require(readme[start...].firstIndex(of: "\n"))
    let rest = try #require(readme[line...].firstRange(of: end)).lowerBound
    let run = try ProgramRun(["check", "--color", "never", String(readme[start..<line])])
    #expect(readme[rest...].hasPrefix("\(end)\(run.status)\n"))
    // The blank line at the end of the run's results and the summary belong to it.
    try compare(String(readme[...line]) + run.text + readme[rest...], with: "README.md")
  }

  /// A result as JSON without what changes with every edit of words: an element or a finding a line.
  private func lines(of result: FileResult) -> String {
    var reason: String?
    if case .unjudged(let why) = result.verdict { reason = why.code }
    let elements = result.elements.map { element in
      let value = JSON.object([
        ("status", .string(element.status)), ("confidence", .string(element.isSure ? "sure" : "doubtful")),
        ("decides", .optional(element.decides)),
      ])
      return "    \"\(element.name.rawValue)\": " + text(value)
    }
    let findings = result.findings.map { finding in
      let value = JSON.object([
        ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
        ("line", .number(finding.spot.start.line)), ("column", .number(finding.spot.start.column)),
        ("endLine", .number(finding.spot.end.line)), ("endColumn", .number(finding.spot.end.column)),
        ("path", .string(finding.spot.path)),
      ])
      return "    " + text(value)
    }
    return """
       {"path": \(text(.string(result.path))),
        "verdict": "\(result.verdict.name)", "review": \(result.review), "reason": \(text(.optional(reason))),
        "elements": {\(block(elements))},
        "findings": [\(block(findings))]}
      """
  }

  /// Lines between brackets.
  private func block(_ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n   "
  }

  /// A value on one line.
  private func text(_ value: JSON) -> String { String(decoding: value.utf8, as: UTF8.self) }
}
