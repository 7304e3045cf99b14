/// Paper, margins and page numbers of a document that says them; lengths are twentieths of a point.
public struct PageSetup: Sendable, Equatable {
  /// The width of the paper.
  public var width: Int?
  /// The height of the paper.
  public var height: Int?
  /// The margin above the text.
  public var top: Int?
  /// The margin below the text.
  public var bottom: Int?
  /// The margin left of the text.
  public var left: Int?
  /// The margin right of the text.
  public var right: Int?
  /// The page numbers; nil without any.
  public var number: PageNumber?

  /// Creates a page of which nothing is said.
  public init() {}
}

/// How pages are numbered.
public struct PageNumber: Sendable, Equatable {
  /// Whether the number stands in the upper margin.
  public var isInHeader: Bool
  /// Where its line stands; nil where that is not told by the paragraph alone.
  public var alignment: Paragraph.Alignment?
  /// Whether the first page shows it too.
  public var isOnFirstPage: Bool

  /// Creates it.
  public init(isInHeader: Bool, alignment: Paragraph.Alignment?, isOnFirstPage: Bool) {
    self.isInHeader = isInHeader
    self.alignment = alignment
    self.isOnFirstPage = isOnFirstPage
  }
}

/// How a paragraph is set, as far as the format says it; lengths are twentieths of a point.
public struct ParagraphLayout: Sendable, Equatable {
  /// How far its first line is indented.
  public var firstLine: Int?
  /// The space above it.
  public var before: Int?
  /// The space below it.
  public var after: Int?
  /// The height of its lines in 240ths of a single one; nil where it is given in points.
  public var line: Int?

  /// Creates a layout.
  public init(firstLine: Int? = nil, before: Int? = nil, after: Int? = nil, line: Int? = nil) {
    self.firstLine = firstLine
    self.before = before
    self.after = after
    self.line = line
  }
}
