/// Paths as references of RFC 3986.
public enum PathURI {
  /// A relative reference for a relative path, a `file` URI for an absolute one; every other byte is percent-encoded.
  public static func reference(_ path: String) -> String {
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

  /// The path that a `file` URI of this machine names; nil for any other.
  public static func path(ofFile uri: String) -> String? {
    guard uri.prefix(7).lowercased() == "file://" else { return nil }
    let rest = uri.dropFirst(7).prefix { $0 != "?" && $0 != "#" }
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    guard ["", "localhost"].contains(rest[..<slash].lowercased()) else { return nil }
    let path = decoded(rest[slash...])
    return path.utf8.contains(0) ? nil : path
  }

  /// Text with every `%XX` made the byte it stands for; what only looks like one stays.
  public static func decoded(_ text: Substring) -> String {
    let utf8 = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < utf8.count {
      let digits = utf8[index...].dropFirst().prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if utf8[index] == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        index += 3
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
