import Checking

/// Results in the XML of JUnit, as its Ant task writes it: a suite a file, a case a finding.
///
/// Being read and judged is a case of its own, so that a clean file has one that passes. Findings that do not make the
/// file fail are told in the suite's output; a failed case there would fail the build that `--fail-on` lets pass.
struct JUnitReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext
  /// How many suites were written.
  private var suites = 0

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// Opens the document.
  mutating func begin() -> [UInt8] { Array((XMLText.declaration + "<testsuites>\n").utf8) }

  /// Adds a suite.
  mutating func add(_ result: FileResult) -> [UInt8] {
    defer { suites += 1 }
    let path = context.path(of: result)
    let failing = context.findings(of: result).filter { $0.severity >= context.failOn }
    let others = context.findings(of: result).filter { $0.severity < context.failOn }
    let reason = context.reason(of: result)
    let name = XMLText.token(path)
    var lines = [
      "  <testsuite"
        + XMLText.attributes([
          ("id", "\(suites)"), ("package", "totrinh"), ("name", name.isEmpty ? "-" : name),
          ("timestamp", context.started),
          ("hostname", "localhost"), ("tests", "\(failing.count + 1)"), ("failures", "\(failing.count)"),
          ("errors", reason == nil ? "0" : "1"), ("time", "0"),
        ]) + ">"
    ]
    lines.append("    <properties>")
    for property in properties(of: result) {
      lines.append("      " + XMLText.element("property", [("name", property.name), ("value", property.value)]))
    }
    lines.append("    </properties>")
    lines.append(testCase("judged", of: name, reason.map { error($0) }))
    var seen: [String: Int] = [:]
    for finding in failing {
      // Names stay while findings of other rules come and go, so that servers can follow a case from run to run.
      let number = seen[finding.rule, default: 0] + 1
      seen[finding.rule] = number
      let caseName = number == 1 ? finding.rule : "\(finding.rule) #\(number)"
      lines.append(testCase(caseName, of: name, failure(finding, path)))
    }
    let told = others.map { line(of: $0, path) }.joined(separator: "\n")
    lines.append("    " + XMLText.element("system-out", [], told))
    lines.append("    " + XMLText.element("system-err", [], reason?.message ?? ""))
    lines.append("  </testsuite>\n")
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Closes the document.
  mutating func end(_ summary: RunSummary) -> [UInt8] { Array("</testsuites>\n".utf8) }

  /// What is known of a file.
  private func properties(of result: FileResult) -> [(name: String, value: String)] {
    var properties = [("verdict", result.verdict.name), ("review", "\(result.review)")]
    let known = result.submission
    let optional = [
      ("sha256", result.sha256), ("format", result.format), ("number", known?.number), ("date", known?.date),
      ("issuer", known?.issuer), ("subject", known?.subject),
    ]
    for (name, value) in optional { if let value { properties.append((name, value)) } }
    properties += result.elements.map { ($0.name.rawValue, $0.status + ($0.isSure ? "" : " (doubtful)")) }
    return properties
  }

  /// A case, passed unless it holds something.
  private func testCase(_ name: String, of file: String, _ outcome: String?) -> String {
    let attributes = XMLText.attributes([("name", XMLText.token(name)), ("classname", file), ("time", "0")])
    guard let outcome else { return "    <testcase\(attributes)/>" }
    return "    <testcase\(attributes)>\n      \(outcome)\n    </testcase>"
  }

  /// Why a file was not judged.
  private func error(_ reason: (code: String, message: String)) -> String {
    XMLText.element("error", [("message", reason.message), ("type", reason.code)], reason.message)
  }

  /// A finding that makes the file fail.
  private func failure(_ finding: Finding, _ path: String) -> String {
    var text = [line(of: finding, path)]
    if !finding.quote.isEmpty { text.append("“\(finding.quote)”") }
    if !finding.cited.isEmpty { text.append("\(context.say("Căn cứ", "Source")): \(finding.cited)") }
    if !finding.fix.isEmpty { text.append("\(context.say("Cách sửa", "To mend")): \(finding.fix)") }
    return XMLText.element(
      "failure", [("message", finding.message), ("type", finding.rule)], text.joined(separator: "\n"))
  }

  /// A finding with its place on one line.
  private func line(of finding: Finding, _ path: String) -> String {
    let start = finding.spot.start
    let severity = Labels.severity(finding.severity)[context.language]
    return "\(path):\(start.line):\(start.column): \(severity) \(finding.rule): \(finding.message)"
  }
}
