import Checking
import DocumentModel
import DocumentReading
import Recognition

/// What mends a finding without judgement: words in the place of others.
public struct EditorFix: Sendable, Equatable {
  /// What is replaced; empty where something is only added.
  public var place: Place
  /// The words that are written there.
  public var replacement: String
  /// What is done, in one line.
  public var message: Message
  /// The rule that asked for it.
  public var rule: String

  /// Creates a fix.
  public init(place: Place, replacement: String, message: Message, rule: String) {
    self.place = place
    self.replacement = replacement
    self.message = message
    self.rule = rule
  }
}

/// How the files of one folder are checked.
public struct EditorChecks {
  /// Judges a text.
  public var judge: BatchRunner.Judge
  /// Reads and recognises a text.
  public var recognize: ([UInt8], String) throws(ReadingError) -> (Document, Submission)
  /// The rules in use.
  public var rules: [RuleDescription]
  /// The least severity that is shown.
  public var show: Severity
  /// The language of messages.
  public var language: Language
  /// Whether suppressions count; a gatekeeper follows none.
  public var followsSuppressions: Bool
  /// What mends a text without judgement.
  public var fixes: (Document, Submission, FileResult) -> [EditorFix]

  /// Creates the checks.
  public init(
    judge: @escaping BatchRunner.Judge,
    recognize: @escaping ([UInt8], String) throws(ReadingError) -> (Document, Submission), rules: [RuleDescription],
    show: Severity, language: Language, followsSuppressions: Bool,
    fixes: @escaping (Document, Submission, FileResult) -> [EditorFix]
  ) {
    self.judge = judge
    self.recognize = recognize
    self.rules = rules
    self.show = show
    self.language = language
    self.followsSuppressions = followsSuppressions
    self.fixes = fixes
  }
}

/// What the service takes from the program around it.
public struct EditorServices {
  /// Why files cannot be checked, such as a fault in the settings.
  public struct Refusal: Error, Sendable, Equatable {
    /// The lines that tell it.
    public var message: String

    /// Creates a refusal.
    public init(_ message: String) { self.message = message }
  }

  /// The version of the program.
  public var version: String
  /// How the file at a path is checked, by its settings as they are now; nil where they leave it out.
  public var checks: (String) throws(Refusal) -> EditorChecks?

  /// Creates the services.
  public init(version: String, checks: @escaping (String) throws(Refusal) -> EditorChecks?) {
    self.version = version
    self.checks = checks
  }
}
