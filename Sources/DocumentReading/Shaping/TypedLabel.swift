/// A label that was typed before a paragraph's text, such as `I.`, `1.2.`, `a)` or `-`.
struct TypedLabel: Equatable {
  /// The families of labels, each with an order of its own.
  enum Style: Hashable {
    /// `I.`, `II.`
    case roman
    /// `A.`, `Đ.`
    case upperLetter
    /// `1.`, `1.2.`, `1)`, `1/`: how many numbers it has.
    case arabic(depth: Int)
    /// `(1)`, `(a)`
    case inParentheses
    /// `a)`, `đ)`
    case lowerLetter
    /// `-`, `+`, `•`: its first byte tells them apart well enough.
    case bullet(UInt8)
  }

  /// The family.
  var style: Style
  /// The label as written, without the blanks after it.
  var text: String
  /// How many bytes the label and the blanks after it take.
  var length: Int

  /// The label at the beginning of a text; nil where there is none or nothing follows it.
  static func read(_ utf8: [UInt8], in range: Range<Int>) -> TypedLabel? {
    let range = range.clamped(to: 0..<utf8.count)
    guard canBegin(utf8[range]) else { return nil }
    // No label is longer; a slice keeps every look-ahead bounded.
    let head = Array(utf8[range].prefix(48))
    guard let found = bullet(head) ?? parenthesised(head) ?? number(head) ?? roman(head) ?? letter(head) else {
      return nil
    }
    var end = found.end
    while let blank = SourceLines.blankLength(at: end, before: head.count, of: head) { end += blank }
    guard end < head.count else { return nil }
    return TypedLabel(style: found.style, text: String(decoding: head[..<found.end], as: UTF8.self), length: end)
  }

  /// Whether a label may stand at the beginning of a text, by its first bytes: most texts begin with a letter.
  static func canBegin(_ utf8: some Collection<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    if ASCII.isLetter(first) {
      return "IVX".utf8.contains(first) || utf8.dropFirst().first.map { ".)/".utf8.contains($0) } ?? false
    }
    // The first bytes of the bullets and of `đ`.
    return first < 0x80 || [0xC2, 0xC4, 0xE2, 0xEF].contains(first)
  }

  /// The label that is the whole of a text, as numbering of Word or Markdown generates it.
  static func read(label: String) -> TypedLabel? {
    label.isEmpty ? nil : read(Array((label + " x").utf8), in: 0..<(label.utf8.count + 2))
  }

  /// A style and where the label ends.
  private typealias Found = (style: Style, end: Int)

  /// Whether a blank stands at an offset.
  private static func isBlank(_ head: [UInt8], _ index: Int) -> Bool {
    SourceLines.blankLength(at: index, before: head.count, of: head) != nil
  }

  /// Whether a capital letter stands at an offset.
  private static func isCapital(_ head: [UInt8], _ index: Int) -> Bool {
    LetterCase.first(in: head, from: index) == .upper && LetterCase.isLetter(head, at: index)
  }

  /// `-`, `–`, `+`, `*`, `•`, …; a dash may touch a capital letter.
  private static func bullet(_ head: [UInt8]) -> Found? {
    // The last ones are the bullets of Word's symbol fonts, as they come out when copied.
    let marks = [
      "-", "–", "—", "−", "+", "*", "•", "·", "▪", "●", "○", "◦", "■", "➢", "✓", "✔", "\u{F0B7}", "\u{F0A7}",
      "\u{F0FC}",
    ]
    guard let mark = marks.first(where: { head.starts(with: $0.utf8) }) else { return nil }
    let end = mark.utf8.count
    let isDash = head[0] == 0x2D || head[0] == 0x2B || head[0] == 0xE2
    guard isBlank(head, end) || (isDash && mark != "*" && isCapital(head, end)) else { return nil }
    return (.bullet(mark.utf8.last ?? head[0]), end)
  }

