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
  static func sign(_ sign: Sign) -> FeatureName { signs[sign.place] }

  /// The class of a paper.
  static func paper(_ cited: CitedDocument) -> FeatureName {
    switch cited.rank {
    case .instrument: cited.article == nil ? instrument : instrumentArticle
    case .letter: cited.article == nil ? letter : letterArticle
    case .private: cited.article == nil ? `private` : privateArticle
    case .draft: cited.article == nil ? draft : draftArticle
    case .anaphor: cited.article == nil ? anaphor : anaphorArticle
    }
  }

  /// The class of a body.
  static func body(_ body: Body) -> FeatureName {
    if body.isSubmitter { return submitter }
    return bodies[body.kind == .chairman ? .ubnd : body.kind] ?? nobody
  }

  /// All signs, by place.
  private static let signs = Sign.allCases.map { FeatureName("=" + $0.rawValue) }
  // The classes of papers, alone and with an article.
  private static let instrument = FeatureName("<instrument>")
  private static let instrumentArticle = FeatureName("<instrument-article>")
  private static let letter = FeatureName("<letter>")
  private static let letterArticle = FeatureName("<letter-article>")
  private static let `private` = FeatureName("<private>")
  private static let privateArticle = FeatureName("<private-article>")
  private static let draft = FeatureName("<draft>")
  private static let draftArticle = FeatureName("<draft-article>")
  private static let anaphor = FeatureName("<anaphor>")
  private static let anaphorArticle = FeatureName("<anaphor-article>")
  /// All classes of bodies.
  private static let bodies = Dictionary(
    uniqueKeysWithValues: Body.Kind.allCases.map { ($0, FeatureName("<\($0.rawValue)>")) })
}
