import VietnameseText

/// Comparing how a text begins with fixed words, whatever their case and normal form.
enum Opening {
  /// The first characters of a text in lower case, blanks and letters of one kind, for comparisons that take NFC and NFD alike.
  static func lowered(_ utf8: some Collection<UInt8>) -> String {
    let head = utf8.prefix(72)
    let text = String(decoding: head, as: UTF8.self)
    return (mayBeUnusual(head) ? Spelling.plain(text) : text).lowercased()
  }

  /// A quick look for bytes of other blanks, of characters without width, or of letters that only look Vietnamese.
  private static func mayBeUnusual(_ utf8: some Collection<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in utf8 {
      switch (before, byte) {
      // Two blanks; then C2 A0 and C2 AD, U+034F, U+0256, Cyrillic, U+2000 to U+2FFF, U+3000, and U+F000 and above.
      case (0x20, 0x20), (_, 0x09), (_, 0xC2), (_, 0xCD), (_, 0xC9), (_, 0xD0), (_, 0xD1), (_, 0xE2), (_, 0xE3),
        (_, 0xEF):
        return true
      // Eth, U+0189, U+1680 and U+180E.
      case (0xC3, 0x90), (0xC3, 0xB0), (0xC6, 0x89), (0xE1, 0x9A), (0xE1, 0xA0): return true
      default: before = byte
      }
    }
    return false
  }

  /// Whether a text begins with one of some words, which are given in lower case.
  static func of(_ utf8: some Collection<UInt8>, isOneOf words: [String]) -> Bool {
    var isSure = true
    for word in words {
      guard let begins = begins(utf8, with: word) else {
        isSure = false
        continue
      }
      if begins { return true }
    }
    if isSure { return false }
    let head = lowered(utf8)
    return words.contains { head.hasPrefix($0) }
  }

  /// Whether a text begins with a word, as far as bytes alone can tell; nil where letters have to be compared.
  private static func begins(_ utf8: some Collection<UInt8>, with word: String) -> Bool? {
    var rest = utf8[...]
    for wanted in word.utf8 {
      guard let byte = rest.popFirst() else { return false }
      switch (byte < 0x80, wanted < 0x80) {
      case (true, true): if ASCII.lowercased(byte) != wanted { return false }
      case (false, true): return isLetter(byte, rest.first) ? false : nil
      case (false, false): if byte != wanted { return nil }
      // A vowel may be followed by marks that make it the letter that is wanted.
      case (true, false): return "aeiouy".utf8.contains(ASCII.lowercased(byte)) && rest.first ?? 0 >= 0x80 ? nil : false
      }
    }
    guard let next = rest.popFirst() else { return true }
    return next < 0x80 || isLetter(next, rest.first) ? true : nil
  }

  /// Whether two bytes begin one of the letters of Vietnamese that are no ASCII, rather than a mark or something rare.
  private static func isLetter(_ first: UInt8, _ second: UInt8?) -> Bool {
    (0xC3...0xC6).contains(first) || (first == 0xE1 && (0xBA...0xBB).contains(second ?? 0))
  }

  /// Whether a text is the title of a submission, its letters spread or not.
  static func isTitle(_ utf8: some Collection<UInt8>) -> Bool {
    guard utf8.count <= 64, mayBeginTitle(utf8) else { return false }
    let letters = lowered(utf8).filter { $0.isLetter }
    return letters == "tờtrình"
  }

  /// Whether the first letter may be the `T` of the title; what is no letter of Vietnamese may become one.
  private static func mayBeginTitle(_ utf8: some Collection<UInt8>) -> Bool {
    let rest = utf8[...].drop { $0 < 0x80 && !ASCII.isLetter($0) }
    guard let first = rest.first else { return false }
    return first < 0x80 ? ASCII.lowercased(first) == UInt8(ascii: "t") : !isLetter(first, rest.dropFirst().first)
  }

  /// The words that begin the subject under the title.
  static let subject = ["về việc", "v/v", "về"]
  /// The words before the addressee.
  static let addressee = ["kính gửi", "kính gởi"]
  /// The words over the list of recipients.
  static let recipients = ["nơi nhận"]
  /// The words that begin an annex.
  static let annex = ["phụ lục"]
}
