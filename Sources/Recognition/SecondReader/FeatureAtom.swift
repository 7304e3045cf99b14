import VietnameseText

/// The parts that the features of the second reader are made of: folded syllables, classes of names, signs, prefixes.
///
/// A feature is one to four atoms, written with blanks between them as in a file of weights: `thống nhất <instrument>`,
/// `@by <department> =agree`. Its number is made of the atoms' numbers in order.
enum FeatureAtom {
  /// The number of an atom that is no syllable, from its spelling.
  static func hash(_ spelling: String) -> UInt64 {
    Tokenizer.hash(spelling.utf8)
  }

  /// The number of a feature that begins with an atom.
  static func begin(_ atom: UInt64) -> UInt64 {
    mix(0x9E37_79B9_7F4A_7C15, atom)
  }

  /// The number of a feature with one more atom.
  static func mix(_ hash: UInt64, _ atom: UInt64) -> UInt64 {
    var mixed = (hash &* 0xBF58_476D_1CE4_E5B9) ^ atom
    mixed ^= mixed >> 29
    return mixed &* 0x94D0_49BB_1331_11EB
  }

  /// The number of a feature with one more atom, or that begins with it.
  static func append(_ atom: UInt64, to hash: UInt64?) -> UInt64 {
    hash.map { mix($0, atom) } ?? begin(atom)
  }

  /// The number of a feature as a file of weights spells it.
  static func feature(_ spelling: some StringProtocol) -> UInt64 {
    feature(Array(spelling.utf8)[...])
  }

  /// The number of a feature from the bytes of its spelling.
  static func feature(_ spelling: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64?
    var start = spelling.startIndex
    while start < spelling.endIndex {
      let end = spelling[start...].firstIndex(of: 0x20) ?? spelling.endIndex
      switch spelling[start] {
      case 0x20: break
      case UInt8(ascii: "<"), UInt8(ascii: "@"), UInt8(ascii: "="):
        hash = append(Tokenizer.hash(spelling[start..<end]), to: hash)
      default:
        Tokenizer.eachHash(of: spelling[start..<end]) { hash = append($0, to: hash) }
      }
      start = max(end, start + 1)
    }
    return hash ?? 0
  }
}
