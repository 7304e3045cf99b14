extension KeyPhrases {
  /// The two words of a key phrase that a token is made of; nil for any other token.
  func parted(_ token: Token, _ folded: [UInt8], of text: String) -> (Token, Token)? {
    for pair in pairs[folded.filter { $0 >= 0x10 }] ?? [] {
      if let two = split(token, behind: pair.letters, of: text), two.0.id == vocabulary.id(of: pair.first),
        two.1.id == vocabulary.id(of: pair.second)
      {
        return two
      }
    }
    return nil
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
    guard var first = part(token.range.lowerBound..<middle), var second = part(middle..<token.range.upperBound) else {
      return nil
    }
    first.followsBlank = token.followsBlank
    // What is written is one word, at the place of the first.
    first.hash = token.hash
    second.hash = 0
    return (first, second)
  }
}

extension Tokenizer {
  /// Splits a text and tells which tokens are unknown words that look like two syllables, each with its folded letters.
  static func tokensWithUnknown(
    of text: String, in vocabulary: Vocabulary
  ) -> (tokens: [Token], unknown: [(index: Int, folded: [UInt8])]) {
    var found: [Token] = []
    var unknown: [(index: Int, folded: [UInt8])] = []
    found.reserveCapacity(text.utf8.count / 5 + 1)
    scan(text) { token, folded in
      var token = token
      token.identify(folded, in: vocabulary)
      if token.kind == .word, token.id == Vocabulary.unknown, (4...16).contains(folded.count), hasTwoCores(folded) {
        unknown.append((found.count, Array(folded)))
      }
      found.append(token)
    }
    return (found, unknown)
  }

  /// Whether a word has letters between two groups of vowels.
  private static func hasTwoCores(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    var groups = 0
    var wasVowel = false
    for byte in folded where byte >= 0x10 {
      let isVowel = FoldedLetter.isVowel(byte)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups > 1
  }
}
