/// A set of signs, a bit for each.
struct SignSet: Sendable {
  /// The bits by the signs' places among all, sixty-four a word.
  private var (low, high): (UInt64, UInt64) = (0, 0)

  /// Creates the set of some signs.
  init(_ signs: some Sequence<Sign> = []) {
    for sign in signs {
      if sign.place < 64 { low |= 1 << sign.place } else { high |= 1 << (sign.place - 64) }
    }
  }

  /// Whether a sign is in it.
  func contains(_ sign: Sign) -> Bool {
    (sign.place < 64 ? low >> sign.place : high >> (sign.place - 64)) & 1 == 1
  }
}

extension Sign {
  /// Its place among all cases: the one byte by which Swift tells cases without values.
  var place: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
