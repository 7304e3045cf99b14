import Checking

/// The formats of results; raw values are their names on the command line.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a person at a terminal.
  case text
  /// One JSON object.
  case json
  /// One JSON object a line, the summary last.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// JUnit's XML, for servers that show tests.
  case junit
  /// Checkstyle's XML.
  case checkstyle
  /// Workflow commands of GitHub Actions.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// The diagnostic format of reviewdog.
  case rdjson
  /// The report language of Schematron.
  case svrl
  /// A page for a browser and for paper.
  case html
  /// Comma-separated values, for spreadsheets.
  case csv
  /// Markdown.
  case markdown

  /// Whether a report shows the text of documents.
  public var showsText: Bool { self == .html }
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
    case .sarif: SARIFReporter(context: context)
    case .junit: JUnitReporter(context: context)
    case .checkstyle: CheckstyleReporter(context: context)
    case .github: GitHubReporter(context: context)
    case .gitlab: GitLabReporter(context: context)
    case .rdjson: RDJSONReporter(context: context)
    case .svrl: SVRLReporter(context: context)
    case .html: HTMLReporter(context: context)
    case .csv: CSVReporter(context: context)
    case .markdown: MarkdownReporter(context: context)
    }
  }
}
