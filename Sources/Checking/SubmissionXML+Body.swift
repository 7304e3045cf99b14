import DocumentModel

extension SubmissionXML {
  /// The deepest nesting of containers that the model shows; deeper ones are left out, their paragraphs stay.
  private static let deepestContainer = 64

  /// Writes every block of the document, in reading order, in its containers.
  func writeBody(to sink: inout some ModelSink) {
    sink.open("body", [])
    var open: [Int] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let wanted = shownContainers(around: paragraph)
      let shared = zip(open, wanted).prefix { $0 == $1 }.count
      for _ in shared..<open.count { sink.close() }
      for container in wanted[shared...] { openContainer(document.containers[container], in: &sink) }
      open = wanted
      writeBlock(paragraph, at: index, to: &sink)
    }
    for _ in open { sink.close() }
    sink.close()
  }

  /// The containers around a paragraph, outermost first, without the body.
  private func shownContainers(around paragraph: Paragraph) -> [Int] {
    var found: [Int] = []
    var next: Int? = paragraph.container
    // A malformed chain could run in a circle: it is followed no longer than there are containers.
    while let index = next, document.containers.indices.contains(index), found.count < document.containers.count {
      if document.containers[index].kind != .body { found.append(index) }
      next = document.containers[index].parent
    }
    return Array(found.reversed().prefix(Self.deepestContainer))
  }

  /// Begins the element of a container.
  private func openContainer(_ container: Container, in sink: inout some ModelSink) {
    switch container.kind {
    case .body, .table, .row, .cell, .header, .footer, .quote, .code: sink.open(container.kind.rawValue, [])
    case .textBox: sink.open("textbox", [])
    case .footnote, .endnote:
      sink.open(container.kind.rawValue, [ModelAttribute("mark", ModelText.clean(container.label))])
    }
  }

  /// Writes one paragraph with the hidden text in it.
  private func writeBlock(_ paragraph: Paragraph, at index: Int, to sink: inout some ModelSink) {
    let name: String
    var attributes: [ModelAttribute] = []
    switch paragraph.kind {
    case .plain: name = "p"
    case .heading(let level):
      name = "heading"
      attributes.append(ModelAttribute("level", "\(level)"))
    case .listItem(let level):
      name = "item"
      attributes.append(ModelAttribute("level", "\(level)"))
    }
    if !paragraph.label.isEmpty { attributes.append(ModelAttribute("label", ModelText.clean(paragraph.label))) }
    let whole = Place(paragraph: index, range: 0..<paragraph.text.utf8.count)
    sink.open(name, attributes + self.attributes(of: whole))
    sink.element("text", text: ModelText.clean(paragraph.text))
    for hidden in paragraph.hidden {
      let reason = ModelAttribute("reason", hidden.reason.rawValue)
      let place = Place(paragraph: index, range: hidden.offset..<hidden.offset)
      sink.element("hidden", [reason] + self.attributes(of: place), text: ModelText.clean(hidden.text))
    }
    sink.close()
  }
}
