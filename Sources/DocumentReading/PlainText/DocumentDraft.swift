import DocumentModel

/// A document while a reader puts it together: the body and the notes, each in reading order.
struct DocumentDraft {
  /// The tree of containers; the first is the body.
  private(set) var containers: [Container] = [.body]
  /// The paragraphs of the body.
  var body: [Paragraph] = []
  /// The paragraphs of the notes.
  var notes: [Paragraph] = []

  /// Whether a limit was reached; what comes after is not kept.
  var isFull: Bool { body.count >= ReadingLimits.paragraphs || containers.count >= ReadingLimits.containers }

  /// Adds a container and gives its index.
  mutating func open(_ kind: Container.Kind, in parent: Int?, ordinal: Int = 0, label: String = "") -> Int {
    containers.append(Container(kind: kind, parent: parent, ordinal: ordinal, label: label))
    return containers.count - 1
  }

  /// Adds a paragraph of the body, unless it is empty or the document is too long already.
  mutating func add(_ text: TracedText, in container: Int = 0) {
    guard !text.isEmpty, !isFull else { return }
    body.append(text.paragraph(in: container))
  }

  /// The document: the body, then the notes, numbered through.
  func finish(_ format: Document.Format, source: [UInt8]) throws(ReadingError) -> Document {
    guard !isFull, notes.count < ReadingLimits.paragraphs else {
      throw Refusals.tooLarge(
        vietnamese: "trên \(ReadingLimits.paragraphs) đoạn", english: "over \(ReadingLimits.paragraphs) paragraphs")
    }
    var paragraphs = body
    paragraphs.append(contentsOf: notes)
    for index in paragraphs.indices { paragraphs[index].ordinal = index + 1 }
    guard paragraphs.allSatisfy({ $0.text.utf8.count <= ReadingLimits.paragraphBytes }) else {
      let most = ReadingLimits.paragraphBytes >> 20
      throw Refusals.tooLarge(
        vietnamese: "có đoạn dài trên \(most) MB", english: "a paragraph of more than \(most) MB")
    }
    return Document(format: format, paragraphs: paragraphs, containers: containers, source: SourceText(source))
  }
}

extension TracedText {
  /// A paragraph of one run with this text.
  func paragraph(in container: Int) -> Paragraph {
    Paragraph(
      text: String(decoding: utf8, as: UTF8.self), runs: [Run(range: 0..<utf8.count)], container: container, map: map)
  }
}
