import TestSupport
import Testing

@testable import VietnameseText

/// What holds for any text, tried on texts drawn with a fixed seed.
@Suite("Tokenizer, any text")
struct TokenizerPropertyTests {
  /// Pieces that texts are made of: words in both forms, numbers, marks, blanks, what has no width, what is no Vietnamese.
  static let pieces = [
    "Ủy ban", "nhân dân", "hoà", "hòa", "THẨM ĐỊNH", "kỹ", "kĩ", "quyết", "\u{D0}iều", "e\u{302}\u{323}",
    "u\u{31B}\u{309}a", "5",
    "34.200", "18,4", "30/2020/NĐ-CP", " ", "\u{A0}", "\n", "\r\n", "\u{200B}", "\u{AD}", "\u{FEFF}", ".", ",", ";",
    "(", ")", "“",
    "”", "–", "/", "\u{301}", "\u{31B}", "日本", "😀", "\u{2028}", "х", "q", "Ỹ", "\u{0}", "%", "…",
  ]

  /// Texts of up to 40 pieces, the same in every run.
  static let texts: [String] = {
    var generator = SeededGenerator(seed: 20_241_014)
    return (0..<400).map { _ in
      (0..<Int.random(in: 1...40, using: &generator)).compactMap { _ in pieces.randomElement(using: &generator) }
        .joined()
    }
  }()

  /// Letters with a tone or shape, with the marks that make them up, in canonical order.
  static let decomposed: [Unicode.Scalar: String] = {
    var found: [Unicode.Scalar: String] = [:]
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let vowels = [
      ("a", "", "aàảãáạ"), ("a", "\u{306}", "ăằẳẵắặ"), ("a", "\u{302}", "âầẩẫấậ"), ("e", "", "eèẻẽéẹ"),
      ("e", "\u{302}", "êềểễếệ"),
      ("i", "", "iìỉĩíị"), ("o", "", "oòỏõóọ"), ("o", "\u{302}", "ôồổỗốộ"), ("o", "\u{31B}", "ơờởỡớợ"),
      ("u", "", "uùủũúụ"),
      ("u", "\u{31B}", "ưừửữứự"), ("y", "", "yỳỷỹýỵ"),
    ]
    for (base, shape, forms) in vowels {
      for (form, tone) in zip(forms.unicodeScalars, tones) {
        // The dot below comes before circumflex and breve, after the horn.
        let marks = tone == "\u{323}" && shape != "\u{31B}" ? tone + shape : shape + tone
        found[form] = base + marks
        for upper in form.properties.uppercaseMapping.unicodeScalars { found[upper] = base.uppercased() + marks }
      }
    }
    return found
  }()

  /// A text with every composed letter taken apart.
  static func takenApart(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in result += decomposed[scalar] ?? String(scalar) }
  }

  /// A vocabulary of every word of the pieces.
  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    for word in pieces.flatMap({ Tokenizer.foldedWords(of: $0) }) { _ = vocabulary.intern(word) }
    return vocabulary
  }()

  @Test("tokens stand in order, in the text, on letter borders, and do not overlap", arguments: texts)
  func ranges(_ text: String) {
    let bytes = Array(text.utf8)
    var end = 0
    for token in Tokenizer.tokens(of: text, in: Self.vocabulary) {
      #expect(token.range.lowerBound >= end)
      #expect(token.range.upperBound <= bytes.count)
      #expect(!token.range.isEmpty)
      #expect(bytes[token.range.lowerBound] & 0xC0 != 0x80)
      #expect(token.range.upperBound == bytes.count || bytes[token.range.upperBound] & 0xC0 != 0x80)
      end = token.range.upperBound
    }
  }

  @Test("a token's stretch, read on its own, is the same token", arguments: texts)
  func cutsItsWord(_ text: String) {
    let bytes = Array(text.utf8)
    for token in Tokenizer.tokens(of: text, in: Self.vocabulary) {
      let alone = Tokenizer.tokens(of: String(decoding: bytes[token.range], as: UTF8.self), in: Self.vocabulary)
      #expect(alone.count == 1)
      #expect(alone.first?.kind == token.kind)
      #expect(alone.first?.id == token.id)
      #expect(alone.first?.value == token.value)
      #expect(alone.first?.mark == token.mark)
    }
  }

  @Test("letters taken apart give the same tokens", arguments: texts)
  func decomposition(_ text: String) {
    let whole = Tokenizer.tokens(of: text, in: Self.vocabulary)
    let apart = Tokenizer.tokens(of: Self.takenApart(text), in: Self.vocabulary)
    #expect(whole.map(\.kind) == apart.map(\.kind))
    #expect(whole.map(\.id) == apart.map(\.id))
    #expect(whole.map(\.value) == apart.map(\.value))
    #expect(whole.map(\.isAllCaps) == apart.map(\.isAllCaps))
  }

  @Test("taking apart is what Unicode says: the text stays canonically equal", arguments: texts)
  func canonical(_ text: String) {
    #expect(Self.takenApart(text) == text)
  }
}
