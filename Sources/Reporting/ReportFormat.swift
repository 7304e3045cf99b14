import Checking

/// The formats of results; raw values are their names on the command line.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a person at a terminal.
  case text
  /// One JSON object.
  case json
  /// One JSON object a line, the summary last.
  case jsonl
}

/// What a report needs to know beside the results.
public struct ReportContext: Sendable {
  /// The version of the program.
  public var version: String
  /// The SHA-256 of the rules in use.
  public var rules: String
  /// The language of messages.
  public var language: Language
  /// The least severity that is printed.
  public var shown: Severity
  /// Whether to use colours; only the text format does.
  public var isColoured: Bool
  /// Whether to say nothing of what is in order; only the text format does.
  public var isQuiet: Bool

  /// Creates a context.
  public init(
    version: String, rules: String, language: Language = .vietnamese, shown: Severity = .advice,
    isColoured: Bool = false, isQuiet: Bool = false
  ) {
    self.version = version
    self.rules = rules
    self.language = language
    self.shown = shown
    self.isColoured = isColoured
    self.isQuiet = isQuiet
  }

  /// The findings of a result that are printed.
  func findings(of result: FileResult) -> [Finding] {
    result.findings.filter { $0.severity >= shown }
  }
}

/// Writes results one after the other, so that a large run needs little memory.
public protocol Reporter {
  /// What stands before the first result.
  mutating func begin() -> [UInt8]
  /// One result.
  mutating func add(_ result: FileResult) -> [UInt8]
  /// What stands after the last one.
  mutating func end(_ summary: RunSummary) -> [UInt8]
}

extension ReportFormat {
  /// A reporter of this format.
  public func reporter(_ context: ReportContext) -> any Reporter {
    switch self {
    case .text: TextReporter(context: context)
    case .json: JSONReporter(context: context)
    case .jsonl: JSONLinesReporter(context: context)
    }
  }
}
