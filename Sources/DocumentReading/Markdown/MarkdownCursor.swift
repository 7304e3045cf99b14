/// A position in a line of Markdown that counts columns, with tabs to every fourth one.
struct MarkdownCursor {
  /// The text.
  let utf8: [UInt8]
  /// The end of the line, its line end left aside.
  let end: Int
  /// The next byte.
  private(set) var position: Int
  /// The column of the next character, from 0.
  private(set) var column = 0
  /// The columns left of a tab that was used in part.
  private var spare = 0

  /// Stands at the beginning of a line.
  init(_ utf8: [UInt8], line: Range<Int>) {
    self.utf8 = utf8
    position = line.lowerBound
    end = line.upperBound
  }

  /// The columns of blanks ahead, and the byte after them.
  var indent: (columns: Int, next: Int) {
    var column = self.column + spare
    var index = position
    while index < end, ASCII.isBlank(utf8[index]) {
      column += utf8[index] == 0x09 ? 4 - column % 4 : 1
      index += 1
    }
    return (column - self.column, index)
  }

  /// Whether nothing but blanks is ahead.
  var isBlank: Bool { indent.next >= end }

  /// Goes over columns of blanks, at most as many as there are.
  mutating func skip(_ columns: Int) {
    var left = columns
    let used = min(left, spare)
    spare -= used
    column += used
    left -= used
    while left > 0, position < end, ASCII.isBlank(utf8[position]) {
      let width = utf8[position] == 0x09 ? 4 - column % 4 : 1
      position += 1
      column += min(width, left)
      spare = max(0, width - left)
      left -= min(width, left)
    }
  }

  /// Goes over the blanks ahead and then over single bytes of a marker.
  mutating func skipMarker(_ bytes: Int) {
    skip(indent.columns)
    position = min(end, position + bytes)
    column += bytes
  }
}
