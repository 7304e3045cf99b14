import Checking

/// Results in the report language of ISO Schematron, all files in one report.
///
/// Only rules with a finding are told as fired. Locations are paths in the model, as `totrinh model` prints it.
struct SVRLReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext
  /// The assertions by their ids.
  private let tests: [String: RuleDescription.Test]

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
    let all = context.descriptions.flatMap(\.tests)
    tests = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Opens the report.
  mutating func begin() -> [UInt8] {
    let attributes = XMLText.attributes([
      ("xmlns:svrl", "http://purl.oclc.org/dsdl/svrl"), ("title", "totrinh \(context.version)"),
      ("phase", context.phase.rawValue), ("schemaVersion", context.rules),
    ])
    let prefix = XMLText.element(
      "svrl:ns-prefix-in-attribute-values", [("prefix", "t"), ("uri", "urn:totrinh:submission:1")])
    return Array("\(XMLText.declaration)<svrl:schematron-output\(attributes)>\n  \(prefix)\n".utf8)
  }

  /// Adds the patterns of a file that found something, or one that found nothing.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let path = context.path(of: result)
    let uri = PathURI.reference(path)
    var lines: [String] = []
    if let reason = context.reason(of: result) {
      let attributes = XMLText.attributes([("documents", uri), ("name", path)])
      let error = [("document", uri), ("location", "/"), ("code", reason.code)]
      lines.append("  <svrl:active-pattern\(attributes)>")
      lines.append("    " + XMLText.element("svrl:error", error, reason.message))
      lines.append("  </svrl:active-pattern>")
    }
    let findings = context.findings(of: result)
    if findings.isEmpty && lines.isEmpty {
      lines.append("  " + XMLText.element("svrl:active-pattern", [("documents", uri), ("name", path)]))
    }
    var pattern: String?
    for finding in findings {
      let test = tests[finding.assertion]
      if pattern != (test?.pattern ?? finding.rule) {
        pattern = test?.pattern ?? finding.rule
        let attributes = [("documents", uri), ("name", pattern ?? "")]
        lines.append("  " + XMLText.element("svrl:active-pattern", attributes))
      }
      let fired = [("context", test?.context ?? "t:submission"), ("document", uri)]
      lines.append("  " + XMLText.element("svrl:fired-rule", fired))
      lines += self.lines(of: finding, test, path)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Closes the report.
  mutating func end(_ summary: RunSummary) -> [UInt8] { Array("</svrl:schematron-output>\n".utf8) }

  /// A failed assertion, or a report that held.
  private func lines(of finding: Finding, _ test: RuleDescription.Test?, _ path: String) -> [String] {
    let name = test?.isReport == true ? "svrl:successful-report" : "svrl:failed-assert"
    let id = finding.assertion.isEmpty ? finding.rule : finding.assertion
    var attributes: [(String, String)] = Self.isName(id) ? [("id", id)] : []
    attributes += [
      ("location", finding.node.isEmpty ? "/t:submission" : finding.node), ("test", test?.expression ?? "false()"),
      ("role", finding.severity.rawValue),
    ]
    var lines = ["    <\(name)\(XMLText.attributes(attributes))>"]
    if !finding.fix.isEmpty {
      lines.append(
        "      <svrl:diagnostic-reference diagnostic=\"fix\">\(text(finding.fix))</svrl:diagnostic-reference>")
    }
    for property in properties(of: finding, path) where !property.value.isEmpty {
      let attribute = XMLText.attributes([("property", property.name)])
      lines.append(
        "      <svrl:property-reference\(attribute)>\(text(property.value))</svrl:property-reference>")
    }
    lines.append("      \(text(finding.message))")
    lines.append("    </\(name)>")
    return lines
  }

  /// What the language has no attribute for.
  private func properties(of finding: Finding, _ path: String) -> [(name: String, value: String)] {
    let (start, end) = (finding.spot.start, finding.spot.end)
    return [
      ("place", "\(path):\(start.line):\(start.column)-\(end.line):\(end.column)"), ("where", finding.spot.path),
      ("rule", finding.rule), ("source", finding.cited), ("quote", finding.quote),
      ("fingerprint", finding.fingerprint),
    ]
  }

  /// An element `text`; it may be empty, but it has to be there.
  private func text(_ text: String) -> String { XMLText.element("svrl:text", [], text) }

  /// Whether an id may stand where XML wants a name without colon.
  private static func isName(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
    return id.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal || "_-.".unicodeScalars.contains($0)
    }
  }
}
