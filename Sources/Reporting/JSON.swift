/// A JSON value whose objects keep the order of their keys.
public indirect enum JSON: Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A string.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Keys with values, in order.
  case object([(String, JSON)])

  /// A string, or null without one.
  public static func optional(_ text: String?) -> JSON {
    text.map { .string($0) } ?? .null
  }

  /// The value on one line, as UTF-8.
  public var utf8: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// Adds the value on one line.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        Self.write(member.0, to: &bytes)
        bytes += ": ".utf8
        member.1.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Adds a string with escapes for what JSON forbids and for what could steer a terminal.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ plain[Int($0)] }) else { return false }
      bytes += utf8
      return true
    }
    if !isPlain { for scalar in text.unicodeScalars { write(scalar, to: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The bytes that no escape can begin with, by value: ASCII but for controls, quotes and backslashes, and what the
  /// letters of Vietnamese begin and go on with. The scalars that `SafeText` calls unsafe begin with others.
  private static let plain: [Bool] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x20...0x7E: byte != 0x22 && byte != 0x5C
    case 0x80...0xBF, 0xC3...0xC6, 0xE1: true
    default: false
    }
  }

  /// Adds a character, escaped where needed.
  private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    default:
      if SafeText.isUnsafe(scalar) {
        // Every unsafe scalar lies in the Basic Multilingual Plane, so that one escape holds it.
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).utf8
      } else if let units = UTF8.encode(scalar) {
        bytes += units
      }
    }
  }
}
