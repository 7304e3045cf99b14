/// Lines laid out in two columns by runs of blanks, as letterheads and feet are.
struct TwoColumns {
  /// The paragraphs of the left column.
  private(set) var left: [TracedText] = []
  /// The paragraphs of the right column.
  private(set) var right: [TracedText] = []

  /// Reads lines as two columns; nil where no line has a gap that separates two.
  static func read(_ lines: ArraySlice<SourceLine>, of utf8: [UInt8]) -> TwoColumns? {
    let words = lines.filter { $0.kind == .text }
    let gaps = words.map { gap(in: $0, of: utf8) }
    guard let rightStart = gaps.compactMap({ $0?.column }).min() else { return nil }
    var columns = TwoColumns()
    for (line, gap) in zip(words, gaps) {
      if let gap {
        columns.addLeft(line.range.lowerBound..<gap.range.lowerBound, of: utf8)
        columns.right.append(TracedText(gap.range.upperBound..<line.range.upperBound, of: utf8))
      } else if line.indent >= max(16, rightStart * 2 / 3) {
        columns.right.append(TracedText(line.range, of: utf8))
      } else {
        columns.addLeft(line.range, of: utf8)
      }
    }
    return columns
  }

  /// Adds a line to the left column; one that goes on with an item of a list is joined to it.
  private mutating func addLeft(_ range: Range<Int>, of utf8: [UInt8]) {
    let range = SourceLines.trim(range, of: utf8)
    let goesOn = LetterCase.isLetter(utf8, at: range.lowerBound) && LetterCase.first(in: utf8, from: range.lowerBound) == .lower
    if goesOn, var last = left.last, last.utf8.first == 0x2D, let end = last.utf8.last, !".;:".utf8.contains(end) {
      last.append(CollectionOfOne(0x20), at: last.map.source(of: last.utf8.count - 1) + 1)
      last.append(range, of: utf8)
      left[left.count - 1] = last
    } else {
      left.append(TracedText(range, of: utf8))
    }
  }

  /// A run of blanks inside a line, and the column after it.
  typealias Gap = (range: Range<Int>, column: Int, width: Int)

  /// The widest gap of a line that separates two columns; blanks left to be filled in are none.
  private static func gap(in line: SourceLine, of utf8: [UInt8]) -> Gap? {
    gaps(in: line, of: utf8).filter { !isPlaceholder($0.range, in: line.range, of: utf8) }
      .max { $0.width < $1.width }
  }

  /// The runs of at least three blanks, or with a tab, inside a line.
  static func gaps(in line: SourceLine, of utf8: [UInt8], from least: Int = 3) -> [Gap] {
    // Nobody lays out columns in a line of this length.
    guard line.range.count <= 4000 else { return [] }
    var gaps: [Gap] = []
    var index = line.range.lowerBound
    var column = line.indent
    while index < line.range.upperBound {
      guard ASCII.isBlank(utf8[index]) else {
        let next = utf8[index..<line.range.upperBound].firstIndex(where: ASCII.isBlank) ?? line.range.upperBound
        column = SourceLines.columns(index..<next, of: utf8, from: column)
        index = next
        continue
      }
      let end = utf8[index..<line.range.upperBound].firstIndex { !ASCII.isBlank($0) } ?? line.range.upperBound
      let after = SourceLines.columns(index..<end, of: utf8, from: column)
      if after - column >= least || utf8[index..<end].contains(0x09) { gaps.append((index..<end, after, after - column)) }
      column = after
      index = end
    }
    return gaps
  }

  /// Whether a gap is room for a number, a day or a month: `Số:      /TTr-SXD`, `ngày      tháng      năm`.
  private static func isPlaceholder(_ gap: Range<Int>, in line: Range<Int>, of utf8: [UInt8]) -> Bool {
    let after = utf8[gap.upperBound..<line.upperBound]
    if after.first == UInt8(ascii: "/") || Opening.of(after, isOneOf: ["tháng", "năm"]) { return true }
    let before = String(decoding: utf8[line.lowerBound..<gap.lowerBound].suffix(24), as: UTF8.self).lowercased()
    return ["ngày", "tháng", "năm"].contains { before.hasSuffix($0) }
  }
}
