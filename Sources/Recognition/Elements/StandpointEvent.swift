import DocumentModel

/// One thing that a body said, or that was said of it: who, what, and in which sentence.
struct StandpointEvent {
  /// Who holds it.
  enum Holder: Hashable {
    /// A department, by the register's key or by its words.
    case department(String)
    /// A council or team that appraises.
    case appraisers
    /// The submitter.
    case submitter
    /// Bodies without a name.
    case unnamed
    /// The decider, a central body: their leave is history.
    case higher
    /// Anybody else.
    case other(Body.Kind)
    /// Nobody can be told.
    case nobody
  }

  /// How the sentence stands to the matter.
  enum Kind: Int, Comparable {
    /// No standpoint: noted, asked to follow the rules.
    case none
    /// The need, the fitness, the conditions.
    case favour
    /// Agreement in weak or negative form.
    case weak
    /// Clear agreement.
    case agrees
    /// Disagreement.
    case disagrees

    /// By strength.
    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Who.
  var holder: Holder
  /// What.
  var kind: Kind
  /// The words.
  var tokens: Range<Int>
  /// The sentence, by index.
  var sentence: Int
  /// Whether the body's appraisal is told with it.
  var isAppraisal: Bool
  /// Whether remarks or conditions stand with it.
  var hasRemarks: Bool
  /// Whether it is only planned or under way.
  var isPlanned: Bool
  /// Whether it is about another matter.
  var isOtherMatter: Bool
  /// The body's name, where it stands in the sentence.
  var body: Body?
}
