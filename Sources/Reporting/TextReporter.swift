import Checking

/// Results for a person: the verdict, the four demands with what they rest on, and each finding with how to mend it.
struct TextReporter: Reporter {
  /// The longest quotation, in characters.
  private static let longestQuote = 240

  /// What the report needs to know.
  let context: ReportContext
  /// The text of the result at hand.
  private var lines: [String] = []

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// Nothing stands before the first result.
  mutating func begin() -> [UInt8] { [] }

  /// Tells one result.
  mutating func add(_ result: FileResult) -> [UInt8] {
    let findings = context.findings(of: result)
    if context.isQuiet && result.verdict == .accept && findings.isEmpty { return [] }
    lines = []
    addVerdict(result)
    if let submission = result.submission { addSubmission(submission) }
    for sentence in Retelling(result, context.language)?.sentences ?? [] { append("  " + sentence, indent: 2) }
    for element in result.elements { add(element) }
    for finding in findings { add(finding, path: SafeText.line(result.path)) }
    addSuppressed(result.suppressed)
    lines.append("")
    return text
  }

  /// Tells the counts.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    guard !context.isQuiet else { return [] }
    lines = DisplayWidth.wrapped(summary.sentence(context), to: context.columns, indent: 2)
    return text
  }

  /// The lines as UTF-8.
  private var text: [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Adds a line of words, broken where the terminal ends; lines that begin with a path stay whole, to be opened by it.
  private mutating func append(_ line: String, indent: Int = 6) {
    lines += DisplayWidth.wrapped(line, to: context.columns, indent: indent)
  }

  /// A sentence in the language of the report.
  private func say(_ vietnamese: String, _ english: String) -> String {
    context.say(vietnamese, english)
  }

  /// Text in a colour, where colours are wanted.
  private func paint(_ text: String, _ colour: Colour) -> String {
    context.isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The colours of the terminal, as SGR parameters.
  private enum Colour: String {
    /// Of file names.
    case bold = "1"
    /// Of what is said aside.
    case faint = "2"
    /// Of what is returned.
    case red = "1;31"
    /// Of what is in order.
    case green = "32"
    /// Of warnings and doubt.
    case yellow = "33"
    /// Of advice.
    case cyan = "36"
  }

  /// The line with the path and the verdict.
  private mutating func addVerdict(_ result: FileResult) {
    let colour: Colour
    switch result.verdict {
    case .accept: colour = .green
    case .returning: colour = .red
    case .unjudged: colour = .yellow
    }
    var line = paint(SafeText.line(result.path), .bold) + ": "
    line += paint(Labels.verdict(result.verdict)[context.language], colour)
    if case .unjudged(let why) = result.verdict {
      line += " (\(why.code)): \(SafeText.line(why.message[context.language]))"
    }
    if result.review { line += " " + doubt }
    lines.append(line)
  }

  /// The remark that a reading is doubtful.
  private var doubt: String {
    paint(say("(nghi ngờ – nên đọc lại)", "(doubtful – should be read again)"), .yellow)
  }

  /// The line that tells which submission it is.
  private mutating func addSubmission(_ submission: SubmissionSummary) {
    let parts = [submission.number, submission.date, submission.issuer, submission.subject].compactMap { $0 }
    guard !parts.isEmpty else { return }
    append("  " + paint(SafeText.line(parts.joined(separator: " · "), longest: Self.longestQuote), .faint), indent: 4)
  }

  /// One of the four demands and the sentence it rests on.
  private mutating func add(_ element: ElementResult) {
    let mark = element.isMet ? paint("✓", .green) : paint("✗", .red)
    let status = Labels.status(element.status, of: element.name)[context.language]
    let line = "  \(mark) \(Labels.element(element.name)[context.language]): \(status)"
    append(element.isSure ? line : line + " " + doubt, indent: 4)
    for evidence in element.evidence.prefix(1) {
      append("      \(quoted(evidence.text)) " + paint("(\(whereabouts(evidence.spot)))", .faint))
    }
    guard !element.isSure, let readings = element.readings else { return }
    let seen = [readings.grammar, readings.second].map { Labels.status($0, of: element.name)[context.language] }
    let words = say(
      "hai cách đọc khác nhau: theo câu chữ – \(seen[0]); theo văn bản mẫu – \(seen[1])",
      "two readings differ: by grammar – \(seen[0]); by learned examples – \(seen[1])")
    append("      " + paint(words, .faint))
  }

  /// A finding.
  private mutating func add(_ finding: Finding, path: String) {
    let colour: Colour
    switch finding.severity {
    case .returning: colour = .red
    case .warning: colour = .yellow
    case .advice: colour = .cyan
    }
    let label = paint(Labels.severity(finding.severity)[context.language], colour)
    let start = finding.spot.start
    let place = finding.spot.path.isEmpty ? "" : " " + paint("(\(SafeText.line(finding.spot.path)))", .faint)
    lines.append("  \(path):\(start.line):\(start.column): \(label) \(SafeText.line(finding.rule))\(place)")
    if !finding.quote.isEmpty { append("      \(quoted(finding.quote))") }
    append("      " + SafeText.line(finding.message))
    let clause = finding.source.clause.isEmpty ? "" : ", " + finding.source.clause
    if !finding.source.document.isEmpty {
      append("      \(say("Căn cứ", "Source")): " + SafeText.line(finding.source.document + clause))
    }
    if !finding.fix.isEmpty { append("      \(say("Cách sửa", "To mend")): " + SafeText.line(finding.fix)) }
  }

  /// What does not count, so that nobody takes silence for a clean text.
  private mutating func addSuppressed(_ suppressed: [SuppressedFinding]) {
    for item in suppressed where item.kind != .baseline {
      let words = say("bỏ qua", "suppressed") + " \(item.finding.rule): \(item.reason)"
      lines.append("  " + paint(SafeText.line(words, longest: Self.longestQuote), .faint))
    }
    let known = suppressed.count { $0.kind == .baseline }
    guard known > 0 else { return }
    lines.append("  " + paint(say("\(known) phát hiện đã biết không tính", "\(known) known findings left out"), .faint))
  }

  /// Words of the document between quotation marks.
  private func quoted(_ text: String) -> String {
    "“\(SafeText.line(text, longest: Self.longestQuote))”"
  }

  /// A place in words.
  private func whereabouts(_ spot: Spot) -> String {
    let line = say("dòng \(spot.start.line)", "line \(spot.start.line)")
    return spot.path.isEmpty ? line : "\(line), \(SafeText.line(spot.path))"
  }
}
