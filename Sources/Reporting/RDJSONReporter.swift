import Checking

/// Results in the diagnostic format of reviewdog, whose columns count UTF-8 bytes.
struct RDJSONReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext
  /// Whether a diagnostic was written.
  private var hasDiagnostics = false

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// Opens the object.
  mutating func begin() -> [UInt8] {
    Array(#"{"source": {"name": "totrinh"}, "diagnostics": ["#.utf8)
  }

  /// Adds a diagnostic a finding.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let path = context.path(of: result)
    var bytes: [UInt8] = []
    if let reason = context.reason(of: result) {
      bytes += diagnostic(
        reason.message, .object([("path", .string(path))]), "ERROR", code: "unjudged.\(reason.code)")
    }
    for finding in context.findings(of: result) {
      let spot = finding.spot
      let range = JSON.object([
        ("start", Self.position(spot.start.line, spot.byteColumn)),
        ("end", Self.position(spot.end.line, spot.endByteColumn)),
      ])
      bytes += diagnostic(
        finding.advice(context), .object([("path", .string(path)), ("range", range)]),
        Self.severity(finding.severity), code: finding.rule)
    }
    return bytes
  }

  /// Closes the object.
  mutating func end(_ summary: RunSummary) -> [UInt8] { Array("]}\n".utf8) }

  /// One diagnostic, with what parts it from the one before.
  private mutating func diagnostic(_ message: String, _ location: JSON, _ severity: String, code: String) -> [UInt8] {
    defer { hasDiagnostics = true }
    let value = JSON.object([
      ("message", .string(message)), ("location", location), ("severity", .string(severity)),
      ("code", .object([("value", .string(code))])),
    ])
    return Array((hasDiagnostics ? ",\n  " : "\n  ").utf8) + value.utf8
  }

  /// A position.
  private static func position(_ line: Int, _ column: Int) -> JSON {
    .object([("line", .number(line)), ("column", .number(column))])
  }

  /// The word of reviewdog for a severity.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .returning: "ERROR"
    case .warning: "WARNING"
    case .advice: "INFO"
    }
  }
}
