/// Writes a submission as plain text and as Markdown.
enum PlainPaper {
  /// The text, in two columns above and below.
  static func text(_ paper: Paper) -> String {
    var lines = paper.letterhead.map { columns($0.left, $0.right) }
    lines += ["", centred("TỜ TRÌNH"), centred(paper.subject), ""]
    lines += [centred("Kính gửi: \(paper.receiver) Hải Phòng"), "", paper.opening, ""]
    for (number, section) in paper.sections.enumerated() {
      lines += ["\(number + 1). \(section.heading)", ""]
      for block in section.blocks {
        switch block {
        case .paragraph(let text, _): lines.append(text)
        case .items(let items): lines += items.map { "- " + $0 }
        case .table(let rows): lines += rows.map { $0.joined(separator: " | ") }
        }
        lines.append("")
      }
      lines += notes(section)
    }
    lines.append(columns("Nơi nhận:", "GIÁM ĐỐC"))
    lines += paper.recipients.map { "- " + $0 }
    lines.append(columns("", paper.signer))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The Markdown, with headings, lists and tables of its own.
  static func markdown(_ paper: Paper) -> String {
    var lines = ["| | |", "|---|---|"] + paper.letterhead.map { "| \($0.left) | \($0.right) |" }
    lines += ["", "**TỜ TRÌNH**", "", "**\(paper.subject)**", "", "Kính gửi: \(paper.receiver) Hải Phòng", ""]
    lines += [paper.opening, ""]
    for (number, section) in paper.sections.enumerated() {
      lines += ["## \(number + 1). \(section.heading)", ""]
      for block in section.blocks {
        switch block {
        case .paragraph(let text, _): lines.append(text)
        case .items(let items): lines += items.map { "- " + $0 }
        case .table(let rows):
          for (index, row) in rows.enumerated() {
            lines.append("| " + row.joined(separator: " | ") + " |")
            if index == 0 { lines.append("|" + String(repeating: "---|", count: row.count)) }
          }
        }
        lines.append("")
      }
      lines += notes(section)
    }
    lines += ["| Nơi nhận: | GIÁM ĐỐC |", "|---|---|"]
    lines += zip(paper.recipients, ["", "", "", paper.signer]).map { "| - \($0) | \($1) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The footnotes of a section, where text has no other place for them.
  private static func notes(_ section: Paper.Section) -> [String] {
    section.blocks.compactMap { block in
      if case .paragraph(_, let note?) = block { "(\(note))" } else { nil }
    }.flatMap { [$0, ""] }
  }

  /// Two texts side by side.
  private static func columns(_ left: String, _ right: String) -> String {
    left + String(repeating: " ", count: max(40 - left.unicodeScalars.count, 4)) + right
  }

  /// A text in the middle of the line.
  private static func centred(_ text: String) -> String {
    String(repeating: " ", count: max((80 - text.unicodeScalars.count) / 2, 0)) + text
  }
}