  /// `(1)`, `(a)`, `(ii)`.
  private static func parenthesised(_ head: [UInt8]) -> Found? {
    guard head[0] == UInt8(ascii: "("), let close = head.prefix(8).firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let inside = head[1..<close]
    let isNumber = (1...2).contains(inside.count) && inside.allSatisfy(ASCII.isDigit)
    let isRoman = (1...4).contains(inside.count) && inside.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
    let isLetter = singleLetter(head, from: 1) == close
    guard isNumber || isRoman || isLetter, isBlank(head, close + 1) || isCapital(head, close + 1) else { return nil }
    return (.inParentheses, close + 1)
  }

  /// `1.`, `1)`, `1/`, `1.2.`, `1.2`; amounts and dates such as `15.000 đồng` and `1.500 m2` are none.
  private static func number(_ head: [UInt8]) -> Found? {
    var index = 0
    var depth = 0
    while true {
      let digits = head[index...].prefix { ASCII.isDigit($0) }.count
      guard digits > 0 else { break }
      guard digits <= (depth == 0 ? 3 : 2), depth < 6 else { return nil }
      index += digits
      depth += 1
      guard index + 1 < head.count, head[index] == UInt8(ascii: "."), ASCII.isDigit(head[index + 1]) else { break }
      index += 1
    }
    guard depth > 0, index < head.count else { return nil }
    let closes = [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/")].contains(head[index])
    if closes {
      let isSlash = head[index] == UInt8(ascii: "/")
      guard isBlank(head, index + 1) || (!isSlash && isCapital(head, index + 1)) else { return nil }
      return (.arabic(depth: depth), index + 1)
    }
    // Without a closing mark only several numbers before a capital are a label: "1.2 Cơ sở", but "1.2 tỷ".
    guard depth > 1, let blank = SourceLines.blankLength(at: index, before: head.count, of: head) else { return nil }
    return isCapital(head, index + blank) ? (.arabic(depth: depth), index) : nil
  }

  /// `I.`, `II.1.`, `IV)`, `V/`.
  private static func roman(_ head: [UInt8]) -> Found? {
    let digits = head.prefix { "IVX".utf8.contains($0) }
    guard (1...5).contains(digits.count), digits.count < head.count else { return nil }
    guard digits.count == 1 || isRoman(Array(digits)) else { return nil }
    var index = digits.count
    guard [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/")].contains(head[index]) else { return nil }
    index += 1
    if isBlank(head, index) { return (.roman, index) }
    guard let inner = number(Array(head[index...])), case .arabic(let depth) = inner.style else { return nil }
    return (.arabic(depth: depth), index + inner.end)
  }

  /// Whether letters are a Roman number up to 39.
  private static func isRoman(_ letters: [UInt8]) -> Bool {
    let text = String(decoding: letters, as: UTF8.self)
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return ["", "X", "XX", "XXX"].contains { tens in units.contains { tens + $0 == text } }
  }

  /// `a)`, `đ)`, `a.`, `A.`, `Đ.`
  private static func letter(_ head: [UInt8]) -> Found? {
    guard let end = singleLetter(head, from: 0), end < head.count else { return nil }
    let isUpper = LetterCase.first(in: head, from: 0) == .upper
    let mark = head[end]
    let isMark = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") || (isUpper && mark == UInt8(ascii: "/"))
    guard isMark, isBlank(head, end + 1) || (mark == UInt8(ascii: ")") && isCapital(head, end + 1)) else { return nil }
    return (isUpper ? .upperLetter : .lowerLetter, end + 1)
  }

  /// The end of a single letter of the Vietnamese alphabet without tone, as lists count: a, b, …, đ, ê.
  private static func singleLetter(_ head: [UInt8], from index: Int) -> Int? {
    guard index < head.count else { return nil }
    if ASCII.isLetter(head[index]) { return index + 1 }
    guard index + 1 < head.count else { return nil }
    // đ and Đ, and eth for them; â, ê, ô and ă, ơ, ư are hardly ever counted with.
    switch (head[index], head[index + 1]) {
    case (0xC4, 0x90), (0xC4, 0x91), (0xC3, 0x90), (0xC3, 0xB0): return index + 2
    default: return nil
    }
  }
}
