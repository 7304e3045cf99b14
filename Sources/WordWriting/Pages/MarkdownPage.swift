import Reporting

/// Writes a page as Markdown: what a table only arranges stands one below the other.
enum MarkdownPage {
  /// The whole file.
  static func text(of page: Page) -> String {
    var parts: [String] = []
    var items: [String] = []
    func endItems() {
      if !items.isEmpty { parts.append(items.joined(separator: "\n")) }
      items = []
    }
    for block in page.blocks {
      if case .paragraph(let paragraph) = block, paragraph.role == .item {
        items.append(self.paragraph(paragraph))
        continue
      }
      endItems()
      switch block {
      case .paragraph(let paragraph): parts.append(self.paragraph(paragraph))
      case .table(let table) where table.isRuled: parts.append(ruled(table))
      case .table(let table): parts += table.rows.flatMap { table.cells(of: $0).flatMap(arranged) }
      }
    }
    endItems()
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A paragraph on one line.
  private static func paragraph(_ paragraph: Paragraph) -> String {
    let words = words(of: paragraph)
    switch paragraph.role {
    case .plain: return startsPlainly(words)
    case .item: return "- " + startsPlainly(words)
    case .heading(let level):
      // A heading is bold by itself.
      let plain = Paragraph(paragraph.runs.map { Run($0.text, italic: $0.isItalic) })
      return String(repeating: "#", count: max(1, min(level, WordParts.headings)) + 1) + " " + self.words(of: plain)
    }
  }

  /// The words with their look; blanks stay outside the marks of emphasis, which would not count otherwise.
  private static func words(of paragraph: Paragraph) -> String {
    paragraph.runs.map { run in
      let mark = (run.isBold ? "**" : "") + (run.isItalic ? "*" : "")
      let text = MarkdownText.line(run.text)
      let inner = text.trimmed
      guard !mark.isEmpty, !inner.isEmpty else { return text }
      let before = text.prefix { $0 == " " }
      let after = text.dropFirst(before.count).dropFirst(inner.count)
      return "\(before)\(mark)\(inner)\(mark)\(after)"
    }
    .joined().trimmed
  }

  /// Text that would begin a list, a heading or a line at the beginning of a line, made plain.
  private static func startsPlainly(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  /// The paragraphs of a cell that only has its place: lines of one block, lists apart.
  private static func arranged(_ cell: Table.Cell) -> [String] {
    var parts: [(text: String, isItem: Bool)] = []
    for paragraph in cell.paragraphs {
      let isItem = paragraph.role == .item
      let text = self.paragraph(paragraph)
      if text.isEmpty { continue }
      if let last = parts.last, last.isItem == isItem {
        parts[parts.count - 1].text += (isItem ? "\n" : "\\\n") + text
      } else {
        parts.append((text, isItem))
      }
    }
    return parts.map(\.text)
  }

  /// A table with lines; the first row is its header.
  private static func ruled(_ table: Table) -> String {
    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      let cells = table.cells(of: row).map { cell in
        cell.paragraphs.map { ($0.role == .item ? "- " : "") + words(of: $0) }.filter { !$0.isEmpty }
          .joined(separator: "<br>")
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
      if index == 0 { lines.append("|" + String(repeating: "---|", count: table.columns.count)) }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[first...last])
  }
}
