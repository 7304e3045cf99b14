import VietnameseText

/// Comparing how a text begins with fixed words, whatever their case and normal form.
enum Opening {
  /// The first characters of a text in lower case, blanks and letters of one kind, for comparisons that take NFC and NFD alike.
  static func lowered(_ utf8: some Collection<UInt8>) -> String {
    Spelling.plain(String(decoding: utf8.prefix(72), as: UTF8.self)).lowercased()
  }

  /// Whether a text begins with one of some words, which are given in lower case.
  static func of(_ utf8: some Collection<UInt8>, isOneOf words: [String]) -> Bool {
    let head = lowered(utf8)
    return words.contains { head.hasPrefix($0) }
  }

  /// Whether a text is the title of a submission, its letters spread or not.
  static func isTitle(_ utf8: some Collection<UInt8>) -> Bool {
    guard utf8.count <= 64 else { return false }
    let letters = lowered(utf8).filter { $0.isLetter }
    return letters == "tờtrình"
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
