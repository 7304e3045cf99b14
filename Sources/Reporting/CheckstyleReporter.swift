import Checking

/// Results in the XML of Checkstyle.
struct CheckstyleReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext

  /// Opens the document.
  mutating func begin() -> [UInt8] {
    Array((XMLText.declaration + "<checkstyle version=\"\(XMLText.attribute(context.version))\">\n").utf8)
  }

  /// Adds a file with its findings.
  mutating func add(_ result: FileResult) -> [UInt8] {
    var lines = ["  <file name=\"\(XMLText.attribute(context.path(of: result)))\">"]
    if let reason = context.reason(of: result) {
      lines.append(error(line: 1, column: 1, "error", reason.message, "totrinh.unjudged.\(reason.code)"))
    }
    for finding in context.findings(of: result) {
      let start = finding.spot.start
      let severity = Self.severity(finding.severity)
      lines.append(
        error(
          line: start.line, column: start.column, severity, finding.advice(context), "totrinh.\(finding.rule)"))
    }
    lines.append("  </file>\n")
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Closes the document.
  mutating func end(_ summary: RunSummary) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  /// One error.
  private func error(line: Int, column: Int, _ severity: String, _ message: String, _ source: String) -> String {
    let attributes = [
      ("line", "\(line)"), ("column", "\(column)"), ("severity", severity), ("message", message), ("source", source),
    ]
    return "    " + XMLText.element("error", attributes)
  }

  /// The word of Checkstyle for a severity.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .returning: "error"
    case .warning: "warning"
    case .advice: "info"
    }
  }
}
