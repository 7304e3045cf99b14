import DocumentReading

/// A part's XML as UTF-8 that can be brought back to the encoding it had.
struct PartText {
  /// The text.
  let utf8: [UInt8]
  /// How it was encoded.
  private let encoding: TextEncoding

  /// Decodes a part.
  init(_ bytes: [UInt8], of part: String) throws(AnnotationError) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): (utf8, encoding) = try Self.decode(bytes, isBigEndian: false, hasMark: true, of: part)
    case (0xFE, 0xFF): (utf8, encoding) = try Self.decode(bytes, isBigEndian: true, hasMark: true, of: part)
    case (0x3C, 0): (utf8, encoding) = try Self.decode(bytes, isBigEndian: false, hasMark: false, of: part)
    case (0, 0x3C): (utf8, encoding) = try Self.decode(bytes, isBigEndian: true, hasMark: false, of: part)
    default:
      if let name = Self.declaredEncoding(bytes), !["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) {
        throw .encoding(name, of: part)
      }
      (utf8, encoding) = (bytes, .utf8(hasMark: false))
    }
  }

  /// A changed text in the encoding of this one.
  func encoded(_ text: [UInt8]) -> [UInt8] { encoding.encode(text) }

  /// Decodes UTF-16, which must be whole.
  private static func decode(
    _ bytes: [UInt8], isBigEndian: Bool, hasMark: Bool, of part: String
  ) throws(AnnotationError) -> ([UInt8], TextEncoding) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = hasMark ? 2 : 0
    while index + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard index == bytes.count, let text = String(validating: units, as: UTF16.self) else { throw .part(part) }
    return (Array(text.utf8), .utf16(isBigEndian: isBigEndian, hasMark: hasMark))
  }

  /// The encoding that the XML declaration names; nil without one.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let end = head.firstRange(of: "?>"), let key = head[..<end.lowerBound].firstRange(of: "encoding") else {
      return nil
    }
    let parts = head[key.upperBound..<end.lowerBound].split(separator: "\"", omittingEmptySubsequences: false)
    let quoted = parts.count > 1 ? parts : head[key.upperBound..<end.lowerBound].split(separator: "'")
    return quoted.dropFirst().first.map(String.init)
  }
}
