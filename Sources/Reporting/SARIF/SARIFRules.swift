import Checking

/// The rules of a SARIF run: those in use first, then those that only results name.
struct SARIFRules {
  /// The longest short or full description that GitHub takes, in characters.
  private static let longest = 1024

  /// What the report needs to know.
  private let context: ReportContext
  /// The rules as they will be written.
  private var rules: [JSON] = []
  /// The index of each.
  private var indices: [String: Int] = [:]

  /// Begins with the rules in use.
  init(_ context: ReportContext) {
    self.context = context
    for rule in context.descriptions where indices[rule.id] == nil {
      indices[rule.id] = rules.count
      rules.append(Self.value(of: rule, context))
    }
  }

  /// The index of a finding's rule, which is added where it is not known.
  mutating func index(of finding: Finding) -> Int {
    if let index = indices[finding.rule] { return index }
    let message = Message(vietnamese: finding.message, english: finding.message)
    let fix = Message(vietnamese: finding.fix, english: finding.fix)
    let rule = RuleDescription(
      id: finding.rule, pack: "", severity: finding.severity, summary: message,
      why: Message(vietnamese: "", english: ""),
      fix: fix,
      source: finding.source)
    indices[finding.rule] = rules.count
    rules.append(Self.value(of: rule, context))
    return rules.count - 1
  }

  /// The member `tool`.
  func tool(_ context: ReportContext) -> JSON {
    .object([
      (
        "driver",
        .object([
          ("name", .string("totrinh")), ("version", .string(context.version)),
          ("semanticVersion", .string(context.version)), ("language", .string(context.language.rawValue)),
          ("properties", .object([("rules", .string(context.rules))])), ("rules", .array(rules)),
        ])
      )
    ])
  }

  /// One rule.
  private static func value(of rule: RuleDescription, _ context: ReportContext) -> JSON {
    let summary = rule.summary[context.language].isEmpty ? rule.id : rule.summary[context.language]
    let why = rule.why[context.language].isEmpty ? summary : rule.why[context.language]
    let precision = rule.severity == .returning ? "high" : "medium"
    let tags = ["to-trinh", rule.severity.rawValue] + (rule.pack.isEmpty ? [] : [rule.pack])
    return .object([
      ("id", .string(rule.id)), ("shortDescription", text(summary)), ("fullDescription", text(why)),
      (
        "help",
        .object([
          ("text", .string(help(of: rule, context, asMarkdown: false))),
          ("markdown", .string(help(of: rule, context, asMarkdown: true))),
        ])
      ),
      ("defaultConfiguration", .object([("level", .string(level(rule.severity)))])),
      (
        "properties",
        .object([
          ("precision", .string(precision)), ("problem.severity", .string(problem(rule.severity))),
          ("tags", .array(tags.map { .string($0) })),
        ])
      ),
    ])
  }

  /// Why the rule asks, who wants it and how to mend what it finds.
  private static func help(of rule: RuleDescription, _ context: ReportContext, asMarkdown: Bool) -> String {
    let source = [rule.source.document, rule.source.clause].filter { !$0.isEmpty }.joined(separator: ", ")
    let sections = [
      (context.say("Yêu cầu", "What it asks"), rule.summary[context.language]),
      (context.say("Vì sao", "Why"), rule.why[context.language]), (context.say("Căn cứ", "Source"), source),
      (context.say("Nội dung yêu cầu, diễn đạt lại", "What the source demands, in other words"), rule.sentence),
      (context.say("Cách sửa", "To mend"), rule.fix[context.language]),
    ]
    let told = sections.filter { !$0.1.isEmpty }
    if told.isEmpty { return rule.id }
    return told.map { asMarkdown ? "**\($0.0).** \(MarkdownText.line($0.1))" : "\($0.0): \($0.1)" }
      .joined(separator: "\n\n")
  }

  /// The level of a severity.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .returning: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// GitHub's own word for a severity.
  private static func problem(_ severity: Severity) -> String {
    severity == .advice ? "recommendation" : level(severity)
  }

  /// A description, cut where GitHub would refuse it.
  private static func text(_ text: String) -> JSON {
    .object([("text", .string(text.count <= longest ? text : String(text.prefix(longest - 1)) + "…"))])
  }
}
