/// The mark of a footnote as it stands in running text: `hội1`, `hội[1]`, `hội¹`.
struct NoteMark {
  /// The ways of writing a mark.
  enum Style {
    /// Plain digits.
    case digits
    /// Digits in square brackets.
    case brackets
    /// Raised digits.
    case raised
  }

  /// The number.
  var label: String
  /// The stretch of the text that it takes.
  var range: Range<Int>
  /// How it is written.
  var style: Style

  /// Whether a note written in a style can have this mark.
  func fits(_ style: Style) -> Bool { (self.style == .brackets) == (style == .brackets) }

  /// The label that a note begins with, and its length with the blanks after it.
  static func opening(_ utf8: [UInt8], in range: Range<Int>) -> (label: String, style: Style, length: Int)? {
    let head = Array(utf8[range].prefix(16))
    var index = 0
    var label = ""
    var style = Style.digits
    if head.first == UInt8(ascii: "[") {
      style = .brackets
      label = String(decoding: head.dropFirst().prefix(while: ASCII.isDigit), as: UTF8.self)
      index = label.utf8.count + 2
      guard index <= head.count, head[index - 1] == UInt8(ascii: "]") else { return nil }
    } else if let raised = raisedDigits(head, from: 0) {
      style = .raised
      (label, index) = raised
    } else {
      label = String(decoding: head.prefix(while: ASCII.isDigit), as: UTF8.self)
      index = label.utf8.count
      guard let blank = SourceLines.blankLength(at: index, before: head.count, of: head),
        LetterCase.isLetter(head, at: index + blank)
      else { return nil }
    }
    guard (1...3).contains(label.utf8.count) else { return nil }
    while let blank = SourceLines.blankLength(at: index, before: head.count, of: head) { index += blank }
    return index < range.count ? (label, style, index) : nil
  }

  /// The raised form of a number.
  static func raised(_ label: String) -> [UInt8] {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return label.utf8.flatMap { byte -> [UInt8] in
      ASCII.isDigit(byte) ? Array(digits[Int(byte) - 0x30].utf8) : []
    }
  }

  /// Every place in a text that can be the mark of one of some notes.
  static func all(in utf8: [UInt8], labels: Set<String>) -> [NoteMark] {
    var marks: [NoteMark] = []
    var index = 1
    while index < utf8.count {
      if let mark = mark(at: index, in: utf8), labels.contains(mark.label) {
        marks.append(mark)
        index = mark.range.upperBound
      } else {
        index += 1
      }
    }
    return marks
  }

  /// The mark that begins at an offset.
  private static func mark(at index: Int, in utf8: [UInt8]) -> NoteMark? {
    let byte = utf8[index]
    if byte == UInt8(ascii: "[") {
      let digits = utf8[(index + 1)...].prefix(4).prefix(while: ASCII.isDigit)
      guard (1...3).contains(digits.count), digits.endIndex < utf8.count, utf8[digits.endIndex] == UInt8(ascii: "]")
      else { return nil }
      return NoteMark(
        label: String(decoding: digits, as: UTF8.self), range: index..<(digits.endIndex + 1), style: .brackets)
    }
    if byte == 0xC2 || byte == 0xE2, let (label, end) = raisedDigits(utf8, from: index) {
      return touchesWord(utf8, before: index) ? NoteMark(label: label, range: index..<end, style: .raised) : nil
    }
    guard ASCII.isDigit(byte), !ASCII.isDigit(utf8[index - 1]), touchesWord(utf8, before: index) else { return nil }
    let digits = utf8[index...].prefix(4).prefix(while: ASCII.isDigit)
    guard digits.count <= 3, standsApart(utf8, after: digits.endIndex) else { return nil }
    return NoteMark(label: String(decoding: digits, as: UTF8.self), range: index..<digits.endIndex, style: .digits)
  }

  /// Raised digits at an offset as plain ones, and where they end.
  private static func raisedDigits(_ utf8: [UInt8], from start: Int) -> (String, Int)? {
    var index = start
    var label: [UInt8] = []
    while index + 1 < utf8.count, label.count < 4 {
      switch (utf8[index], utf8[index + 1]) {
      case (0xC2, 0xB9): label.append(0x31)
      case (0xC2, 0xB2): label.append(0x32)
      case (0xC2, 0xB3): label.append(0x33)
      case (0xE2, 0x81):
        guard index + 2 < utf8.count, utf8[index + 2] == 0xB0 || (0xB4...0xB9).contains(utf8[index + 2]) else {
          return label.isEmpty ? nil : (String(decoding: label, as: UTF8.self), index)
        }
        label.append(utf8[index + 2] - 0x80)
        index += 1
      default: return label.isEmpty ? nil : (String(decoding: label, as: UTF8.self), index)
      }
      index += 2
    }
    return label.isEmpty ? nil : (String(decoding: label, as: UTF8.self), index)
  }

  /// Whether a word that can bear a mark ends before an offset: not a unit such as `m`, not a code such as `PC`.
  private static func touchesWord(_ utf8: [UInt8], before index: Int) -> Bool {
    var end = index
    // A mark may follow the full stop or the closing bracket of its sentence.
    if let last = utf8[..<end].last, ".,;:)\"]".utf8.contains(last) {
      end -= 1
    } else if end >= 3, utf8[end - 3] == 0xE2, utf8[end - 2] == 0x80, utf8[end - 1] == 0x9D {
      return true
    }
    let tail = utf8[max(0, end - 40)..<max(0, end)]
    let word = String(decoding: tail.split(whereSeparator: { ASCII.isBlank($0) || $0 == UInt8(ascii: "(") }).last ?? [], as: UTF8.self)
    guard tail.last.map({ !ASCII.isBlank($0) }) == true else { return false }
    guard !word.contains(where: { $0.isNumber || $0 == "/" }) else { return false }
    let letters = word.filter(\.isLetter)
    let isCode = letters.allSatisfy(\.isUppercase) && letters.count < 4
    return letters.count >= 2 && !isCode && !["km", "cm", "mm", "dm", "hm"].contains(letters)
  }

  /// Whether digits end a word: nothing follows that would make them part of a number or a code.
  private static func standsApart(_ utf8: [UInt8], after index: Int) -> Bool {
    guard index < utf8.count else { return true }
    if SourceLines.blankLength(at: index, before: utf8.count, of: utf8) != nil { return true }
    if ".,;:".utf8.contains(utf8[index]) { return index + 1 >= utf8.count || !ASCII.isDigit(utf8[index + 1]) }
    return ")\"?!".utf8.contains(utf8[index]) || utf8[index] == 0xE2
  }
}
