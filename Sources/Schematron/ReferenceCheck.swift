import XML

/// Checks that what a schema refers to is there, and that roles are known.
struct ReferenceCheck {
  /// The file.
  let source: SchemaSource
  /// The schema read from it.
  let schema: Schema
  /// The roles that assertions may have; nil for any.
  let roles: Set<String>?

  /// Checks every element from the root down.
  func run(from root: XMLNode) {
    if schema.patterns.isEmpty { source.fault("the schema has no pattern that can be active", at: root) }
    if let phase = schema.defaultPhase, schema.phases[phase] == nil {
      source.fault("there is no phase \(phase)", at: root, attribute: "defaultPhase")
    }
    var open = [root]
    while let element = open.popLast() {
      guard element.namespace == Vocabulary.namespace else { continue }
      check(element)
      open.append(contentsOf: element.elements)
    }
  }

  /// Checks the references of one element.
  private func check(_ element: XMLNode) {
    switch element.name {
    case "active":
      guard let id = element.attribute("pattern"), !schema.patterns.contains(where: { $0.id == id }) else { return }
      source.fault("there is no pattern \(id) that can be active", at: element, attribute: "pattern")
    case "assert", "report":
      for id in AssertionReader.list(element.attribute("diagnostics")) where schema.diagnostics[id] == nil {
        source.fault("there is no diagnostic \(id)", at: element, attribute: "diagnostics")
      }
      for id in AssertionReader.list(element.attribute("properties")) where schema.properties[id] == nil {
        source.fault("there is no property \(id)", at: element, attribute: "properties")
      }
      checkRole(of: element)
    case "rule":
      checkRole(of: element)
    default: break
    }
  }

  /// Checks that a role is one of those that the caller knows.
  private func checkRole(of element: XMLNode) {
    guard let role = element.attribute("role"), let roles, !roles.contains(role) else { return }
    let known = roles.sorted().joined(separator: ", ")
    source.fault("the role \(role) is unknown; known are \(known)", at: element, attribute: "role")
  }
}
