import XML

/// Compares a rule file with the vocabulary of the standard.
struct VocabularyCheck {
  /// The file.
  let source: SchemaSource

  /// Checks everything from the root down; false where the root is no schema.
  func run() -> Bool {
    guard let root = source.document.root else { return false }
    guard root.namespace == Vocabulary.namespace, root.name == "schema" else {
      source.fault("the root is not the element schema of \(Vocabulary.namespace)", at: root)
      return false
    }
    if let binding = root.attribute("queryBinding"), !Vocabulary.queryBindings.contains(binding.lowercased()) {
      source.fault(
        "queryBinding \(binding) is not supported; rules are XPath 1.0 (xslt)", at: root, attribute: "queryBinding")
    }
    var open = [root]
    while let element = open.popLast() {
      guard let entry = Vocabulary.elements[element.name] else { continue }
      check(element, against: entry)
      open.append(contentsOf: element.elements.filter { child in isKnown(child, in: element, allowing: entry) })
    }
    checkIdentifiers()
    return true
  }

  /// Checks the attributes and the text of one element.
  private func check(_ element: XMLNode, against entry: Vocabulary.Entry) {
    for attribute in element.attributes where attribute.namespace.isEmpty {
      guard !entry.attributes.contains(attribute.name) else { continue }
      let hint = element.name == "extends" && attribute.name == "href" ? " (rule files stand alone)" : ""
      source.fault("\(element.name) has no attribute \(attribute.name)\(hint)", at: element, attribute: attribute.name)
    }
    for name in entry.required.sorted() where (element.attribute(name) ?? "").isEmpty {
      let isReferring = element.name == "extends" && element.attribute("href") != nil
      if !isReferring { source.fault("\(element.name) needs the attribute \(name)", at: element) }
    }
    if !entry.holdsText, element.children.contains(where: { $0.kind == .text && !$0.value.blanksMadeOne.isEmpty }) {
      source.fault("text is not allowed in \(element.name)", at: element)
    }
  }

  /// Whether a child is an element of the standard that may stand here; others are reported, foreign ones passed over.
  private func isKnown(_ child: XMLNode, in element: XMLNode, allowing entry: Vocabulary.Entry) -> Bool {
    guard child.namespace == Vocabulary.namespace else {
      if child.namespace.isEmpty { source.fault("\(child.name) stands in no namespace", at: child) }
      return false
    }
    if let reason = Vocabulary.refused[child.name] {
      source.fault(reason, at: child)
    } else if Vocabulary.elements[child.name] == nil {
      source.fault("Schematron has no element \(child.name)", at: child)
    } else if !entry.children.contains(child.name) {
      source.fault("\(child.name) is not allowed in \(element.name)", at: child)
    } else {
      return true
    }
    return false
  }

  /// Checks that no id is given twice.
  private func checkIdentifiers() {
    var seen: Set<String> = []
    var open = source.document.root.map { [$0] } ?? []
    while let element = open.popLast() {
      if element.namespace == Vocabulary.namespace, let id = element.attribute("id") {
        if !seen.insert(id).inserted {
          source.fault("the id \(id) is given twice", at: element, attribute: "id")
        } else if !Self.isName(id) {
          source.fault("the id \(id) is no XML name", at: element, attribute: "id")
        }
      }
      open.append(contentsOf: element.elements.reversed())
    }
  }

  /// Whether a text can be an XML id; letters beyond ASCII are let through.
  static func isName(_ text: String) -> Bool {
    func isStart(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    guard let first = text.utf8.first, isStart(first) else { return false }
    return text.utf8.allSatisfy { isStart($0) || "0123456789-.".utf8.contains($0) }
  }
}
