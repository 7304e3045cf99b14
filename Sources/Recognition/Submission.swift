import DocumentModel

/// What was recognised in a document: the parts of a submission, each with its place.
public struct Submission: Sendable, Equatable {
  /// Whether the document is a submission at all.
  public var isSubmission: Bool
  /// What stands above the title.
  public var letterhead: Letterhead
  /// The line `TỜ TRÌNH`.
  public var title: Place?
  /// What it is about, without `Về việc`.
  public var subject: Place?
  /// To whom it is addressed.
  public var addressees: [Addressee]
  /// The legal basis of the authority to decide.
  public var authority: Element<AuthorityStatus>
  /// The appraisal of the responsible department.
  public var appraisal: Element<AppraisalStatus>
  /// The process of drafting and sending for comments.
  public var consultation: Element<ConsultationStatus>
  /// What UBND or its Chairman is asked to decide.
  public var recommendation: Element<RecommendationStatus>
  /// Who is asked to decide; nil where nobody is asked.
  public var decides: Addressee.Kind?
  /// Every legal document cited, in reading order.
  public var citations: [Citation]
  /// What bodies said of this matter.
  public var opinions: [Opinion]
  /// The papers announced as attached.
  public var attachments: [Attachment]
  /// The tasks that the decider is asked to lay on others.
  public var tasks: [AssignedTask]
  /// Vague words in what is asked for.
  public var vagueWordings: [VagueWording]
  /// Bodies asked directly that are not addressed.
  public var asked: [AskedBody]
  /// Who signs: the lines of the signature block.
  public var signature: [Place]
  /// The lines under `Nơi nhận`.
  public var recipients: [Place]
  /// The headings with their extent, for telling where something stands.
  public var outline: [OutlineEntry]
  /// Facts about the whole dossier that rules look at, such as `practical-basis`.
  public var facts: [Fact]
  /// Days on which something happened or is due, in reading order.
  public var moments: [Moment] = []
  /// The rounds of asking for comments.
  public var rounds: [AskingRound] = []
  /// A draft legal rule that is asked to be issued.
  public var legalDraft: LegalDraft?
  /// The legal documents cited, held against the registers and each other.
  public var references: [LegalReference] = []
  /// The elements of form, by Nghị định 30/2020/NĐ-CP.
  public var form: [FormPart] = []

  /// Creates a submission in which nothing was found.
  public init() {
    isSubmission = false
    letterhead = Letterhead()
    addressees = []
    authority = Element(status: .missing)
    appraisal = Element(status: .missing)
    consultation = Element(status: .missing)
    recommendation = Element(status: .missing)
    citations = []
    opinions = []
    attachments = []
    tasks = []
    vagueWordings = []
    asked = []
    signature = []
    recipients = []
    outline = []
    facts = []
  }
}

/// What stands above the title of a submission.
public struct Letterhead: Sendable, Equatable {
  /// The body above the issuer.
  public var parent: Place?
  /// The issuing body; the first line of its name.
  public var issuer: Place?
  /// The issuing body's whole name as written, lines joined by blanks; nil where no letterhead tells it.
  public var issuerName: String?
  /// The issuer's rank, as far as the text or the registers tell.
  public var rank: IssuerRank = .unknown
  /// The number with its symbol, such as `15/TTr-SXD`.
  public var number: Place?
  /// Whose symbol stands in the number, where it is that of another department.
  public var symbolOwner: SymbolOwner?
  /// The locality before the date.
  public var locality: Place?
  /// The date line.
  public var date: Place?
  /// The date, as far as it is written.
  public var day: PartialDate?
  /// The national title and motto.
  public var motto: Place?

  /// Creates an empty letterhead.
  public init() {}
}

/// The rank of a submitter, which decides whether it can appraise its own matter.
public enum IssuerRank: String, Sendable, Equatable {
  /// A department of the province or city, or a body of that rank.
  case department
  /// A district, ward, commune, project board, school, company, association, …
  case other
  /// Not to be told.
  case unknown
}

/// A date of which the day, or the month too, may be left open.
public struct PartialDate: Sendable, Equatable {
  /// The year.
  public var year: Int
  /// The month, 1 to 12; nil where left blank.
  public var month: Int?
  /// The day, 1 to 31; nil where left blank.
  public var day: Int?

  /// Creates a date.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  public var iso8601: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)" + (month.map { "-" + two($0) } ?? "") + (month != nil ? day.map { "-" + two($0) } ?? "" : "")
  }
}

/// A body that a submission is addressed to.
public struct Addressee: Sendable, Equatable {
  /// The kinds that matter to the directive.
  public enum Kind: String, Sendable, Equatable {
    /// The People's Committee.
    case ubnd
    /// Its Chairman.
    case chairman = "chu-tich"
    /// Anybody else.
    case other
  }

  /// Its kind.
  public var kind: Kind
  /// Where it is named.
  public var place: Place

  /// Creates an addressee.
  public init(kind: Kind, place: Place) {
    self.kind = kind
    self.place = place
  }
}

/// One of the four things that the directive asks for.
public struct Element<Status: Sendable & Equatable>: Sendable, Equatable {
  /// What was found.
  public var status: Status
  /// Whether the sentence was read as a whole, or only signs were seen.
  public var confidence: Confidence
  /// The rows of the table of decisions that the reading rests on, such as `A05`.
  public var rows: [String]
  /// The sentences it rests on, the one that decides first.
  public var evidence: [Evidence]
  /// Facts that rules look at, such as `decider`.
  public var facts: [Fact]
  /// What each of the two readers says; empty where the grammar reads alone.
  public var readers: [ReaderOpinion<Status>]

  /// Creates an element.
  public init(
    status: Status, confidence: Confidence = .sure, rows: [String] = [], evidence: [Evidence] = [], facts: [Fact] = [],
    readers: [ReaderOpinion<Status>] = []
  ) {
    self.status = status
    self.confidence = confidence
    self.rows = rows
    self.evidence = evidence
    self.facts = facts
    self.readers = readers
  }
}

/// How far a reading can be trusted.
public enum Confidence: String, Sendable, Equatable {
  /// The sentence was read as a whole, or nothing near the matter was said.
  case sure
  /// Only words were seen, signs disagree, or the sense was not understood.
  case doubtful
}

/// A name and a value that the XML of the model carries as an attribute.
public struct Fact: Sendable, Equatable {
  /// The attribute's name.
  public var name: String
  /// Its value.
  public var value: String

  /// Creates a fact.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A sentence, or part of one, that an element rests on.
public struct Evidence: Sendable, Equatable {
  /// What it shows, such as `article`, `practice`, `planned`, `agreement`.
  public var kind: String
  /// Where it stands.
  public var place: Place
  /// The words within it that led to the reading.
  public var signs: [Place]

  /// Creates evidence.
  public init(kind: String, place: Place, signs: [Place] = []) {
    self.kind = kind
    self.place = place
    self.signs = signs
  }
}
