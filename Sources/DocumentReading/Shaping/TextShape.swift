/// How a text looks apart from its words.
enum TextShape {
  /// Whether a text ends a sentence or a member of a list, closing quotation marks and brackets left aside.
  static func endsSentence(_ utf8: ArraySlice<UInt8>, alsoWith more: Character? = nil) -> Bool {
    guard let last = lastMark(utf8) else { return false }
    return ".;:!?…".contains(last) || last == more || endsDocument(utf8)
  }

  /// Whether a text ends with the mark of a document's end: `./.`, or `./` as often typed.
  static func endsDocument(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.suffix(3).elementsEqual("./.".utf8) || utf8.suffix(2).elementsEqual("./".utf8)
  }

  /// The last character, closing quotation marks and brackets left aside.
  static func lastMark(_ utf8: ArraySlice<UInt8>) -> Character? {
    // Mostly bytes alone tell.
    for byte in utf8.suffix(24).reversed() {
      guard byte < 0x80, byte >= 0x20 else { break }
      if !"\")]*_ ".utf8.contains(byte) { return Character(Unicode.Scalar(byte)) }
    }
    return String(decoding: utf8.suffix(24), as: UTF8.self).last { !"\"”’»)]*_ ".contains($0) }
  }

  /// How many words a text has, counted up to a limit.
  static func words(_ utf8: some Sequence<UInt8>, upTo limit: Int) -> Int {
    var count = 0
    var inWord = false
    for byte in utf8 {
      let isWhite = SourceLines.isWhite(byte)
      if !isWhite && !inWord {
        count += 1
        if count > limit { break }
      }
      inWord = !isWhite
    }
    return count
  }

  /// Whether a sentence ends, or a colon stands, before the text's last character: what is said there is no heading.
  static func hasInnerStop(_ utf8: ArraySlice<UInt8>) -> Bool {
    for index in utf8.indices.dropLast(2) where ".:;!?".utf8.contains(utf8[index]) && ASCII.isBlank(utf8[index + 1]) {
      return true
    }
    return false
  }
}
