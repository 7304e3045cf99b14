/// Recognises what opens a block of Markdown.
enum MarkdownMarkers {
  /// The marker of an item: its bytes, whether it is numbered, and its first number.
  struct Item: Equatable {
    /// How many bytes it takes.
    var length: Int
    /// `-`, `+` or `*`, or the `.` or `)` after a number.
    var mark: UInt8
    /// The number; nil for a bullet.
    var number: Int?
  }

  /// The level and the text of a heading that begins with `#`.
  static func heading(_ utf8: [UInt8], _ range: Range<Int>) -> (level: Int, text: Range<Int>)? {
    let marks = utf8[range].prefix(7).prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(marks.count), marks.endIndex >= range.upperBound || ASCII.isBlank(utf8[marks.endIndex]) else {
      return nil
    }
    var text = SourceLines.trim(marks.endIndex..<range.upperBound, of: utf8)
    let tail = utf8[text].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if tail == text.count {
      text = text.lowerBound..<text.lowerBound
    } else if tail > 0, ASCII.isBlank(utf8[text.upperBound - tail - 1]) {
      text = SourceLines.trim(text.lowerBound..<(text.upperBound - tail), of: utf8)
    }
    return (marks.count, text)
  }

  /// The mark and the length of a code fence.
  static func fence(_ utf8: [UInt8], _ range: Range<Int>) -> (mark: UInt8, length: Int)? {
    guard let mark = utf8[range].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let run = utf8[range].prefix { $0 == mark }
    guard run.count >= 3 else { return nil }
    if mark == UInt8(ascii: "`"), utf8[run.endIndex..<range.upperBound].contains(mark) { return nil }
    return (mark, run.count)
  }

  /// Whether a line closes a fence.
  static func closesFence(_ utf8: [UInt8], _ range: Range<Int>, mark: UInt8, length: Int) -> Bool {
    let run = utf8[range].prefix { $0 == mark }
    return run.count >= length && utf8[run.endIndex..<range.upperBound].allSatisfy(SourceLines.isWhite)
  }

  /// Whether a line is a break: three or more of one of `*`, `-`, `_`.
  static func isBreak(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    guard let mark = utf8[range].first, "*-_".utf8.contains(mark) else { return false }
    var marks = 0
    for byte in utf8[range] {
      if byte == mark { marks += 1 } else if !ASCII.isBlank(byte) { return false }
    }
    return marks >= 3
  }

  /// The level of the heading that a line of `=` or `-` makes of the paragraph above it.
  static func underline(_ utf8: [UInt8], _ range: Range<Int>) -> Int? {
    let text = SourceLines.trim(range, of: utf8)
    guard let mark = utf8[text].first, mark == 0x3D || mark == 0x2D, utf8[text].allSatisfy({ $0 == mark }) else {
      return nil
    }
    return mark == 0x3D ? 1 : 2
  }

  /// The marker of an item of a list.
  static func item(_ utf8: [UInt8], _ range: Range<Int>) -> Item? {
    guard let first = utf8[range].first else { return nil }
    func ends(_ index: Int) -> Bool { index >= range.upperBound || ASCII.isBlank(utf8[index]) }
    if "-+*".utf8.contains(first) {
      return ends(range.lowerBound + 1) ? Item(length: 1, mark: first, number: nil) : nil
    }
    let digits = utf8[range].prefix(10).prefix(while: ASCII.isDigit)
    guard (1...9).contains(digits.count), digits.endIndex < range.upperBound, ends(digits.endIndex + 1) else { return nil }
    let mark = utf8[digits.endIndex]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
    return Item(length: digits.count + 1, mark: mark, number: Int(String(decoding: digits, as: UTF8.self)))
  }

  /// The label of a footnote's definition, `[^1]:`, and how many bytes it takes.
  static func note(_ utf8: [UInt8], _ range: Range<Int>) -> (label: String, length: Int)? {
    guard utf8[range].starts(with: "[^".utf8) else { return nil }
    let label = utf8[range].dropFirst(2).prefix(100).prefix { $0 != 0x5D && !SourceLines.isWhite($0) }
    guard !label.isEmpty, utf8[label.endIndex..<range.upperBound].starts(with: "]:".utf8) else { return nil }
    return (String(decoding: label, as: UTF8.self), label.count + 4)
  }

  /// The bytes of the front matter that a file begins with; 0 without one.
  static func frontMatter(_ utf8: [UInt8]) -> Int {
    var lines = LineRanges(utf8)
    guard let first = lines.next(), isFence(utf8[first], "---") else { return 0 }
    guard let second = lines.next(), isKey(utf8[second]) || isFence(utf8[second], "---") else { return 0 }
    if isFence(utf8[second], "---") { return second.upperBound }
    while let line = lines.next() {
      if isFence(utf8[line], "---") || isFence(utf8[line], "...") { return line.upperBound }
    }
    return 0
  }

  /// Whether a line is a mark and blanks.
  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    line.starts(with: mark.utf8) && line.dropFirst(mark.utf8.count).allSatisfy(SourceLines.isWhite)
  }

  /// Whether a line is a comment or a key with a colon, as YAML has them.
  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "#") { return true }
    let key = line.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F }
    return !key.isEmpty && line.dropFirst(key.count).first == UInt8(ascii: ":")
  }
}

/// The lines of a text one after the other, without their line ends.
struct LineRanges {
  /// The text.
  private let utf8: [UInt8]
  /// Where the next line begins.
  private(set) var position: Int

  /// Begins at an offset.
  init(_ utf8: [UInt8], from start: Int = 0) {
    self.utf8 = utf8
    position = start
  }

  /// The next line; nil at the end.
  mutating func next() -> Range<Int>? {
    guard position < utf8.count else { return nil }
    let start = position
    var end = start
    while end < utf8.count && utf8[end] != 0x0A && utf8[end] != 0x0D { end += 1 }
    position = end + (end + 1 < utf8.count && utf8[end] == 0x0D && utf8[end + 1] == 0x0A ? 2 : 1)
    return start..<end
  }
}
