import DocumentModel

/// A legal document as a submission cites it, with what the text itself and the registers say of it.
public struct LegalReference: Sendable, Equatable {
  /// The kind of document, such as `Nghị định`; empty where only a number stands.
  public var kind: String
  /// The number with its symbol as it ought to be written, such as `30/2020/NĐ-CP`; empty where only a name stands.
  public var number: String
  /// The name of a law as written; empty where none stands beside the kind.
  public var name: String
  /// The day of issue, where told.
  public var date: PartialDate?
  /// The issuing body as written; empty where none is told.
  public var issuer: String
  /// The article, clause and point as written; empty where none.
  public var article: String
  /// The numbers of the articles among them.
  public var articleNumbers: [String] = []
  /// Where it stands, from the first word of the kind to the last of the number or name.
  public var place: Place
  /// Whether it is what a line of the legal bases names first.
  public var isBasis = false
  /// Whether the sentence tells of it as of something past, or of one that is replaced.
  public var isPast = false
  /// Whether the same document was cited before.
  public var isRepeated = false
  /// What a full citation among the bases lacks.
  public var lacks: [Lack] = []
  /// What is wrong with it.
  public var faults: [ReferenceFault] = []
  /// The register's row.
  public var known: KnownReference?
  /// The article is about something else than what the sentence says.
  public var matter: ArticleMatter?

  /// A part of a full citation.
  public enum Lack: String, Sendable, Equatable {
    /// The day of issue.
    case date
    /// The issuing body.
    case issuer
    /// What it is about.
    case subject
  }

  /// Creates a reference.
  public init(
    kind: String = "", number: String = "", name: String = "", date: PartialDate? = nil, issuer: String = "",
    article: String = "", place: Place
  ) {
    self.kind = kind
    self.number = number
    self.name = name
    self.date = date
    self.issuer = issuer
    self.article = article
    self.place = place
  }
}

/// Something wrong with a reference that the text itself shows.
public struct ReferenceFault: Sendable, Equatable {
  /// What can be wrong.
  public enum Kind: String, Sendable, Equatable {
    /// A hyphen is missing: `NĐCP`.
    case hyphen
    /// Letters are wrong: `ND-CP`, `QĐ-TTG`.
    case letters
    /// The parts are not separated by a slash: `91.2016.NĐ-CP`.
    case separator
    /// Blanks stand in the number.
    case blank
    /// A dash stands for the hyphen.
    case dash
    /// A letter only looks like the right one: `Ð` for `Đ`.
    case lookAlike = "look-alike"
    /// The symbol is left out: `Nghị định 30/2020`.
    case symbol
    /// The year is missing.
    case year
    /// The year is none.
    case oddYear = "odd-year"
    /// The term of the National Assembly does not fit the year.
    case term
    /// The kind that is named is not the one of the number.
    case kind
    /// The issuing body that is named is not the one of the number.
    case issuer
    /// The year in the number is not that of the date.
    case yearOfDate = "year-of-date"
    /// The same document is cited differently elsewhere.
    case clash
    /// The same legal basis stands before.
    case repetition
    /// A document of higher rank follows one of lower rank.
    case rank
    /// Point, clause and article stand in another order.
    case articleOrder = "article-order"
    /// `Điều` without a capital.
    case articleCase = "article-case"
  }

  /// What is wrong.
  public var kind: Kind
  /// How it ought to be, or what it is compared with.
  public var right: String
  /// Where it stands.
  public var place: Place

  /// Creates a fault.
  public init(_ kind: Kind, right: String, place: Place) {
    self.kind = kind
    self.right = right
    self.place = place
  }
}

/// What a register knows of a document that is cited.
public struct KnownReference: Sendable, Equatable {
  /// The row.
  public var row: Instrument
  /// The row that takes its place on the day of the submission.
  public var successors: [Instrument]
  /// Whether the day of issue is not the one cited.
  public var isDateDifferent = false
  /// The row that bears the name that is cited, where that is another one.
  public var nameOwner: Instrument?
}

/// What a cited article is known to be about, where the sentence speaks of something else.
public struct ArticleMatter: Sendable, Equatable {
  /// The article as the register writes it.
  public var article: String
  /// Who decides by it.
  public var who: String
  /// What is decided by it.
  public var what: String
  /// The article that is about what the sentence says; empty where none is known.
  public var right: String
  /// Whether the rows are verified.
  public var isVerified: Bool
}
