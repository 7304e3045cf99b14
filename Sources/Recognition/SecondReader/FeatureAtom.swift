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
    var hash: UInt64?
    for part in spelling.split(separator: " ") {
      let isNamed = part.hasPrefix("<") || part.hasPrefix("@") || part.hasPrefix("=")
      let atoms = isNamed ? [FeatureAtom.hash(String(part))] : Tokenizer.hashes(of: String(part)).map(\.hash)
      for atom in atoms { hash = append(atom, to: hash) }
    }
    return hash ?? 0
  }
}
