/// The text that lines and columns count in: the decoded file for text and Markdown, the plain rendering for Word.
public struct SourceText: Sendable, Equatable {
  /// How the text is kept.
  private enum Storage: Sendable, Equatable {
    /// As bytes of its own.
    case bytes(IndexedText)
    /// As the texts of paragraphs.
    case rendered(RenderedText)
  }

  /// How the text is kept.
  private let storage: Storage

  /// Indexes the lines of a text.
  public init(_ utf8: [UInt8]) { storage = .bytes(IndexedText(utf8)) }

  /// Takes a rendering as it is.
  init(_ rendered: RenderedText) { storage = .rendered(rendered) }

  /// The text as UTF-8, without a byte order mark; of a rendering a copy is made.
  public var utf8: [UInt8] {
    switch storage {
    case .bytes(let text): text.utf8
    case .rendered(let text): text.utf8
    }
  }

  /// The line and column of an offset, which is brought into the text where it lies outside.
  public func position(at offset: Int) -> Position {
    switch storage {
    case .bytes(let text): text.position(at: offset)
    case .rendered(let text): text.position(at: offset)
    }
  }

  /// The column of an offset in UTF-8 bytes, from 1.
  public func byteColumn(at offset: Int) -> Int {
    switch storage {
    case .bytes(let text): text.byteColumn(at: offset)
    case .rendered(let text): text.byteColumn(at: offset)
    }
  }

  /// The offset of a line and a column in UTF-8 bytes, both from 1; nil where the text has no such place.
  public func offset(line: Int, byteColumn: Int) -> Int? {
    switch storage {
    case .bytes(let text): text.offset(line: line, byteColumn: byteColumn)
    case .rendered(let text): text.offset(line: line, byteColumn: byteColumn)
    }
  }

  /// The text of a range, which is cut to what there is.
  public func text(in range: Range<Int>) -> String {
    switch storage {
    case .bytes(let text): text.text(in: range)
    case .rendered(let text): text.text(in: range)
    }
  }
}

/// A line and a column, both from 1; columns count Unicode scalars.
public struct Position: Sendable, Equatable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one stands before the other.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// From offsets in a paragraph's text to offsets in the source, as stretches that run in step.
public struct SourceMap: Sendable, Equatable {
  /// A stretch that begins at `offset` of the paragraph and at `source` of the source text.
  public struct Segment: Sendable, Equatable {
    /// Where it begins in the paragraph's text, in UTF-8 bytes.
    public var offset: Int
    /// Where it begins in the source, in UTF-8 bytes.
    public var source: Int

    /// Creates a stretch.
    public init(offset: Int, source: Int) {
      self.offset = offset
      self.source = source
    }
  }

  /// The first stretch; nearly every paragraph of a Word file has no other, so it needs no array.
  private var first: Segment?
  /// The stretches after it.
  private var rest: [Segment] = []

  /// How many stretches there are.
  public var count: Int { first == nil ? 0 : rest.count + 1 }

  /// All stretches, ascending by `offset`.
  public var segments: [Segment] { first.map { [$0] + rest } ?? [] }

  /// The stretch at an index, ascending by `offset`; nil beyond the last.
  public subscript(index: Int) -> Segment? {
    index == 0 ? first : rest.indices.contains(index - 1) ? rest[index - 1] : nil
  }

  /// Creates a map; without segments every offset is mapped to 0.
  public init(_ segments: [Segment] = []) {
    first = segments.first
    rest = Array(segments.dropFirst())
  }

  /// Adds a stretch, unless it only goes on in step with the one before.
  public mutating func append(offset: Int, source: Int) {
    let segment = Segment(offset: offset, source: source)
    guard let last = rest.last ?? first else {
      first = segment
      return
    }
    if last.source + (offset - last.offset) == source { return }
    guard last.offset == offset else { return rest.append(segment) }
    if rest.popLast() == nil { first = segment } else { rest.append(segment) }
  }

  /// The source offset of an offset in the paragraph's text.
  public func source(of offset: Int) -> Int {
    guard let first else { return 0 }
    var low = 0
    var high = rest.count
    while low < high {
      let middle = (low + high) / 2
      if rest[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 || first.offset <= offset else { return first.source }
    let segment = low > 0 ? rest[low - 1] : first
    return segment.source + (offset - segment.offset)
  }
}
