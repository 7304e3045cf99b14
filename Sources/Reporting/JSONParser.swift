/// Reads JSON of others, within limits.
public struct JSONParser {
  /// Why a text is no JSON.
  public struct Failure: Error, Sendable, Equatable {
    /// Where reading stopped, in bytes.
    public var offset: Int
  }

  /// How deep values may nest.
  private static let deepest = 64

  /// The text.
  private let bytes: [UInt8]
  /// How much of it was read.
  private var index = 0

  /// The value that a text holds, with nothing but blanks around it.
  public static func value(of bytes: [UInt8]) throws(Failure) -> JSON {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.failure }
    return value
  }

  /// Begins to read.
  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// That reading stops here.
  private var failure: Failure { Failure(offset: index) }

  /// The byte at hand; nil at the end.
  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes blanks.
  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  /// Passes a character if it is at hand.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// A value.
  private mutating func value(depth: Int) throws(Failure) -> JSON {
    guard depth < Self.deepest else { throw failure }
    skipBlanks()
    switch byte {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try items(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  /// A word that stands for a value.
  private mutating func word(_ word: StaticString, _ value: JSON) throws(Failure) -> JSON {
    let expected = word.description.utf8
    guard bytes[index...].starts(with: expected) else { throw failure }
    index += expected.count
    return value
  }

  /// A number; one that is not whole is read as nothing, since no format here has any.
  private mutating func number() throws(Failure) -> JSON {
    let start = index
    while let byte, "+-.eE0123456789".utf8.contains(byte) { index += 1 }
    guard index > start else { throw failure }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) } ?? .null
  }

  /// The members of an object.
  private mutating func members(depth: Int) throws(Failure) -> [(String, JSON)] {
    index += 1
    var members: [(String, JSON)] = []
    skipBlanks()
    if take("}") { return members }
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { throw failure }
      let key = try string()
      skipBlanks()
      guard take(":") else { throw failure }
      members.append((key, try value(depth: depth + 1)))
      skipBlanks()
      if take("}") { return members }
      guard take(",") else { throw failure }
    }
  }

  /// The values of an array.
  private mutating func items(depth: Int) throws(Failure) -> [JSON] {
    index += 1
    var items: [JSON] = []
    skipBlanks()
    if take("]") { return items }
    while true {
      items.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]") { return items }
      guard take(",") else { throw failure }
    }
  }

  /// A string.
  private mutating func string() throws(Failure) -> String {
    index += 1
    var text: [UInt8] = []
    while let here = byte {
      index += 1
      switch here {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      case 0..<0x20: throw failure
      default: text.append(here)
      }
    }
    throw failure
  }

  /// What stands after a backslash.
  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    guard let here = byte else { throw failure }
    index += 1
    switch here {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try codeUnits()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(here)
    default: throw failure
    }
  }

  /// A character given by one or two UTF-16 code units; half a pair is U+FFFD.
  private mutating func codeUnits() throws(Failure) -> Unicode.Scalar {
    let first = try codeUnit()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let after = index
    guard take("\\"), take("u"), let second = try? codeUnit(), (0xDC00..<0xE000).contains(second) else {
      index = after
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit() throws(Failure) -> UInt32 {
    guard index + 4 <= bytes.count, bytes[index..<index + 4].allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "+") }),
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure }
    index += 4
    return unit
  }
}

extension JSON {
  /// The member of an object; nil where there is none or the value is no object.
  public subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// The string, if it is one.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, if it is one.
  public var whole: Int? { if case .number(let number) = self { number } else { nil } }

  /// Whether it is `true`.
  public var isTrue: Bool { if case .bool(true) = self { true } else { false } }

  /// The values, if it is an array.
  public var items: [JSON] { if case .array(let items) = self { items } else { [] } }

  /// The members, if it is an object.
  public var members: [(String, JSON)] { if case .object(let members) = self { members } else { [] } }
}
