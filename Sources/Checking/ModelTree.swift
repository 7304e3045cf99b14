import DocumentModel
import XML

/// The tree that rules look at, and the place of each element that has one.
public struct ModelTree {
  /// The tree.
  let xml: XMLDocument
  /// The places; an element's tag is an index into them.
  let places: [Place]
  /// Where each paragraph stands for a reader.
  let paths: [String]

  /// The place of a node: that of the nearest element at or around it, or else of the first one within it.
  func place(of node: XMLNode) -> Place? {
    var next: XMLNode? = node
    while let here = next {
      if let place = ownPlace(of: here) { return place }
      next = here.parent
    }
    return firstPlace(within: node)
  }

  /// The place of the first element at or below a node that has one; none below the root, where it would be chance.
  private func firstPlace(within node: XMLNode) -> Place? {
    guard node.parent?.kind == .element else { return nil }
    var waiting = [node]
    while let here = waiting.popLast() {
      if let place = ownPlace(of: here) { return place }
      waiting += here.children.reversed()
    }
    return nil
  }

  /// The place of an element itself.
  private func ownPlace(of node: XMLNode) -> Place? {
    guard let tag = node.tag, places.indices.contains(tag) else { return nil }
    return places[tag]
  }
}

extension ModelTree {
  /// An element as a value, for printing it in other ways than XML.
  public struct Element: Sendable {
    /// Its name.
    public var name: String
    /// Its attributes, in order.
    public var attributes: [(name: String, value: String)]
    /// Its text; empty where it holds elements.
    public var text: String
    /// The elements in it.
    public var children: [Element]

    /// Copies an element; the model's depth is bounded, so this may recurse.
    init(_ node: XMLNode) {
      name = node.name
      attributes = node.attributes.map { ($0.name, $0.value) }
      children = node.elements.map(Element.init)
      text = children.isEmpty ? node.value : ""
    }
  }

  /// The tree as values.
  public var outline: Element? { xml.root.map(Element.init) }

  /// The tree as XML text, UTF-8.
  public func printed() -> [UInt8] { xml.serialized() }
}
