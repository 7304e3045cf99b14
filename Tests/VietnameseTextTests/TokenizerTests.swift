import TestSupport
import Testing

@testable import VietnameseText

/// Words that a reader takes for one get one number; every token knows where it stands.
@Suite("Tokenizer")
struct TokenizerTests {
  /// The words of a text as a reader would cut them out of it.
  static func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: text, in: Vocabulary()).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// The tokens of a text without a vocabulary.
  static func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: text, in: Vocabulary()) }

  @Test(
    "two spellings of one word",
    arguments: [
      ("hòa", "hoà"), ("hoả", "hỏa"), ("uỷ", "ủy"), ("thuý", "thúy"), ("kĩ", "kỹ"), ("mỹ", "mĩ"), ("Lí", "lý"),
      ("quy", "qui"),
      ("quý", "quí"), ("\u{D0}iều", "Điều"), ("đ", "ð"), ("QUYẾT", "quyết"), ("tiê\u{301}n", "tiến"),
      ("e\u{302}\u{323}", "ệ"), ("e\u{323}\u{302}", "ệ"), ("u\u{31B}\u{309}", "ử"), ("a\u{306}\u{301}", "ắ"),
      ("thẩm\u{AD}", "thẩm"), ("thẩ\u{200B}m", "thẩm"), ("th\u{FEFF}ẩm", "thẩm"), ("t\u{2060}rình", "trình"),
      ("\u{421}ơ", "Cơ"), ("b\u{430}n", "ban"), ("h\u{43E}à", "hòa"), ("\u{415}a", "ea"),
    ])
  func same(_ pair: (String, String)) {
    #expect(Tokenizer.foldedWords(of: pair.0) == Tokenizer.foldedWords(of: pair.1))
    #expect(Tokenizer.foldedWords(of: pair.0).count == 1)
  }

  @Test(
    "two words that only look alike",
    arguments: [
      ("sở", "sơ"), ("ban", "bàn"), ("cần", "cân"), ("đã", "da"), ("lý", "lỳ"), ("tư", "tu"), ("tay", "tai"),
      ("thuy", "thui"),
      ("kê", "ke"), ("ăn", "an"), ("ngày", "ngài"), ("quy", "quỳ"),
    ])
  func different(_ pair: (String, String)) {
    #expect(Tokenizer.foldedWords(of: pair.0) != Tokenizer.foldedWords(of: pair.1))
  }

  @Test(
    "numbers keep their separators and tell their value",
    arguments: [
      ("05", 5), ("34.200", 34200), ("1.234.567", 1_234_567), ("2,9", 29), ("0", 0), ("99999999999999999999", -1),
    ])
  func numbers(_ pair: (text: String, value: Int)) throws {
    let tokens = Self.tokens(pair.text)
    try #require(tokens.count == 1)
    #expect(tokens[0].kind == .number)
    #expect(tokens[0].value == pair.value)
  }

  @Test(
    "where one token ends and the next begins",
    arguments: [
      ("Điều 5.", ["Điều", "5", "."]), ("18,4 tỷ", ["18,4", "tỷ"]),
      ("30/2020/NĐ-CP", ["30", "/", "2020", "/", "NĐ", "-", "CP"]),
      ("a)b", ["a", ")", "b"]), ("640m2", ["640", "m2"]), ("UBND\u{A0}TP", ["UBND", "TP"]),
      ("5..6", ["5", ".", ".", "6"]),
      ("1,a", ["1", ",", "a"]), ("một\r\nhai", ["một", "\r", "\n", "hai"]),
      ("\u{201C}có\u{201D}", ["\u{201C}", "có", "\u{201D}"]),
      ("thẩm\u{AD}định", ["thẩm\u{AD}định"]), ("", []), ("\u{200B}\u{FEFF}", []),
    ])
  func cuts(_ pair: (text: String, tokens: [String])) {
    #expect(Self.cut(pair.text) == pair.tokens)
  }

  @Test(
    "marks are told by their plain twin",
    arguments: [
      ("–", "-"), ("—", "-"), ("\u{2011}", "-"), ("\u{2212}", "-"), ("“", "\""), ("”", "\""), ("«", "\""), ("’", "'"),
      (";", ";"),
      ("(", "("),
    ] as [(String, Unicode.Scalar)])
  func marks(_ pair: (text: String, mark: Unicode.Scalar)) throws {
    let tokens = Self.tokens(pair.text)
    try #require(tokens.count == 1)
    #expect(tokens[0].isMark(pair.mark))
  }

  @Test("a mark without a plain twin is told as none")
  func strangeMark() throws {
    let tokens = Self.tokens("→")
    try #require(tokens.count == 1)
    #expect(tokens[0].kind == .mark)
    #expect(tokens[0].mark == 0)
  }

  @Test(
    "lines end at LF, CR, vertical tab, form feed and the Unicode line ends",
    arguments: ["\n", "\r", "\u{B}", "\u{C}", "\u{2028}"])
  func lineEnds(_ end: String) {
    #expect(Self.tokens("một\(end)hai").map(\.kind) == [.word, .lineEnd, .word])
  }

  @Test(
    "capitals",
    arguments: [
      ("Sở", true, false), ("SỞ", true, true), ("sở", false, false), ("Đ", true, true), ("sỞ", false, false),
      ("m2", false, false),
      ("QH13", true, true),
    ])
  func capitals(_ word: (text: String, first: Bool, all: Bool)) throws {
    let tokens = Self.tokens(word.text)
    try #require(tokens.count == 1)
    #expect(tokens[0].isCapitalised == word.first)
    #expect(tokens[0].isAllCaps == word.all)
  }

  @Test("blanks before tokens")
  func blanks() {
    #expect(
      Self.tokens("Số:15 /TTr, a.\u{A0}b").map(\.followsBlank) == [
        true, false, false, true, false, false, true, false, true,
      ])
  }

  @Test("words that the vocabulary holds are told by number, others are unknown")
  func identifiers() {
    var vocabulary = Vocabulary()
    let number = vocabulary.intern(Tokenizer.foldedWords(of: "hòa")[0])
    #expect(vocabulary.intern(Tokenizer.foldedWords(of: "HOÀ")[0]) == number)
    #expect(vocabulary.count == 1)
    #expect(
      Tokenizer.tokens(of: "Hoà bình 5", in: vocabulary).map(\.id) == [number, Vocabulary.unknown, Vocabulary.unknown])
  }

  @Test("a combining mark without a letter is passed over")
  func strayMarks() {
    #expect(Self.cut("\u{301} a") == ["a"])
    #expect(Self.cut("5\u{323} b").last == "b")
  }
}
