/// Which characters XML 1.0 allows.
public enum XMLCharacters {
  /// Whether a scalar may stand in a document.
  public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The text with U+FFFD in place of each forbidden character.
  public static func mended(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(scalars)
  }

  /// Whether nothing in UTF-8 text needs mending, told from the bytes alone: some U+FFxx make it say no in vain.
  static func areAllowed(in utf8: some Sequence<UInt8>) -> Bool {
    for byte in utf8 where byte < 0x20 || byte == 0xEF {
      if byte != 0x9 && byte != 0xA && byte != 0xD { return false }
    }
    return true
  }
}
