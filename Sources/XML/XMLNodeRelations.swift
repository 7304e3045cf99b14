internal import CLibXML2

extension XMLNode {
  /// The node around it; nil for the document.
  public var parent: XMLNode? {
    pointer.pointee.parent.map { XMLNode(document: document, pointer: $0) }
  }

  /// The nodes directly below, attributes not among them.
  public var children: [XMLNode] {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_DOCUMENT_NODE: siblings(from: pointer.pointee.children)
    default: []
    }
  }

  /// The elements directly below.
  public var elements: [XMLNode] {
    children.filter { $0.kind == .element }
  }

  /// The attributes of an element.
  public var attributes: [XMLNode] {
    guard pointer.pointee.type == XML_ELEMENT_NODE, let first = pointer.pointee.properties else { return [] }
    return siblings(from: UnsafeMutableRawPointer(first).assumingMemoryBound(to: xmlNode.self))
  }

  /// The value of an attribute; nil where it is absent.
  public func attribute(_ name: String, namespace: String = "") -> String? {
    guard pointer.pointee.type == XML_ELEMENT_NODE else { return nil }
    let value = namespace.isEmpty ? xmlGetNoNsProp(pointer, name) : xmlGetNsProp(pointer, name, namespace)
    guard let value else { return nil }
    defer { totrinh_xml_free(value) }
    return String(xml: value)
  }

  /// The namespace that a prefix stands for at this element; nil where the prefix is not declared.
  public func namespace(forPrefix prefix: String) -> String? {
    guard pointer.pointee.type == XML_ELEMENT_NODE else { return nil }
    return xmlSearchNs(document.pointer, pointer, prefix.isEmpty ? nil : prefix)?.pointee.href.map(String.init(xml:))
  }

  /// Whether it stands before another node of its document in document order.
  public func precedes(_ other: XMLNode) -> Bool {
    document.order()
    return xmlXPathCmpNodes(pointer, other.pointer) == 1
  }

  /// Where it stands, as an XPath from the root such as `/submission/body/p[3]/@part`.
  public var path: String {
    guard let path = xmlGetNodePath(pointer) else { return "" }
    defer { totrinh_xml_free(path) }
    return String(xml: path)
  }

  /// A node and those after it.
  private func siblings(from first: UnsafeMutablePointer<xmlNode>?) -> [XMLNode] {
    var nodes: [XMLNode] = []
    var next = first
    while let node = next {
      nodes.append(XMLNode(document: document, pointer: node))
      next = node.pointee.next
    }
    return nodes
  }
}
