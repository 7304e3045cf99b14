import Checking

/// Results as one run of SARIF 2.1.0.
///
/// GitHub refuses a file with more than 25 000 results or more than 10 MB when compressed, so the weightiest results are
/// kept up to a limit, and a notification tells what was left out. That is why nothing is written before the end.
struct SARIFReporter: Reporter {
  /// How many bytes of results are written; they compress to less than a sixth of that.
  private static let mostBytes = 48 << 20
  /// How many files that could not be judged are named.
  private static let mostNotifications = 1000

  /// A result as it will be written.
  private struct Kept {
    /// Its place in the order of results.
    var number: Int
    /// Its JSON.
    var bytes: [UInt8]
  }

  /// What the report needs to know.
  let context: ReportContext
  /// How many results are written.
  private let mostResults: Int
  /// The rules that results refer to.
  private var rules: SARIFRules
  /// The results of each severity, up to the limit.
  private var kept: [Severity: [Kept]] = [:]
  /// How many bytes these take, by severity.
  private var bytes: [Severity: Int] = [:]
  /// How many results there were, by severity.
  private var counts: [Severity: Int] = [:]
  /// What is told beside the results.
  private var notifications: [JSON] = []

  /// Creates a reporter; GitHub takes 25 000 results of one run.
  init(context: ReportContext, mostResults: Int = 25_000) {
    self.context = context
    self.mostResults = mostResults
    rules = SARIFRules(context)
  }

  /// Nothing stands before the results are known.
  mutating func begin() -> [UInt8] { [] }

  /// Keeps the results of a file.
  mutating func add(_ result: FileResult) -> [UInt8] {
    if let reason = context.reason(of: result), notifications.count < Self.mostNotifications {
      notifications.append(SARIFResult.notification(reason, context.path(of: result)))
    }
    for finding in context.findings(of: result) {
      let severity = finding.severity
      let rule = rules.index(of: finding)
      counts[severity, default: 0] += 1
      guard kept[severity, default: []].count < mostResults, bytes[severity, default: 0] < Self.mostBytes else {
        continue
      }
      let value = SARIFResult.value(of: finding, in: result, rule: rule, context).utf8
      bytes[severity, default: 0] += value.count
      kept[severity, default: []].append(Kept(number: counts.values.reduce(0, +), bytes: value))
    }
    return []
  }

  /// Writes the run.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    let results = chosen()
    var invocation: [(String, JSON)] = [("executionSuccessful", .bool(summary.unjudged == 0))]
    invocation.append(("toolExecutionNotifications", .array(notifications)))
    var report = Array(
      #"{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"#.utf8)
    report += Array("\n\"tool\": ".utf8) + rules.tool(context).utf8
    report += Array(",\n\"automationDetails\": {\"id\": \"totrinh/\"},\n\"columnKind\": \"unicodeCodePoints\"".utf8)
    report += Array(",\n\"invocations\": ".utf8) + JSON.array([.object(invocation)]).utf8
    report += Array(",\n\"properties\": ".utf8) + JSON.object([("summary", ResultJSON.summary(summary))]).utf8
    report += Array(",\n\"results\": [".utf8)
    for (index, result) in results.enumerated() {
      report += Array((index == 0 ? "\n" : ",\n").utf8) + result.bytes
    }
    return report + Array("]}]}\n".utf8)
  }

  /// The weightiest results within the limits, in their order; what is left out becomes a notification.
  private mutating func chosen() -> [Kept] {
    var chosen: [Kept] = []
    var size = 0
    var left: [(severity: Severity, count: Int)] = []
    for severity in Severity.allCases.reversed() {
      let before = chosen.count
      for result in kept[severity] ?? [] {
        guard chosen.count < mostResults, size < Self.mostBytes else { break }
        chosen.append(result)
        size += result.bytes.count
      }
      let missing = counts[severity, default: 0] - (chosen.count - before)
      if missing > 0 { left.append((severity, missing)) }
    }
    if !left.isEmpty {
      let counts = left.map { "\($0.count) \(Labels.severity($0.severity)[context.language])" }.joined(separator: ", ")
      notifications.append(
        SARIFResult.notification(
          context.say(
            "Không ghi vào báo cáo vì quá giới hạn của GitHub: \(counts).",
            "Left out of the report, which would be beyond the limits of GitHub: \(counts).")))
    }
    return chosen.sorted { $0.number < $1.number }
  }
}
