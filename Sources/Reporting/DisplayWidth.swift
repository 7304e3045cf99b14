/// How many columns of a terminal text takes.
public enum DisplayWidth {
  /// The narrowest line that text is wrapped to; a terminal narrower than this breaks lines by itself.
  private static let narrowest = 20

  /// The columns that a text takes; colours (SGR sequences) take none.
  public static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    var isSequence = false
    for character in text {
      if isSequence {
        isSequence = character != "m"
      } else if character == "\u{1B}" {
        isSequence = true
      } else {
        width += columns(of: character)
      }
    }
    return width
  }

  /// The text with blanks behind it up to a width.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The line broken at blanks so that no piece is wider than `width`, but for words that are; pieces after the first
  /// begin with `indent` blanks.
  public static func wrapped(_ line: String, to width: Int?, indent: Int) -> [String] {
    guard let width, width >= narrowest, of(line) > width else { return [line] }
    let indent = min(indent, width / 2)
    let lead = line.prefix { $0 == " " }
    var pieces: [String] = []
    var piece = String(lead)
    var used = lead.count
    var isEmpty = true
    for word in line.dropFirst(lead.count).split(separator: " ", omittingEmptySubsequences: false) {
      let needed = of(word)
      if !isEmpty && used + 1 + needed > width {
        pieces.append(piece)
        piece = String(repeating: " ", count: indent)
        used = indent
        isEmpty = true
      }
      if !isEmpty {
        piece += " "
        used += 1
      }
      piece += word
      used += needed
      isEmpty = false
    }
    return pieces + [piece]
  }

  /// The columns of a character as it is read: a letter with its marks is one, wide if any part of it is.
  private static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, columns(of: $1)) }
  }

  /// The columns of a scalar by itself.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return scalar.value < 0x20 || scalar.value == 0xAD ? 0 : 1 }
    // Before anything else, since everything that Vietnamese needs lies here.
    if (0x1E00...0x1EFF).contains(scalar.value) { return 1 }
    if scalar.value == 0xFE0F { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The scalars of two columns: East Asian wide and full-width letters, and pictures (UAX 11, in blocks).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
