/// Splits text into tokens and folds words, so that spellings a reader takes for one become one.
///
/// A folded word is lower case; its tone stands at the end, so that `hoà` and `hòa` are equal; NFC and NFD are equal;
/// `kĩ` and `kỹ` are equal; `Ð` is `Đ`; characters without width are gone.
public struct Tokenizer: Sendable {
  /// Splits a text; each word gets its number in the vocabulary.
  public static func tokens(of text: String, in vocabulary: Vocabulary) -> [Token] {
    var found: [Token] = []
    found.reserveCapacity(text.utf8.count / 5 + 1)
    scan(text) { token, folded in
      var token = token
      token.identify(folded, in: vocabulary)
      found.append(token)
    }
    return found
  }

  /// The folded words of a phrase, as a lexicon writes it; numbers and marks are left out.
  public static func foldedWords(of phrase: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    scan(phrase) { token, folded in
      if token.kind == .word || token.kind == .number { words.append(Array(folded)) }
    }
    return words
  }

  /// Walks a text once and hands on each token with its folded bytes, which last no longer than the call.
  static func scan(_ text: String, _ emit: (Token, UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      // A word folds to no more bytes than it has, and its tone.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { folded in
        var scanner = Scanner(folded: folded)
        LetterTable.shared.each(of: bytes) { letter, range in scanner.take(letter, range, emit) }
        scanner.finish(emit)
      }
    }
  }
}

extension Token {
  /// Takes the number of a word or number from its folded bytes.
  mutating func identify(_ folded: UnsafeBufferPointer<UInt8>, in vocabulary: Vocabulary) {
    guard kind == .word || kind == .number else { return }
    hash = Tokenizer.hash(folded)
    id = vocabulary.id(of: folded, hash: hash)
  }
}
