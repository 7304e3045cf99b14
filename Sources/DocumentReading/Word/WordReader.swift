import DocumentModel

/// Reads Word files: zipped packages, flat packages and main parts that stand alone.
public struct WordReader: Sendable {
  /// Which view of tracked changes is read.
  private let revisions: RevisionView
  /// What themes and styles of files read before say; nil to read those of every file.
  private let designs: WordDesigns?

  /// Who reads their XML.
  private let markup: WordMarkup

  /// Creates a reader.
  public init(revisions: RevisionView = .accepted) { self.init(revisions: revisions, designs: nil, markup: .usual) }

  /// Creates a reader of many files.
  init(revisions: RevisionView, designs: WordDesigns?, markup: WordMarkup) {
    self.revisions = revisions
    self.designs = designs
    self.markup = markup
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for readers of other formats; Word files say all in their bytes.
  public func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    let package = try WordPackage(bytes, markup: markup)
    let (paragraphs, state) = try Self.readWhole(package, view: revisions, designs: designs)
    if revisions == .reject, state.revisions > 0 { throw .trackedChanges(state.revisions) }
    try Self.checkText(of: paragraphs, state: state)

    var document = Document(
      format: .docx, paragraphs: consume paragraphs, containers: state.containers, fonts: state.fonts.names)
    document.page = state.page
    if state.revisions > 0 { document.notices.append(.revisions(count: state.revisions)) }
    if state.comments > 0 { document.notices.append(.comments(count: state.comments)) }
    if let signature = try WordSignature.read(in: package) { document.notices.append(signature) }
    for (what, count) in Dictionary(state.unread.map { ($0, 1) }, uniquingKeysWith: +).sorted(by: { $0.key < $1.key }) {
      document.notices.append(.unread(what, count: count))
    }
    let encodings = LegacyConversion.convertByFonts(&document) { paragraph in
      state.legacy[WordState.ParagraphKey(part: paragraph.part, ordinal: paragraph.ordinal)]
    }
    document.renderAsSource()
    LegacyConversion.convertByLetters(&document, knowing: encodings)
    if !state.anchors.isEmpty {
      let part = try WordRelationships(of: Self.mainPart(of: package), in: package).first("comments")
      WordComments.hide(in: &document, of: package, from: part, at: state.anchors)
    }
    return document
  }

  /// Reads a Word file once more and tells where its text comes from.
  ///
  /// - Returns: nil for a file that is no ZIP container.
  func trace(_ bytes: [UInt8]) throws(ReadingError) -> WordTrace? {
    let package = try WordPackage(bytes, markup: markup)
    guard package.isZip else { return nil }
    let (paragraphs, state) = try Self.readWhole(package, view: revisions, designs: nil, isTraced: true)
    guard let tracing = state.tracing else { return nil }
    let traced = tracing.paragraphs(paragraphs)
    var document = Document(format: .docx, paragraphs: paragraphs, containers: state.containers)
    // The text as stored is the source here, so that what is converted is traced back to it.
    for index in document.paragraphs.indices {
      document.paragraphs[index].map = SourceMap([SourceMap.Segment(offset: 0, source: 0)])
    }
    let encodings = LegacyConversion.convertByFonts(&document) { paragraph in
      state.legacy[WordState.ParagraphKey(part: paragraph.part, ordinal: paragraph.ordinal)]
    }
    LegacyConversion.convertByLetters(&document, knowing: encodings)
    let main = try Self.mainPart(of: package)
    return WordTrace(
      mainPart: main,
      relationships: try WordRelationships(of: main, in: package).all.map { ($0.kind, $0.target) },
      paragraphs: zip(traced, document.paragraphs).map { traced, paragraph in
        var traced = traced
        traced.map = paragraph.map
        return traced
      }, noteMarks: tracing.noteMarks, chunks: tracing.chunks)
  }

  /// The paragraphs of a file, and what was found beside them.
  private static func readWhole(
    _ package: WordPackage, view: RevisionView, designs: WordDesigns?, isTraced: Bool = false
  ) throws(ReadingError) -> ([Paragraph], WordState) {
    let state = WordState(view: view, designs: designs, tracing: isTraced ? WordTracing() : nil)
    let paragraphs = try read(package, to: state)
    guard !state.unclosedFields.isEmpty else { return (paragraphs, state) }
    // All that follows a field without result and end was taken for its instruction: once more, without it.
    let second = WordState(
      view: view, designs: designs, knowing: state.unclosedFields, tracing: isTraced ? WordTracing() : nil)
    return (try read(package, to: second), second)
  }

