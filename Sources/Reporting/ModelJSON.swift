import Checking

/// The model as JSON: each element an object of its name, its attributes, its text and its children.
public enum ModelJSON {
  /// The whole tree.
  public static func value(of tree: ModelTree) -> JSON {
    tree.outline.map(value) ?? .null
  }

  /// One element with all below it.
  private static func value(of element: ModelTree.Element) -> JSON {
    var members: [(String, JSON)] = [("element", .string(element.name))]
    if !element.attributes.isEmpty {
      members.append(("attributes", .object(element.attributes.map { ($0.name, .string($0.value)) })))
    }
    if !element.text.isEmpty { members.append(("text", .string(element.text))) }
    if !element.children.isEmpty { members.append(("children", .array(element.children.map(value)))) }
    return .object(members)
  }
}
