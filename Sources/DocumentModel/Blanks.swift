extension String {
  /// The words with one blank between them, none before and behind: runs of blanks of any kind and line ends made one.
  public var blanksMadeOne: String {
    var words = self
    return words.withUTF8 { bytes in
      // Most words stand like this already.
      guard !Self.areOrdered(bytes) else { return String(decoding: bytes, as: UTF8.self) }
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        let blank = Self.blank(bytes, at: index)
        if blank == 0 {
          kept.append(bytes[index])
          index += 1
        } else {
          if let last = kept.last, last != 0x20 { kept.append(0x20) }
          index += blank
        }
      }
      if kept.last == 0x20 { kept.removeLast() }
      return String(decoding: kept, as: UTF8.self)
    }
  }

  /// Whether only single blanks stand between words, and nothing that needs a closer look.
  private static func areOrdered(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      // U+1680 is the only blank whose bytes begin as Vietnamese letters do.
      if byte == 0x20 ? before == 0x20 : byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 { return false }
      if byte == 0x9A, before == 0xE1 { return false }
      before = byte
    }
    return before != 0x20 || bytes.isEmpty
  }

  /// How many bytes a blank or line end takes that begins at an index; 0 where none does.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first == 0x20 || (0x09...0x0D).contains(first) { return 1 }
    guard first >= 0xC2, index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    // U+0085, U+00A0.
    if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (first, second, bytes[index + 2]) {
    // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
