import DocumentModel

/// What the second reader says of a document.
struct SecondReading: Sendable, Equatable {
  /// What it says of one element.
  struct Opinion<Status: Sendable & Equatable>: Sendable, Equatable {
    /// The status that scores best.
    var status: Status
    /// By how much it scores better than the next, in natural logarithms; e^margin to one are the odds it gives.
    var margin: Double
    /// The status that scores next.
    var next: Status
    /// The sentence that speaks most for the status; nil where the whole document does.
    var sentence: Int?
    /// The stretches of tokens in that sentence that weighed most, heaviest first.
    var signs: [Range<Int>]
  }

  /// The legal basis of the authority.
  var authority: Opinion<AuthorityStatus>
  /// The appraisal.
  var appraisal: Opinion<AppraisalStatus>
  /// The consultation.
  var consultation: Opinion<ConsultationStatus>
  /// The recommendation.
  var recommendation: Opinion<RecommendationStatus>
}
