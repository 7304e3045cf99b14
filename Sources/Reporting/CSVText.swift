/// Writes tables for spreadsheets.
public enum CSVText {
  /// The mark by which spreadsheets know UTF-8.
  public static let mark = Array("\u{FEFF}".utf8)

  /// One row as in RFC 4180.
  public static func row(_ cells: [String]) -> [UInt8] {
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
