internal import CLibXML2

/// An XML document as a tree; it lives as long as the last of its nodes is held.
///
/// A document is used by one thread at a time.
public final class XMLDocument {
  /// The tree of the C library.
  let pointer: UnsafeMutablePointer<xmlDoc>
  /// Whether the elements carry their number in document order, which makes comparing them quick.
  private var isOrdered = false

  /// Takes over a tree of the C library.
  init(owning pointer: UnsafeMutablePointer<xmlDoc>) {
    self.pointer = pointer
  }

  deinit {
    xmlFreeDoc(pointer)
  }

  /// The document node, the parent of the root element.
  public var node: XMLNode {
    XMLNode(document: self, pointer: UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: xmlNode.self))
  }

  /// The root element.
  public var root: XMLNode? {
    xmlDocGetRootElement(pointer).map { XMLNode(document: self, pointer: $0) }
  }

  /// Numbers the elements once, so that sorting nodes needs no walk through siblings.
  func order() {
    guard !isOrdered else { return }
    xmlXPathOrderDocElems(pointer)
    isOrdered = true
  }
}
