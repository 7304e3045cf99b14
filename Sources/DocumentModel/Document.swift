/// A submission's file as a reader of the printed page sees it: paragraphs in reading order, each knowing where it stands.
///
/// The order is the body from first to last, each text box after the paragraph that holds it, then footnotes and
/// endnotes in the order of their marks, then headers, then footers.
public struct Document: Sendable, Equatable {
  /// The formats that can be read.
  public enum Format: String, Sendable, Equatable {
    /// Plain text.
    case text
    /// Markdown (CommonMark with tables and front matter).
    case markdown
    /// Word: a zipped package, flat OPC or a bare main part.
    case docx
  }

  /// The format it was read from.
  public var format: Format
  /// The paragraphs in reading order; empty ones are left out.
  public var paragraphs: [Paragraph]
  /// The tree of containers; a paragraph names its own by index, and index 0 is the body.
  public var containers: [Container]
  /// The text that lines and columns count in.
  public var source: SourceText
  /// Font names that runs refer to by index.
  public var fonts: [String]
  /// What the reader noticed beyond the text, such as tracked changes.
  public var notices: [Notice]
  /// What the author wrote for this program beside the text.
  public var remarks: [Remark] = []
  /// The paper and margins of its first section; nil where the format has none.
  public var page: PageSetup?

  /// Creates a document; without containers it gets a body.
  public init(
    format: Format, paragraphs: [Paragraph] = [], containers: [Container] = [.body],
    source: SourceText = SourceText([]), fonts: [String] = [], notices: [Notice] = []
  ) {
    self.format = format
    self.paragraphs = paragraphs
    self.containers = containers
    self.source = source
    self.fonts = fonts
    self.notices = notices
  }
}

/// A note of the author to this program: an HTML comment or a Word comment, which is no part of the text.
public struct Remark: Sendable, Equatable {
  /// The index of the paragraph that it is about.
  public var paragraph: Int
  /// Its words.
  public var text: String
  /// Its stretch of the document's source; nil where the source does not hold it, as the rendering of Word does not.
  public var source: Range<Int>?

  /// Creates a remark.
  public init(paragraph: Int, text: String, source: Range<Int>? = nil) {
    self.paragraph = paragraph
    self.text = text
    self.source = source
  }
}

/// Something about a file that is not text yet matters to its sender.
public enum Notice: Sendable, Equatable {
  /// The file still carries tracked changes; how many elements mark one.
  case revisions(count: Int)
  /// The file still carries comments; how many.
  case comments(count: Int)
  /// Text that cannot be decoded as Unicode was read in a legacy encoding, named here.
  case legacyEncoding(String)
  /// The file holds an XML signature, unchecked, with what it claims of its signer and time.
  case signature(signer: String?, time: String?)
  /// Something that the page shows was not read: `altChunk` (an embedded document), `drawing`, `subDoc`; how often.
  case unread(String, count: Int)
}
