internal import CLibXML2

/// A node of a tree; it keeps its document alive.
public struct XMLNode {
  /// What a node can be.
  public enum Kind: Sendable, Equatable {
    /// The document itself.
    case document
    /// An element.
    case element
    /// An attribute.
    case attribute
    /// Characters, or a CDATA section.
    case text
    /// A comment.
    case comment
    /// A processing instruction.
    case processingInstruction
  }

  /// The document it belongs to.
  public let document: XMLDocument
  /// The node of the C library.
  let pointer: UnsafeMutablePointer<xmlNode>

  /// What it is.
  public var kind: Kind {
    switch pointer.pointee.type {
    case XML_DOCUMENT_NODE: .document
    case XML_ELEMENT_NODE: .element
    case XML_ATTRIBUTE_NODE: .attribute
    case XML_COMMENT_NODE: .comment
    case XML_PI_NODE: .processingInstruction
    default: .text
    }
  }

  /// The local name of an element or attribute, or the target of an instruction; otherwise empty.
  public var name: String {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE, XML_PI_NODE: pointer.pointee.name.map(String.init(xml:)) ?? ""
    default: ""
    }
  }

  /// The namespace of an element or attribute; empty without one.
  public var namespace: String {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE: pointer.pointee.ns?.pointee.href.map(String.init(xml:)) ?? ""
    default: ""
    }
  }

  /// The prefix of an element or attribute; empty without one.
  public var prefix: String {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE: pointer.pointee.ns?.pointee.prefix.map(String.init(xml:)) ?? ""
    default: ""
    }
  }

  /// The name with its prefix, as it is written.
  public var qualifiedName: String {
    let prefix = prefix
    return prefix.isEmpty ? name : prefix + ":" + name
  }

  /// The string value: the text of an attribute, comment or instruction, or all text below an element.
  public var value: String {
    guard let content = xmlNodeGetContent(pointer) else { return "" }
    defer { totrinh_xml_free(content) }
    return String(xml: content)
  }

  /// The line it stands on, from 1; 0 where it is not known.
  public var line: Int {
    max(0, xmlGetLineNo(pointer))
  }

  /// The number that the builder or the parser gave to this element; nil for other nodes.
  public var tag: Int? {
    guard kind == .element, let mark = pointer.pointee._private else { return nil }
    return Int(bitPattern: mark) - 1
  }

  /// Gives this element a number from 0.
  func setTag(_ tag: Int) {
    pointer.pointee._private = UnsafeMutableRawPointer(bitPattern: tag &+ 1)
  }
}

extension XMLNode: Hashable {
  /// Whether both are the same node of the same document.
  public static func == (left: XMLNode, right: XMLNode) -> Bool {
    left.pointer == right.pointer
  }

  /// Hashes the node's identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(pointer)
  }
}

extension String {
  /// Copies a string of the C library.
  init(xml bytes: UnsafePointer<xmlChar>) {
    let length = Int(Swift.max(0, xmlStrlen(bytes)))
    self.init(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
