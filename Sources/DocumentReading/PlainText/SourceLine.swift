/// One line of a text file that is not blank.
struct SourceLine {
  /// What a line is by its characters alone.
  enum Kind {
    /// Words.
    case text
    /// A drawn line of dashes or underscores.
    case rule
    /// A row of a table drawn with bars.
    case tableRow
    /// A rule of a table: `+---+`, `|---|`.
    case tableRule
  }

  /// What it is.
  var kind: Kind = .text
  /// Its words, without the white space around them.
  var range: Range<Int>
  /// The column at which it begins, from 0; tabs go to the next multiple of 8.
  var indent: Int
  /// The column after its last character.
  var end: Int
  /// Whether a blank line stands before it.
  var blankBefore: Bool
  /// Whether a page begins with it.
  var pageBefore: Bool

  /// How many columns its words take.
  var width: Int { end - indent }
}

/// Cuts a text into its lines.
enum SourceLines {
  /// The lines that are not blank; LF, CR and CRLF end a line, a form feed begins a page.
  static func split(_ utf8: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var blank = false
    var page = false
    var start = 0
    while start < utf8.count {
      var end = start
      while end < utf8.count && utf8[end] != 0x0A && utf8[end] != 0x0D && utf8[end] != 0x0C { end += 1 }
      if var line = measure(start..<end, of: utf8) {
        line.blankBefore = blank
        line.pageBefore = page
        lines.append(line)
        blank = false
        page = false
      } else if end >= utf8.count || utf8[end] != 0x0C {
        blank = true
      }
      if end < utf8.count && utf8[end] == 0x0C { page = true }
      start = end + (end + 1 < utf8.count && utf8[end] == 0x0D && utf8[end + 1] == 0x0A ? 2 : 1)
    }
    return lines
  }

  /// One line's words and columns; nil for a blank one.
  private static func measure(_ range: Range<Int>, of utf8: [UInt8]) -> SourceLine? {
    let words = trim(range, of: utf8)
    guard !words.isEmpty else { return nil }
    let indent = columns(range.lowerBound..<words.lowerBound, of: utf8, from: 0)
    let end = columns(words, of: utf8, from: indent)
    var line = SourceLine(range: words, indent: indent, end: end, blankBefore: false, pageBefore: false)
    line.kind = kind(words, of: utf8)
    return line
  }

  /// The column after a stretch that begins at a column.
  static func columns(_ range: Range<Int>, of utf8: [UInt8], from column: Int) -> Int {
    var column = column
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = utf8[index]
      if byte == 0x09 {
        column += 8 - column % 8
      } else if !ASCII.isContinuation(byte) && !isCombiningMark(at: index, in: utf8) {
        column += 1
      }
      index += 1
    }
    return column
  }

  /// Whether a combining mark of decomposed Vietnamese (U+0300 to U+036F) begins here: it takes no column.
  private static func isCombiningMark(at index: Int, in utf8: [UInt8]) -> Bool {
    guard index + 1 < utf8.count else { return false }
    return utf8[index] == 0xCC || (utf8[index] == 0xCD && utf8[index + 1] <= 0xAF)
  }

  /// A range without the white space at its ends, no-break spaces and byte order marks included.
  static func trim(_ range: Range<Int>, of utf8: [UInt8]) -> Range<Int> {
    var range = range.clamped(to: 0..<utf8.count)
    while let length = blankLength(at: range.lowerBound, before: range.upperBound, of: utf8) {
      range = (range.lowerBound + length)..<range.upperBound
    }
    while !range.isEmpty {
      let last = range.upperBound - 1
      if isWhite(utf8[last]) {
        range = range.lowerBound..<last
      } else if let start = [2, 3].map({ range.upperBound - $0 }).first(where: {
        $0 >= range.lowerBound && blankLength(at: $0, before: range.upperBound, of: utf8) == range.upperBound - $0
      }) {
        range = range.lowerBound..<start
      } else {
        break
      }
    }
    return range
  }

  /// A space, tab, line end, vertical tab or form feed.
  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The length of the blank character at an offset; nil where none stands.
  static func blankLength(at index: Int, before end: Int, of utf8: [UInt8]) -> Int? {
    guard index >= 0, index < end, end <= utf8.count else { return nil }
    if isWhite(utf8[index]) { return 1 }
    if utf8[index] == 0xC2 && index + 1 < end && utf8[index + 1] == 0xA0 { return 2 }
    guard index + 2 < end else { return nil }
    let three = (utf8[index], utf8[index + 1], utf8[index + 2])
    switch three {
    // The general spaces U+2000 to U+200B, the narrow and the ideographic space, and the byte order mark.
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return nil
    }
  }

  /// What a line is by its characters.
  private static func kind(_ range: Range<Int>, of utf8: [UInt8]) -> SourceLine.Kind {
    let first = utf8[range.lowerBound]
    if first == UInt8(ascii: "|") || first == UInt8(ascii: "+") {
      let allowed = Array("|+-=: _".utf8)
      let bytes = utf8[range]
      if bytes.count >= 3 && bytes.allSatisfy({ allowed.contains($0) }) && bytes.contains(where: { $0 == 0x2D || $0 == 0x3D }) {
        return .tableRule
      }
      if first == UInt8(ascii: "|") { return bytes.dropFirst().contains(first) ? .tableRow : .text }
    }
    return isRule(range, of: utf8) ? .rule : .text
  }

  /// Whether a line is drawn: at least three dashes, underscores, equals signs or stars, and blanks.
  private static func isRule(_ range: Range<Int>, of utf8: [UInt8]) -> Bool {
    var index = range.lowerBound
    var marks = 0
    while index < range.upperBound {
      switch utf8[index] {
      case 0x2D, 0x5F, 0x3D, 0x2A, 0x7E: marks += 1
      case 0x20, 0x09: break
      // Dashes U+2010 to U+2015, box-drawing lines U+2500 and U+2501.
      case 0xE2 where index + 2 < range.upperBound && isDrawn(utf8[index + 1], utf8[index + 2]):
        marks += 1
        index += 2
      default: return false
      }
      index += 1
    }
    return marks >= 3
  }

  /// Whether the last two bytes of a character that begins with E2 make it a dash or a drawn line.
  private static func isDrawn(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0x90...0x95).contains(third)) || (second == 0x94 && third <= 0x81)
  }
}
