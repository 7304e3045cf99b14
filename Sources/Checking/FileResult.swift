import DocumentModel
import DocumentReading

/// What becomes of a file.
public enum Verdict: Sendable, Equatable {
  /// It can be received.
  case accept
  /// It is returned to its sender.
  case returning
  /// It could not be judged.
  case unjudged(Unjudged)

  /// The word for it in machine formats.
  public var name: String {
    switch self {
    case .accept: "accept"
    case .returning: "return"
    case .unjudged: "unjudged"
    }
  }
}

/// Why a file was not judged.
public struct Unjudged: Sendable, Equatable {
  /// The reason code, such as `encrypted`.
  public var code: String
  /// A sentence for a clerk.
  public var message: Message

  /// Creates a reason.
  public init(code: String, message: Message) {
    self.code = code
    self.message = message
  }

  /// The reason that a reader gave.
  public init(_ error: ReadingError) {
    self.init(code: error.reason.rawValue, message: Message(vietnamese: error.vietnamese, english: error.english))
  }

  /// The reason code of a document that is something else.
  public static let notASubmissionCode = "not-a-submission"

  /// The document is something else.
  public static let notASubmission = Unjudged(
    code: notASubmissionCode,
    message: Message(
      vietnamese: "Văn bản này không phải là Tờ trình nên không kiểm.",
      english: "This document is no submission (Tờ trình), so it was not checked."))
}

/// Everything that reports say of one file.
public struct FileResult: Sendable, Equatable {
  /// The path as it was given or found.
  public var path: String
  /// The SHA-256 of the file's bytes; nil where they could not be read.
  public var sha256: String?
  /// The format it was read as; nil where it could not be read.
  public var format: String?
  /// What becomes of it.
  public var verdict: Verdict
  /// Whether a person should look first at what the verdict rests on.
  public var review: Bool
  /// The four things that the directive asks for, in its order; empty where the file was not judged.
  public var elements: [ElementResult]
  /// The data by which the submission is known; nil where the file was not judged.
  public var submission: SubmissionSummary?
  /// The findings, by place and rule.
  public var findings: [Finding]
  /// The findings that do not count, by place and rule.
  public var suppressed: [SuppressedFinding] = []
  /// What a dossier wants to know of its papers; only where that is asked for.
  public var papers: PaperFacts?
  /// The text that lines and columns count in; only where a report wants to show it.
  public var text: SourceText?
  /// What the submission says in its own words; only where somebody tells it back.
  public var digest: SubmissionDigest?

  /// Creates a result.
  public init(
    path: String, sha256: String? = nil, format: String? = nil, verdict: Verdict, review: Bool = false,
    elements: [ElementResult] = [], submission: SubmissionSummary? = nil, findings: [Finding] = [],
    text: SourceText? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.format = format
    self.verdict = verdict
    self.review = review
    self.elements = elements
    self.submission = submission
    self.findings = findings
    self.text = text
  }

  /// Whether a finding weighs at least this much.
  public func fails(on severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }
}

/// What was read of one of the four things that the directive asks for.
public struct ElementResult: Sendable, Equatable {
  /// The four of them; raw values are their names in the model and in JSON.
  public enum Name: String, Sendable, CaseIterable {
    /// The legal basis of the authority to decide.
    case authority
    /// The appraisal of the responsible department.
    case appraisal
    /// The process of drafting and of asking for comments.
    case consultation
    /// What is asked for.
    case recommendation
  }

  /// A sentence it rests on.
  public struct Evidence: Sendable, Equatable {
    /// The words.
    public var text: String
    /// Where they stand.
    public var spot: Spot

    /// Creates evidence.
    public init(text: String, spot: Spot) {
      self.text = text
      self.spot = spot
    }
  }

  /// Two statuses seen in one text.
  public struct Readings: Sendable, Equatable {
    /// What the grammar saw.
    public var grammar: String
    /// What the second reader saw.
    public var second: String

    /// Creates a pair.
    public init(grammar: String, second: String) {
      self.grammar = grammar
      self.second = second
    }
  }

  /// Which of the four.
  public var name: Name
  /// What was found.
  public var status: String
  /// Whether the status can be trusted without reading on.
  public var isSure: Bool
  /// The statuses that the two readers saw, where they differ.
  public var readings: Readings?
  /// Who is asked to decide; only for the recommendation.
  public var decides: String?
  /// The sentences, the one that decides first.
  public var evidence: [Evidence]

  /// Whether the directive's demand is met; the other statuses return a file.
  public var isMet: Bool {
    switch name {
    case .authority: status != "general" && status != "missing"
    case .appraisal: status == "agreed" || status == "own-field"
    case .consultation: status == "detailed" || status == "mentioned"
    case .recommendation: status == "specific"
    }
  }

  /// Creates a result.
  public init(
    name: Name, status: String, isSure: Bool, readings: Readings? = nil, decides: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.name = name
    self.status = status
    self.isSure = isSure
    self.readings = readings
    self.decides = decides
    self.evidence = evidence
  }
}

/// The data by which a submission is known.
public struct SubmissionSummary: Sendable, Equatable {
  /// The number with its symbol.
  public var number: String?
  /// The date as `YYYY-MM-DD`, or as much of it as is written.
  public var date: String?
  /// The locality before the date.
  public var place: String?
  /// The issuing body.
  public var issuer: String?
  /// To whom it is addressed: `ubnd`, `chu-tich` or `other`.
  public var addressee: String?
  /// What it is about.
  public var subject: String?

  /// Creates a summary.
  public init(
    number: String? = nil, date: String? = nil, place: String? = nil, issuer: String? = nil, addressee: String? = nil,
    subject: String? = nil
  ) {
    self.number = number
    self.date = date
    self.place = place
    self.issuer = issuer
    self.addressee = addressee
    self.subject = subject
  }

  /// What it is about without the words that begin a subject, `Về việc` or `V/v`.
  public var matter: String? {
    guard let subject else { return nil }
    let lowercased = subject.lowercased()
    let opening = ["về việc ", "v/v "].first { lowercased.hasPrefix($0) }
    return String(subject.dropFirst(opening?.count ?? 0))
  }
}
