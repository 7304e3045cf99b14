import TestSupport

/// The table of hostile kinds in `docs/limits.md`.
enum LimitsPage {
  /// How its heading begins.
  private static let heading = "| kind |"

  /// The lines of the page.
  private static var lines: [String] {
    Repository.text("docs/limits.md").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The cells of each row.
  static var rows: [[String]] {
    let table = lines.drop { !$0.hasPrefix(heading) }.prefix { $0.hasPrefix("|") }
    return table.dropFirst(2).map { line in
      line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Writes the table anew.
  static func record(_ rows: [[String]]) throws {
    let before = lines.prefix { !$0.hasPrefix(heading) }
    let after = lines.dropFirst(before.count).drop { $0.hasPrefix("|") }
    let table =
      ["| kind | what it is | code | message |", "|---|---|---|---|"]
      + rows.map { "| " + $0.joined(separator: " | ") + " |" }
    try Recording.write((before + table + after).joined(separator: "\n"), to: "docs/limits.md")
  }
}
