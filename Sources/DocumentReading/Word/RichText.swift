import DocumentModel

/// Reads the text of a file in rich text format (RTF) that a Word file embeds: its paragraphs, without pictures and tables of
/// fonts.
struct RichText {
  /// What holds until the end of a group.
  private struct Group {
    /// Whether it holds no text of the page, but names of fonts and the like.
    var isSilent = false
    /// Whether its text is hidden.
    var isHidden = false
    /// How many signs behind a sign of Unicode stand in its stead for old programs.
    var substitutes = 1
  }

  /// The most groups in one another that are kept in mind.
  private static let deepest = 1_000
  /// Groups whose content is not shown.
  private static let silent: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst", "header", "headerl", "headerr", "headerf",
    "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "annotation", "bkmkstart", "bkmkend",
    "xe",
    "tc", "nonshppict", "revtbl", "filetbl",
  ]
  /// The words that stand for signs.
  private static let signs: [String: UnicodeScalar] = [
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
  ]
  /// The signs of the Western code page between 0x80 and 0x9F.
  private static let western = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
  /// Where the Vietnamese code page differs from the Western one.
  private static let vietnamese: [UInt8: UnicodeScalar] = [
    0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}", 0xE3: "ă",
    0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
  ]

  /// The paragraphs so far.
  private(set) var paragraphs: [Paragraph] = []
  /// The file.
  private let bytes: [UInt8]
  /// Where the next sign stands.
  private var index = 0
  /// The groups that are open, outermost first.
  private var groups = [Group()]
  /// How many more are open than are kept in mind.
  private var groupsBeyond = 0
  /// How many signs that stand for one already read are still to be passed over.
  private var substitutes = 0
  /// The first half of a sign that takes two numbers.
  private var half: UInt32?
  /// Whether bytes are of the Vietnamese code page.
  private var isVietnamese = false
  /// The paragraph that is open.
  private var builder = WordParagraphBuilder()

  /// Creates a reader of a file.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the file.
  mutating func read() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"):
        substitutes = 0
        if groups.count < Self.deepest, let last = groups.last { groups.append(last) } else { groupsBeyond += 1 }
      case UInt8(ascii: "}"):
        substitutes = 0
        if groupsBeyond > 0 { groupsBeyond -= 1 } else if groups.count > 1 { groups.removeLast() }
      case UInt8(ascii: "\\"): readControl()
      case 0x0A, 0x0D, 0: break
      default: readPlain()
      }
    }
    endParagraph()
  }

  /// Changes what holds until the end of the group.
  private mutating func set(_ change: (inout Group) -> Void) {
    if let last = groups.indices.last { change(&groups[last]) }
  }

  /// Reads letters up to the next sign that means something else.
  private mutating func readPlain() {
    let start = index - 1
    if substitutes > 0 {
      substitutes -= 1
    } else if bytes[start] >= 0x80 {
      add(bytes[start])
    } else {
      while index < bytes.count, bytes[index] >= 0x20, bytes[index] < 0x80, bytes[index] != UInt8(ascii: "\\"),
        bytes[index] != UInt8(ascii: "{"), bytes[index] != UInt8(ascii: "}")
      {
        index += 1
      }
      add(bytes[start..<index])
    }
  }

  /// Reads what stands behind a backslash.
  private mutating func readControl() {
    guard index < bytes.count else { return }
    let first = bytes[index]
    guard first >= 0x61 && first <= 0x7A || first >= 0x41 && first <= 0x5A else {
      index += 1
      return readSign(first)
    }
    let start = index
    while index < bytes.count, index - start < 40, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A {
      index += 1
    }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    let numberStart = index
    if index < bytes.count, bytes[index] == 0x2D { index += 1 }
    while index < bytes.count, index - numberStart < 11, (0x30...0x39).contains(bytes[index]) { index += 1 }
    let number = Int(String(decoding: bytes[numberStart..<index], as: UTF8.self))
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    readWord(word, number)
  }

  /// Reads a backslash with a sign that is no letter.
  private mutating func readSign(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: "'"):
      let digits = bytes[index..<min(index + 2, bytes.count)]
      index = digits.endIndex
      guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { return }
      if substitutes > 0 { substitutes -= 1 } else { add(byte) }
    case UInt8(ascii: "*"): set { $0.isSilent = true }
    case UInt8(ascii: "~"): add("\u{A0}")
    case UInt8(ascii: "_"): add("-")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): add([sign])
    case 0x0A, 0x0D: endParagraph()
    default: break
    }
  }

  /// Acts on a control word.
  private mutating func readWord(_ word: String, _ number: Int?) {
    switch word {
    case "u":
      guard let number, (-0x8000...0xFFFF).contains(number) else { return }
      addUnicode(UInt32(number & 0xFFFF))
      substitutes = groups.last?.substitutes ?? 1
    case "uc": set { $0.substitutes = min(max(number ?? 1, 0), 16) }
    case "bin": index += min(max(number ?? 0, 0), bytes.count - index)
    case "par", "sect", "page", "row", "cell", "nestcell", "nestrow":
      if groups.last?.isSilent == false { endParagraph() }
    case "v": set { $0.isHidden = number != 0 }
    case "plain": set { $0.isHidden = false }
    case "ansicpg": isVietnamese = number == 1258
    default:
      if let sign = Self.signs[word] { add(sign) }
      if Self.silent.contains(word) { set { $0.isSilent = true } }
    }
  }

  /// Adds a sign of Unicode, or half of one.
  private mutating func addUnicode(_ code: UInt32) {
    if (0xD800..<0xDC00).contains(code) {
      half = code
    } else if (0xDC00..<0xE000).contains(code) {
      if let half, let scalar = UnicodeScalar(0x10000 + (half - 0xD800) << 10 + (code - 0xDC00)) { add(scalar) }
      half = nil
    } else if let scalar = UnicodeScalar(code), code >= 0x20 {
      add(scalar)
    }
  }

  /// Adds a letter of the code page.
  private mutating func add(_ byte: UInt8) {
    if isVietnamese, let scalar = Self.vietnamese[byte] { return add(scalar) }
    let position = Int(byte) - 0x80
    add(Self.western.indices.contains(position) ? Self.western[position] : UnicodeScalar(byte))
  }

  /// Adds a sign.
  private mutating func add(_ scalar: UnicodeScalar) { add(Array(String(Character(scalar)).utf8)[...]) }

  /// Adds letters, unless the group shows none.
  private mutating func add(_ utf8: ArraySlice<UInt8>) {
    guard let group = groups.last, !group.isSilent, groupsBeyond == 0 else { return }
    builder.append(utf8, look: WordLook(hidden: group.isHidden ? .vanish : nil))
  }

  /// Ends the open paragraph; one without any sign is left out.
  private mutating func endParagraph() {
    builder.closeHidden()
    let isBlank = builder.isBlank
    if !isBlank || !builder.hidden.isEmpty {
      let hidden = builder.hidden.map { HiddenText(offset: isBlank ? 0 : $0.offset, text: $0.text, reason: $0.reason) }
      paragraphs.append(
        Paragraph(
          text: isBlank ? "" : String(decoding: builder.utf8, as: UTF8.self), runs: isBlank ? [] : builder.runs,
          hidden: hidden))
    }
    builder.reset()
  }
}
