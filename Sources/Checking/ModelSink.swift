/// What takes in the XML of the model, element by element: a tree for rules, or text for printing.
protocol ModelSink {
  /// Begins an element with its attributes in order.
  mutating func open(_ name: String, _ attributes: [ModelAttribute])
  /// Adds character data to the element that is open.
  mutating func text(_ text: String)
  /// Ends the element that was begun last.
  mutating func close()
}

/// An attribute of the model.
struct ModelAttribute {
  /// Its name.
  var name: String
  /// Its value.
  var value: String

  /// Creates an attribute.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension ModelSink {
  /// An element that holds nothing but text.
  mutating func element(_ name: String, _ attributes: [ModelAttribute] = [], text content: String = "") {
    open(name, attributes)
    if !content.isEmpty { text(content) }
    close()
  }
}

/// The characters that XML cannot carry, replaced, since hostile text may hold them.
enum ModelText {
  /// The text with U+FFFD for every character that XML 1.0 forbids.
  static func clean(_ text: String) -> String {
    let utf8 = text.utf8
    // Nearly every text is clean: look for the few suspicious bytes before rebuilding anything.
    guard utf8.contains(where: { ($0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 0xEF }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(scalars)
  }

  /// Whether XML 1.0 allows a character.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
