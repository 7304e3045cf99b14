/// The encodings that Vietnamese had before Unicode, as files still carry them: their letters look like Latin-1 characters.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993 VN3, also called ABC, of the fonts `.VnTime` and its kin: one character a letter.
  case tcvn3 = "TCVN3"
  /// VNI for Windows, of the fonts `VNI-Times` and its kin: a vowel and a sign behind it.
  case vni = "VNI"
}

/// A font that shows Latin-1 characters as Vietnamese letters.
public struct LegacyFont: Sendable, Hashable {
  /// The encoding of its letters.
  public var encoding: LegacyEncoding
  /// Whether it shows small letters as capitals, as the fonts of TCVN3 whose names end in `H` do.
  public var isCapitals: Bool

  /// A font that shows letters as they are.
  public init(encoding: LegacyEncoding) {
    self.encoding = encoding
    isCapitals = false
  }

  /// The font of a name; nil for fonts of Unicode.
  public init?(name: String) {
    guard let first = name.utf8.first, first == 0x2E || first | 0x20 == 0x76 else { return nil }
    let lower = name.lowercased()
    if lower.hasPrefix(".vn") {
      encoding = .tcvn3
      isCapitals = name.hasSuffix("H")
    } else if lower.hasPrefix("vni-") || lower.hasPrefix("vni ") {
      encoding = .vni
      isCapitals = false
    } else {
      return nil
    }
  }
}

/// The letters of TCVN3.
enum TCVN3 {
  /// The letters from U+00A1 to U+00FE in order; `.` where the encoding has none.
  private static let letters = Array(
    ("ĂÂÊÔƠƯĐăâêôơưđ......" + "àảãáạ.ằẳẵắ......." + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò" + ".ỏõóọồổỗốộờởỡớợù"
      + ".ủũúụừửữứựỳỷỹýỵ").unicodeScalars)

  /// The letter of a character; nil where it is none of the encoding.
  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let index = Int(scalar.value) - 0xA1
    guard letters.indices.contains(index), letters[index] != "." else { return nil }
    return letters[index]
  }
}

/// The letters of VNI.
enum VNI {
  /// The letters that are one character.
  private static let single: [Unicode.Scalar: Unicode.Scalar] = table("ñđ ôơ öư íí ìì æỉ óĩ òị îỵ")
  /// The letters of each vowel in the order of its signs.
  private static let signed: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = {
    // Grave, hook, tilde, acute, dot below; then the same on a circumflex and on a breve, each with its bare letter first.
    let tones = "øûõùï"
    let circumflex = "âàåãáä"
    let breve = "êèúüéë"
    var found: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for (vowel, signs, letters) in [
      ("a", tones + circumflex + breve, "àảãáạâầẩẫấậăằẳẵắặ"), ("e", tones + circumflex, "èẻẽéẹêềểễếệ"),
      ("o", tones + circumflex, "òỏõóọôồổỗốộ"), ("u", tones, "ùủũúụ"), ("y", "øûõù", "ỳỷỹý"), ("ô", tones, "ờởỡớợ"),
      ("ö", tones, "ừửữứự"),
    ] as [(Unicode.Scalar, String, String)] {
      found[vowel] = Dictionary(
        zip(signs.unicodeScalars, letters.unicodeScalars), uniquingKeysWith: { first, _ in first })
    }
    return found
  }()

  /// Reads pairs of a character and its letter.
  private static func table(_ pairs: String) -> [Unicode.Scalar: Unicode.Scalar] {
    var found: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs.split(separator: " ") {
      if let first = pair.unicodeScalars.first, let last = pair.unicodeScalars.last { found[first] = last }
    }
    return found
  }

  /// The letter that a character makes alone.
  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= 0x80, let letter = single[scalar.smallLatin] else { return nil }
    return scalar.isSmallLatin ? letter : letter.capital
  }

  /// The letter that a vowel and the character behind it make; its case is the vowel's.
  static func letter(_ vowel: Unicode.Scalar, _ sign: Unicode.Scalar) -> Unicode.Scalar? {
    guard sign.value >= 0x80, let letter = signed[vowel.smallLatin]?[sign.smallLatin] else { return nil }
    return vowel.isSmallLatin ? letter : letter.capital
  }
}

extension Unicode.Scalar {
  /// The small letter of a letter of Latin-1; other characters are their own.
  fileprivate var smallLatin: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 0x20) ?? self
    default: self
    }
  }

  /// Whether it is no capital of Latin-1.
  fileprivate var isSmallLatin: Bool { smallLatin == self }

  /// The capital of a letter that has one of a single scalar.
  var capital: Unicode.Scalar {
    let upper = properties.uppercaseMapping.unicodeScalars
    return upper.count == 1 ? upper.first ?? self : self
  }
}
