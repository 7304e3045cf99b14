/// Makes text from documents and file names safe to show to a person.
public enum SafeText {
  /// The text on one line: blanks for line ends and tabs, visible escapes for what could steer a terminal.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": safe.unicodeScalars.append(" ")
      default:
        if isUnsafe(scalar) {
          safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          safe.unicodeScalars.append(scalar)
        }
      }
    }
    return safe
  }

  /// The text on one line, cut after some characters.
  public static func line(_ text: String, longest: Int) -> String {
    text.count <= longest ? line(text) : line(String(text.prefix(longest))) + "…"
  }

  /// Text of several lines with U+FFFD for what could steer a terminal, so that lines and columns stay.
  public static func lines(_ utf8: [UInt8]) -> [UInt8] {
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
    let isKept = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\t" || !isUnsafe(scalar) }
    guard !scalars.allSatisfy(isKept) else { return utf8 }
    var safe = String.UnicodeScalarView()
    for scalar in scalars { safe.append(isKept(scalar) ? scalar : "\u{FFFD}") }
    return Array(String(safe).utf8)
  }

  /// Whether a character can move the cursor, change colours or turn the order of letters.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
