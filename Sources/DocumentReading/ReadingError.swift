/// Why a file could not be read as a document.
public struct ReadingError: Error, Sendable, Equatable {
  /// The reason codes of a file that is not judged.
  public enum Reason: String, Sendable, Equatable, CaseIterable {
    /// Protected with a password.
    case encrypted
    /// A format that is not read: a folder, an old `.doc`, PDF, RTF, HTML, ODT, a picture, …
    case notSupported = "not-supported"
    /// Of a known format, yet broken.
    case damaged
    /// Beyond one of the limits.
    case tooLarge = "too-large"
    /// Without a byte, or without a visible letter.
    case empty
    /// Pages that are pictures.
    case noText = "no-text"
    /// The system refused to open or read it.
    case unreadable
    /// It carries tracked changes and these were to be refused.
    case revisions
  }

  /// What kind of failure it is.
  public var reason: Reason
  /// A sentence in Vietnamese for a clerk: what is wrong and what to do.
  public var vietnamese: String
  /// The same in English.
  public var english: String

  /// Creates an error.
  public init(_ reason: Reason, vietnamese: String, english: String) {
    self.reason = reason
    self.vietnamese = vietnamese
    self.english = english
  }
}

/// Which view of tracked changes is read.
public enum RevisionView: String, Sendable, CaseIterable {
  /// As if every change had been accepted.
  case accepted
  /// As if every change had been refused.
  case original
  /// A file that carries changes is not read.
  case reject
}
