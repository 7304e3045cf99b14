/// The counts of a run.
public struct RunSummary: Sendable, Equatable {
  /// Files that are accepted.
  public var accepted = 0
  /// Files that are returned.
  public var returned = 0
  /// Files that could not be judged.
  public var unjudged = 0
  /// Files whose verdict rests on a doubtful reading.
  public var review = 0
  /// Files found by walking that are no submission.
  public var passedOver = 0
  /// Findings that do not count: suppressed or known.
  public var suppressed = 0
  /// Files with a finding at or above the severity that makes a file fail.
  public var failed = 0
  /// Findings that are printed, by severity.
  public var findings: [Severity: Int] = [:]

  /// Creates the counts of nothing.
  public init() {}

  /// All files but those passed over.
  public var files: Int { accepted + returned + unjudged }
  /// The files that were judged.
  public var judged: Int { accepted + returned }

  /// Counts a result; `shown` is the least severity that is printed.
  public mutating func add(_ result: FileResult, failingOn severity: Severity, showing shown: Severity) {
    switch result.verdict {
    case .accept: accepted += 1
    case .returning: returned += 1
    case .unjudged: unjudged += 1
    }
    if result.review { review += 1 }
    suppressed += result.suppressed.count
    if result.fails(on: severity) { failed += 1 }
    for finding in result.findings where finding.severity >= shown { findings[finding.severity, default: 0] += 1 }
  }
}
