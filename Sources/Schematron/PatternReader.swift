import XML

/// Reads the patterns of a schema, expanding abstract patterns and abstract rules.
struct PatternReader {
  /// The file.
  let source: SchemaSource
  /// Its root.
  let root: XMLNode

  /// The patterns in order, without abstract ones.
  func read() -> [Pattern] {
    let patterns = source.children("pattern", of: root)
    return patterns.compactMap { node in
      if isAbstract(node) {
        checkAbstract(node)
        return nil
      }
      guard let parent = node.attribute("is-a") else { return pattern(node, body: node, with: .none) }
      for child in source.children("rule", of: node) + source.children("let", of: node) {
        source.fault("\(child.name) is not allowed in a pattern with is-a", at: child)
      }
      guard let body = patterns.first(where: { isAbstract($0) && $0.attribute("id") == parent }) else {
        source.fault("there is no abstract pattern \(parent)", at: node, attribute: "is-a")
        return nil
      }
      return pattern(node, body: body, with: parameters(of: node, for: body))
    }
  }

  /// Whether a pattern or rule is abstract.
  private func isAbstract(_ node: XMLNode) -> Bool {
    node.attribute("abstract") == "true"
  }

  /// Checks what only abstract patterns have to be.
  private func checkAbstract(_ node: XMLNode) {
    if node.attribute("id") == nil { source.fault("an abstract pattern needs an id", at: node) }
    if node.attribute("is-a") != nil {
      source.fault("an abstract pattern cannot have is-a", at: node, attribute: "is-a")
    }
  }

  /// The parameters of an instance; those that the abstract pattern does not use are reported.
  private func parameters(of node: XMLNode, for body: XMLNode) -> Parameters {
    var parameters = Parameters.none
    let used = references(below: body)
    for child in source.children("param", of: node) {
      guard let name = child.attribute("name"), let value = child.attribute("value") else { continue }
      if parameters.values.updateValue(value, forKey: name) != nil {
        source.fault("the param \(name) is given twice", at: child, attribute: "name")
      } else if !used.contains(name) {
        source.fault(
          "the pattern \(body.attribute("id") ?? "") does not use the param \(name)", at: child, attribute: "name")
      }
    }
    return parameters
  }

  /// Every name that stands after `$` in attributes of an abstract pattern.
  private func references(below body: XMLNode) -> Set<String> {
    var found: Set<String> = []
    var open = [body]
    while let node = open.popLast() {
      for attribute in node.attributes { found.formUnion(Parameters.references(in: attribute.value)) }
      open.append(contentsOf: node.elements)
    }
    return found
  }

  /// One pattern; an instance takes its rules from `body`.
  private func pattern(_ node: XMLNode, body: XMLNode, with parameters: Parameters) -> Pattern {
    for child in source.children("param", of: node) where node == body {
      source.fault("param is only allowed in a pattern with is-a", at: child)
    }
    let title = source.children("title", of: node).first ?? source.children("title", of: body).first
    var rules: [Rule] = []
    for rule in source.children("rule", of: body) {
      if isAbstract(rule) {
        checkAbstract(rule: rule)
      } else if let context = source.expression("context", of: rule) {
        rules.append(self.rule(rule, context: parameters.applied(to: context), with: parameters))
      } else {
        source.fault("rule needs the attribute context", at: rule)
      }
    }
    return Pattern(
      id: node.attribute("id") ?? "", title: title?.value.blanksMadeOne ?? "",
      variables: SchemaReader.variables(of: body, in: source, with: parameters), rules: rules,
      foreign: source.foreign(in: node) + (node == body ? [] : source.foreign(in: body)))
  }

  /// Checks what only abstract rules have to be.
  private func checkAbstract(rule: XMLNode) {
    if rule.attribute("id") == nil { source.fault("an abstract rule needs an id", at: rule) }
    if rule.attribute("context") != nil {
      source.fault("an abstract rule has no context", at: rule, attribute: "context")
    }
  }

  /// One rule with what it takes from abstract rules.
  private func rule(_ node: XMLNode, context: Expression, with parameters: Parameters) -> Rule {
    var variables: [Variable] = []
    var assertions: [Assertion] = []
    var extended: [XMLNode] = []
    collect(node, with: parameters, variables: &variables, assertions: &assertions, extended: &extended)
    if assertions.isEmpty { source.fault("the rule has no assert and no report", at: node) }
    return Rule(
      id: node.attribute("id") ?? "", context: context,
      selection: (try? ContextPattern(context.source))?.selection ?? "", variables: variables, assertions: assertions,
      traits: traits(of: node, with: parameters), foreign: source.foreign(in: node))
  }

  /// Gathers the variables and assertions of a rule and of those it extends, each of these once.
  private func collect(
    _ node: XMLNode, with parameters: Parameters, variables: inout [Variable], assertions: inout [Assertion],
    extended: inout [XMLNode]
  ) {
    for variable in SchemaReader.variables(of: node, in: source, with: parameters)
    where !variables.contains(where: { $0.name == variable.name }) {
      variables.append(variable)
    }
    let assertionReader = AssertionReader(source: source, parameters: parameters)
    for child in node.elements where child.namespace == Vocabulary.namespace {
      switch child.name {
      case "assert", "report":
        if let assertion = assertionReader.read(child) { assertions.append(assertion) }
      case "extends":
        guard let id = child.attribute("rule") else { continue }
        guard let parent = abstractRule(id) else {
          source.fault("there is no abstract rule \(id)", at: child, attribute: "rule")
          continue
        }
        guard parent != node, !extended.contains(parent) else {
          source.fault(
            "the rule \(id) is extended more than once here, or extends itself", at: child, attribute: "rule")
          continue
        }
        extended.append(parent)
        collect(parent, with: parameters, variables: &variables, assertions: &assertions, extended: &extended)
      default: break
      }
    }
  }

  /// The abstract rule with an id, wherever in the schema.
  private func abstractRule(_ id: String) -> XMLNode? {
    source.children("pattern", of: root).lazy.flatMap { source.children("rule", of: $0) }
      .first { isAbstract($0) && $0.attribute("id") == id }
  }

  /// The attributes that a rule shares with assertions.
  private func traits(of node: XMLNode, with parameters: Parameters) -> Traits {
    AssertionReader(source: source, parameters: parameters).traits(of: node)
  }
}
