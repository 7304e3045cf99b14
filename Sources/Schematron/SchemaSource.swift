import XML

/// A rule file while it is read: its tree, where everything stands, and the faults found so far.
final class SchemaSource {
  /// The file, as the caller named it.
  let path: String
  /// Its tree.
  let document: XMLDocument
  /// Where its tags and attributes stand.
  private let positions: XMLPositions
  /// The faults found so far, each once.
  private var faults: Set<SchemaFault> = []

  /// Parses a file.
  init(bytes: [UInt8], path: String) throws(SchemaErrors) {
    self.path = path
    do {
      document = try XMLDocument.parse(bytes)
    } catch {
      throw SchemaErrors(
        faults: error.faults.map {
          SchemaFault(path: path, place: SchemaPlace(line: $0.line, column: $0.column), message: $0.message)
        })
    }
    positions = XMLPositions(bytes)
  }

  /// Takes note of a fault.
  func fault(_ message: String, at place: SchemaPlace) {
    faults.insert(SchemaFault(path: path, place: place, message: message))
  }

  /// Takes note of a fault of an element, or of one of its attributes.
  func fault(_ message: String, at element: XMLNode, attribute: String? = nil) {
    fault(message, at: attribute.map { place(of: $0, in: element) } ?? place(of: element))
  }

  /// Ends the reading if anything was wrong.
  func throwFaults() throws(SchemaErrors) {
    guard faults.isEmpty else {
      throw SchemaErrors(faults: faults.sorted { ($0.place, $0.message) < ($1.place, $1.message) })
    }
  }

  /// Where an element begins.
  func place(of element: XMLNode) -> SchemaPlace {
    positions.element(element.tag).map { SchemaPlace(line: $0.line, column: $0.column) }
      ?? SchemaPlace(line: element.line)
  }

  /// Where the value of an attribute begins, or its element where the attribute is absent.
  func place(of attribute: String, in element: XMLNode) -> SchemaPlace {
    positions.attribute(attribute, of: element.tag).map { SchemaPlace(line: $0.line, column: $0.column) }
      ?? place(of: element)
  }

  /// The expression in an attribute; nil where it is absent.
  func expression(_ attribute: String, of element: XMLNode) -> Expression? {
    element.attribute(attribute).map { Expression(source: $0, place: place(of: attribute, in: element)) }
  }

  /// The Schematron elements of a name directly below an element.
  func children(_ name: String, of element: XMLNode) -> [XMLNode] {
    element.elements.filter { $0.name == name && $0.namespace == Vocabulary.namespace }
  }

  /// The language in force at an element.
  func language(at element: XMLNode) -> String {
    var next: XMLNode? = element
    while let node = next {
      if let language = node.attribute("lang", namespace: Vocabulary.xmlNamespace) { return language }
      next = node.parent
    }
    return ""
  }

  /// The elements of other namespaces directly below an element.
  func foreign(in element: XMLNode) -> [ForeignElement] {
    element.elements.filter { $0.namespace != Vocabulary.namespace }.map { node in
      let attributes = node.attributes.filter { $0.namespace.isEmpty }.map { ($0.name, $0.value) }
      return ForeignElement(
        namespace: node.namespace, name: node.name, language: language(at: node),
        attributes: Dictionary(attributes) { first, _ in first }, text: node.value.blanksMadeOne, place: place(of: node)
      )
    }
  }
}

extension String {
  /// The text without blanks at its ends, and one blank for each run of them.
  var blanksMadeOne: String {
    split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }
}
