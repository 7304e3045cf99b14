import DocumentModel
import XML

/// Reads the text of one part: the main part, notes, a header or a footer.
///
/// Its other files hold one concern each: blocks, runs, fields, tables, drawings and alternatives.
final class WordPartHandler: WordPartReader {
  /// The property elements that change what a child means.
  enum Context {
    /// Text and its containers.
    case content
    /// `w:pPr`.
    case paragraph
    /// `w:rPr` of a paragraph's mark.
    case mark
    /// `w:rPr` of a run.
    case run
    /// `w:tblPr`.
    case table
    /// `w:trPr`.
    case row
    /// `w:tcPr`.
    case cell
    /// `w:sectPr`.
    case section
    /// `w:ffData`.
    case form
  }

  /// What characters are collected for.
  enum Collecting {
    /// Nothing: white space between elements.
    case nothing
    /// Text of a run; whether blanks at its ends are kept.
    case text(keepsBlanks: Bool)
    /// The instruction of a field.
    case instruction
    /// How far a drawing stands from an edge.
    case offset
    /// Text that a drawing holds without a paragraph of Word.
    case drawn
  }

  /// What all parts share.
  let state: WordState
  /// The part as paragraphs name it.
  let part: String
  /// The root element that the part must have.
  private let root: WordName
  /// The flow that is read.
  var story: WordStory
  /// A builder that is done, for the next paragraph to use.
  var spare = WordParagraphBuilder()
  /// The flows around it, outermost first.
  var outer: [WordStory] = []
  /// How many `w:p` have begun.
  var ordinal = 0
  /// How many fields have begun, those that are not in the view included.
  var fieldOrdinal = 0
  /// The property element that is open.
  var context = Context.content
  /// Whether the section properties stand in a paragraph.
  var isSectionInParagraph = false
  /// How deep in an element that is passed over the parser stands.
  var skipped = 0
  /// Whether that element is an alternative, whose paragraphs do not count.
  var isAlternativeSkipped = false
  /// How many elements are open whose content is not in the view that is read.
  var gone = 0
  /// The alternatives that are open.
  var alternatives: [WordAlternative] = []
  /// What the prefixes stand for.
  var prefixes = WordPrefixes()
  /// The property of runs that is open and has children of its own: how letters are filled or outlined.
  var textEffect: WordName?
  /// How the notes of the section that is open are counted, and the kind of note that is open there.
  var sectionNotes = (numbering: NotesNumbering(), open: WordName?.none)
  /// The paper and margins of the section that is open.
  var sectionPage = PageSetup()
  /// The formula that is open.
  var formula = WordFormula()
  /// The parts that this one refers to; nil where it may not.
  let embedding: WordEmbedding?
  /// What characters are collected for.
  var collecting = Collecting.nothing
  /// The characters of the element that is open.
  var scratch: [UInt8] = []
  /// Whether the part as a whole keeps blanks.
  var keepsBlanks = false
  /// How many bytes of text were met, hidden ones too.
  var produced = 0
  /// How deep the next element stands.
  private var depth = 0
  /// The number of the element that began last, from 0; passed over ones count too.
  private(set) var element = -1
  /// The stored text that is added next, where text comes from one; nil for what an element stands for.
  var storedText: WordTrace.StoredText?
  /// Notes where the text comes from, where that is asked for.
  let tracing: WordTracing?

  /// Creates a handler for a part.
  init(state: WordState, part: String, root: WordName, container: Int, embedding: WordEmbedding? = nil) {
    self.state = state
    self.part = part
    self.root = root
    self.embedding = embedding
    tracing = root == .document ? state.tracing : nil
    story = WordStory(container: container, background: state.pageColor)
  }

  var failure: ReadingError? { state.failure }
  /// The drawing that is open.
  var box: WordBox {
    get { story.box }
    set { story.box = newValue }
  }

  func declare(prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>) {
    prefixes.declare(prefix, namespace)
  }

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    element += 1
    let known = WordName.known(name.local)
    if skipped > 0 {
      skipped += 1
      if known == .p, name.namespace == WordNamespace.word, !isAlternativeSkipped { ordinal += 1 }
      return
    }
    depth += 1
    if depth == 1 { startRoot(name, known, attributes) }
    guard let known else { return skipIfIgnorable(name) }
    switch name.namespace {
    case WordNamespace.word: startWord(known, attributes)
    case WordNamespace.math: startFormula(known, attributes)
    case WordNamespace.wordExtension: readTextEffect(known, attributes)
    case WordNamespace.compatibility: startAlternative(known, attributes)
    case WordNamespace.drawing, WordNamespace.drawingPosition, WordNamespace.shape, WordNamespace.vml,
      WordNamespace.shapeGroup, WordNamespace.picture:
      startDrawing(known, namespace: name.namespace, attributes)
    case WordNamespace.diagram where known == .relIds: showPart(attributes, .dm)
    case WordNamespace.chart where known == .chart: showPart(attributes, .id)
    default: skipIfIgnorable(name)
    }
  }

  func end(_ name: XMLEventName) {
    if skipped > 0 {
      skipped -= 1
      if skipped == 0 { isAlternativeSkipped = false } else { return }
    }
    depth -= 1
    guard let known = WordName.known(name.local) else { return }
    switch name.namespace {
    case WordNamespace.word: endWord(known)
    case WordNamespace.math: endFormula(known)
    case WordNamespace.wordExtension: if known == textEffect { textEffect = nil }
    case WordNamespace.compatibility: endAlternative(known)
    case WordNamespace.drawing, WordNamespace.drawingPosition, WordNamespace.shape, WordNamespace.vml,
      WordNamespace.picture:
      endDrawing(known, namespace: name.namespace)
    default: break
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else { return }
    switch collecting {
    case .nothing: return
    case .text, .drawn: state.charge(bytes: utf8.count, inParagraphOf: scratch.count + utf8.count)
    // The instructions that matter are short; they are cut alike whatever the pieces.
    case .instruction, .offset: return scratch.append(contentsOf: utf8.prefix(max(0, 4_096 - scratch.count)))
    }
    scratch.append(contentsOf: utf8)
  }

  /// Passes over the element that has just begun, with all it holds.
  func skip() { skipped = 1 }

  /// Looks at the root element, which tells what the part is.
  private func startRoot(_ name: XMLEventName, _ known: WordName?, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.word, known == root else {
      state.failure =
        root == .document
        ? .noWordDocument : .damagedWord("\(part): unexpected root element", vietnamese: "\(part): phần tử gốc lạ")
      return
    }
    let xml = WordNamespace.xml
    keepsBlanks = attributes.string(WordName.space.rawValue, in: xml) == "preserve"
    if let prefixes = attributes.string(WordName.Ignorable.rawValue, in: WordNamespace.compatibility) {
      self.prefixes.ignore(prefixes)
    }
    if let elements = attributes.string(WordName.ProcessContent.rawValue, in: WordNamespace.compatibility) {
      prefixes.process(elements)
    }
  }

  /// Passes over an element that Word does not know and is told to ignore.
  private func skipIfIgnorable(_ name: XMLEventName) {
    if name.namespace == XMLEventNames.unknown, prefixes.isIgnored(name) { skip() }
  }
}
