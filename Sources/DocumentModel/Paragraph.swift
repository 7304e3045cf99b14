/// One paragraph of a document: its visible text, how it looks, and where it came from.
public struct Paragraph: Sendable, Equatable {
  /// What a paragraph is by its markup or its look.
  public enum Kind: Sendable, Equatable {
    /// Running text.
    case plain
    /// A heading; 1 is the highest level.
    case heading(level: Int)
    /// An item of a list; 0 is the outermost level.
    case listItem(level: Int)
  }

  /// Where lines of text stand between the margins.
  public enum Alignment: String, Sendable, Equatable {
    /// Flush left.
    case left
    /// Centred.
    case center
    /// Flush right.
    case right
    /// Flush on both sides.
    case justified
  }

  /// What it is.
  public var kind: Kind
  /// The label a reader sees before the text, such as `I.`, `1.`, `a)` or `-`; empty without one.
  public var label: String
  /// How many UTF-8 bytes of `text`, with the blanks after them, are that label; 0 where it was generated.
  public var typedLabelLength: Int
  /// The visible text, Unicode as written (NFC or NFD), lines joined by blanks, hard breaks kept as line feeds.
  public var text: String
  /// Stretches of equal look, covering `text` without gaps.
  public var runs: [Run]
  /// Text that stands in the file but not on the page, by the offset where it would be.
  public var hidden: [HiddenText]
  /// Marks of notes in the text: the offset after which the mark stands, and the note's container.
  public var noteReferences: [NoteReference]
  /// Where its lines stand; nil where the format does not say.
  public var alignment: Alignment?
  /// How it is set; nil where the format does not say.
  public var layout: ParagraphLayout?
  /// The index of the container it stands in.
  public var container: Int
  /// The part of a Word package: `document`, `footnotes`, `header1`, …; `document` in other formats.
  public var part: String
  /// Its number within the part in document order, from 1.
  public var ordinal: Int
  /// From offsets of `text` to offsets of the document's `source`.
  public var map: SourceMap

  /// Creates a paragraph.
  public init(
    kind: Kind = .plain, label: String = "", typedLabelLength: Int = 0, text: String, runs: [Run] = [],
    hidden: [HiddenText] = [], noteReferences: [NoteReference] = [], alignment: Alignment? = nil, container: Int = 0,
    part: String = "document", ordinal: Int = 1, map: SourceMap = SourceMap()
  ) {
    self.kind = kind
    self.label = label
    self.typedLabelLength = typedLabelLength
    self.text = text
    self.runs = runs
    self.hidden = hidden
    self.noteReferences = noteReferences
    self.alignment = alignment
    self.container = container
    self.part = part
    self.ordinal = ordinal
    self.map = map
  }
}

/// A stretch of a paragraph's text with one look.
public struct Run: Sendable, Equatable {
  /// How a run looks, as far as it can be switched on and off.
  public struct Style: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Creates a set of styles from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold.
    public static let bold = Style(rawValue: 1)
    /// Italic.
    public static let italic = Style(rawValue: 2)
    /// Underlined.
    public static let underline = Style(rawValue: 4)
    /// Shown in capitals whatever the text's case.
    public static let caps = Style(rawValue: 8)
    /// Struck through.
    public static let strike = Style(rawValue: 16)
  }

  /// Where it begins; numbers of 32 bits keep the millions of runs of a large document small.
  private var start: UInt32
  /// How many bytes it has.
  private var length: UInt32
  /// The index of its font; a negative number where unknown.
  private var fontIndex: Int32
  /// Its size; the least number where unknown.
  private var size: Int32
  /// Its look.
  public var style: Style

  /// Its stretch of the paragraph's text, in UTF-8 bytes.
  public var range: Range<Int> {
    get { Int(start)..<Int(start) + Int(length) }
    set { (start, length) = (UInt32(clamping: newValue.lowerBound), UInt32(clamping: newValue.count)) }
  }
  /// The index of its font in the document's `fonts`; nil where unknown.
  public var font: Int? {
    get { fontIndex < 0 ? nil : Int(fontIndex) }
    set { fontIndex = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
  /// Its size in half-points; nil where unknown.
  public var halfPoints: Int? {
    get { size == .min ? nil : Int(size) }
    set { size = newValue.map { Int32(clamping: $0) } ?? .min }
  }

  /// Creates a run.
  public init(range: Range<Int>, style: Style = [], font: Int? = nil, halfPoints: Int? = nil) {
    start = UInt32(clamping: range.lowerBound)
    length = UInt32(clamping: range.count)
    fontIndex = font.map { Int32(clamping: $0) } ?? -1
    size = halfPoints.map { Int32(clamping: $0) } ?? .min
    self.style = style
  }
}

/// Text that a reader of the page does not see.
public struct HiddenText: Sendable, Equatable {
  /// Why it is not seen.
  public enum Reason: String, Sendable, Equatable {
    /// Marked as hidden, directly or by style.
    case vanish
    /// In the colour of the background.
    case white
    /// Smaller than 3 points.
    case tiny
    /// An HTML comment.
    case comment
    /// Outside the page, or in a box without size.
    case offPage
  }

  /// The offset in the paragraph's text, in UTF-8 bytes, where it would stand.
  public var offset: Int
  /// The words, as written.
  public var text: String
  /// Why it is not seen.
  public var reason: Reason
  /// Its stretch of the document's source; nil where the source does not hold it, as the rendering of Word does not.
  public var source: Range<Int>?

  /// Creates a stretch of hidden text.
  public init(offset: Int, text: String, reason: Reason, source: Range<Int>? = nil) {
    self.offset = offset
    self.text = text
    self.reason = reason
    self.source = source
  }
}

/// The mark of a note in a paragraph.
public struct NoteReference: Sendable, Equatable {
  /// The offset in the paragraph's text, in UTF-8 bytes, before which the mark stands.
  public var offset: Int
  /// The index of the note's container.
  public var container: Int

  /// Creates a reference.
  public init(offset: Int, container: Int) {
    self.offset = offset
    self.container = container
  }
}
