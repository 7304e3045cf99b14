import DocumentModel

/// What the parts of one Word file share while they are read.
final class WordState {
  /// Which view of tracked changes is read.
  let view: RevisionView
  /// What themes and styles of files read before say; nil to read those of every file.
  let designs: WordDesigns?
  /// The fonts of the document.
  let fonts: FontList
  /// The colours and fonts of the theme.
  var theme = WordTheme()
  /// The styles.
  var styles = StyleSheet()
  /// Counts the items of lists.
  var numbering = NumberingCounter(NumberingDefinitions(), styles: StyleSheet())
  /// The containers so far.
  var containers: [Container] = [.body]
  /// The notes in the order of their marks.
  var notes = WordNotes()
  /// The paper and margins of the first section that has ended.
  var page: PageSetup?
  /// Where the number of the page stands in the part that is read: the alignment of its paragraph, if that tells it.
  var pageNumber: (isFound: Bool, alignment: Paragraph.Alignment?) = (false, nil)
  /// The headers and footers that sections ask for.
  var pageParts = WordPageParts()
  /// How many elements mark a tracked change.
  var revisions = 0
  /// How many comments are anchored.
  var comments = 0
  /// The paragraph in which each comment begins, by its id.
  var anchors: [Int: ParagraphKey] = [:]
  /// The stretches of text in fonts of legacy encodings, by paragraph.
  var legacy: [ParagraphKey: [LegacyStretch]] = [:]
  /// How many tables there are.
  var tables = 0
  /// How many text boxes there are.
  var boxes = 0
  /// How many pictures there are.
  var pictures = 0
  /// How many of them fill a page.
  var pagePictures = 0
  /// What is shown on the page and was not read.
  var unread: [String] = []
  /// The fields that came neither to a result nor to an end in this reading.
  private(set) var unclosedFields: Set<FieldKey> = []
  /// Those of a reading before this one, which are taken for no fields now.
  private let knownUnclosed: Set<FieldKey>
  /// How often each embedded part was met.
  var embeddedParts: [String: Int] = [:]
  /// What may still be read of embedded parts.
  let budget: WordBudget
  /// Notes where the text of the main part comes from; nil where nobody asks.
  let tracing: WordTracing?
  /// How many documents this one is embedded in.
  let depth: Int
  /// Whether a coloured shape was met, over which framed text may lie.
  var hasColoredShape = false
  /// The colour of the page.
  var pageColor = WordColor.rgb(0xFFFFFF)
  /// Why the file is not read.
  var failure: ReadingError?
  /// How many items there are so far.
  private(set) var items = 0
  /// How many bytes of text there are so far.
  private(set) var textBytes = 0

  /// What tells a paragraph of a file.
  struct ParagraphKey: Hashable {
    /// The part that it stands in.
    var part: String
    /// Its number in the part.
    var ordinal: Int
  }

  /// What tells a field of a file.
  struct FieldKey: Hashable {
    /// The part that it stands in.
    var part: String
    /// Its number in the part.
    var ordinal: Int
  }

  /// Creates the state of a file, which may have been read before.
  init(
    view: RevisionView, designs: WordDesigns? = nil, knowing unclosed: Set<FieldKey> = [], tracing: WordTracing? = nil
  ) {
    self.view = view
    self.designs = designs
    self.tracing = tracing
    knownUnclosed = unclosed
    fonts = FontList()
    budget = WordBudget()
    depth = 0
  }

  /// Creates the state of a document that is embedded in another one.
  init(in outer: WordState) {
    view = outer.view
    // Its fonts are numbered behind those of the document around it.
    designs = nil
    knownUnclosed = []
    tracing = nil
    fonts = outer.fonts
    budget = outer.budget
    depth = outer.depth + 1
  }

  /// Takes up a field of the file itself that does not end; more than any document has are not kept.
  func noteUnclosed(_ ordinal: Int, in part: String) {
    guard depth == 0, unclosedFields.count < 100_000 else { return }
    unclosedFields.insert(FieldKey(part: part, ordinal: ordinal))
  }

  /// Whether a field was found not to end when the file was read before.
  func isUnclosed(_ ordinal: Int, in part: String) -> Bool {
    !knownUnclosed.isEmpty && depth == 0 && knownUnclosed.contains(FieldKey(part: part, ordinal: ordinal))
  }

