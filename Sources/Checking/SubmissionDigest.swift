import DocumentModel
import Recognition

/// What a submission says, in its own words, for whoever tells it back: a sentence on the screen, a sheet of the office.
public struct SubmissionDigest: Sendable, Equatable {
  /// What a body said of the matter.
  public struct Voice: Sendable, Equatable {
    /// The body, as written.
    public var body: String
    /// Where it stands.
    public var standpoint: Standpoint
    /// The papers named where that is told.
    public var papers: [String]
    /// The sentence that tells it.
    public var text: String
    /// Where it stands in the document.
    public var spot: Spot
  }

  /// A day on which something happened in the making of the submission.
  public struct Day: Sendable, Equatable {
    /// What happened.
    public var role: Moment.Role
    /// The day as `YYYY-MM-DD`, or as much of it as is told.
    public var date: String
    /// The body that answered; empty where none is told.
    public var body: String
  }

  /// The issuing body as running text writes it, where it does; letterheads write in capitals.
  public var issuer: String?
  /// To whom it is addressed, as written.
  public var addressees: [String]
  /// The documents named where the power to decide is told, with their articles.
  public var bases: [String]
  /// All documents named with a number or a name, each once.
  public var documents: [String]
  /// What bodies said of the matter, each body once, by what is told of it last.
  public var voices: [Voice]
  /// The days of drafting, asking, answering and appraising.
  public var days: [Day]
  /// The papers announced as attached.
  public var papers: [String]
  /// Whether the draft of what is asked to be issued is announced; nil where nothing is asked to be issued.
  public var announcesDraft: Bool?
  /// What is asked to be laid on others.
  public var tasks: [String]
  /// The lines of the signature block.
  public var signature: [String]

  /// The most entries of each list; a document that names more is told in part.
  private static let most = 60

  /// Gathers what was recognised in a document.
  init(_ submission: Submission, of document: Document, paths: [String]) {
    func words(_ place: Place) -> String {
      document.text(of: place).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let proofs = submission.authority.evidence.map(\.place)
    let named = submission.citations.filter { !$0.number.isEmpty || !$0.name.isEmpty || !$0.article.isEmpty }
    let based = named.filter { citation in proofs.contains { $0.overlaps(citation.place) } }
    issuer = submission.letterhead.issuerName.flatMap { RunningName.find($0, in: document) }
    addressees = submission.addressees.prefix(Self.most).map { words($0.place) }
    bases = Self.once(based.map { words($0.place) })
    documents = Self.once(named.map { words($0.place) })
    let isOfDepartment = submission.letterhead.rank == .department
    voices = Self.voices(submission.opinions.prefix(Self.most * 4), isOfDepartment: isOfDepartment) { opinion in
      let papers = named.filter { !$0.number.isEmpty && opinion.place.overlaps($0.place) }
      return Voice(
        body: words(opinion.body), standpoint: opinion.standpoint, papers: Self.once(papers.map { words($0.place) }),
        text: words(opinion.place), spot: Spot(of: opinion.place, in: document, paths: paths))
    }
    days = submission.moments.prefix(Self.most).map { Day(role: $0.role, date: $0.day.iso8601, body: $0.body) }
    papers = Self.once(submission.attachments.map { words($0.place) })
    announcesDraft = submission.facts.first { $0.name == "draft" }.map { $0.value == "yes" }
    tasks = Self.once(submission.tasks.map { words($0.place) })
    signature = submission.signature.prefix(Self.most).map(words)
  }

  /// Each text once, in order, the first ones only.
  private static func once(_ texts: [String]) -> [String] {
    var known: Set<String> = []
    return Array(texts.filter { !$0.isEmpty && known.insert($0.lowercased()).inserted }.prefix(most))
  }

  /// Each body once where it is first named, with what is told of it last.
  ///
  /// - Parameter isOfDepartment: whether a department submits; it speaks of itself by its first word alone, `Sở`.
  private static func voices(
    _ opinions: some Sequence<Opinion>, isOfDepartment: Bool, _ voice: (Opinion) -> Voice
  ) -> [Voice] {
    var voices: [Voice] = []
    var known: [String: Int] = [:]
    for opinion in opinions {
      var next = voice(opinion)
      if !next.body.contains(" ") {
        let whole = voices.last { $0.body.hasPrefix(next.body + " ") }?.body
        // Which department is meant is told before; without that, or without a standpoint, nothing is heard.
        guard !isOfDepartment, next.standpoint != .none, let whole else { continue }
        next.body = whole
      }
      let key = next.body.lowercased()
      if let index = known[key] {
        // Whatever is told later without a standpoint takes none back.
        if next.standpoint != .none || voices[index].standpoint == .none { voices[index] = next }
      } else if voices.count < most {
        known[key] = voices.count
        voices.append(next)
      }
    }
    return voices
  }
}

extension Place {
  /// Whether two places share words.
  fileprivate func overlaps(_ other: Place) -> Bool {
    paragraph == other.paragraph && range.overlaps(other.range)
  }
}
