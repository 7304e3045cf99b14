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
  mutating func begin() -> [UInt8] { Array("\u{FEFF}".utf8) + Self.row(Self.columns) }

  /// Adds the rows of a file.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let known = result.submission
    let file = [
      result.path, result.verdict.name, result.review ? "true" : "false", context.reason(of: result)?.message ?? "",
      known?.number ?? "", known?.date ?? "", known?.issuer ?? "", known?.subject ?? "",
    ]
    let findings = context.findings(of: result)
    if findings.isEmpty {
      return Self.row(file + [String](repeating: "", count: Self.columns.count - file.count))
    }
    return findings.flatMap { finding in
      let start = finding.spot.start
      return Self.row(
        file + [
          finding.rule, finding.severity.rawValue, "\(start.line)", "\(start.column)", finding.spot.path,
          finding.message, finding.fix, finding.cited, finding.quote, finding.fingerprint,
        ])
    }
  }

  /// Nothing stands after the last row.
  mutating func end(_ summary: RunSummary) -> [UInt8] { [] }

  /// One row as in RFC 4180.
  private static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// One cell, which no spreadsheet takes for a formula.
  private static func cell(_ text: String) -> String {
    let line = SafeText.line(text)
    let first = line.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{FEFF}" }
    let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let quoted = line.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(isFormula ? "'" : "")\(quoted)\""
  }
}
