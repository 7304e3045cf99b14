import VietnameseText

/// Which department is responsible for a matter, by the register of fields.
struct ResponsibilityRegister: Sendable {
  /// One field of work.
  struct Field: Sendable {
    /// The departments responsible before the mergers of 2025, any of which is right.
    var before: [String]
    /// Those responsible after.
    var after: [String]
    /// Whether the row is verified.
    var isVerified: Bool
  }

  /// The keywords; the group of a hit is the place in `fields`.
  let keywords: PhraseMatcher
  /// The fields.
  let fields: [Field]

  /// The first month in which the merged departments work, as year times twelve plus month.
  static let mergers = 2025 * 12 + 3

  /// What the register says of one department and a matter.
  enum Answer: String {
    /// The department is responsible.
    case matches
    /// A verified row says that another is.
    case verifiedOther = "verified-other"
    /// A row that is not verified says so.
    case unverifiedOther = "unverified-other"
    /// No field, or more than one that disagree.
    case unknown
  }

  /// Whether a department is responsible for the matter that some tokens name, at a date.
  ///
  /// - Parameter places: words behind which a place or a purpose is named rather than the matter.
  func answer(for department: String, about tokens: [Token], at date: PartialDate?, behind places: Set<Int32>) -> Answer
  {
    let hits = keywords.hits(in: tokens) { _ in [] }.filter { hit in
      hit.tokens.lowerBound == 0 || !places.contains(tokens[hit.tokens.lowerBound - 1].id)
    }
    // The longest keywords tell the matter; short ones inside them do not.
    guard let longest = hits.map(\.tokens.count).max() else { return .unknown }
    let found = hits.filter { $0.tokens.count == longest }.map { fields[$0.group] }
    let isLate = date.map { $0.year * 12 + ($0.month ?? 1) >= Self.mergers } ?? true
    let right = found.map { isLate ? $0.after : $0.before }
    if right.contains(where: { $0.contains(department) }) { return .matches }
    guard let first = right.first, right.allSatisfy({ $0 == first }), !first.isEmpty else { return .unknown }
    return found.allSatisfy(\.isVerified) ? .verifiedOther : .unverifiedOther
  }
}
