import Checking

/// A document as it is printed: paragraphs and tables on A4, in the form that decree 30/2020/NĐ-CP gives to papers of offices.
///
/// Texts may be anybody's: no format takes anything in them for markup, a field or a line end.
public struct Page: Sendable, Equatable {
  /// How the sheet lies.
  public enum Paper: Sendable, Equatable {
    /// The short edge above.
    case portrait
    /// The long edge above, for wide tables.
    case landscape
  }

  /// What stands below what comes before it.
  public enum Block: Sendable, Equatable {
    /// A paragraph.
    case paragraph(Paragraph)
    /// A table.
    case table(Table)
  }

  /// What the document is called; it is not printed.
  public var title: String
  /// The language of its words.
  public var language: Language
  /// How the sheet lies.
  public var paper: Paper
  /// What stands on it.
  public var blocks: [Block]

  /// Creates a page.
  public init(title: String, language: Language = .vietnamese, paper: Paper = .portrait, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.paper = paper
    self.blocks = blocks
  }

  /// Adds a paragraph.
  public mutating func add(_ paragraph: Paragraph) { blocks.append(.paragraph(paragraph)) }

  /// Adds a table.
  public mutating func add(_ table: Table) { blocks.append(.table(table)) }
}

/// Words of one look.
public struct Run: Sendable, Equatable {
  /// The words.
  public var text: String
  /// Whether they are bold.
  public var isBold: Bool
  /// Whether they are italic.
  public var isItalic: Bool
  /// Their size in points; nil for that of their paragraph.
  public var size: Int?

  /// Creates a run.
  public init(_ text: String, bold: Bool = false, italic: Bool = false, size: Int? = nil) {
    self.text = text
    isBold = bold
    isItalic = italic
    self.size = size
  }
}

/// A paragraph.
public struct Paragraph: Sendable, Equatable {
  /// How its lines lie.
  public enum Alignment: Sendable, Equatable {
    /// At the left edge.
    case left
    /// In the middle.
    case center
    /// At the right edge.
    case right
    /// At both edges.
    case justified
  }

  /// What it is for a reader who sees no look.
  public enum Role: Sendable, Equatable {
    /// A paragraph.
    case plain
    /// The heading of a section, 1 being the highest.
    case heading(Int)
    /// An item of a list; the dash before it is not part of its text.
    case item
  }

  /// A line below a paragraph, in its middle.
  public enum Rule: Sendable, Equatable {
    /// A third of the width, as below the name of an office and below a subject.
    case third
    /// More than half of the width, as below the motto.
    case wide
  }

  /// Its words.
  public var runs: [Run]
  /// How its lines lie.
  public var alignment: Alignment
  /// What it is.
  public var role: Role
  /// The size of its words in points.
  public var size: Int
  /// Whether its first line is indented.
  public var isIndented: Bool
  /// The space above it, in points.
  public var above: Int
  /// The space below it, in points.
  public var below: Int
  /// The line below it.
  public var rule: Rule?
  /// Whether it stays on the page of what follows.
  public var keepsWithNext: Bool

  /// Creates a paragraph.
  public init(
    _ runs: [Run] = [], _ alignment: Alignment = .left, role: Role = .plain, size: Int = Look.text,
    indented: Bool = false, above: Int = 0, below: Int = 0, rule: Rule? = nil, keepsWithNext: Bool = false
  ) {
    self.runs = runs
    self.alignment = alignment
    self.role = role
    self.size = size
    isIndented = indented
    self.above = above
    self.below = below
    self.rule = rule
    self.keepsWithNext = keepsWithNext
  }

  /// Its words without their look.
  public var text: String { runs.map(\.text).joined() }
}

/// Rows of cells.
public struct Table: Sendable, Equatable {
  /// A cell; one without words still has a paragraph.
  public struct Cell: Sendable, Equatable {
    /// What stands in it.
    public var paragraphs: [Paragraph]

    /// Creates a cell.
    public init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

    /// Creates a cell with one paragraph.
    public init(_ text: String, _ alignment: Paragraph.Alignment = .left, bold: Bool = false, size: Int = Look.table) {
      self.init([Paragraph([Run(text, bold: bold)], alignment, size: size)])
    }
  }

  /// The widths of its columns, as shares of the whole; never empty.
  public var columns: [Int]
  /// Its rows.
  public var rows: [[Cell]]
  /// How many rows are repeated on each sheet.
  public var headers: Int
  /// Whether lines are drawn around its cells; a table without them only arranges what it holds.
  public var isRuled: Bool

  /// Creates a table.
  public init(columns: [Int], rows: [[Cell]], headers: Int = 0, ruled: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.headers = headers
    isRuled = ruled
  }

  /// The widths of the columns where the whole is so wide; a share of nothing counts as one.
  func widths(of whole: Int) -> [Int] {
    let shares = columns.map { max(1, min($0, 1 << 20)) }
    let sum = shares.reduce(0, +)
    return shares.map { whole * $0 / max(1, sum) }
  }

  /// A row with a cell for each column: what is missing is empty, what is too much is left out.
  func cells(of row: [Cell]) -> [Cell] {
    let empty = Cell([Paragraph(size: Look.table)])
    return columns.indices.map { $0 < row.count ? row[$0] : empty }
  }
}
