/// The two readers of a document.
public enum ReaderName: String, Sendable, Equatable {
  /// The one that reads by phrases, scopes and who says what of which.
  case grammar
  /// The one that adds up learned weights.
  case second
}

/// What one of the two readers says of an element, whether or not its word stands in the end.
public struct ReaderOpinion<Status: Sendable & Equatable>: Sendable, Equatable {
  /// Which reader.
  public var reader: ReaderName
  /// The status that it sees.
  public var status: Status
  /// By how much that status scores better than the next one, in natural logarithms; nil for the grammar, which has no scores.
  public var margin: Double?
  /// The status that scores next; nil for the grammar.
  public var next: Status?
  /// The sentence that speaks most for its status, with the words that it goes by; nil where no sentence does.
  public var evidence: Evidence?

  /// Creates an opinion.
  public init(
    _ reader: ReaderName, _ status: Status, margin: Double? = nil, next: Status? = nil, evidence: Evidence? = nil
  ) {
    self.reader = reader
    self.status = status
    self.margin = margin
    self.next = next
    self.evidence = evidence
  }
}
