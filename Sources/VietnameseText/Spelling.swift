/// Texts brought to one spelling, for comparisons outside the phrase matcher.
public enum Spelling {
  /// The folded words of a text with blanks between them: equal for all spellings of the same words, and for no reader.
  ///
  /// A key of some words is part of the key of a text that holds them.
  public static func key(of text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for word in Tokenizer.foldedWords(of: String(text)) {
      if !key.isEmpty { key.append(" ") }
      key.append(contentsOf: word.map { Unicode.Scalar($0) })
    }
    return String(key)
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
