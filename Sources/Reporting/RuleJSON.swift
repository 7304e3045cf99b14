import Checking

/// The JSON of `rules list`.
public enum RuleJSON {
  /// One rule.
  public static func value(of rule: RuleDescription, examples: [RuleExample], _ language: Language) -> JSON {
    .object([
      ("id", .string(rule.id)), ("severity", .string(rule.severity.rawValue)), ("pack", .string(rule.pack)),
      ("summary", .string(rule.summary[language])), ("why", .string(rule.why[language])),
      ("fix", .string(rule.fix[language])),
      (
        "source",
        .object([
          ("document", .string(rule.source.document)), ("clause", .string(rule.source.clause)),
          ("sentence", .string(rule.sentence)), ("verified", .bool(rule.isSourceVerified)),
        ])
      ),
      ("rows", .array(rule.rows.map { .string($0) })),
      (
        "examples",
        .object([
          ("fail", .number(examples.count { $0.isWrong })), ("pass", .number(examples.count { !$0.isWrong })),
          ("files", .array(examples.map { .string($0.shownPath) })),
        ])
      ),
      ("file", .string(rule.path)), ("line", .number(rule.line)),
    ])
  }
}
