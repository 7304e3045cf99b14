import DocumentModel

/// Puts pieces together to paragraphs, one for each line that is kept.
struct InlineOutput {
  /// The paragraphs.
  private(set) var paragraphs: [Paragraph] = []
  /// Comments and notes that no paragraph has taken.
  private(set) var loose: [HiddenText] = []
  /// The leaf's text.
  private let content: TracedText
  /// The paragraph under way: its text, its runs, what hides in it, and its notes.
  private var text = TracedText()
  private var runs: [Run] = []
  private var hidden: [HiddenText] = []
  private var references: [NoteReference] = []
  /// Where the content's map was left.
  private var segment = 0

  /// Puts pieces together; `isSplit` tells of each line end, by its number, whether lines stay apart there.
  init(_ pieces: [InlinePieces.Piece], of content: TracedText, isSplit: (Int) -> Bool) {
    self.content = content
    var count = StyleCount()
    var line = 0
    for piece in pieces {
      count.add(piece.change)
      switch piece.kind {
      case .text:
        let start = text.utf8.count
        text.append(piece.range, from: content, segment: &segment)
        style(start..<text.utf8.count, count.style)
      case .replaced(let bytes):
        add(bytes, at: piece.range.lowerBound, count.style)
      case .dropped: break
      case .comment:
        addComment(piece.range)
      case .note(let container):
        references.append(NoteReference(offset: text.utf8.count, container: container))
      case .lineEnd(let isHard):
        let isWritten = content.utf8[piece.range].first == 0x0A
        if isHard || (isWritten && isSplit(line)) {
          finish()
        } else {
          add([0x20], at: piece.range.lowerBound, count.style)
        }
        if isWritten { line += 1 }
      }
    }
    finish()
    loose = hidden
  }

  /// Adds bytes for what stands at an offset of the content.
  private mutating func add(_ bytes: [UInt8], at offset: Int, _ style: Run.Style) {
    let start = text.utf8.count
    text.append(bytes, at: content.map.source(of: offset))
    self.style(start..<text.utf8.count, style)
  }

  /// Adds the words of a comment to what hides here.
  private mutating func addComment(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let words = String(decoding: content.utf8[range], as: UTF8.self)
    let source = content.map.source(of: range.lowerBound)..<content.map.source(of: range.upperBound - 1) + 1
    hidden.append(HiddenText(offset: text.utf8.count, text: words, reason: .comment, source: source))
  }

  /// Gives a stretch at the end of the text a style.
  private mutating func style(_ range: Range<Int>, _ style: Run.Style) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      runs.append(Run(range: range, style: style))
    }
  }

  /// Ends the paragraph under way; without visible text what it hides waits for the next.
  private mutating func finish() {
    let visible = SourceLines.trim(0..<text.utf8.count, of: text.utf8)
    guard !visible.isEmpty else {
      text = TracedText()
      runs = []
      for index in hidden.indices { hidden[index].offset = 0 }
      for index in references.indices { references[index].offset = 0 }
      return
    }
    var trimmed = TracedText()
    var from = 0
    trimmed.append(visible, from: text, segment: &from)
    func moved(_ offset: Int) -> Int { min(max(offset - visible.lowerBound, 0), visible.count) }
    var paragraph = trimmed.paragraph(in: 0)
    paragraph.runs = runs.compactMap { run in
      let range = moved(run.range.lowerBound)..<moved(run.range.upperBound)
      return range.isEmpty ? nil : Run(range: range, style: run.style)
    }
    for index in hidden.indices { hidden[index].offset = moved(hidden[index].offset) }
    paragraph.hidden = hidden
    paragraph.noteReferences = references.map { NoteReference(offset: moved($0.offset), container: $0.container) }
    paragraphs.append(paragraph)
    text = TracedText()
    runs = []
    hidden = []
    references = []
  }
}
