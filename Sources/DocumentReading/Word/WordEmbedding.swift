import DocumentModel
import XML

/// The parts that one part shows as its own: charts, diagrams, embedded documents.
struct WordEmbedding {
  /// How many documents may be embedded in one another.
  private static let deepest = 3

  /// The package.
  let package: WordPackage
  /// What the part refers to.
  let relationships: WordRelationships
  /// What the parts of the file share.
  let state: WordState

  /// The lines that a chart or diagram shows, the first time it is met.
  func lines(of id: String) -> [String] {
    guard let part = relationships[id]?.target, let size = package.size(of: part), state.embeddedParts[part] == nil
    else { return [] }
    state.embeddedParts[part] = 1
    let handler = WordDrawnPart()
    return reading("drawing") { () throws(ReadingError) in
      guard state.budget.take(size) else { throw .tooLargeWord("too many embedded parts") }
      try package.read(part, with: handler)
      state.charge(items: handler.lines.count, bytes: handler.lines.reduce(0) { $0 + $1.utf8.count })
      return handler.lines
    } ?? []
  }

  /// The paragraphs of an embedded document, to stand in a container.
  func chunk(_ id: String, in container: Int) -> [Paragraph] {
    guard let part = relationships[id]?.target, let size = package.size(of: part) else {
      state.unread.append("altChunk")
      return []
    }
    let times = state.embeddedParts[part, default: 0] + 1
    state.embeddedParts[part] = times
    // The ending stays, so that no embedded part is named as one of Word's own.
    let file = part.split(separator: "/").last.map(String.init) ?? part
    let name = times == 1 ? file : "\(file)#\(times)"
    return reading("altChunk") { () throws(ReadingError) in
      guard state.budget.take(size) else { throw .tooLargeWord("too many embedded parts") }
      guard let bytes = try package.contents(of: part) else { return nil }
      return try paragraphs(bytes, named: name, in: container)
    } ?? []
  }

  /// What a reading gives; where it gives nothing or fails, that is noted, and a limit ends the whole.
  private func reading<Value>(_ what: String, _ read: () throws(ReadingError) -> Value?) -> Value? {
    do {
      if let value = try read() { return value }
      state.unread.append(what)
    } catch {
      if error.reason == .tooLarge { state.failure = error } else { state.unread.append(what) }
    }
    return nil
  }

  /// The paragraphs of an embedded document, told by its content; nil, with a note, for formats that are not read.
  private func paragraphs(
    _ bytes: [UInt8], named name: String, in container: Int
  ) throws(ReadingError) -> [Paragraph]? {
    switch FormatSniffing.sniff(bytes) {
    case .word, .refused(.zip):
      guard state.depth < Self.deepest else { return nil }
      return try word(bytes, named: name, in: container)
    case .refused(.html): return web(bytes, named: name, in: container)
    case .refused(.rtf):
      var file = RichText(bytes)
      file.read()
      return numbered(file.paragraphs, named: name, in: container)
    case .text:
      if let page = MIMEMessage.page(in: bytes) { return web(page, named: name, in: container) }
      let isPage = bytes.first { !ASCII.isBlank($0) && $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
      return isPage ? web(bytes, named: name, in: container) : plain(bytes, named: name, in: container)
    default: return nil
    }
  }

  /// Reads an embedded Word file with styles and lists of its own.
  private func word(_ bytes: [UInt8], named name: String, in container: Int) throws(ReadingError) -> [Paragraph] {
    let inner = WordState(in: state)
    let package = try WordPackage(bytes, markup: package.markup)
    guard state.budget.take(package.markupSize) else { throw .tooLargeWord("too many embedded parts") }
    var paragraphs = try WordReader.read(package, to: inner)
    let shift = state.containers.count - 1
    for var added in inner.containers.dropFirst() {
      added.parent = added.parent.map { $0 == 0 ? container : $0 + shift }
      _ = state.add(added)
    }
    let moved = { (index: Int) in index == 0 ? container : index + shift }
    for index in paragraphs.indices {
      paragraphs[index].container = moved(paragraphs[index].container)
      paragraphs[index].part = "\(name)/\(paragraphs[index].part)"
      for mark in paragraphs[index].noteReferences.indices {
        let note = paragraphs[index].noteReferences[mark].container
        paragraphs[index].noteReferences[mark].container = moved(note)
      }
    }
    state.take(inner)
    return paragraphs
  }

  /// Reads an embedded web page.
  private func web(_ bytes: [UInt8], named name: String, in container: Int) -> [Paragraph]? {
    guard let text = WebPage.decode(bytes) else { return nil }
    var page = WebPage(text)
    page.read()
    return numbered(page.paragraphs, named: name, in: container)
  }

  /// Reads embedded plain text, a line a paragraph.
  private func plain(_ bytes: [UInt8], named name: String, in container: Int) -> [Paragraph]? {
    guard let text = WebPage.decode(bytes) else { return nil }
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }
    let paragraphs = lines.map { line in
      Paragraph(text: String(decoding: line, as: UTF8.self), runs: [Run(range: 0..<line.count)])
    }
    return numbered(paragraphs, named: name, in: container)
  }

  /// Paragraphs with their part, number and container.
  private func numbered(_ paragraphs: [Paragraph], named name: String, in container: Int) -> [Paragraph] {
    state.charge(items: paragraphs.count, bytes: paragraphs.reduce(0) { $0 + $1.text.utf8.count })
    return paragraphs.enumerated().map { index, paragraph in
      var paragraph = paragraph
      (paragraph.part, paragraph.ordinal, paragraph.container) = (name, index + 1, container)
      return paragraph
    }
  }
}

extension WordPartHandler {
  /// Puts an embedded document where it stands.
  func startChunk(_ attributes: XMLEventAttributes) {
    closeParagraph()
    flushPending()
    guard gone == 0,
      let id = attributes.string(WordName.id.rawValue, in: WordNamespace.relationshipReference)
    else { return }
    let container = story.place
    let paragraphs = embedding?.chunk(id, in: container) ?? []
    if let part = paragraphs.first?.part { tracing?.chunks[part] = element }
    story.output.append(contentsOf: paragraphs)
  }
}
