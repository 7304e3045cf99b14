/// Texts brought to one spelling, for comparisons outside the phrase matcher.
public enum Spelling {
  /// The folded words of a text with blanks between them: equal for all spellings of the same words, and for no reader.
  ///
  /// A key of some words is part of the key of a text that holds them.
  public static func key(of text: some StringProtocol) -> String {
    var key: [UInt8] = []
    Tokenizer.scan(String(text)) { token, folded in
      guard token.kind == .word || token.kind == .number else { return }
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      for byte in folded {
        // The scalar of that number.
        if byte >= 0x80 { key.append(0xC0 | byte >> 6) }
        key.append(byte >= 0x80 ? 0x80 | byte & 0x3F : byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether a key or another text holds one, byte by byte; an empty one is held by any.
  public static func holds(_ text: String, _ part: String) -> Bool {
    var (text, part) = (text, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
          if text[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
      }
    }
  }

  /// The keys of some phrases.
  public static func keys(of phrases: [String]) -> [String] { phrases.map { key(of: $0) } }

  /// The words of a text in small letters without any mark, with blanks between them, as file names often write them.
  public static func bare(_ text: some StringProtocol) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch LetterTable.shared.letter(scalar.value) {
      case .letter(let folded, _, _): bare.append(Unicode.Scalar(FoldedLetter.withoutMark(folded)))
      case .digit(let digit): bare.append(Unicode.Scalar(UInt8(ascii: "0") &+ digit))
      case .tone, .shape, .invisible: break
      case .blank, .lineEnd, .other: if let last = bare.last, last != " " { bare.append(" ") }
      }
    }
    if bare.last == " " { bare.removeLast() }
    return String(bare)
  }

  /// A text as written, but with single blanks for blanks of all kinds, without characters that have no width, and with
  /// the Vietnamese letters for those that only look like them.
  public static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch LetterTable.shared.letter(scalar.value) {
      case .invisible: break
      case .blank: if plain.last != " " { plain.append(" ") }
      case .letter(FoldedLetter.dStroke, _, let capital): plain.append(capital ? "Đ" : "đ")
      case .letter(let letter, _, let capital) where (0x400...0x4FF).contains(scalar.value):
        plain.append(Unicode.Scalar(capital ? letter - 32 : letter))
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
