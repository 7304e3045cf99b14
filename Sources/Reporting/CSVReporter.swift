import Checking

/// Results as a table for spreadsheets: a row a finding, and one for each file without any.
struct CSVReporter: Reporter {
  /// The names of the columns.
  private static let columns = [
    "path", "verdict", "review", "reason", "number", "date", "issuer", "subject", "rule", "severity", "line", "column",
    "where", "message", "fix", "source", "quote", "fingerprint",
  ]

  /// What the report needs to know.
  let context: ReportContext

  /// The row of names, after the mark by which spreadsheets know UTF-8.
  mutating func begin() -> [UInt8] { CSVText.mark + CSVText.row(Self.columns) }

  /// Adds the rows of a file.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let known = result.submission
    let file = [
      result.path, result.verdict.name, result.review ? "true" : "false", context.reason(of: result)?.message ?? "",
      known?.number ?? "", known?.date ?? "", known?.issuer ?? "", known?.subject ?? "",
    ]
    let findings = context.findings(of: result)
    if findings.isEmpty {
      return CSVText.row(file + [String](repeating: "", count: Self.columns.count - file.count))
    }
    return findings.flatMap { finding in
      let start = finding.spot.start
      return CSVText.row(
        file + [
          finding.rule, finding.severity.rawValue, "\(start.line)", "\(start.column)", finding.spot.path,
          finding.message, finding.fix, finding.cited, finding.quote, finding.fingerprint,
        ])
    }
  }

  /// Nothing stands after the last row.
  mutating func end(_ summary: RunSummary) -> [UInt8] { [] }
}
