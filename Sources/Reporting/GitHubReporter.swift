import Checking

/// Findings as workflow commands of GitHub Actions, which become annotations.
///
/// A step may make ten annotations of each level; more are dropped there without a word. So the first ten of each level
/// are written, and the last notice tells how many are left. The whole goes to the step's summary, as Markdown.
struct GitHubReporter: Reporter {
  /// How many annotations of one level a step may make.
  private static let most = 10

  /// The levels of annotations, worst first.
  private enum Level: String, CaseIterable {
    /// What returns a file, and a file that could not be judged.
    case error
    /// A warning.
    case warning
    /// An advice.
    case notice
  }

  /// What the report needs to know.
  let context: ReportContext
  /// The commands of each level.
  private var commands: [Level: [String]] = [:]
  /// How many commands were left out.
  private var left = 0

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// Nothing stands before the commands.
  mutating func begin() -> [UInt8] { [] }

  /// Keeps the commands of a file as long as there is room.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let path = context.path(of: result)
    if let reason = context.reason(of: result) {
      add(.error, [("file", path), ("title", "totrinh: \(reason.code)")], reason.message)
    }
    for finding in context.findings(of: result) {
      let (start, end) = (finding.spot.start, finding.spot.end)
      var properties = [("file", path), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
      // GitHub refuses columns of a place of several lines.
      if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
      let severity = Labels.severity(finding.severity)[context.language]
      properties.append(("title", "\(finding.rule) (\(severity))"))
      var text = [finding.message]
      if !finding.cited.isEmpty { text.append("\(context.say("Căn cứ", "Source")): \(finding.cited)") }
      if !finding.fix.isEmpty { text.append("\(context.say("Cách sửa", "To mend")): \(finding.fix)") }
      add(Self.level(finding.severity), properties, text.joined(separator: "\n"))
    }
    return []
  }

  /// Writes the commands, worst first, and the counts.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    var lines = Level.allCases.flatMap { commands[$0] ?? [] }
    if left > 0 {
      let message = context.say(
        "Còn \(left) chỗ nữa không hiện ở đây vì GitHub chỉ nhận \(Self.most) chú thích mỗi mức trong một bước; "
          + "xem tóm tắt của bước.",
        "\(left) more are not shown: GitHub takes \(Self.most) annotations of each level from a step; see its summary.")
      lines.append(Self.command(.notice, [("title", "totrinh")], message))
    }
    lines.append(summary.sentence(context))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Keeps a command, unless there are enough of its level; the last notice is for the count of the others.
  private mutating func add(_ level: Level, _ properties: [(String, String)], _ message: String) {
    let room = level == .notice ? Self.most - 1 : Self.most
    if commands[level, default: []].count < room {
      commands[level, default: []].append(Self.command(level, properties, message))
    } else {
      left += 1
    }
  }

  /// A workflow command.
  private static func command(_ level: Level, _ properties: [(String, String)], _ message: String) -> String {
    let shown = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
    return "::\(level.rawValue) \(shown)::\(escaped(message, isProperty: false))"
  }

  /// Text as commands take it; what could steer a terminal is made visible, as in the text report.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": safe += "%25"
      case "\r": safe += "%0D"
      case "\n": safe += "%0A"
      case ":" where isProperty: safe += "%3A"
      case "," where isProperty: safe += "%2C"
      default: safe += SafeText.line(String(scalar))
      }
    }
    return safe
  }

  /// The level of a severity.
  private static func level(_ severity: Severity) -> Level {
    switch severity {
    case .returning: .error
    case .warning: .warning
    case .advice: .notice
    }
  }
}
