extension Tokenizer {
  /// Walks a text once and gives, for each word and number in order, its offset and a number made of its folded bytes.
  ///
  /// The numbers are the same in every run and on every machine; marks and line ends have none.
  public static func hashes(of text: String) -> [(offset: Int, hash: UInt64)] {
    var found: [(offset: Int, hash: UInt64)] = []
    found.reserveCapacity(text.utf8.count / 5 + 1)
    scan(text) { token, folded in
      if token.kind == .word || token.kind == .number { found.append((token.range.lowerBound, hash(folded))) }
    }
    return found
  }

  /// Hands on the numbers that `hashes(of:)` gives for a text in UTF-8.
  public static func eachHash(of text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    // Most words are short enough for a string without storage of its own.
    scan(String(decoding: text, as: UTF8.self)) { token, folded in
      if token.kind == .word || token.kind == .number { body(hash(folded)) }
    }
  }

  /// FNV-1a over bytes.
  @inlinable public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
