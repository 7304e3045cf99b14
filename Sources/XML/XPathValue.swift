internal import CLibXML2

/// What an expression yields.
public enum XPathValue {
  /// A set of nodes, in document order.
  case nodes([XMLNode])
  /// A string.
  case string(String)
  /// A number.
  case number(Double)
  /// A truth value.
  case boolean(Bool)

  /// Copies a value of the C library whose nodes belong to a document.
  init(_ object: xmlXPathObject, of document: XMLDocument) {
    switch object.type {
    case XPATH_NODESET: self = .nodes(Self.nodes(in: object.nodesetval, of: document))
    case XPATH_BOOLEAN: self = .boolean(object.boolval != 0)
    case XPATH_NUMBER: self = .number(object.floatval)
    case XPATH_STRING: self = .string(UnsafePointer<xmlChar>?(object.stringval).map(String.init(xml:)) ?? "")
    default: self = .nodes([])
    }
  }

  /// The nodes of a set; namespace nodes are left out, for they belong to the set and not to the tree.
  private static func nodes(in set: UnsafeMutablePointer<xmlNodeSet>?, of document: XMLDocument) -> [XMLNode] {
    guard let set, set.pointee.nodeNr > 0, let table = set.pointee.nodeTab else { return [] }
    document.order()
    xmlXPathNodeSetSort(set)
    return UnsafeBufferPointer(start: table, count: Int(set.pointee.nodeNr)).compactMap { pointer in
      guard let pointer, pointer.pointee.type != XML_NAMESPACE_DECL else { return nil }
      return XMLNode(document: document, pointer: pointer)
    }
  }

  /// A copy for the C library; the caller owns it.
  func makeObject() -> xmlXPathObjectPtr? {
    switch self {
    case .string(let text): return xmlXPathNewString(text)
    case .number(let number): return xmlXPathNewFloat(number)
    case .boolean(let truth): return xmlXPathNewBoolean(truth ? 1 : 0)
    case .nodes(let nodes):
      guard let object = xmlXPathNewNodeSet(nil) else { return nil }
      for node in nodes { _ = xmlXPathNodeSetAdd(object.pointee.nodesetval, node.pointer) }
      return object
    }
  }
}

extension XPathValue {
  /// The value as XPath's `boolean()` gives it.
  public var boolean: Bool {
    switch self {
    case .nodes(let nodes): !nodes.isEmpty
    case .string(let text): !text.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .boolean(let truth): truth
    }
  }

  /// The value as XPath's `string()` gives it.
  public var string: String {
    switch self {
    case .nodes(let nodes): return nodes.first?.value ?? ""
    case .string(let text): return text
    case .boolean(let truth): return truth ? "true" : "false"
    case .number(let number):
      guard let text = xmlXPathCastNumberToString(number) else { return "" }
      defer { totrinh_xml_free(text) }
      return String(xml: text)
    }
  }

  /// The nodes, or none where it is no node set.
  public var nodes: [XMLNode] {
    if case .nodes(let nodes) = self { nodes } else { [] }
  }
}
