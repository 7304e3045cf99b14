import Checking

/// What a report needs to know beside the results.
public struct ReportContext: Sendable {
  /// The version of the program.
  public var version: String
  /// The SHA-256 of the rules in use.
  public var rules: String
  /// What is known of each rule in use.
  public var descriptions: [RuleDescription]
  /// Whose rules are active.
  public var phase: Phase
  /// The language of messages.
  public var language: Language
  /// The least severity that is printed.
  public var shown: Severity
  /// The least severity that makes a file fail.
  public var failOn: Severity
  /// The folder in which the program runs; paths below it are told from there. Empty where it is not known.
  public var folder: String
  /// When the run began, as `YYYY-MM-DDTHH:MM:SS`.
  public var started: String
  /// Whether to use colours; only the text format does.
  public var isColoured: Bool
  /// Whether to say nothing of what is in order; only the text format does.
  public var isQuiet: Bool
  /// The columns that long lines are broken to; nil where they stay whole. Only the text format breaks lines.
  public var columns: Int?

  /// Creates a context.
  public init(
    version: String, rules: String, descriptions: [RuleDescription] = [], phase: Phase = .drafter,
    language: Language = .vietnamese, shown: Severity = .advice, failOn: Severity = .returning, folder: String = "",
    started: String = "1970-01-01T00:00:00", isColoured: Bool = false, isQuiet: Bool = false,
    columns: Int? = nil
  ) {
    self.version = version
    self.rules = rules
    self.descriptions = descriptions
    self.phase = phase
    self.language = language
    self.shown = shown
    self.failOn = failOn
    self.folder = folder
    self.started = started
    self.isColoured = isColoured
    self.isQuiet = isQuiet
    self.columns = columns
  }

  /// The findings of a result that are printed.
  func findings(of result: FileResult) -> [Finding] {
    result.findings.filter { $0.severity >= shown }
  }

  /// A sentence in the language of the report.
  func say(_ vietnamese: String, _ english: String) -> String {
    language == .english ? english : vietnamese
  }

  /// The path of a file as other programs expect it: from the working folder on, without `./`.
  func path(of result: FileResult) -> String {
    var path = result.path[...]
    if !folder.isEmpty && path.hasPrefix(folder + "/") { path = path.dropFirst(folder.count + 1) }
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return String(path)
  }

  /// Why a file was not judged, in one sentence; nil where it was.
  func reason(of result: FileResult) -> (code: String, message: String)? {
    guard case .unjudged(let why) = result.verdict else { return nil }
    return (why.code, why.message[language])
  }
}

extension Finding {
  /// The document that asks for it, with the clause; empty where none is named.
  var cited: String {
    [source.document, source.clause].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What is wrong and how to mend it, for formats with one message only.
  func advice(_ context: ReportContext) -> String {
    fix.isEmpty ? message : "\(message) \(context.say("Cách sửa", "To mend")): \(fix)"
  }
}

extension RunSummary {
  /// The counts in one sentence.
  func sentence(_ context: ReportContext) -> String {
    var line = context.say(
      "Đã kiểm \(judged) tờ trình: \(accepted) tiếp nhận, \(returned) trả lại",
      "\(judged) submissions checked: \(accepted) accepted, \(returned) returned")
    if review > 0 { line += context.say(", \(review) nên đọc lại", ", \(review) to be reviewed") }
    if unjudged > 0 {
      line += context.say("; \(unjudged) tệp không kiểm được", "; \(unjudged) files not judged")
    }
    if passedOver > 0 {
      line += context.say("; bỏ qua \(passedOver) tệp không phải tờ trình", "; \(passedOver) other files passed over")
    }
    if suppressed > 0 {
      line += context.say("; \(suppressed) phát hiện không tính", "; \(suppressed) findings left out")
    }
    return line + "."
  }
}
