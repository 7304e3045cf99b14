import DocumentModel

extension MarkdownBlocks {
  /// Begins a table where a line of dashes and bars stands under a line with as many cells; whether it did.
  mutating func beginTable(_ line: Range<Int>) -> Bool {
    guard case .paragraph(let lines) = leaf, let head = lines.last, let columns = delimiters(line),
      columns == cells(of: head).count
    else { return false }
    leaf = .none
    if lines.count > 1 { emit(.paragraph, Array(lines.dropLast())) }
    let table = draft.open(.table, in: container)
    _ = addRow(head, table: table, ordinal: 0)
    leaf = .table(table, rows: 1)
    return true
  }

  /// Adds a table of lines that all have bars at both ends, without a line of dashes.
  mutating func addTable(_ lines: [Range<Int>]) {
    let table = draft.open(.table, in: container)
    var ordinal = 0
    for line in lines where addRow(line, table: table, ordinal: ordinal) { ordinal += 1 }
  }

  /// Whether a line begins and ends with a bar.
  func isBarred(_ line: Range<Int>) -> Bool {
    let text = utf8[SourceLines.trim(line, of: utf8)]
    return text.count > 2 && text.first == 0x7C && text.last == 0x7C
  }

  /// Adds a row; false where a line has no bar and so ends the table.
  mutating func addRow(_ line: Range<Int>, table: Int, ordinal: Int) -> Bool {
    guard utf8[line].contains(0x7C) else { return false }
    if draft.isFull { return true }
    let row = draft.open(.row, in: table, ordinal: ordinal)
    for (index, range) in cells(of: line).enumerated() {
      let cell = draft.open(.cell, in: row, ordinal: index)
      if !range.isEmpty { emit(.cell, [range], in: cell) }
    }
    return true
  }

  /// The number of columns that a line of dashes and bars marks; nil where it is none.
  private func delimiters(_ line: Range<Int>) -> Int? {
    guard utf8[line].contains(0x2D), utf8[line].contains(where: { $0 == 0x7C || $0 == 0x3A }),
      utf8[line].allSatisfy({ "|:- \t".utf8.contains($0) })
    else { return nil }
    let cells = cells(of: line)
    let isEach = cells.allSatisfy { cell in
      let marks = utf8[cell].drop { $0 == 0x3A }.prefix { $0 == 0x2D }
      return !marks.isEmpty && utf8[marks.endIndex..<cell.upperBound].count <= 1
    }
    return isEach ? cells.count : nil
  }

  /// The cells of a line; a bar after a backslash belongs to the text.
  private func cells(of line: Range<Int>) -> [Range<Int>] {
    var text = SourceLines.trim(line, of: utf8)
    if utf8[text].first == 0x7C { text = (text.lowerBound + 1)..<text.upperBound }
    var cells: [Range<Int>] = []
    var start = text.lowerBound
    for index in text where utf8[index] == 0x7C && (index == text.lowerBound || utf8[index - 1] != 0x5C) {
      if cells.count >= ReadingLimits.cellsInRow - 1 { break }
      cells.append(SourceLines.trim(start..<index, of: utf8))
      start = index + 1
    }
    let last = SourceLines.trim(start..<max(start, text.upperBound), of: utf8)
    if !last.isEmpty || cells.isEmpty { cells.append(last) }
    return cells
  }
}

/// The definition of a link: `[label]: address "title"`.
enum LinkDefinition {
  /// The label in lower case where a line is a definition.
  static func label(_ utf8: [UInt8], _ line: Range<Int>) -> String? {
    guard utf8[line].first == UInt8(ascii: "["), utf8[line].dropFirst().first != UInt8(ascii: "^") else { return nil }
    let label = utf8[line].dropFirst().prefix(1000).prefix { $0 != 0x5D && $0 != 0x5B }
    let rest = utf8[label.endIndex..<line.upperBound]
    guard !label.isEmpty, rest.starts(with: "]:".utf8) else { return nil }
    let parts = rest.dropFirst(2).split(maxSplits: 1, whereSeparator: SourceLines.isWhite)
    guard let address = parts.first, isAddress(address) else { return nil }
    if parts.count > 1, let first = parts[1].first(where: { !SourceLines.isWhite($0) }), !"\"'(".utf8.contains(first) {
      return nil
    }
    return key(label)
  }

  /// Whether a word can be an address: `[1]: Công văn` is a note typed by hand, and text.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    if word.first == UInt8(ascii: "<") || word.first == UInt8(ascii: "#") { return true }
    return word.contains { "/.@:".utf8.contains($0) } && !word.contains { $0 > 0x7F }
  }

  /// A label as it is compared.
  static func key(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().blanksMadeOne
  }
}
