import DocumentModel

/// A change of a few letters that needs no judgement: what stands there is plainly wrong, and what is meant is certain.
///
/// Fixes of one document never overlap and stand in reading order. Doing all of them leaves a document that has none.
public struct Fix: Sendable, Equatable {
  /// What is mended.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// A day below 10, or a month below 3, without its zero.
    case date
    /// Another dash than the hyphen in the symbol of a number.
    case dash
    /// A number that bears its year, written without it or with other signs than slashes.
    case year
    /// The submission's own number without the slash before its symbol.
    case number
    /// The text of a submission without its mark at the end, `./.`.
    case ending
    /// A slip in words that never change: another tone mark, or a letter that only looks like `Đ`.
    case wording
  }

  /// What is mended.
  public var kind: Kind
  /// The stretch that is replaced; one without length is a place where words are put in.
  public var place: Place
  /// What stands there afterwards.
  public var replacement: String
  /// What is wrong, in one sentence.
  public var message: Message

  /// The name under which reports and editors list it, such as `fix-date`.
  public var rule: String { "fix-" + kind.rawValue }

  /// Creates a fix.
  public init(kind: Kind, place: Place, replacement: String, message: Message) {
    self.kind = kind
    self.place = place
    self.replacement = replacement
    self.message = message
  }
}
