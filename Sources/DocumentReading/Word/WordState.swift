import DocumentModel

/// What the parts of one Word file share while they are read.
final class WordState {
  /// The most paragraphs, containers, runs and stretches of hidden text together.
  private static let itemLimit = 4_000_000
  /// The most bytes of text.
  private static let textLimit = 64 << 20

  /// Which view of tracked changes is read.
  let view: RevisionView
  /// The fonts of the document.
  let fonts = FontList()
  /// The styles.
  var styles = StyleSheet()
  /// Counts the items of lists.
  var numbering = NumberingCounter(NumberingDefinitions(), styles: StyleSheet())
  /// The containers so far.
  var containers: [Container] = [.body]
  /// The notes in the order of their marks.
  var notes = WordNotes()
  /// The headers and footers that sections ask for.
  var pageParts = WordPageParts()
  /// How many elements mark a tracked change.
  var revisions = 0
  /// How many comments are anchored.
  var comments = 0
  /// The stretches of text in fonts of legacy encodings, by paragraph.
  var legacy: [ParagraphKey: [LegacyStretch]] = [:]
  /// How many tables there are.
  var tables = 0
  /// How many text boxes there are.
  var boxes = 0
  /// How many pictures there are.
  var pictures = 0
  /// Whether a coloured shape was met, over which framed text may lie.
  var hasColoredShape = false
  /// The colour of the page.
  var pageColor = WordColor.rgb(0xFFFFFF)
  /// Why the file is not read.
  var failure: ReadingError?
  /// How many items there are so far.
  private var items = 0
  /// How many bytes of text there are so far.
  private var textBytes = 0

  /// What tells a paragraph of a file.
  struct ParagraphKey: Hashable {
    /// The part that it stands in.
    var part: String
    /// Its number in the part.
    var ordinal: Int
  }

  /// Creates the state of a file.
  init(view: RevisionView) { self.view = view }

  /// Counts items and bytes of text against the limits.
  func charge(items count: Int, bytes: Int = 0) {
    items += count
    textBytes += bytes
    if items > Self.itemLimit { failure = .tooLargeWord("more than \(Self.itemLimit) items") }
    if textBytes > Self.textLimit { failure = .tooLargeWord("more than \(Self.textLimit) bytes of text") }
  }

  /// Adds a container and gives its index.
  func add(_ container: Container) -> Int {
    charge(items: 1)
    containers.append(container)
    return containers.count - 1
  }
}

/// The notes of a document, numbered in the order of their marks.
struct WordNotes {
  /// The containers of one kind of note by the notes' ids.
  private(set) var footnotes: [Int: Int] = [:]
  /// The same for endnotes.
  private(set) var endnotes: [Int: Int] = [:]
  /// The paragraphs of each note by its container.
  var paragraphs: [Int: [Paragraph]] = [:]
  /// The containers in the order of their marks.
  private(set) var order: [Int] = []

  /// The container of a note; nil for one without a mark.
  func container(_ kind: Container.Kind, _ id: Int) -> Int? { kind == .footnote ? footnotes[id] : endnotes[id] }

  /// Takes up a mark and gives the container of its note.
  mutating func refer(to kind: Container.Kind, _ id: Int, in state: (Container) -> Int) -> Int {
    if let known = container(kind, id) { return known }
    let ordinal = kind == .footnote ? footnotes.count : endnotes.count
    let label = NumberFormat.print(ordinal + 1, as: kind == .footnote ? "decimal" : "lowerRoman")
    let index = state(Container(kind: kind, ordinal: ordinal, label: label))
    if kind == .footnote { footnotes[id] = index } else { endnotes[id] = index }
    order.append(index)
    return index
  }
}

/// The headers and footers that sections refer to.
struct WordPageParts {
  /// One reference of a section.
  struct Reference: Equatable {
    /// Whether it is a header or a footer.
    var kind: Container.Kind
    /// The pages it stands on: `default`, `first` or `even`.
    var pages: String
    /// The id of its relationship.
    var relationship: String
  }

  /// The references, each once.
  private(set) var references: [Reference] = []
  /// Whether a section has a first page of its own.
  var hasFirstPage = false

  /// Takes up a reference.
  mutating func add(_ reference: Reference) {
    // A document has three of each kind a section; the list is searched, so it is kept short.
    guard references.count < 1_000, !references.contains(reference) else { return }
    references.append(reference)
  }

  /// Whether a reference to headers or footers of even pages stands.
  var hasEvenPages: Bool { references.contains { $0.pages == "even" } }
}
