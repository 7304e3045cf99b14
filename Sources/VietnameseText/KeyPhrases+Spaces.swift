extension KeyPhrases {
  /// The two words of a key phrase that a token is made of; nil for any other token.
  func parted(_ token: Token, _ folded: [UInt8], of text: String) -> (Token, Token)? {
    guard folded.count >= 4, folded.count <= 16, KeyPhrases.hasTwoCores(folded) else { return nil }
    for pair in pairs[folded.filter { $0 >= 0x10 }] ?? [] {
      if let two = split(token, behind: pair.letters, of: text), two.0.id == vocabulary.id(of: pair.first),
        two.1.id == vocabulary.id(of: pair.second)
      {
        return two
      }
    }
    return nil
  }

  /// Whether a word has letters between two groups of vowels.
  private static func hasTwoCores(_ folded: [UInt8]) -> Bool {
    var groups = 0
    var wasVowel = false
    for byte in folded where byte >= 0x10 {
      let isVowel = FoldedLetter.isVowel(byte)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups > 1
  }

  /// A token cut in two behind some letters.
  private func split(_ token: Token, behind letters: Int, of text: String) -> (Token, Token)? {
    let utf8 = text.utf8
    guard token.range.upperBound <= utf8.count else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: token.range.lowerBound)
    let word = text[start..<utf8.index(start, offsetBy: token.range.count)].unicodeScalars
    var count = 0
    var middle = token.range.lowerBound
    for scalar in word {
      if case .letter = LetterTable.shared.letter(scalar.value) { count += 1 }
      if count > letters { break }
      middle += UTF8.width(scalar)
    }
    func part(_ range: Range<Int>) -> Token? {
      let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      let words = Tokenizer.tokens(of: String(text[from..<utf8.index(from, offsetBy: range.count)]), in: vocabulary)
      guard words.count == 1, var only = words.first else { return nil }
      only.range = (only.range.lowerBound + range.lowerBound)..<(only.range.upperBound + range.lowerBound)
      only.isMended = true
      return only
    }
    guard var first = part(token.range.lowerBound..<middle), let second = part(middle..<token.range.upperBound) else {
      return nil
    }
    first.followsBlank = token.followsBlank
    return (first, second)
  }
}
