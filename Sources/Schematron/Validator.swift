import XML

/// A schema with the expressions that were compiled so far; used by one thread at a time, for any number of documents.
public final class Validator {
  /// The schema.
  public let schema: Schema
  /// Evaluates its expressions.
  private let evaluation: Evaluation
  /// For each pattern, what each rule's context selects.
  private let selections: [[Expression]]

  /// Takes a schema, whose expressions were checked when it was read.
  public init(_ schema: Schema) throws(SchemaErrors) {
    self.schema = schema
    do {
      evaluation = try Evaluation(path: schema.path, namespaces: schema.namespaces)
      selections = schema.patterns.map { pattern in
        pattern.rules.map { Expression(source: $0.selection, place: $0.context.place) }
      }
    } catch {
      throw SchemaErrors(faults: [error])
    }
  }

  /// Validates a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - phase: the phase in force: an id, `#ALL` for every pattern, or `#DEFAULT`.
  ///   - language: the language of messages; nil for that of each assertion.
  public func validate(
    _ document: XMLDocument, phase: String = "#DEFAULT", language: String? = nil
  ) throws(EvaluationError) -> Validation {
    let chosen = phase == "#DEFAULT" ? schema.defaultPhase : phase == "#ALL" ? nil : phase
    let active = chosen.flatMap { schema.phases[$0] }
    if let chosen, active == nil {
      throw EvaluationError(path: schema.path, place: SchemaPlace(), message: "there is no phase \(chosen)")
    }
    defer { evaluation.leaveAllScopes() }
    try evaluation.enterScope(schema.variables, at: document.node)
    try evaluation.enterScope(active?.variables ?? [], at: document.node)
    var events: [Validation.Event] = []
    for (pattern, contexts) in zip(schema.patterns, selections) {
      if let active, !active.active.contains(pattern.id) { continue }
      events.append(.activePattern(id: pattern.id, title: pattern.title))
      try evaluation.enterScope(pattern.variables, at: document.node)
      for (node, rule) in try matches(of: pattern, selecting: contexts, in: document) {
        try fire(rule, of: pattern, at: node, language: language, events: &events)
      }
      evaluation.leaveScope()
    }
    return Validation(events: events)
  }

  /// The nodes that the rules of a pattern match, in document order, each with the first rule that matches it.
  private func matches(
    of pattern: Pattern, selecting contexts: [Expression], in document: XMLDocument
  ) throws(EvaluationError) -> [(node: XMLNode, rule: Rule)] {
    var taken: Set<XMLNode> = []
    var matches: [(node: XMLNode, rule: Rule)] = []
    for (rule, context) in zip(pattern.rules, contexts) {
      for node in try evaluation.value(of: context, at: document.node).nodes where taken.insert(node).inserted {
        matches.append((node, rule))
      }
    }
    // One context alone comes in document order.
    if pattern.rules.count > 1 { matches.sort { $0.node.precedes($1.node) } }
    return matches
  }

  /// Tests the assertions of a rule at a node.
  private func fire(
    _ rule: Rule, of pattern: Pattern, at node: XMLNode, language: String?, events: inout [Validation.Event]
  ) throws(EvaluationError) {
    events.append(
      .firedRule(
        Validation.FiredRule(
          pattern: pattern.id, rule: rule.id, context: rule.context.source, role: rule.traits.role,
          flag: rule.traits.flag, node: node)))
    try evaluation.enterScope(rule.variables, at: node)
    defer { evaluation.leaveScope() }
    for assertion in rule.assertions {
      guard try evaluation.value(of: assertion.test, at: node).boolean == (assertion.kind == .report) else { continue }
      let subject = try (assertion.traits.subject ?? rule.traits.subject)
        .map { (expression) throws(EvaluationError) in try evaluation.value(of: expression, at: node).nodes.first }
      let texts = Texts(schema: schema, evaluation: evaluation, node: node, language: language)
      let diagnostics = try texts.diagnostics(of: assertion)
      events.append(
        .result(
          AssertionResult(
            pattern: pattern.id, rule: rule.id, id: assertion.id, kind: assertion.kind, test: assertion.test.source,
            role: assertion.traits.role ?? rule.traits.role, flag: assertion.traits.flag ?? rule.traits.flag,
            see: assertion.traits.see ?? rule.traits.see, message: try texts.message(of: assertion),
            fix: try texts.fix(of: assertion), diagnostics: diagnostics,
            properties: try texts.properties(of: assertion), context: node, subject: (subject ?? nil) ?? node)))
    }
  }
}
