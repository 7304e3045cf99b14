/// What paragraphs stand in: the body, a table cell, a note, …; a node of a tree kept as an array.
public struct Container: Sendable, Equatable {
  /// The kinds of container.
  public enum Kind: String, Sendable, Equatable {
    /// The main text.
    case body
    /// A table; its children are rows.
    case table
    /// A table row; its children are cells.
    case row
    /// A table cell.
    case cell
    /// A text box, read once.
    case textBox
    /// A footnote; `label` is its mark.
    case footnote
    /// An endnote; `label` is its mark.
    case endnote
    /// A page header.
    case header
    /// A page footer.
    case footer
    /// A block quotation.
    case quote
    /// A code block.
    case code
  }

  /// What it is.
  public var kind: Kind
  /// The index of the container around it; nil for a root (body, note, header, footer).
  public var parent: Int?
  /// Its place among its siblings of the same kind, from 0: row in table, cell in row, note in document.
  public var ordinal: Int
  /// The printed mark of a note; otherwise empty.
  public var label: String

  /// Creates a container.
  public init(kind: Kind, parent: Int? = nil, ordinal: Int = 0, label: String = "") {
    self.kind = kind
    self.parent = parent
    self.ordinal = ordinal
    self.label = label
  }

  /// The main text, the root of every document.
  public static let body = Container(kind: .body)
}

extension Document {
  /// The containers around a paragraph, innermost first.
  public func containers(around paragraph: Paragraph) -> [Container] {
    var found: [Container] = []
    var next: Int? = paragraph.container
    while let index = next, containers.indices.contains(index), found.count < containers.count {
      found.append(containers[index])
      next = containers[index].parent
    }
    return found
  }

  /// Whether a paragraph stands, at any depth, in a container of this kind.
  public func stands(_ paragraph: Paragraph, in kind: Container.Kind) -> Bool {
    containers(around: paragraph).contains { $0.kind == kind }
  }
}
