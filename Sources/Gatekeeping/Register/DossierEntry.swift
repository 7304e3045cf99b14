import Checking

/// The line of the register about a dossier that came.
public struct DossierEntry: Sendable, Equatable {
  /// A file of a dossier.
  public struct File: Sendable, Hashable {
    /// Its path, from the register's folder on where it lies below.
    public var path: String
    /// The SHA-256 of its bytes.
    public var sha256: String

    /// Creates a file.
    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// A finding as the register keeps it.
  public struct Note: Sendable, Equatable {
    /// The rule.
    public var rule: String
    /// How much it weighs.
    public var severity: String
    /// The line where it stands.
    public var line: Int
    /// The words there.
    public var quote: String
  }

  /// The slip with which a dossier goes back.
  public struct Slip: Sendable, Equatable {
    /// Its number as printed.
    public var number: String
    /// Its number within the year.
    public var count: Int
    /// The day by which the dossier is to come again; nil where no time is set.
    public var deadline: CivilDate?
  }

  /// The arrival number.
  public var entry: EntryNumber
  /// The submission, or whatever stands in its place.
  public var main: File
  /// When it came, by the machine's clock.
  public var received: String
  /// When it was judged.
  public var judged: String
  /// Who sent it: the issuer, or else the sender's folder.
  public var sender: String?
  /// The number with its symbol.
  public var number: String?
  /// The date of the submission.
  public var date: String?
  /// What it is about.
  public var subject: String?
  /// The verdict: `accept`, `return` or `unjudged`.
  public var verdict: String
  /// Whether a person should look at it first.
  public var review: Bool
  /// Why it was not judged.
  public var reason: String?
  /// The status of each of the four demands.
  public var elements: [String: String]
  /// The findings.
  public var findings: [Note]
  /// The files that came with it.
  public var attachments: [File]
  /// Papers that are announced and did not come.
  public var absent: [String]
  /// What else was noticed of the dossier.
  public var remarks: [String]
  /// How often the matter has come, from 1.
  public var round: Int
  /// The entry of the round before.
  public var follows: EntryNumber?
  /// The return slip.
  public var slip: Slip?
  /// Where the files go; nil where they stay.
  public var placing: Placing?
  /// Who ran the program.
  public var by: String
  /// The SHA-256 of the rules in use.
  public var rules: String

  /// The day on which it was judged.
  public var judgedDay: CivilDate { Self.day(of: judged) }
  /// The day on which it came.
  public var receivedDay: CivilDate { Self.day(of: received) }

  /// The day of a moment.
  static func day(of moment: String) -> CivilDate { CivilDate(String(moment.prefix(10))) ?? .today() }
}
