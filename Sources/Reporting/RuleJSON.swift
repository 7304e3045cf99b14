import Checking

/// The JSON of `rules list`.
public enum RuleJSON {
  /// One rule.
  public static func value(of rule: RuleDescription, examples: [RuleExample], _ language: Language) -> JSON {
    .object([
      ("id", .string(rule.id)), ("severity", .string(rule.severity.rawValue)), ("pack", .string(rule.pack)),
      ("summary", .string(rule.summary[language])), ("fix", .string(rule.fix[language])),
      (
        "source",
        .object([("document", .string(rule.source.document)), ("clause", .string(rule.source.clause))])
      ),
      ("rows", .array(rule.rows.map { .string($0) })),
      (
        "examples",
        .object([
          ("fail", .number(examples.count { $0.isWrong })), ("pass", .number(examples.count { !$0.isWrong })),
        ])
      ),
      ("file", .string(rule.path)), ("line", .number(rule.line)),
    ])
  }
}
