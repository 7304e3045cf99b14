/// Whether bytes are UTF-8 of nothing but characters that XML 1.0 allows; looked at once for a whole text.
enum XMLCharacterCheck {
  /// Whether all bytes are; behind them there must be a zero.
  static func isClean(_ start: UnsafePointer<UInt8>, count: Int) -> Bool {
    let end = start + count
    var here = start
    while here < end {
      // Eight bytes of ASCII without control characters at once: nearly all of a part is such.
      while end - here >= 8 {
        let word = XMLByteWords.load(here)
        if XMLByteWords.controls(word) | word & XMLByteWords.high != 0 { break }
        here += 8
      }
      // Then byte by byte, until the next eight may be such again.
      let pause = min(end, here + 8)
      while here < pause {
        let length = lengthOfCharacter(at: here)
        guard length > 0 else { return false }
        here += length
      }
    }
    // The zero behind the text is part of no character, so none can reach beyond the end.
    return here == end
  }

  /// How many bytes the character at a place has; 0 where it is none, or not allowed.
  private static func lengthOfCharacter(at place: UnsafePointer<UInt8>) -> Int {
    switch place[0] {
    case 0x20..<0x80, 0x09, 0x0A, 0x0D: return 1
    case 0xC2...0xDF: return isTail(place[1]) ? 2 : 0
    case 0xE0...0xEF:
      let second = place[1]
      guard isTail(second), place[0] != 0xE0 || second >= 0xA0, place[0] != 0xED || second < 0xA0, isTail(place[2])
      else { return 0 }
      // U+FFFE and U+FFFF are no characters.
      return place[0] == 0xEF && second == 0xBF && place[2] >= 0xBE ? 0 : 3
    case 0xF0...0xF4:
      let second = place[1]
      guard isTail(second), place[0] != 0xF0 || second >= 0x90, place[0] != 0xF4 || second < 0x90, isTail(place[2]),
        isTail(place[3])
      else { return 0 }
      return 4
    default: return 0
    }
  }

  /// Whether a byte goes on a character.
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
