extension [UInt8] {
  /// The little-endian number of two bytes at an offset; nil where it does not lie within.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The little-endian number of four bytes at an offset; nil where it does not lie within.
  func uint32(at offset: Int) -> Int? {
    guard let low = uint16(at: offset), let high = uint16(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// The little-endian number of eight bytes at an offset; nil where it does not lie within or is no `Int`.
  func uint64(at offset: Int) -> Int? {
    guard let low = uint32(at: offset), let high = uint32(at: offset + 4), high < 1 << 31 else { return nil }
    return low | high << 32
  }
}
