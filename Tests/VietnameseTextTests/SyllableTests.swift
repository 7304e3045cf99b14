import TestSupport
import Testing

@testable import VietnameseText

/// What can be a syllable of Vietnamese.
@Suite("Syllable")
struct SyllableTests {
  /// Whether a word can be one.
  static func isPossible(_ word: String) -> Bool { Syllable.isPossible(Tokenizer.foldedWords(of: word).first ?? []) }

  @Test(
    "syllables",
    arguments: [
      "thẩm", "định", "quyền", "nghị", "nghiêng", "giếng", "gì", "giữ", "quốc", "quý", "quyết", "quyển", "quỳnh",
      "khuya",
      "khuếch", "oan", "uyển", "yết", "yêu", "ý", "ủy", "thuỷ", "kỹ", "lí", "xoong", "ngoằn", "đặc", "ách", "của",
      "được",
      "hòa", "hoà", "khoẻ", "tuýp", "huýt", "gìn", "rượu", "hươu", "mười", "xoáy", "thuở", "quạ",
    ])
  func possible(_ word: String) {
    #expect(Self.isPossible(word))
    #expect(Self.isPossible(word.uppercased()))
    #expect(Self.isPossible(VietnameseForms.decomposed(word)))
  }

  @Test(
    "what cannot be one",
    arguments: [
      "nhât", "duyêt", "lâp", "ýkiến", "thẩmđịnh", "câp", "cính", "ngiên", "gế", "ka", "ghà", "tr", "bcd", "UBND", "wa",
      "file", "thẫmm", "ơu", "iy", "quyếtt", "",
    ])
  func impossible(_ word: String) {
    #expect(!Self.isPossible(word))
  }
}
