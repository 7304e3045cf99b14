import DocumentModel

/// Writes every block of a document, in reading order, in its containers.
struct BodyXML {
  /// The deepest nesting of containers that the model shows; deeper ones are left out, their paragraphs stay.
  private static let deepest = 64

  /// The document.
  let document: Document
  /// Builds the tree.
  let writer: ModelWriter

  /// Writes the element `body`.
  func write() {
    writer.open("body")
    var open: [Int] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let wanted = containers(around: paragraph)
      let shared = zip(open, wanted).prefix { $0 == $1 }.count
      for _ in open.dropFirst(shared) { writer.close() }
      for container in wanted.dropFirst(shared) { self.open(document.containers[container]) }
      open = wanted
      write(paragraph, at: index)
    }
    for _ in open { writer.close() }
    writer.close()
  }

  /// The containers around a paragraph, outermost first, without the body.
  private func containers(around paragraph: Paragraph) -> [Int] {
    var found: [Int] = []
    var steps = 0
    var next: Int? = paragraph.container
    // A chain that runs in a circle is followed no longer than there are containers.
    while let index = next, document.containers.indices.contains(index), steps < document.containers.count {
      if document.containers[index].kind != .body { found.append(index) }
      next = document.containers[index].parent
      steps += 1
    }
    return Array(found.reversed().prefix(Self.deepest))
  }

  /// Begins the element of a container.
  private func open(_ container: Container) {
    switch container.kind {
    case .body, .table, .row, .cell, .header, .footer, .quote, .code: writer.open(container.kind.rawValue)
    case .textBox: writer.open("textbox")
    case .footnote, .endnote: writer.open(container.kind.rawValue, [("mark", container.label)])
    }
  }

  /// The word that ends before an offset, or else the one that begins after it; nothing where there is none.
  static func word(beside offset: Int, in text: [UInt8]) -> Range<Int> {
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    // Words without an end are cut, at a whole character.
    let longest = 100
    if let last = text[..<offset].suffix(longest).lastIndex(where: { !isBlank($0) }) {
      var start = last
      while start > 0, last - start < longest, !isBlank(text[start - 1]) { start -= 1 }
      while start < last, text[start] & 0xC0 == 0x80 { start += 1 }
      return start..<last + 1
    }
    guard let first = text[offset...].prefix(longest).firstIndex(where: { !isBlank($0) }) else {
      return offset..<offset
    }
    var end = text[first...].prefix(longest).firstIndex(where: isBlank) ?? min(text.count, first + longest)
    while end > first, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return first..<end
  }

  /// Writes one paragraph with the hidden text in it.
  private func write(_ paragraph: Paragraph, at index: Int) {
    let label = paragraph.label.isEmpty ? [] : [("label", paragraph.label)]
    let whole = Place(paragraph: index, range: 0..<paragraph.text.utf8.count)
    switch paragraph.kind {
    case .plain: writer.open("p", label, at: whole)
    case .heading(let level): writer.open("heading", [("level", "\(level)")] + label, at: whole)
    case .listItem(let level): writer.open("item", [("level", "\(level)")] + label, at: whole)
    }
    writer.element("text", text: paragraph.text)
    let text = paragraph.hidden.isEmpty ? [] : Array(paragraph.text.utf8)
    for hidden in paragraph.hidden {
      let offset = min(max(hidden.offset, 0), text.count)
      // Words that the source holds are shown there; a place of others takes the visible word beside them.
      let range = hidden.source == nil ? Self.word(beside: offset, in: text) : offset..<offset
      let place = Place(paragraph: index, range: range)
      writer.hidden(hidden.text, reason: hidden.reason.rawValue, at: place)
    }
    writer.close()
  }
}
