internal import CLibXML2

/// Builds a tree from the top down: open an element, give it attributes and text, close it.
///
/// What cannot stand in XML 1.0 is mended, never refused: forbidden characters become U+FFFD, an attribute whose
/// name is no XML name is left out, and elements still open at the end are closed.
public final class XMLBuilder {
  /// The document under construction.
  private let document: XMLDocument
  /// The namespace of every element.
  private let namespace: UnsafeMutablePointer<xmlNs>?
  /// The elements that are open, the innermost last; the root is never closed.
  private var open: [UnsafeMutablePointer<xmlNode>]
  /// Names kept in the document's dictionary; nil for a name that XML does not allow.
  private var names: [String: UnsafePointer<xmlChar>?] = [:]

  /// Starts a document; nil where memory is out or the root's name is no XML name.
  public init?(root: String, namespace: String = "") {
    LibXML2.prepared
    guard xmlValidateNCName(root, 0) == 0, let pointer = xmlNewDoc("1.0") else { return nil }
    document = XMLDocument(owning: pointer)
    pointer.pointee.dict = xmlDictCreate()
    guard let element = xmlNewDocNode(pointer, nil, root, nil) else { return nil }
    _ = xmlDocSetRootElement(pointer, element)
    self.namespace = namespace.isEmpty ? nil : xmlNewNs(element, namespace, nil)
    element.pointee.ns = self.namespace
    open = [element]
  }

  /// Opens an element below the current one; `tag` is a number from 0 by which the caller finds it again.
  ///
  /// An element whose name is no XML name is called `unnamed`.
  public func open(_ name: String, tag: Int? = nil) {
    guard let current = open.last, let name = interned(name) ?? interned("unnamed"),
      let element = xmlNewDocNodeEatName(document.pointer, namespace, UnsafeMutablePointer(mutating: name), nil)
    else { return }
    element.pointee.parent = current
    if let last = current.pointee.last {
      last.pointee.next = element
      element.pointee.prev = last
    } else {
      current.pointee.children = element
    }
    current.pointee.last = element
    if let tag { XMLNode(document: document, pointer: element).setTag(tag) }
    open.append(element)
  }

  /// Gives the current element an attribute; the first value of a name stays.
  public func attribute(_ name: String, _ value: String) {
    guard let current = open.last, let name = interned(name), xmlHasProp(current, name) == nil else { return }
    _ = xmlNewNsPropEatName(current, nil, UnsafeMutablePointer(mutating: name), allowed(value))
  }

  /// Adds text to the current element.
  public func text(_ text: String) {
    guard let current = open.last, !text.isEmpty else { return }
    guard let node = xmlNewDocText(document.pointer, allowed(text)) else { return }
    // Neighbouring text nodes are merged by the library, as XPath's data model wants.
    if xmlAddChild(current, node) == nil { xmlFreeNode(node) }
  }

  /// Closes the current element; the root stays open.
  public func close() {
    if open.count > 1 { open.removeLast() }
  }

  /// Adds an element with attributes and text, closed at once.
  public func element(_ name: String, _ attributes: [(String, String)] = [], text: String = "", tag: Int? = nil) {
    open(name, tag: tag)
    for (name, value) in attributes { attribute(name, value) }
    self.text(text)
    close()
  }

  /// The document built so far.
  public func finish() -> XMLDocument {
    document
  }

  /// A name in the document's dictionary; nil where XML does not allow it.
  private func interned(_ name: String) -> UnsafePointer<xmlChar>? {
    if let known = names[name] { return known }
    let valid = xmlValidateNCName(name, 0) == 0
    let pointer = valid ? xmlDictLookup(document.pointer.pointee.dict, name, -1) : nil
    names[name] = .some(pointer)
    return pointer
  }

  /// A text without the characters that XML 1.0 forbids.
  private func allowed(_ text: String) -> String {
    XMLCharacters.areAllowed(in: text.utf8) ? text : XMLCharacters.mended(text)
  }
}
