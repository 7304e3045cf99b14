/// What a byte may be to the tokeniser, as bits.
enum XMLByteClass {
  /// Ends a name, whether or not what stands before it is one.
  static let endsName: UInt8 = 1
  /// May begin a name; letters beyond ASCII are left to libxml2.
  static let beginsName: UInt8 = 2
  /// May stand in a name.
  static let isInName: UInt8 = 4
  /// Is white space.
  static let isBlank: UInt8 = 8

  /// Makes the table of all bytes; the caller frees it.
  static func makeTable() -> UnsafeMutablePointer<UInt8> {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max { table[Int(byte)] = bits(of: byte) }
    return table
  }

  /// The bits of a byte. A zero, which stands behind every text, ends every name.
  private static func bits(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0: endsName
    case 0x20, 0x09, 0x0A, 0x0D: isBlank | endsName
    case UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="): endsName
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      beginsName | isInName
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): isInName
    default: 0
    }
  }
}
