/// Paths as references of RFC 3986.
enum PathURI {
  /// A relative reference for a relative path, a `file` URI for an absolute one; every other byte is percent-encoded.
  static func reference(_ path: String) -> String {
    (path.hasPrefix("/") ? "file://" : "") + encoded(path)
  }

  /// The bytes of a path, those that are neither unreserved nor a slash as `%XX`.
  ///
  /// A colon is encoded too: in the first segment it would end a scheme.
  private static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
