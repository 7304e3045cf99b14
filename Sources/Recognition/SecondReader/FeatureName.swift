/// An atom that is no syllable, such as `<date>`, `=agree` or `@by`, with its number made once.
struct FeatureName: Sendable {
  /// How a file of weights spells it.
  let spelling: String
  /// Its number.
  let atom: UInt64

  /// Names an atom.
  init(_ spelling: String) {
    self.spelling = spelling
    atom = FeatureAtom.hash(spelling)
  }

  /// The border between cells and lines, and marks that part clauses.
  static let border = FeatureName("<|>")
  /// A number.
  static let number = FeatureName("<number>")
  /// A date.
  static let date = FeatureName("<date>")
  /// A count such as `26/30`.
  static let count = FeatureName("<count>")
  /// A province.
  static let province = FeatureName("<province>")
  /// The submitter.
  static let submitter = FeatureName("<self>")
  /// Nobody.
  static let nobody = FeatureName("<nobody>")

  /// A sign.
  static func sign(_ sign: Sign) -> FeatureName { signs[sign] ?? FeatureName("=" + sign.rawValue) }

  /// The class of a paper.
  static func paper(_ cited: CitedDocument) -> FeatureName {
    let name = cited.rank.rawValue + (cited.article == nil ? "" : "-article")
    return papers[name] ?? FeatureName("<\(name)>")
  }

  /// The class of a body.
  static func body(_ body: Body) -> FeatureName {
    if body.isSubmitter { return submitter }
    return bodies[body.kind == .chairman ? .ubnd : body.kind] ?? nobody
  }

  /// All signs.
  private static let signs = Dictionary(
    uniqueKeysWithValues: Sign.allCases.map { ($0, FeatureName("=" + $0.rawValue)) })
  /// All classes of papers.
  private static let papers = Dictionary(
    uniqueKeysWithValues: CitedDocument.Rank.allCases.flatMap { [$0.rawValue, $0.rawValue + "-article"] }
      .map { ($0, FeatureName("<\($0)>")) })
  /// All classes of bodies.
  private static let bodies = Dictionary(
    uniqueKeysWithValues: Body.Kind.allCases.map { ($0, FeatureName("<\($0.rawValue)>")) })
}
