/// A table drawn with bars, or with columns under a line of dashes.
struct DrawnTable {
  /// The cells of each row; an empty text where a cell is empty.
  private(set) var rows: [[TracedText]] = []
  /// The index of the line after the table.
  private(set) var end: Int

  /// Reads the table that begins with the first of some lines; nil where none does.
  static func read(_ lines: ArraySlice<SourceLine>, of utf8: [UInt8]) -> DrawnTable? {
    guard let first = lines.first else { return nil }
    switch first.kind {
    case .tableRow, .tableRule: return barred(lines, of: utf8)
    case .text: return underDashes(lines, of: utf8)
    case .rule: return nil
    }
  }

  /// A table of `|` with or without rules; between rules, a row with an empty first cell goes on with the one before.
  private static func barred(_ lines: ArraySlice<SourceLine>, of utf8: [UInt8]) -> DrawnTable? {
    let block = lines.prefix { $0.kind == .tableRow || $0.kind == .tableRule }
    guard block.contains(where: { $0.kind == .tableRow }) else { return nil }
    let rules = block.count { $0.kind == .tableRule }
    var table = DrawnTable(end: block.endIndex)
    var afterRule = true
    var firstPart = true
    for line in block {
      guard line.kind == .tableRow else {
        afterRule = true
        firstPart = table.rows.isEmpty
        continue
      }
      guard table.rows.count < ReadingLimits.paragraphs / 4 else { continue }
      let cells = cells(of: line, in: utf8)
      // Where rules stand between the rows, all lines between two of them are one row.
      let goesOn = !afterRule && rules > 1 && (rules > 3 || firstPart || cells.first?.isEmpty == true)
      if goesOn { table.extendRow(with: cells) } else { table.rows.append(cells) }
      afterRule = false
    }
    return table
  }

  /// Adds the lines of cells to the last row.
  private mutating func extendRow(with cells: [TracedText]) {
    guard var row = rows.popLast() else { return }
    for (index, cell) in cells.enumerated() where index < row.count && !cell.isEmpty {
      if row[index].isEmpty { row[index] = cell; continue }
      row[index].append(CollectionOfOne(0x20), at: row[index].map.source(of: row[index].utf8.count - 1) + 1)
      var segment = 0
      row[index].append(0..<cell.utf8.count, from: cell, segment: &segment)
    }
    rows.append(row)
  }

  /// The cells of a line with bars; a bar after a backslash belongs to the text.
  private static func cells(of line: SourceLine, in utf8: [UInt8]) -> [TracedText] {
    var cells: [TracedText] = []
    var start = line.range.lowerBound + 1
    for index in start..<max(start, line.range.upperBound) where utf8[index] == 0x7C && utf8[index - 1] != 0x5C {
      if cells.count >= ReadingLimits.cellsInRow - 1 { break }
      cells.append(TracedText(SourceLines.trim(start..<index, of: utf8), of: utf8))
      start = index + 1
    }
    if start < line.range.upperBound { cells.append(TracedText(SourceLines.trim(start..<line.range.upperBound, of: utf8), of: utf8)) }
    return cells
  }

  /// A table whose head stands over dashes that mark at least two columns; it ends at a blank line or a rule.
  private static func underDashes(_ lines: ArraySlice<SourceLine>, of utf8: [UInt8]) -> DrawnTable? {
    let start = lines.startIndex
    guard start + 1 < lines.endIndex, lines[start + 1].kind == .rule, !lines[start + 1].blankBefore else { return nil }
    let rule = lines[start + 1]
    let columns = [rule.indent] + TwoColumns.gaps(in: rule, of: utf8, from: 1).map(\.column)
    guard columns.count > 1, columns.count <= ReadingLimits.cellsInRow, utf8[rule.range].allSatisfy({ $0 == 0x2D || ASCII.isBlank($0) })
    else { return nil }
    var table = DrawnTable(end: start + 2)
    table.rows.append(cut(lines[start], at: columns, of: utf8))
    while table.end < lines.endIndex && lines[table.end].kind == .text && !lines[table.end].blankBefore {
      table.rows.append(cut(lines[table.end], at: columns, of: utf8))
      table.end += 1
    }
    if table.end < lines.endIndex && lines[table.end].kind == .rule { table.end += 1 }
    return table.rows.count > 1 && table.rows[0].count { !$0.isEmpty } > 1 ? table : nil
  }

  /// Cuts a line into cells: at its gaps where they are as many as the columns, else at the columns.
  private static func cut(_ line: SourceLine, at columns: [Int], of utf8: [UInt8]) -> [TracedText] {
    let gaps = TwoColumns.gaps(in: line, of: utf8, from: 2)
    var bounds = gaps.map { $0.range }
    if gaps.count != columns.count - 1 {
      bounds = columns.dropFirst().map { column in
        let offset = offset(of: column, in: line, of: utf8)
        return offset..<offset
      }
    }
    var cells: [TracedText] = []
    var from = line.range.lowerBound
    for bound in bounds + [line.range.upperBound..<line.range.upperBound] {
      cells.append(TracedText(SourceLines.trim(from..<max(from, bound.lowerBound), of: utf8), of: utf8))
      from = max(from, bound.upperBound)
    }
    return cells
  }

  /// The offset of the first word of a line that begins at a column or after it.
  private static func offset(of column: Int, in line: SourceLine, of utf8: [UInt8]) -> Int {
    var at = line.indent
    var index = line.range.lowerBound
    while index < line.range.upperBound {
      if at >= column - 1 && (index == line.range.lowerBound || ASCII.isBlank(utf8[index - 1])) { return index }
      at = SourceLines.columns(index..<(index + 1), of: utf8, from: at)
      index += 1
    }
    return line.range.upperBound
  }
}
