import DocumentModel

/// Reads Word files: zipped packages, flat packages and main parts that stand alone.
public struct WordReader: Sendable {
  /// Which view of tracked changes is read.
  private let revisions: RevisionView

  /// Creates a reader.
  public init(revisions: RevisionView = .accepted) { self.revisions = revisions }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for readers of other formats; Word files say all in their bytes.
  public func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    let package = try WordPackage(bytes)
    let main = try Self.mainPart(of: package)
    let relationships = try WordRelationships(of: main, in: package)
    let state = WordState(view: revisions)
    try Self.readDefinitions(relationships, in: package, to: state)

    let body = WordPartHandler(state: state, part: "document", root: .document, container: 0)
    try package.read(main, with: body)
    var paragraphs = body.finish()
    paragraphs += try Self.readNotes(relationships, in: package, state: state)
    paragraphs += try Self.readPageParts(relationships, in: package, state: state)
    if let failure = state.failure { throw failure }
    if revisions == .reject, state.revisions > 0 { throw .trackedChanges(state.revisions) }

    var document = Document(
      format: .docx, paragraphs: paragraphs, containers: state.containers, fonts: state.fonts.names)
    if state.revisions > 0 { document.notices.append(.revisions(count: state.revisions)) }
    if state.comments > 0 { document.notices.append(.comments(count: state.comments)) }
    if let signature = try WordSignature.read(in: package) { document.notices.append(signature) }
    guard paragraphs.contains(where: { $0.text.unicodeScalars.contains { $0.properties.isAlphabetic } }) else {
      throw state.pictures > 0 ? .picturesOnly : .emptyWord
    }
    let encodings = LegacyConversion.convertByFonts(&document) { paragraph in
      state.legacy[WordState.ParagraphKey(part: paragraph.part, ordinal: paragraph.ordinal)]
    }
    document.renderAsSource()
    LegacyConversion.convertByLetters(&document, knowing: encodings)
    return document
  }

  /// The name of the main part.
  private static func mainPart(of package: WordPackage) throws(ReadingError) -> String {
    let targets = Set(
      try WordRelationships(of: "", in: package).all.filter { $0.kind == "officeDocument" }.map(\.target))
    guard targets.count < 2 else { throw .damagedWord("two main parts") }
    let main = targets.first ?? "word/document.xml"
    guard package.contains(main) else {
      throw targets.isEmpty ? .noWordDocument : .damagedWord("\(main) is missing")
    }
    return main
  }

  /// Reads the theme's fonts, styles and numbering.
  private static func readDefinitions(
    _ relationships: WordRelationships, in package: WordPackage, to state: WordState
  ) throws(ReadingError) {
    if let part = relationships.first("theme") { try package.read(part, with: WordThemeHandler(fonts: state.fonts)) }
    if let part = relationships.first("styles") {
      let handler = StylesHandler(fonts: state.fonts)
      try package.read(part, with: handler)
      state.styles = handler.sheet
    }
    let handler = NumberingHandler()
    if let part = relationships.first("numbering") { try package.read(part, with: handler) }
    state.numbering = NumberingCounter(handler.definitions, styles: state.styles)
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
    _ relationships: WordRelationships, in package: WordPackage, state: WordState
  ) throws(ReadingError) -> [Paragraph] {
    let settings = WordSettingsHandler()
    if state.pageParts.hasEvenPages, let part = relationships.first("settings") {
      try package.read(part, with: settings)
    }
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
        let container = state.add(Container(kind: kind, ordinal: ordinal))
        let root: WordName = kind == .header ? .hdr : .ftr
        let handler = WordPartHandler(state: state, part: shortName(part), root: root, container: container)
        try package.read(part, with: handler)
        paragraphs += handler.finish()
        ordinal += 1
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
