import TestSupport
import Testing

@testable import VietnameseText

/// Slips of the keyboard in key phrases.
@Suite("Key phrases")
struct KeyPhrasesTests {
  /// The words that phrases know.
  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    let words = "thẩm định quyền kính đề nghị thống nhất lấy ý kiến không chưa sở hệ tra phê duyệt quyết của"
    for word in Tokenizer.foldedWords(of: words) { _ = vocabulary.intern(word) }
    return vocabulary
  }()

  /// Some key phrases.
  static func keyPhrases() throws -> KeyPhrases {
    var phrases = KeyPhrases(vocabulary: vocabulary)
    let lines = [
      "!không chưa", "thẩm ~định", "~thẩm ~quyền", "kính đề ~nghị", "thống nhất", "lấy ý ~kiến", "phê ~duyệt",
      "thẩm tra",
    ]
    for line in lines { try phrases.add(line) }
    return phrases
  }

  /// The text with the words that were mended in brackets, as written.
  static func mended(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    return try keyPhrases().tokens(of: text).map { token in
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      return token.isMended ? "[\(word)]" : word
    }.joined(separator: " ")
  }

  @Test(
    "slips",
    arguments: [
      ("đã thẩm đinh hồ sơ", "đã thẩm [đinh] hồ sơ"), ("thẩm địnhh", "thẩm [địnhh]"), ("thẩm địh", "thẩm [địh]"),
      ("thẩm địnk", "thẩm [địnk]"), ("thẩm địhn", "thẩm [địhn]"), ("thẩm dịnh", "thẩm [dịnh]"),
      ("thẩm quyên", "thẩm [quyên]"), ("thâm quyền", "[thâm] quyền"), ("thẩmm định", "[thẩmm] định"),
      ("kính đề nghi", "kính đề [nghi]"), ("kính đề nghịi", "kính đề [nghịi]"), ("thống nhât", "thống [nhât]"),
      ("THẨM ĐINH", "THẨM [ĐINH]"), ("lấy ýkiến", "lấy [ý] [kiến]"), ("thẩmđịnh", "[thẩm] [định]"),
      ("ThẩmĐịnh", "[Thẩm] [Định]"), ("thốngnhất", "[thống] [nhất]"), ("phê duyêt", "phê [duyêt]"),
      ("thẩm đi\u{323}nh", "thẩm đi\u{323}nh"), ("thẩm\u{AD} đinh", "thẩm [đinh]"),
    ])
  func slips(_ row: (text: String, mended: String)) throws {
    #expect(try Self.mended(row.text) == row.mended)
    let tokens = try Self.keyPhrases().tokens(of: row.text)
    let isKnown = tokens.allSatisfy { !$0.isMended || $0.id >= 0 }
    #expect(isKnown)
  }

  @Test(
    "what is no slip",
    arguments: [
      "thẩm định", "thẩm quyền", "lấy ý kiến", "hệ thống nhật ký", "vấn đề nghi ngờ", "chống thấm định kỳ",
      "thăm định kỳ",
      "thẩm mỹ", "thẩm phán", "thẩm trà", "thẩm không", "kính chưa nghị", "quyết đinh", "thẩm, đinh", "thẩm. Đinh",
      "thẩm\nđinh", "thẩm UBND", "thẩm Đi", "thẩm 5", "thẩm định2", "thẩm địnhhh", "thẫmđịnh", "đề nghi", "thẩm",
      "đinh", "",
    ])
  func noSlips(_ text: String) throws {
    #expect(try Self.mended(text) == Self.mended(text).filter { $0 != "[" && $0 != "]" })
  }

  @Test("where two phrases would fit, neither does")
  func ambiguous() throws {
    var vocabulary = Vocabulary()
    for word in Tokenizer.foldedWords(of: "phân cấp cáp") { _ = vocabulary.intern(word) }
    var phrases = KeyPhrases(vocabulary: vocabulary)
    try phrases.add("phân ~cấp")
    let alone = phrases.tokens(of: "phân câp").map(\.isMended)
    #expect(alone == [false, true])
    try phrases.add("phân ~cáp")
    let together = phrases.tokens(of: "phân cạp").map(\.isMended)
    #expect(together == [false, true])
    let between = phrases.tokens(of: "phân cắp").map(\.isMended)
    #expect(between == [false, false])
  }

  @Test("lines that are no key phrase", arguments: ["thẩm", "~định", "thẩm , định", "thẩm thẩm-định"])
  func faults(_ line: String) {
    var phrases = KeyPhrases(vocabulary: Self.vocabulary)
    #expect(throws: PhrasePattern.Fault.self) { try phrases.add(line) }
  }

  @Test("a phrase of words that nobody knows is told and left out")
  func unknown() throws {
    var phrases = KeyPhrases(vocabulary: Self.vocabulary)
    try phrases.add("thẩm tách")
    #expect(phrases.unknown == ["tách"])
    #expect(phrases.tokens(of: "thẩm tach").map(\.isMended) == [false, false])
  }

  @Test(
    "one slip",
    arguments: [
      ("abc", "abd", true), ("abc", "ab", true), ("abc", "abcd", true), ("abc", "acb", true), ("abc", "xabc", true),
      ("abc", "abc", false), ("abc", "a", false), ("abc", "cba", false), ("abcd", "badc", false), ("", "a", true),
    ])
  func oneSlip(_ row: (left: String, right: String, isOne: Bool)) {
    #expect(KeyPhrases.isOneSlip(Array(row.left.utf8), Array(row.right.utf8)) == row.isOne)
    #expect(KeyPhrases.isOneSlip(Array(row.right.utf8), Array(row.left.utf8)) == row.isOne)
  }
}
