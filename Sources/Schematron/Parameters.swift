/// What an instance of an abstract pattern puts in place of `$name` in the pattern's attributes.
struct Parameters {
  /// The values by name.
  var values: [String: String]

  /// No parameters: everything stays as it is.
  static let none = Parameters(values: [:])

  /// An expression with the parameters replaced, within quotation marks too, as the standard's macro expansion does.
  func applied(to expression: Expression) -> Expression {
    values.isEmpty ? expression : Expression(source: applied(to: expression.source), place: expression.place)
  }

  /// A text with the parameters replaced; the longest name that stands after `$` counts.
  func applied(to text: String) -> String {
    Self.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .reference(let name): values[name] ?? "$" + name
      }
    }.joined()
  }

  /// The names that stand after `$` in a text.
  static func references(in text: String) -> Set<String> {
    Set(
      pieces(of: text).compactMap { piece in
        if case .reference(let name) = piece { name } else { nil }
      })
  }

  /// A stretch of text, or a name after `$`.
  private enum Piece {
    /// Text as it is.
    case text(String)
    /// A name, without `$`.
    case reference(String)
  }

  /// Cuts a text at its references.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      let after = rest.index(after: dollar)
      let name = rest[after...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
      pieces.append(.text(String(rest[..<dollar])))
      pieces.append(name.isEmpty ? .text("$") : .reference(String(name)))
      rest = rest[name.endIndex...]
    }
    pieces.append(.text(String(rest)))
    return pieces
  }
}
