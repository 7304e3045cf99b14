import DocumentModel

/// A day on which something happened or is to happen, as the text tells it.
public struct Moment: Sendable, Equatable {
  /// What happened or is to happen.
  public enum Role: String, Sendable, Equatable {
    /// The drafting began.
    case drafted
    /// Comments were asked for.
    case asked
    /// The last day for answers.
    case due
    /// A body answered.
    case answered
    /// The appraisal was asked for.
    case appraisalAsked = "appraisal-asked"
    /// The appraisal was given.
    case appraised
    /// The last day of something that is asked to be done.
    case deadline
  }

  /// What happened.
  public var role: Role
  /// The day, with month and year.
  public var day: PartialDate
  /// Where the date stands.
  public var place: Place
  /// The body that answered, as written; empty where none is told.
  public var body = ""
  /// Whether the date is that of a paper with a number.
  public var isOfPaper = false
  /// The round of asking it belongs to, from 1; nil for none.
  public var round: Int?
  /// Why offices are closed on that day; nil on a working day.
  public var rest: Rest?

  /// Creates a moment.
  public init(role: Role, day: PartialDate, place: Place, rest: Rest? = nil) {
    self.role = role
    self.day = day
    self.place = place
    self.rest = rest
  }
}

/// Why offices are closed on a day.
public struct Rest: Sendable, Equatable {
  /// The name of the day in Vietnamese, such as `Chủ nhật`.
  public var name: String
  /// Whether that is certain: a weekend, or a verified row of the register.
  public var isVerified: Bool

  /// Creates a reason.
  public init(name: String, isVerified: Bool) {
    self.name = name
    self.isVerified = isVerified
  }
}

/// One round of asking for comments: how it was asked, and what is told of the answers.
public struct AskingRound: Sendable, Equatable {
  /// What is told of a body's answer.
  public enum Answer: String, Sendable, Equatable {
    /// Nothing is told of it.
    case untold
    /// It says neither yes nor no.
    case vague
    /// The text says that it came too late.
    case late
  }

  /// A body that was asked, or that answered.
  public struct Asked: Sendable, Equatable {
    /// Its name.
    public var place: Place
    /// What is told of its answer.
    public var answer: Answer

    /// Creates a body.
    public init(place: Place, answer: Answer) {
      self.place = place
      self.answer = answer
    }
  }

  /// Its number, from 1.
  public var number: Int
  /// The sentence that tells of the asking.
  public var place: Place
  /// Whether a deadline for answers is told.
  public var hasDeadline: Bool
  /// The words that tell that somebody did not answer; nil where nothing tells it.
  public var silence: Place?
  /// Whether all departments and all districts or communes were asked.
  public var isToEverybody: Bool
  /// Whether the matter concerns one place or one body only, by its title.
  public var isOfSingleMatter: Bool
  /// The bodies of whose answer something particular is to be said.
  public var asked: [Asked]

  /// Creates a round.
  public init(
    number: Int, place: Place, hasDeadline: Bool, silence: Place?, isToEverybody: Bool, isOfSingleMatter: Bool,
    asked: [Asked]
  ) {
    self.number = number
    self.place = place
    self.hasDeadline = hasDeadline
    self.silence = silence
    self.isToEverybody = isToEverybody
    self.isOfSingleMatter = isOfSingleMatter
    self.asked = asked
  }
}

/// A draft legal rule (quy phạm pháp luật) that the submission asks to be issued.
public struct LegalDraft: Sendable, Equatable {
  /// What is told of the appraisal by the department of justice.
  public enum Appraisal: String, Sendable, Equatable {
    /// It has been given.
    case told
    /// It is asked for or still to come.
    case planned
    /// Nothing is said of it.
    case untold
  }

  /// The words that show it.
  public var place: Place
  /// What is told of its appraisal.
  public var appraisal: Appraisal

  /// Creates a draft.
  public init(place: Place, appraisal: Appraisal) {
    self.place = place
    self.appraisal = appraisal
  }
}

/// The department whose symbol stands in the number, where it is not the issuer.
public struct SymbolOwner: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Whether the rows of both departments are verified.
  public var isVerified: Bool

  /// Creates an owner.
  public init(name: String, isVerified: Bool) {
    self.name = name
    self.isVerified = isVerified
  }
}
