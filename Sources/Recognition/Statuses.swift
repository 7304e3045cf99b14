import DocumentModel

/// What a submission says of the legal basis for the authority to decide.
public enum AuthorityStatus: String, Sendable, Equatable, CaseIterable {
  /// An article of a named instrument, or a power tied to one.
  case specific
  /// An instrument that itself gives powers, without an article.
  case organic
  /// Only instruments on the matter, or assigned tasks.
  case general
  /// No specific provision, said so; central guidance or other provinces.
  case practice
  /// Nothing.
  case missing
}

/// What a submission says of the appraisal of the responsible department.
public enum AppraisalStatus: String, Sendable, Equatable, CaseIterable {
  /// A named department clearly agrees.
  case agreed
  /// The submitter is itself the responsible department and takes a standpoint.
  case ownField = "own-field"
  /// An opinion without a standpoint.
  case unclear
  /// The responsible department disagrees.
  case contrary
  /// Nothing, or only planned, or negated.
  case missing
}

/// What a submission says of the comments it asked for.
public enum ConsultationStatus: String, Sendable, Equatable, CaseIterable {
  /// Who, and when or by which document or with what result.
  case detailed
  /// One general sentence.
  case mentioned
  /// Still to come.
  case planned
  /// Nothing.
  case missing
}

/// What a submission asks for.
public enum RecommendationStatus: String, Sendable, Equatable, CaseIterable {
  /// UBND or its Chairman is asked to decide named things.
  case specific
  /// Asked in words that name no decision.
  case vague
  /// Nothing is asked of them.
  case missing
}

/// Where a body stands on the matter.
public enum Standpoint: String, Sendable, Equatable, CaseIterable {
  /// It agrees.
  case agrees
  /// It agrees with remarks or on conditions.
  case remarks
  /// It takes no standpoint.
  case none
  /// It disagrees.
  case disagrees
}

/// What a body said of the matter.
public struct Opinion: Sendable, Equatable {
  /// The body, as written.
  public var body: Place
  /// Where it stands.
  public var standpoint: Standpoint
  /// The sentence that tells it.
  public var place: Place

  /// Creates an opinion.
  public init(body: Place, standpoint: Standpoint, place: Place) {
    self.body = body
    self.standpoint = standpoint
    self.place = place
  }
}

/// A legal document named in the text, with the parts of it that are named.
public struct Citation: Sendable, Equatable {
  /// The kind of document in normal spelling, such as `Nghị định`; empty where only a number stands.
  public var kind: String
  /// The number with its symbol in normal spelling, such as `30/2020/NĐ-CP`; empty where none is given.
  public var number: String
  /// The name after the kind, as written; empty where none is given.
  public var name: String
  /// The article (`Điều`), clause (`khoản`) and point (`điểm`) as written, such as `điểm b khoản 2 Điều 14`; empty where none.
  public var article: String
  /// The date of issue, where given.
  public var date: PartialDate?
  /// The issuing body, as written; empty where none is given.
  public var issuer: String
  /// Where it stands, from the first word of the article or kind to the last of what belongs to it.
  public var place: Place

  /// Creates a citation.
  public init(
    kind: String, number: String = "", name: String = "", article: String = "", date: PartialDate? = nil,
    issuer: String = "", place: Place
  ) {
    self.kind = kind
    self.number = number
    self.name = name
    self.article = article
    self.date = date
    self.issuer = issuer
    self.place = place
  }
}

/// A heading and how far its section reaches.
public struct OutlineEntry: Sendable, Equatable {
  /// The paragraph that is the heading.
  public var paragraph: Int
  /// Its level, 1 being the highest.
  public var level: Int
  /// The paragraphs of its section, the heading included.
  public var extent: Range<Int>

  /// Creates an entry.
  public init(paragraph: Int, level: Int, extent: Range<Int>) {
    self.paragraph = paragraph
    self.level = level
    self.extent = extent
  }
}
