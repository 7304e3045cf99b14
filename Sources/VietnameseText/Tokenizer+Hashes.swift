extension Tokenizer {
  /// Hands on, for each word and number of a text in UTF-8, the number that tokens have as `hash`.
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
