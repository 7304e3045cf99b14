/// Identifiers of rules, such as `HP-2.10`.
public enum RuleIdentifier {
  /// Whether one identifier stands before the other; numbers count by value, so that `HP-2.10` follows `HP-2.9`.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (pieces(left), pieces(right))
    for (one, other) in zip(first, second) where one != other {
      if let number = Int(one), let another = Int(other), number != another { return number < another }
      return one < other
    }
    return first.count != second.count ? first.count < second.count : left < right
  }

  /// The identifier cut where digits begin or end.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var wasDigit: Bool?
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      if isDigit == wasDigit, let last = pieces.indices.last {
        pieces[last].append(character)
      } else {
        pieces.append(String(character))
      }
      wasDigit = isDigit
    }
    return pieces
  }

  /// The rule that an assertion belongs to: `HP-1.1` for `HP-1.1-draft`, else the whole id.
  ///
  /// XML ids are unique, so that a rule with several messages has several ids.
  public static func rule(ofAssertion id: String) -> String {
    let parts = id.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = parts[1].utf8.first, (0x30...0x39).contains(first) else { return id }
    return "\(parts[0])-\(parts[1])"
  }
}
