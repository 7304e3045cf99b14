/// How a text is written as bytes, for writing a changed one the same way.
public enum TextEncoding: Sendable, Equatable {
  /// UTF-8, with or without a byte order mark.
  case utf8(hasMark: Bool)
  /// UTF-16, with or without one.
  case utf16(isBigEndian: Bool, hasMark: Bool)

  /// All there are.
  private static let all: [TextEncoding] = [
    .utf8(hasMark: false), .utf8(hasMark: true), .utf16(isBigEndian: false, hasMark: true),
    .utf16(isBigEndian: true, hasMark: true), .utf16(isBigEndian: false, hasMark: false),
    .utf16(isBigEndian: true, hasMark: false),
  ]

  /// The encoding in which a text is written as these very bytes; nil where there is none.
  public static func of(_ bytes: [UInt8], holding text: [UInt8]) -> TextEncoding? {
    all.first { $0.size(of: text) == bytes.count && $0.encode(text) == bytes }
  }

  /// A text, given as UTF-8, in this encoding.
  public func encode(_ text: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + text
    case .utf16(let isBigEndian, let hasMark):
      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * text.count + 2)
      func put(_ unit: UInt16) {
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        bytes.append(isBigEndian ? high : low)
        bytes.append(isBigEndian ? low : high)
      }
      if hasMark { put(0xFEFF) }
      for unit in String(decoding: text, as: UTF8.self).utf16 { put(unit) }
      return bytes
    }
  }

  /// How many bytes a text takes.
  private func size(of text: [UInt8]) -> Int {
    switch self {
    case .utf8(let hasMark): text.count + (hasMark ? 3 : 0)
    case .utf16(_, let hasMark): 2 * String(decoding: text, as: UTF8.self).utf16.count + (hasMark ? 2 : 0)
    }
  }
}