  /// The paragraphs of a package, or of one that is embedded in another; of these the pages are not shown.
  static func read(_ package: WordPackage, to state: WordState) throws(ReadingError) -> [Paragraph] {
    let main = try mainPart(of: package)
    let relationships = try WordRelationships(of: main, in: package)
    let settings = try readDefinitions(relationships, in: package, to: state)
    let embedding = WordEmbedding(package: package, relationships: relationships, state: state)
    let body = WordPartHandler(state: state, part: "document", root: .document, container: 0, embedding: embedding)
    try package.read(main, with: body)
    var paragraphs = body.finish()
    for (container, label) in state.notes.labels(settings.notes) { state.containers[container].label = label }
    paragraphs += try readNotes(relationships, in: package, state: state)
    if state.depth == 0 {
      paragraphs += try readPageParts(relationships, in: package, settings: settings, state: state)
    }
    if let failure = state.failure { throw failure }
    return paragraphs
  }

  /// Refuses a file without text, such as a scan with page numbers.
  private static func checkText(of paragraphs: [Paragraph], state: WordState) throws(ReadingError) {
    var letters = 0
    var numbers = 0
    var numbersInBody = 0
    // A stamp of the scanner's program on every page makes no text.
    let most = 40 * state.pagePictures
    for paragraph in paragraphs {
      letters += paragraph.text.unicodeScalars.count { $0.properties.isAlphabetic }
      if letters > most { return }
      guard letters == 0 else { continue }
      let count = paragraph.text.split { !$0.isNumber }.count
      numbers += count
      if paragraph.part == "document" { numbersInBody += count }
    }
    // Tables may hold nothing but numbers; a single one in a header or footer is the number of a page.
    if letters == 0, state.pictures == 0, numbers > 1 || numbersInBody > 0 { return }
    throw state.pictures > 0 ? .picturesOnly : .emptyWord
  }

  /// The name of the main part.
  private static func mainPart(of package: WordPackage) throws(ReadingError) -> String {
    let targets = Set(
      try WordRelationships(of: "", in: package).all.filter { $0.kind == "officeDocument" }.map(\.target))
    guard targets.count < 2 else { throw .damagedWord("two main parts", vietnamese: "có hai phần văn bản chính") }
    let main = targets.first ?? "word/document.xml"
    guard package.contains(main) else {
      throw targets.isEmpty ? .noWordDocument : .damagedWord("\(main) is missing", vietnamese: "thiếu \(main)")
    }
    return main
  }

  /// Reads settings, theme, styles and numbering.
  private static func readDefinitions(
    _ relationships: WordRelationships, in package: WordPackage, to state: WordState
  ) throws(ReadingError) -> WordSettingsHandler {
    let settings = WordSettingsHandler()
    // Without settings text only looks a little different, so a fault in them is no reason to refuse it.
    if let part = relationships.first("settings") { _ = try? package.read(part, with: settings) }
    let design = try WordDesign.read(relationships, in: package, to: state)
    state.theme = design.theme
    state.theme.mapping.merge(settings.mapping) { $1 }
    state.styles = StyleSheet(design.styles)
    let handler = NumberingHandler()
    if let part = relationships.first("numbering") { try package.read(part, with: handler) }
    state.numbering = NumberingCounter(handler.definitions, styles: state.styles)
    return settings
  }

  /// Reads the notes that have marks, in the order of these.
  private static func readNotes(
    _ relationships: WordRelationships, in package: WordPackage, state: WordState
  ) throws(ReadingError) -> [Paragraph] {
    guard !state.notes.order.isEmpty else { return [] }
    for kind in [WordName.footnotes, .endnotes] {
      guard let part = relationships.first("\(kind)") else { continue }
      try package.read(part, with: WordPartHandler(state: state, part: shortName(part), root: kind, container: 0))
    }
    return state.notes.order.flatMap { state.notes.paragraphs[$0] ?? [] }
  }

  /// Reads the headers, then the footers, that sections show.
  private static func readPageParts(
    _ relationships: WordRelationships, in package: WordPackage, settings: WordSettingsHandler, state: WordState
  ) throws(ReadingError) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var seen: Set<String> = []
    for kind in [Container.Kind.header, .footer] {
      var ordinal = 0
      for reference in state.pageParts.references where reference.kind == kind {
        let isShown =
          switch reference.pages {
          case "first": state.pageParts.hasFirstPage
          case "even": settings.hasEvenPages
          default: true
          }
        guard isShown, let part = relationships[reference.relationship]?.target, package.contains(part),
          seen.insert(part.lowercased()).inserted
        else { continue }
        state.pageNumber = (false, nil)
        let container = state.add(Container(kind: kind, ordinal: ordinal))
        let root: WordName = kind == .header ? .hdr : .ftr
        let embedding = WordEmbedding(
          package: package, relationships: try WordRelationships(of: part, in: package), state: state)
        let handler = WordPartHandler(
          state: state, part: shortName(part), root: root, container: container, embedding: embedding)
        try package.read(part, with: handler)
        paragraphs += handler.finish()
        ordinal += 1
        state.notePageNumber(in: kind, pages: reference.pages)
      }
    }
    return paragraphs
  }

  /// The file name of a part without its extension.
  private static func shortName(_ part: String) -> String {
    let file = part.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }
}
