import Glibc

/// Questions about single bytes.
enum ASCII {
  /// A space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  /// A decimal digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  /// An unaccented letter.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  /// A character of punctuation.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
  /// The lower case of an unaccented letter; other bytes unchanged.
  static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
  /// Whether a byte goes on with a character of UTF-8.
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// Searching bytes for bytes.
enum ByteSearch {
  /// Whether the UTF-8 of a string stands somewhere in bytes.
  static func contains(_ needle: String, in bytes: ArraySlice<UInt8>) -> Bool {
    contains(Array(needle.utf8), in: bytes)
  }

  /// Whether bytes stand somewhere in others.
  static func contains(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = needle.first else { return true }
    return bytes.withUnsafeBytes { hay in
      guard let start = hay.baseAddress else { return false }
      var from = 0
      while from + needle.count <= hay.count {
        guard let hit = memchr(start + from, Int32(first), hay.count - needle.count + 1 - from) else { return false }
        from = hit - UnsafeMutableRawPointer(mutating: start)
        if hay[from..<(from + needle.count)].elementsEqual(needle) { return true }
        from += 1
      }
      return false
    }
  }
}
