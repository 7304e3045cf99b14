import XML

/// Reads `assert` and `report`.
struct AssertionReader {
  /// The file.
  let source: SchemaSource
  /// What stands for `$name` in the attributes.
  let parameters: Parameters

  /// Reads one; nil without a test, which the check of the vocabulary reports.
  func read(_ node: XMLNode) -> Assertion? {
    guard let test = source.expression("test", of: node), let kind = Assertion.Kind(rawValue: node.name) else {
      return nil
    }
    return Assertion(
      kind: kind, id: node.attribute("id") ?? "", place: source.place(of: node), test: parameters.applied(to: test),
      traits: traits(of: node), message: MessageReader(source: source, parameters: parameters).read(node),
      diagnostics: Self.list(node.attribute("diagnostics")), properties: Self.list(node.attribute("properties")),
      foreign: source.foreign(in: node))
  }

  /// The attributes that rules and assertions share.
  func traits(of node: XMLNode) -> Traits {
    Traits(
      role: node.attribute("role"), flag: node.attribute("flag"), see: node.attribute("see"),
      icon: node.attribute("icon"), subject: source.expression("subject", of: node).map(parameters.applied(to:)))
  }

  /// The ids in an attribute that lists them with blanks between.
  static func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == " " || $0 == "\t" || $0.isNewline }.map(String.init)
  }
}
