import XML

/// Puts the texts of a result together in the wanted language.
///
/// An assertion's own text is in the language of the schema; a diagnostic in another language says the same in that
/// one. A diagnostic whose id ends in `-fix`, or in `-fix-` and a language, tells how to mend.
struct Texts {
  /// The schema.
  let schema: Schema
  /// Evaluates the values to fill in.
  let evaluation: Evaluation
  /// The node that the rule looked at.
  let node: XMLNode
  /// The wanted language; nil for that of each assertion.
  let language: String?

  /// The main text.
  func message(of assertion: Assertion) throws(EvaluationError) -> String {
    guard let language, !Self.matches(assertion.message.language, language) else { return try text(assertion.message) }
    let translation = diagnostics(of: assertion, isFix: false).first { Self.matches($0.message.language, language) }
    return try text(translation?.message ?? assertion.message)
  }

  /// How to mend it.
  func fix(of assertion: Assertion) throws(EvaluationError) -> String? {
    let wanted = language ?? assertion.message.language
    let fixes = diagnostics(of: assertion, isFix: true)
    let chosen = fixes.first { Self.matches($0.message.language, wanted) } ?? fixes.first
    return try chosen.map { (fix) throws(EvaluationError) in try text(fix.message) }
  }

  /// The diagnostics that are neither the main text nor a fix.
  func diagnostics(of assertion: Assertion) throws(EvaluationError) -> [AssertionResult.Note] {
    let wanted = language ?? assertion.message.language
    let others = diagnostics(of: assertion, isFix: false).filter { Self.matches($0.message.language, wanted) }
    let isTranslated = !Self.matches(assertion.message.language, wanted)
    var notes: [AssertionResult.Note] = []
    for diagnostic in others.dropFirst(isTranslated ? 1 : 0) {
      notes.append(AssertionResult.Note(id: diagnostic.id, text: try text(diagnostic.message)))
    }
    return notes
  }

  /// The properties with their values.
  func properties(of assertion: Assertion) throws(EvaluationError) -> [AssertionResult.PropertyValue] {
    var values: [AssertionResult.PropertyValue] = []
    for property in assertion.properties.compactMap({ schema.properties[$0] }) {
      values.append(
        AssertionResult.PropertyValue(
          id: property.id, role: property.role, scheme: property.scheme, text: try text(property.message)))
    }
    return values
  }

  /// The diagnostics of an assertion that tell how to mend, or the others.
  private func diagnostics(of assertion: Assertion, isFix: Bool) -> [Diagnostic] {
    assertion.diagnostics.compactMap { schema.diagnostics[$0] }.filter { diagnostic in
      (diagnostic.id.hasSuffix("-fix") || diagnostic.id.hasSuffix("-fix-" + diagnostic.message.language)) == isFix
    }
  }

  /// Fills in the values of a text.
  private func text(_ message: Message) throws(EvaluationError) -> String {
    var text = ""
    for part in message.parts {
      switch part {
      case .text(let words): text += words
      case .value(let expression): text += try evaluation.value(of: expression, at: node).string
      case .name(nil): text += node.qualifiedName
      case .name(let path?): text += try name(path)
      }
    }
    return message.preservesSpace ? text : text.blanksMadeOne
  }

  /// The name of the first node of a path, or its string where it is no node.
  private func name(_ path: Expression) throws(EvaluationError) -> String {
    let value = try evaluation.value(of: path, at: node)
    if case .nodes(let nodes) = value { return nodes.first?.qualifiedName ?? "" }
    return value.string
  }

  /// Whether a language is the wanted one or a variety of it.
  private static func matches(_ language: String, _ wanted: String) -> Bool {
    language == wanted || language.hasPrefix(wanted + "-")
  }
}
