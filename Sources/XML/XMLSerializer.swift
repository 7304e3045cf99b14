internal import CLibXML2

extension XMLDocument {
  /// The document as UTF-8 with an XML declaration.
  ///
  /// Indented, two blanks a level, an element that holds any text keeps its content on one line, so that no text changes.
  public func serialized(indented: Bool = true) -> [UInt8] {
    var serializer = XMLSerializer(isIndented: indented)
    serializer.write(document: self)
    return serializer.bytes
  }
}

/// Writes a tree without recursion, so that depth costs no stack.
private struct XMLSerializer {
  /// Whether elements go on lines of their own.
  let isIndented: Bool
  /// What was written so far.
  var bytes: [UInt8] = []
  /// How many of the open elements are written on one line.
  private var inlineDepth = 0
  /// How many elements are open.
  private var depth = 0

  /// Creates a serialiser.
  init(isIndented: Bool) {
    self.isIndented = isIndented
  }

  /// What is still to be written.
  private enum Step {
    /// A node with all below it.
    case node(XMLNode)
    /// The end tag of an element, and whether its content is on one line.
    case end(name: String, isInline: Bool)
  }

  /// Writes a whole document.
  mutating func write(document: XMLDocument) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var steps: [Step] = document.node.children.reversed().map(Step.node)
    while let step = steps.popLast() {
      switch step {
      case .node(let node): write(node, then: &steps)
      case .end(let name, let isInline): writeEnd(name, isInline: isInline)
      }
      if depth == 0 && isIndented { newline() }
    }
    if bytes.last != 0x0A { put("\n") }
  }

  /// Writes a node, leaving its content to the steps.
  private mutating func write(_ node: XMLNode, then steps: inout [Step]) {
    switch node.kind {
    case .element:
      writeStart(node, then: &steps)
    case .text:
      escape(node.value, inAttribute: false)
    case .comment:
      newline()
      put("<!--\(node.value)-->")
    case .processingInstruction:
      newline()
      put("<?\(node.name) \(node.value)?>")
    case .document, .attribute:
      break
    }
  }

  /// Writes a start tag and plans what follows.
  private mutating func writeStart(_ element: XMLNode, then steps: inout [Step]) {
    newline()
    let name = element.qualifiedName
    put("<\(name)")
    for (prefix, uri) in element.declaredNamespaces {
      put(prefix.isEmpty ? " xmlns=\"" : " xmlns:\(prefix)=\"")
      escape(uri, inAttribute: true)
      put("\"")
    }
    for attribute in element.attributes {
      put(" \(attribute.qualifiedName)=\"")
      escape(attribute.value, inAttribute: true)
      put("\"")
    }
    let children = element.children
    guard !children.isEmpty else { return put("/>") }
    put(">")
    let isInline = inlineDepth > 0 || children.contains { $0.kind == .text }
    depth += 1
    if isInline { inlineDepth += 1 }
    steps.append(.end(name: name, isInline: isInline))
    steps.append(contentsOf: children.reversed().map(Step.node))
  }

  /// Writes an end tag.
  private mutating func writeEnd(_ name: String, isInline: Bool) {
    depth -= 1
    if isInline { inlineDepth -= 1 } else { newline() }
    put("</\(name)>")
  }

  /// Begins a line, unless inside text or at the start of one.
  private mutating func newline() {
    guard isIndented, inlineDepth == 0 else { return }
    if bytes.last != 0x0A { bytes.append(0x0A) }
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  /// Writes characters as they are.
  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes characters so that any parser reads the same ones back.
  private mutating func escape(_ text: String, inAttribute: Bool) {
    let text = XMLCharacters.areAllowed(in: text.utf8) ? text : XMLCharacters.mended(text)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      case UInt8(ascii: "\"") where inAttribute: put("&quot;")
      case 0x09 where inAttribute: put("&#9;")
      case 0x0A where inAttribute: put("&#10;")
      case 0x0D: put("&#13;")
      default: bytes.append(byte)
      }
    }
  }
}

extension XMLNode {
  /// The namespace declarations written at this element, by prefix.
  fileprivate var declaredNamespaces: [(prefix: String, uri: String)] {
    guard pointer.pointee.type == XML_ELEMENT_NODE else { return [] }
    var found: [(prefix: String, uri: String)] = []
    var next = pointer.pointee.nsDef
    while let declaration = next {
      let prefix = declaration.pointee.prefix.map(String.init(xml:)) ?? ""
      found.append((prefix, declaration.pointee.href.map(String.init(xml:)) ?? ""))
      next = declaration.pointee.next
    }
    return found
  }
}
