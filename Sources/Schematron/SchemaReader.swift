import XML

/// Turns the tree of a rule file into a schema; what is broken is left out, for the checks report it.
struct SchemaReader {
  /// The file.
  let source: SchemaSource
  /// Its root.
  let root: XMLNode

  /// Reads everything.
  func read() -> Schema {
    var schema = Schema(path: source.path, title: "", language: source.language(at: root))
    schema.title = source.children("title", of: root).first?.value.blanksMadeOne ?? ""
    schema.namespaces = namespaces()
    schema.variables = Self.variables(of: root, in: source)
    schema.defaultPhase = root.attribute("defaultPhase").flatMap { $0 == "#ALL" ? nil : $0 }
    schema.phases = Dictionary(phases().map { ($0.id, $0) }) { first, _ in first }
    schema.patterns = PatternReader(source: source, root: root).read()
    schema.foreign = source.foreign(in: root)
    let messages = MessageReader(source: source)
    for node in source.children("diagnostics", of: root).flatMap({ source.children("diagnostic", of: $0) }) {
      let id = node.attribute("id") ?? ""
      schema.diagnostics[id] = Diagnostic(id: id, message: messages.read(node))
    }
    for node in source.children("properties", of: root).flatMap({ source.children("property", of: $0) }) {
      let id = node.attribute("id") ?? ""
      schema.properties[id] = Property(
        id: id, role: node.attribute("role"), scheme: node.attribute("scheme"), message: messages.read(node))
    }
    return schema
  }

  /// The variables declared directly in an element.
  static func variables(of element: XMLNode, in source: SchemaSource, with parameters: Parameters = .none) -> [Variable]
  {
    var seen: Set<String> = []
    return source.children("let", of: element).compactMap { node in
      guard let name = node.attribute("name"), let value = source.expression("value", of: node) else { return nil }
      if !VocabularyCheck.isName(name) {
        source.fault("\(name) cannot be the name of a variable", at: node, attribute: "name")
      } else if !seen.insert(name).inserted {
        source.fault("the variable $\(name) is defined twice in this \(element.name)", at: node, attribute: "name")
      }
      return Variable(name: name, value: parameters.applied(to: value))
    }
  }

  /// The prefixes declared with `ns`.
  private func namespaces() -> [String: String] {
    var found: [String: String] = [:]
    for node in source.children("ns", of: root) {
      guard let prefix = node.attribute("prefix"), let uri = node.attribute("uri") else { continue }
      if found.updateValue(uri, forKey: prefix) != nil {
        source.fault("the prefix \(prefix) is declared twice", at: node, attribute: "prefix")
      }
    }
    return found
  }

  /// The phases in order.
  private func phases() -> [Phase] {
    source.children("phase", of: root).map { node in
      Phase(
        id: node.attribute("id") ?? "", variables: Self.variables(of: node, in: source),
        active: source.children("active", of: node).compactMap { $0.attribute("pattern") })
    }
  }
}
