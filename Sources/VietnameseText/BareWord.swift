/// A word of a text with its letters laid bare, for telling a slip of the keyboard from another spelling.
public struct BareWord: Sendable, Equatable {
  /// Its stretch of the text, in UTF-8 bytes.
  public var range: Range<Int>
  /// The word folded: spellings that a reader takes for one are equal.
  public var folded: [UInt8]
  /// Its letters of ASCII, without tone marks, hooks and strokes.
  public var letters: [UInt8]
}

extension Tokenizer {
  /// The words and numbers of a text, in order.
  public static func bareWords(of text: String) -> [BareWord] {
    var found: [BareWord] = []
    scan(text) { token, folded in
      guard token.kind == .word || token.kind == .number else { return }
      let folded = Array(folded)
      found.append(BareWord(range: token.range, folded: folded, letters: FoldedLetter.withoutMarks(folded)))
    }
    return found
  }
}
