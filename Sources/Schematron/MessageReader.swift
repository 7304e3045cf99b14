import XML

/// Reads the text of assertions, diagnostics and properties.
struct MessageReader {
  /// The file.
  let source: SchemaSource
  /// What stands for `$name` in the attributes.
  var parameters = Parameters.none

  /// Reads the text of an element; elements of other namespaces are no part of it.
  func read(_ element: XMLNode) -> Message {
    let space = element.attribute("space", namespace: Vocabulary.xmlNamespace)
    return Message(
      language: source.language(at: element), parts: parts(of: element), preservesSpace: space == "preserve")
  }

  /// The pieces of an element's text.
  private func parts(of element: XMLNode) -> [Message.Part] {
    element.children.flatMap { node -> [Message.Part] in
      if node.kind == .text { return [.text(node.value)] }
      guard node.kind == .element, node.namespace == Vocabulary.namespace else { return [] }
      switch node.name {
      case "value-of":
        return source.expression("select", of: node).map { [.value(parameters.applied(to: $0))] } ?? []
      case "name":
        return [.name(source.expression("path", of: node).map(parameters.applied(to:)))]
      case "emph", "span", "dir":
        return [.text(node.value)]
      default:
        return []
      }
    }
  }
}
