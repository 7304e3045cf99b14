import DocumentModel

/// A task that the decider is asked to lay on somebody: `giao Sở Tài chính bố trí … trước ngày …`.
public struct AssignedTask: Sendable, Equatable {
  /// Who answers for it.
  public enum Subject: String, Sendable {
    /// One body, named, or several of which one leads.
    case one
    /// Several bodies of which none leads.
    case several
    /// Only bodies without a name.
    case unnamed
  }

  /// When it has to be done.
  public enum Deadline: String, Sendable {
    /// A date or another time is told.
    case told
    /// Nothing is told.
    case missing
    /// A duty that goes on and needs none.
    case standing
  }

  /// Who answers for it.
  public var subject: Subject
  /// How many bodies lead it; 0 where none is said to.
  public var leads: Int
  /// When it has to be done.
  public var deadline: Deadline
  /// The clause, from the verb that assigns it.
  public var place: Place
  /// The bodies it is laid on.
  public var bodies: [Place]
}

/// Vague words that stand in a request where a date, a body, an amount, a list or an act should stand.
public struct VagueWording: Sendable, Equatable {
  /// What they stand in place of.
  public enum Lack: String, Sendable, CaseIterable {
    /// A date.
    case date
    /// A body with its name.
    case body
    /// An amount.
    case amount
    /// The things that are meant.
    case list
    /// An act.
    case act
  }

  /// What they stand in place of.
  public var lacks: Lack
  /// The words.
  public var place: Place
  /// What to write instead.
  public var write: String
  /// The same in English.
  public var writeEnglish: String
}

/// A body that is asked to decide or act without being the one addressed.
public struct AskedBody: Sendable, Equatable {
  /// What it is to the committee that the submission goes to.
  public enum Level: String, Sendable {
    /// The People's Council or a central body, to which only the committee submits.
    case above
    /// A body that the committee would direct.
    case below
  }

  /// What it is.
  public var level: Level
  /// Its name as written.
  public var place: Place
}

/// A paper that the submission says is attached to it.
public struct Attachment: Sendable, Equatable {
  /// What kind of paper it is, such as `draft`.
  public var paper: PaperKind
  /// The words that announce it.
  public var place: Place
  /// Whether it is announced where the submission ends, which is its list of attachments.
  public var isAtEnd: Bool
  /// Whether the list at the end holds a paper of its kind, or the file itself goes on with it.
  public var isListed: Bool
}

/// The kinds of papers that may be attached.
public enum PaperKind: String, Sendable, CaseIterable {
  /// A draft.
  case draft
  /// A table, an annex or a list.
  case table
  /// A report.
  case report
  /// Minutes.
  case minutes
  /// A map, a plan of a site, pictures.
  case map
  /// A plan, a scheme, an estimate.
  case plan
  /// A letter.
  case letter
  /// The dossier as a whole.
  case dossier
}
