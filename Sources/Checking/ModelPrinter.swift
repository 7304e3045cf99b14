/// Prints the model as XML text, two spaces a level.
struct ModelPrinter: ModelSink {
  /// The text so far, as UTF-8.
  private(set) var utf8: [UInt8]
  /// The names of the elements that are open, and whether each holds elements or text.
  private var stack: [(name: String, content: Content)] = []

  /// What an element was seen to hold.
  private enum Content {
    /// Nothing yet.
    case nothing
    /// Character data.
    case text
    /// Elements.
    case elements
  }

  /// Begins a document.
  init() {
    utf8 = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  }

  /// Begins an element on a line of its own.
  mutating func open(_ name: String, _ attributes: [ModelAttribute]) {
    if let last = stack.indices.last {
      if stack[last].content == .nothing { put(">\n") }
      stack[last].content = .elements
    }
    indent()
    put("<" + name)
    if stack.isEmpty { put(" xmlns=\"\(SubmissionXML.namespace)\"") }
    for attribute in attributes {
      put(" \(attribute.name)=\"")
      put(escaping: attribute.value)
      put("\"")
    }
    stack.append((name, .nothing))
  }

  /// Adds character data.
  mutating func text(_ text: String) {
    guard let last = stack.indices.last else { return }
    if stack[last].content == .nothing { put(">") }
    stack[last].content = .text
    put(escaping: text)
  }

  /// Ends the element that was begun last.
  mutating func close() {
    guard let (name, content) = stack.popLast() else { return }
    switch content {
    case .nothing: put("/>\n")
    case .text: put("</\(name)>\n")
    case .elements:
      indent()
      put("</\(name)>\n")
    }
  }

  /// Adds the blanks before a tag.
  private mutating func indent() {
    utf8.append(contentsOf: repeatElement(0x20, count: 2 * stack.count))
  }

  /// Adds markup.
  private mutating func put(_ markup: String) {
    utf8.append(contentsOf: markup.utf8)
  }

  /// Adds text with references for what XML would read as markup or change on reading.
  private mutating func put(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: put("&amp;")
      case 0x3C: put("&lt;")
      case 0x3E: put("&gt;")
      case 0x22: put("&quot;")
      case 0x09: put("&#9;")
      case 0x0A: put("&#10;")
      case 0x0D: put("&#13;")
      default: utf8.append(byte)
      }
    }
  }
}

extension SubmissionXML {
  /// The whole model as XML text.
  public func printed() -> [UInt8] {
    var printer = ModelPrinter()
    write(to: &printer)
    return printer.utf8
  }
}
