import Glibc

/// Prints what was measured as Markdown, each part as soon as it is known.
struct Report {
  /// What is known of the bounds so far.
  private var measured: [Bound: Double] = [:]

  /// Prints a heading.
  func heading(_ text: String) { show("\n## \(text)\n") }

  /// Prints a sentence or more.
  func note(_ text: String) { show("\n\(text)\n") }

  /// Prints a table; the first row is its head.
  func table(_ rows: [[String]]) {
    guard let head = rows.first else { return }
    var lines = ["", "| " + head.joined(separator: " | ") + " |", "|" + String(repeating: "---|", count: head.count)]
    for row in rows.dropFirst() { lines.append("| " + row.joined(separator: " | ") + " |") }
    show(lines.joined(separator: "\n") + "\n")
  }

  /// Holds a figure against its bound; of several the greatest counts.
  mutating func hold(_ bound: Bound, _ value: Double) { measured[bound] = max(measured[bound] ?? value, value) }

  /// Prints which bounds are met; those of parts that were not measured are left out.
  func bounds() {
    heading("What is wanted")
    table(
      [["figure", "wanted", "measured", ""]]
        + Bound.allCases.compactMap { bound in measured[bound].map { bound.row($0) } })
  }

  /// Writes text at once.
  private func show(_ text: String) {
    print(text, terminator: "")
    fflush(nil)
  }
}
