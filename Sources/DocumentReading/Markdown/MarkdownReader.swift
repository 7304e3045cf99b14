import DocumentModel

/// Reads Markdown: CommonMark with tables, footnotes and front matter.
struct MarkdownReader {
  /// The text.
  private let utf8: [UInt8]
  /// Its blocks.
  private let blocks: MarkdownBlocks
  /// Which lines of a paragraph were broken at the margin.
  private let wrapping: WrappedLines
  /// What was read so far.
  private var draft: DocumentDraft
  /// Comments that wait for the next paragraph.
  private var waiting: [HiddenText] = []

  /// Reads a decoded text.
  static func read(_ utf8: [UInt8]) throws(ReadingError) -> Document {
    var reader = MarkdownReader(utf8)
    for leaf in reader.blocks.leaves where !reader.draft.isFull { reader.add(leaf) }
    if let last = reader.draft.body.indices.last {
      let end = reader.draft.body[last].text.utf8.count
      for var hidden in reader.waiting {
        hidden.offset = end
        reader.draft.body[last].hidden.append(hidden)
      }
    }
    return try reader.draft.finish(.markdown, source: utf8)
  }

  /// Cuts a text into blocks.
  private init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    blocks = MarkdownBlocks(utf8)
    draft = blocks.draft
    let lines = blocks.leaves.filter { $0.kind == .paragraph }.flatMap { leaf in
      leaf.lines.enumerated().map { MarkdownReader.line($1, isFirst: $0 == 0, of: utf8) }
    }
    wrapping = WrappedLines(lines, of: utf8)
  }

  /// Adds the paragraphs of a leaf.
  private mutating func add(_ leaf: MarkdownLeaf) {
    if leaf.kind == .code { return addCode(leaf) }
    var content = TracedText()
    for (index, line) in leaf.lines.enumerated() {
      if index > 0 { content.append(CollectionOfOne(0x0A), at: leaf.lines[index - 1].upperBound) }
      content.append(line, of: utf8)
    }
    let isHTML = leaf.kind == .html
    let pieces = InlineParser.parse(content.utf8, links: blocks.links, notes: blocks.notes, isHTML: isHTML)
    let splits = leaf.kind == .paragraph ? splits(leaf.lines) : []
    let output = InlineOutput(pieces, of: content) { splits.indices.contains($0) && splits[$0] }
    for (index, var paragraph) in output.paragraphs.enumerated() {
      paragraph.container = leaf.container
      if case .heading(let level) = leaf.kind { paragraph.kind = .heading(level: level) }
      if index == 0 && !leaf.label.isEmpty {
        paragraph.label = leaf.label
        if paragraph.kind == .plain { paragraph.kind = .listItem(level: leaf.level) }
      }
      if !leaf.isNote {
        paragraph.hidden.insert(contentsOf: waiting, at: 0)
        waiting = []
      }
      add(paragraph, isNote: leaf.isNote)
    }
    waiting.append(contentsOf: output.loose)
  }

  /// Adds code, one paragraph a line.
  private mutating func addCode(_ leaf: MarkdownLeaf) {
    for line in leaf.lines {
      let text = TracedText(SourceLines.trim(line, of: utf8), of: utf8)
      if !text.isEmpty { add(text.paragraph(in: leaf.container), isNote: leaf.isNote) }
    }
  }

  /// Adds a paragraph to the body or to the notes.
  private mutating func add(_ paragraph: Paragraph, isNote: Bool) {
    guard !draft.isFull, draft.notes.count < ReadingLimits.paragraphs else { return }
    if isNote { draft.notes.append(paragraph) } else { draft.body.append(paragraph) }
  }

  /// Whether lines stay apart at each line end of a paragraph that no mark keeps.
  ///
  /// Drafters rarely know that Markdown joins lines: a letterhead or a signature typed line by line stays so.
  private func splits(_ lines: [Range<Int>]) -> [Bool] {
    var inSubject = false
    return zip(lines, lines.dropFirst()).map { line, next in
      let words = utf8[line].drop { "*_ ".utf8.contains($0) }
      if Opening.of(words, isOneOf: ["về việc", "v/v"]) { inSubject = true }
      let before = MarkdownReader.line(line, isFirst: true, of: utf8)
      let after = MarkdownReader.line(next, isFirst: false, of: utf8)
      if wrapping.joins(before, after) || LineJoining.endsInsideNumber(utf8[before.range]) { return false }
      if TypedLabel.read(utf8, in: after.range) != nil { return true }
      let nextWords = utf8[next].drop { "*_ ".utf8.contains($0) }
      let isFixed = Opening.of(nextWords, isOneOf: Opening.addressee + Opening.recipients + ["căn cứ"])
      if inSubject && !isFixed { return false }
      let isSmall =
        LetterCase.isLetter(utf8, at: nextWords.startIndex)
        && LetterCase.first(in: utf8, from: nextWords.startIndex) == .lower
      return !isSmall || TextShape.endsSentence(utf8[before.range]) || wrapping.isCapitals(before)
    }
  }

  /// A line of a paragraph with its columns, as the joining of lines needs it.
  private static func line(_ range: Range<Int>, isFirst: Bool, of utf8: [UInt8]) -> SourceLine {
    let words = SourceLines.trim(range, of: utf8)
    let end = SourceLines.columns(words, of: utf8, from: 0)
    return SourceLine(range: words, indent: 0, end: end, blankBefore: isFirst, pageBefore: false)
  }
}