  /// Keeps where the page is numbered, once a header or footer was read.
  func notePageNumber(in kind: Container.Kind, pages: String) {
    guard pageNumber.isFound else { return }
    let isOnFirstPage = pages == "first" || pages == "default" && !pageParts.hasFirstPage
    if page?.number == nil {
      page?.number = PageNumber(
        isInHeader: kind == .header, alignment: pageNumber.alignment, isOnFirstPage: isOnFirstPage)
    } else if isOnFirstPage {
      page?.number?.isOnFirstPage = true
    }
  }

  /// Takes over what was counted in an embedded document.
  func take(_ inner: WordState) {
    revisions += inner.revisions
    comments += inner.comments
    pictures += inner.pictures
    pagePictures += inner.pagePictures
    tables += inner.tables
    boxes += inner.boxes
    unread += inner.unread
    charge(items: inner.items, bytes: inner.textBytes)
  }

  /// Counts items and bytes of text against the limits.
  func charge(items count: Int, bytes: Int = 0) {
    items += count
    textBytes += bytes
    if items > ReadingLimits.wordItems {
      let most = ReadingLimits.wordItems
      failure = .tooLargeWord("more than \(most) items", vietnamese: "trên \(most) đoạn, ô và cụm chữ")
    }
    if textBytes > ReadingLimits.wordText {
      let most = ReadingLimits.wordText >> 20
      failure = .tooLargeWord("more than \(most) MB of text", vietnamese: "trên \(most) MB chữ")
    }
  }

  /// Counts bytes of text, and looks at how many the paragraph has with them.
  func charge(bytes: Int, inParagraphOf size: Int) {
    charge(items: 0, bytes: bytes)
    let most = ReadingLimits.paragraphBytes
    guard size > most else { return }
    failure = .tooLargeWord(
      "a paragraph of more than \(most >> 20) MB", vietnamese: "một đoạn dài trên \(most >> 20) MB")
  }

  /// Adds a container and gives its index.
  func add(_ container: Container) -> Int {
    charge(items: 1)
    containers.append(container)
    return containers.count - 1
  }
}

/// What may still be read of parts that a file embeds, whatever they embed in turn.
final class WordBudget {
  /// How many parts.
  private var parts = 2_000
  /// How many bytes of them, inflated.
  private var bytes = 256 << 20

  /// Takes a part of a size; false where there is no room for it.
  func take(_ size: Int) -> Bool {
    guard parts > 0, size <= bytes else { return false }
    parts -= 1
    bytes -= size
    return true
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
  /// The notes whose mark is a number, each with the section it stands in.
  private var counted: [(container: Int, kind: Container.Kind, section: Int)] = []
  /// How the notes of each section that has ended are counted.
  private var sections: [NotesNumbering] = []

  /// The container of a note; nil for one without a mark.
  func container(_ kind: Container.Kind, _ id: Int) -> Int? { kind == .footnote ? footnotes[id] : endnotes[id] }

  /// Takes up a mark and gives the container of its note.
  ///
  /// - Parameter isNumbered: whether its mark is a number and not a sign in the text.
  mutating func refer(
    to kind: Container.Kind, _ id: Int, isNumbered: Bool, in state: (Container) -> Int
  ) -> Int {
    if let known = container(kind, id) { return known }
    let ordinal = kind == .footnote ? footnotes.count : endnotes.count
    let index = state(Container(kind: kind, ordinal: ordinal))
    if kind == .footnote { footnotes[id] = index } else { endnotes[id] = index }
    order.append(index)
    if isNumbered { counted.append((index, kind, sections.count)) }
    return index
  }

  /// Ends a section, which says how its notes are counted.
  mutating func endSection(_ numbering: NotesNumbering) { sections.append(numbering) }

  /// The printed marks of the notes by their containers, once all marks are known.
  func labels(_ document: NotesNumbering) -> [Int: String] {
    var labels: [Int: String] = [:]
    for kind in [Container.Kind.footnote, .endnote] {
      let part = kind == .footnote ? \NotesNumbering.footnotes : \.endnotes
      var (section, number) = (-1, 0)
      for mark in counted where mark.kind == kind {
        let own = sections.indices.contains(mark.section) ? sections[mark.section][keyPath: part] : NoteNumbering()
        let rule = own.over(document[keyPath: part])
        let isNew = section < 0 || rule.restartsInSection == true && mark.section != section
        (section, number) = (mark.section, isNew ? rule.start ?? 1 : number &+ 1)
        labels[mark.container] = NumberFormat.print(
          number, as: rule.format ?? (kind == .footnote ? "decimal" : "lowerRoman"))
      }
    }
    return labels
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
}
