import Reporting

/// Writes a page as plain text, as a typewriter would: cells side by side, lines of a fixed width.
enum TextPage {
  /// The width of a line, in columns.
  private static let width = 75
  /// The longest rule, in columns.
  private static let longestRule = 20
  /// What lies between two columns.
  private static let gap = 3

  /// The whole file.
  static func text(of page: Page) -> String {
    var lines: [String] = []
    var wasItem = false
    for block in page.blocks {
      switch block {
      // What only keeps others apart on paper is not needed where blank lines do.
      case .paragraph(let paragraph) where paragraph.runs.isEmpty: break
      case .paragraph(let paragraph):
        let isItem = paragraph.role == .item
        if isItem && wasItem { lines.removeLast() }
        lines += self.lines(of: paragraph, width: width) + [""]
        wasItem = isItem
      case .table(let table):
        for row in table.rows { lines += sideBySide(table, row) + [""] }
        wasItem = false
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The cells of a row beside each other.
  private static func sideBySide(_ table: Table, _ row: [Table.Cell]) -> [String] {
    let widths = table.widths(of: max(1, width - gap * (table.columns.count - 1)))
    let cells = zip(table.cells(of: row), widths).map { cell, width in
      cell.paragraphs.flatMap { lines(of: $0, width: width) }
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      var line = ""
      var column = 0
      for (cell, width) in zip(cells, widths) {
        line += String(repeating: " ", count: max(0, column - DisplayWidth.of(line)))
        line += index < cell.count ? cell[index] : ""
        column += width + gap
      }
      return line.trimmedAtEnd
    }
  }

  /// A paragraph, broken into lines.
  private static func lines(of paragraph: Paragraph, width: Int) -> [String] {
    let text = (paragraph.role == .item ? "- " : "") + SafeText.line(paragraph.text)
    let words = text.split(separator: " ").joined(separator: " ")
    var lines = DisplayWidth.wrapped(words, to: width, indent: 0)
    if let rule = paragraph.rule {
      let share = width * (rule == .third ? 20 : 50) / 100
      lines.append(String(repeating: "-", count: max(3, min(share, longestRule))))
    }
    return lines.map { line in
      let room = max(0, width - DisplayWidth.of(line))
      switch paragraph.alignment {
      case .left, .justified: return line
      case .center: return (String(repeating: " ", count: room / 2) + line).trimmedAtEnd
      case .right: return (String(repeating: " ", count: room) + line).trimmedAtEnd
      }
    }
  }
}

extension StringProtocol {
  /// The text without blanks at its end.
  fileprivate var trimmedAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
