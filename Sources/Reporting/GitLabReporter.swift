import Checking

/// Results as a Code Quality report of GitLab.
struct GitLabReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext
  /// The fingerprints that were given out; GitLab drops all but one of those that are equal.
  private var given: Set<String> = []

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// Opens the array.
  mutating func begin() -> [UInt8] { [UInt8(ascii: "[")] }

  /// Adds an issue a finding.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let path = context.path(of: result)
    var bytes: [UInt8] = []
    if let reason = context.reason(of: result) {
      bytes += issue("unjudged.\(reason.code)", reason.message, "blocker", path, 1...1, key: reason.code)
    }
    for finding in context.findings(of: result) {
      let lines = finding.spot.start.line...max(finding.spot.start.line, finding.spot.end.line)
      // The name of the check is not shown, so the description begins with it.
      bytes += issue(
        finding.rule, "\(finding.rule): \(finding.advice(context))", Self.severity(finding.severity), path, lines,
        key: finding.fingerprint)
    }
    return bytes
  }

  /// Closes the array.
  mutating func end(_ summary: RunSummary) -> [UInt8] { Array((given.isEmpty ? "]\n" : "\n]\n").utf8) }

  /// One issue, with what parts it from the one before.
  private mutating func issue(
    _ check: String, _ description: String, _ severity: String, _ path: String, _ lines: ClosedRange<Int>, key: String
  ) -> [UInt8] {
    let parting: [UInt8] = Array((given.isEmpty ? "\n" : ",\n").utf8)
    let value = JSON.object([
      ("description", .string(description)), ("check_name", .string(check)),
      ("fingerprint", .string(fingerprint(key, path))), ("severity", .string(severity)),
      (
        "location",
        .object([
          ("path", .string(path)),
          ("lines", .object([("begin", .number(lines.lowerBound)), ("end", .number(lines.upperBound))])),
        ])
      ),
    ])
    return parting + value.utf8
  }

  /// A fingerprint that no other issue has: of the words and the path, and of a number where these are equal.
  private mutating func fingerprint(_ key: String, _ path: String) -> String {
    var content = key + "\u{0}" + path
    while true {
      let fingerprint = String(SHA256.hex(content.utf8).prefix(32))
      if given.insert(fingerprint).inserted { return fingerprint }
      content = fingerprint + "\u{0}" + content
    }
  }

  /// The word of GitLab for a severity.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .returning: "critical"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
