/// Looking at eight bytes at once: each byte of an answer has its highest bit set where the byte is such.
///
/// Only the lowest of these is to be trusted, which is all that looking for the next one needs.
enum XMLByteWords {
  /// How many bytes behind a text may be looked at; they are zero.
  static let padding = 8
  /// A one in every byte.
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// A one in the highest bit of every byte.
  static let high: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes at a place.
  @inline(__always) static func load(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// Where a byte stands.
  @inline(__always) static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let rest = word ^ (ones &* UInt64(byte))
    return (rest &- ones) & ~rest & high
  }

  /// Where control characters stand.
  @inline(__always) static func controls(_ word: UInt64) -> UInt64 { (word &- ones &* 0x20) & ~word & high }

  /// Where the next byte stands that ends a stretch of plain text: `<`, `&`, `]` or a control character.
  @inline(__always) static func endOfText(from first: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = first
    while true {
      let word = load(place)
      let found =
        equal(word, UInt8(ascii: "<")) | equal(word, UInt8(ascii: "&")) | equal(word, UInt8(ascii: "]"))
        | controls(word)
      if found == 0 {
        place += 8
        continue
      }
      place += found.trailingZeroBitCount >> 3
      guard place.pointee == 0x0A || place.pointee == 0x09 else { return place }
      place += 1
    }
  }

  /// Where the next byte stands that ends a value or does not stand for itself in it: its quotation mark, `<`, `&` or a
  /// control character.
  @inline(__always) static func endOfValue(from first: UnsafePointer<UInt8>, _ quote: UInt8) -> UnsafePointer<UInt8> {
    var place = first
    while true {
      let word = load(place)
      let found =
        equal(word, quote) | equal(word, UInt8(ascii: "<")) | equal(word, UInt8(ascii: "&")) | controls(word)
      if found != 0 { return place + (found.trailingZeroBitCount >> 3) }
      place += 8
    }
  }
}
