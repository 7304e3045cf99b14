/// Characters written as entities of HTML.
enum Entities {
  /// The named ones that occur in Vietnamese texts.
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "ndash": 0x2013, "mdash": 0x2014,
    "hellip": 0x2026, "laquo": 0xAB, "raquo": 0xBB, "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019,
    "bull": 0x2022, "middot": 0xB7, "copy": 0xA9, "reg": 0xAE, "deg": 0xB0, "times": 0xD7, "sup1": 0xB9, "sup2": 0xB2,
    "sup3": 0xB3, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "shy": 0xAD, "le": 0x2264, "ge": 0x2265,
    "Agrave": 0xC0, "Aacute": 0xC1, "Acirc": 0xC2, "Atilde": 0xC3, "Egrave": 0xC8, "Eacute": 0xC9, "Ecirc": 0xCA,
    "Igrave": 0xCC, "Iacute": 0xCD, "Ograve": 0xD2, "Oacute": 0xD3, "Ocirc": 0xD4, "Otilde": 0xD5, "Ugrave": 0xD9,
    "Uacute": 0xDA, "Yacute": 0xDD, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3, "egrave": 0xE8,
    "eacute": 0xE9, "ecirc": 0xEA, "igrave": 0xEC, "iacute": 0xED, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4,
    "otilde": 0xF5, "ugrave": 0xF9, "uacute": 0xFA, "yacute": 0xFD, "Dstrok": 0x110, "dstrok": 0x111, "Abreve": 0x102,
    "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "euml": 0xEB, "iuml": 0xEF, "ntilde": 0xF1,
    "ouml": 0xF6,
    "oslash": 0xF8, "uuml": 0xFC, "szlig": 0xDF, "Auml": 0xC4, "Aring": 0xC5, "Ccedil": 0xC7, "Ntilde": 0xD1,
    "Ouml": 0xD6, "Oslash": 0xD8, "Uuml": 0xDC, "sect": 0xA7, "para": 0xB6, "euro": 0x20AC, "trade": 0x2122,
    "frac12": 0xBD, "plusmn": 0xB1, "ordm": 0xBA, "rarr": 0x2192, "zwnj": 0x200C, "iexcl": 0xA1, "abreve": 0x103,
    "Itilde": 0x128, "itilde": 0x129, "Utilde": 0x168, "utilde": 0x169,
  ]

  /// The character of an entity that begins at an offset, and where it ends; nil where none does.
  static func read(_ utf8: [UInt8], at start: Int) -> ([UInt8], Int)? {
    let body = utf8[(start + 1)...].prefix(12).prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x23 }
    guard !body.isEmpty, body.endIndex < utf8.count, utf8[body.endIndex] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    let value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
    } else {
      value = named[name]
    }
    guard let value else { return nil }
    // Zero and numbers that are no character stand for the replacement character.
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (Array(String(scalar.map(Character.init) ?? "\u{FFFD}").utf8), body.endIndex + 1)
  }
}
