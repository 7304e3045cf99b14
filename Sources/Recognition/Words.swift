import VietnameseText

/// Words that code asks for by number, as often as there are words in a text.
struct Words: Sendable {
  /// The numbers by the words as they are asked for.
  private var table = WordNumbers()

  /// Gives every word a number in a matcher's vocabulary.
  init(_ words: [String], in matcher: inout PhraseMatcher) {
    for word in words { table.set(matcher.intern(word), for: word) }
  }

  /// The number of a word; a number that no token has where it was not asked for at the beginning.
  subscript(word: String) -> Int32 { table[word] ?? -2 }
}
