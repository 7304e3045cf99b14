import DataImage
import VietnameseText

/// Words that code asks for by number, as often as there are words in a text.
struct Words: Sendable {
  /// The numbers by the hash of the words as they are asked for.
  private var table = OpenTable()

  /// Gives every word a number in a matcher's vocabulary.
  init(_ words: [String], in matcher: inout PhraseMatcher) {
    for word in words {
      let hash = Tokenizer.hash(word.utf8)
      if table.value(of: hash) < 0 { table.insert(matcher.intern(word), for: hash) }
    }
  }

  /// The number of a word; a number that no token has where it was not asked for at the beginning.
  @inline(__always) subscript(word: StaticString) -> Int32 {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let number = table.value(of: Tokenizer.hash(bytes))
    return number < 0 ? -2 : number
  }
}

extension Words: ImageCodable {
  /// Writes the words.
  func write(to image: inout ImageWriter) { table.write(to: &image) }
  /// Takes the words where they lie.
  init(from image: inout ImageReader) throws(ImageFault) { table = try OpenTable(from: &image) }
}
