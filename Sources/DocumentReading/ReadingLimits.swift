import XML
import ZipArchive

/// The bounds that keep reading safe with hostile input, all of them; `docs/limits.md` tells what each is for.
///
/// A document of 2,000 pages has some 8 MB of text, 60,000 paragraphs and 200 MB of XML at most, and passes each.
public enum ReadingLimits {
  // Files.
  /// The bytes of a file.
  public static let fileBytes = 256 << 20
  /// The deepest folder below a given one that is entered.
  public static let folderDepth = 64

  // Text and Markdown.
  /// The bytes of a text file.
  static let textFileBytes = 16 << 20
  /// The lines of a text file.
  static let lines = 2_000_000
  /// The cells of one table row.
  static let cellsInRow = 256
  /// How deep lists, quotes and notes may stand in one another in Markdown.
  static let nesting = 64

  // Every document.
  /// The paragraphs of a document.
  static let paragraphs = 1_000_000
  /// The tables, rows, cells, … of a document.
  static let containers = 3_000_000
  /// The bytes of one paragraph's text.
  static let paragraphBytes = 8 << 20

  // Word.
  /// The container: its entries, the inflated bytes of one and of all.
  public static let zip = ZipLimits(entries: 50_000, inflatedEntry: 256 << 20, inflatedTotal: 1 << 30)
  /// A part's XML: how deep elements stand, the attributes of one, and the bytes of one tag.
  static let xml = XMLEventLimits(depth: 1_000, attributes: 2_000, token: 32 << 20)
  /// The bytes of a part that is read whole in memory; larger ones go through libxml2 piece by piece.
  static let wholePart = 4 << 20
  /// The bytes of all text in a document, hidden text included.
  static let wordText = 16 << 20
  /// The paragraphs, containers, runs and stretches of hidden text together.
  static let wordItems = 4_000_000
  /// The relationships of one part.
  static let relationships = 100_000
}
