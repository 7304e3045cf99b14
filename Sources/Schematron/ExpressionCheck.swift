import XML

/// Compiles every expression of a schema and looks up its prefixes and variables.
struct ExpressionCheck {
  /// The file.
  let source: SchemaSource
  /// The schema read from it.
  let schema: Schema

  /// Checks everything.
  func run() {
    var global: Set<String> = []
    define(schema.variables, in: &global)
    for phase in schema.phases.values {
      var scope = global
      define(phase.variables, in: &scope)
    }
    for diagnostic in schema.diagnostics.values { check(diagnostic.message, in: nil) }
    for property in schema.properties.values { check(property.message, in: nil) }
    for pattern in schema.patterns { check(pattern, global: global) }
  }

  /// Checks a pattern with its rules.
  private func check(_ pattern: Pattern, global: Set<String>) {
    var scope = global
    // A variable of one phase is taken as known here; where another phase is chosen its absence shows in evaluation.
    for phase in schema.phases.values where phase.active.contains(pattern.id) {
      scope.formUnion(phase.variables.map(\.name))
    }
    define(pattern.variables, in: &scope)
    for rule in pattern.rules {
      check(context: rule.context, in: scope)
      var scope = scope
      define(rule.variables, in: &scope)
      if let subject = rule.traits.subject { check(subject, in: scope) }
      for assertion in rule.assertions { check(assertion, in: scope) }
    }
  }

  /// Checks an assertion, with the diagnostics and properties that it refers to.
  private func check(_ assertion: Assertion, in scope: Set<String>) {
    check(assertion.test, in: scope)
    if let subject = assertion.traits.subject { check(subject, in: scope) }
    check(assertion.message, in: scope)
    let texts =
      assertion.diagnostics.compactMap { schema.diagnostics[$0]?.message }
      + assertion.properties.compactMap { schema.properties[$0]?.message }
    for text in texts { check(text, in: scope) }
  }

  /// Checks the expressions of a message.
  private func check(_ message: Message, in scope: Set<String>?) {
    for part in message.parts {
      switch part {
      case .value(let expression): check(expression, in: scope)
      case .name(let expression?): check(expression, in: scope)
      case .text, .name(nil): break
      }
    }
  }

  /// Checks variables in order, each seeing those before it.
  private func define(_ variables: [Variable], in scope: inout Set<String>) {
    for variable in variables {
      check(variable.value, in: scope)
      scope.insert(variable.name)
    }
  }

  /// Checks a rule's context.
  private func check(context: Expression, in scope: Set<String>) {
    do {
      let selection = try ContextPattern(context.source).selection
      if check(context, in: scope) { _ = try XPathExpression(selection) }
    } catch {
      report(error, in: context)
    }
  }

  /// Checks an expression; a nil scope leaves variables unchecked. False where it does not compile.
  @discardableResult
  private func check(_ expression: Expression, in scope: Set<String>?) -> Bool {
    do {
      let tokens = try XPathTokens(expression.source)
      _ = try XPathExpression(expression.source)
      for prefix in tokens.prefixes where schema.namespaces[prefix.text] == nil && prefix.text != "xml" {
        source.fault(
          "the prefix \(prefix.text) is not declared with ns, in: \(expression.source)", at: expression.place)
      }
      for variable in tokens.variables where scope?.contains(variable.text) == false {
        source.fault("the variable $\(variable.text) is not defined, in: \(expression.source)", at: expression.place)
      }
      return true
    } catch {
      report(error, in: expression)
      return false
    }
  }

  /// Reports an expression that is not XPath.
  private func report(_ error: XPathError, in expression: Expression) {
    let offset = error.offset.map { ", at character \(expression.characters(before: $0) + 1)" } ?? ""
    source.fault("\(error.message)\(offset), in: \(expression.source)", at: expression.place)
  }
}

extension Expression {
  /// How many characters stand before a byte.
  func characters(before offset: Int) -> Int {
    String(decoding: source.utf8.prefix(max(0, offset)), as: UTF8.self).unicodeScalars.count
  }
}
