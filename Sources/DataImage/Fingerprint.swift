/// A number of 64 bits by which bytes are told from others, quickly: for what changes by chance, not by intent.
public enum Fingerprint {
  /// What each step multiplies by.
  @usableFromInline static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The fingerprint of some bytes, their number among them.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    // Four chains of words, so that no step waits for the one before.
    var (first, second, third, fourth) = (UInt64(bytes.count), factor, ~factor, factor >> 1)
    var position = 0
    while position + 32 <= bytes.count {
      first = step(first, word(bytes, position))
      second = step(second, word(bytes, position + 8))
      third = step(third, word(bytes, position + 16))
      fourth = step(fourth, word(bytes, position + 24))
      position += 32
    }
    while position + 8 <= bytes.count {
      first = step(first, word(bytes, position))
      position += 8
    }
    while position < bytes.count {
      second = step(second, UInt64(bytes[position]))
      position += 1
    }
    return step(step(step(first, second), third), fourth)
  }

  /// The word at a place.
  @inline(__always) private static func word(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// A chain with one more word: different words never give the same.
  @inline(__always) private static func step(_ chain: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (chain ^ word) &* factor
    return mixed ^ mixed >> 32
  }
}
