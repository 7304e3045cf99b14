/// Whether letters are capitals.
enum LetterCase {
  /// A capital or a small letter.
  case upper, lower

  /// The case of the first character that has one, from an offset; nil without one.
  static func first(in utf8: [UInt8], from start: Int) -> LetterCase? {
    guard start >= 0, start < utf8.count else { return nil }
    for scalar in String(decoding: utf8[start...].prefix(64), as: UTF8.self).unicodeScalars {
      if let found = of(scalar) { return found }
    }
    return nil
  }

  /// Whether a letter begins at an offset.
  static func isLetter(_ utf8: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index < utf8.count else { return false }
    let scalar = String(decoding: utf8[index...].prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar.map { of($0) != nil } ?? false
  }

  /// The case of one character; nil for digits, punctuation and marks.
  static func of(_ scalar: Unicode.Scalar) -> LetterCase? {
    if scalar.isASCII {
      return ASCII.isLetter(UInt8(scalar.value)) ? (scalar.value < 0x61 ? .upper : .lower) : nil
    }
    if scalar.properties.isUppercase { return .upper }
    return scalar.properties.isLowercase ? .lower : nil
  }

  /// How many capital letters a stretch has, where it has no small ones; 0 where it has.
  static func capitals(in utf8: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = utf8
    // Long texts show a small letter early; pieces keep the work short. A cut character has no case.
    while !rest.isEmpty {
      for scalar in String(decoding: rest.prefix(256), as: UTF8.self).unicodeScalars {
        switch of(scalar) {
        case .lower: return 0
        case .upper: count += 1
        case nil: break
        }
      }
      rest = rest.dropFirst(256)
    }
    return count
  }
}
