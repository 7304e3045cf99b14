import DocumentModel

extension WordPartHandler {
  /// Ends the open paragraph.
  func closeParagraph() {
    guard var open = story.paragraph else { return }
    story.paragraph = nil
    if open.isMarkGone { story.pending = open } else { emit(&open) }
  }

  /// Ends a paragraph that waits for a next one which does not come.
  func flushPending() {
    guard var pending = story.pending else { return }
    story.pending = nil
    emit(&pending)
  }

  /// Ends the flow and hands out its paragraphs.
  func finish() -> [Paragraph] {
    closeParagraph()
    flushPending()
    noteUnclosedFields()
    let output = story.output
    story.output = []
    return output
  }

  /// Counts a paragraph in its list, once.
  func number(_ open: inout WordStory.Open) {
    guard open.numbering == nil else { return }
    open.numbering = (nil, 0)
    let style = open.resolved.paragraph
    guard gone == 0, let use = open.properties.numbering ?? style.numbering, use > 0 else { return }
    var level = open.properties.numberingLevel
    if level == nil, open.properties.numbering == nil, let id = open.resolved.numberingStyle {
      level = state.numbering.level(of: id, in: use) ?? style.numberingLevel
    }
    open.numbering = (state.numbering.next(use: use, level: level ?? 0), level ?? 0)
  }

  /// Adds a finished paragraph to the flow, unless there is nothing in it.
  private func emit(_ open: inout WordStory.Open) {
    open.builder.closeHidden()
    let isBlank = open.builder.isBlank
    // Word counts empty items, but not those that are hidden with their marks.
    if !isBlank || !isHidden(mark: open) { number(&open) }
    let (label, level) = open.numbering ?? (nil, 0)
    if !isBlank || !open.builder.hidden.isEmpty {
      let outline = open.properties.outline
      let heading = outline.map { (0...8).contains($0) ? $0 + 1 : nil } ?? open.resolved.heading
      let kind: Paragraph.Kind =
        heading.map { .heading(level: $0) } ?? (label != nil ? .listItem(level: level) : .plain)
      let alignment =
        open.properties.alignment ?? open.resolved.paragraph.alignment ?? state.styles.defaultParagraph.alignment
      var layout = state.styles.defaultParagraph.layout
      layout.overlay(open.resolved.paragraph.layout)
      layout.overlay(open.properties.layout)
      let text = isBlank ? "" : String(decoding: open.builder.utf8, as: UTF8.self)
      var paragraph = Paragraph(
        kind: kind, label: isBlank ? "" : label ?? "", text: text, runs: isBlank ? [] : open.builder.runs.map(\.self),
        hidden: isBlank ? open.builder.hidden.map(Self.atStart) : open.builder.hidden,
        noteReferences: isBlank ? open.builder.notes.map(Self.atStart) : open.builder.notes, alignment: alignment,
        container: open.container, part: part, ordinal: open.ordinal)
      paragraph.layout = layout
      if !isBlank, !open.builder.legacy.isEmpty {
        state.legacy[WordState.ParagraphKey(part: part, ordinal: open.ordinal)] = open.builder.legacy
      }
      story.output.append(paragraph)
      tracing?.take(open.builder.pieces, of: paragraph, element: open.element)
      state.charge(items: 1 + open.builder.runs.count + open.builder.hidden.count)
    }
    story.output.append(contentsOf: open.boxes)
    open.builder.reset()
    swap(&open.builder, &spare)
  }

  /// Hidden text of a paragraph whose blanks were dropped.
  private static func atStart(_ hidden: HiddenText) -> HiddenText {
    HiddenText(offset: 0, text: hidden.text, reason: hidden.reason)
  }

  /// The mark of a note in a paragraph whose blanks were dropped.
  private static func atStart(_ note: NoteReference) -> NoteReference {
    NoteReference(offset: 0, container: note.container)
  }

  /// Whether a paragraph's mark is hidden.
  private func isHidden(mark open: WordStory.Open) -> Bool {
    let said = open.mark.said.contains(.vanish) ? open.mark : open.resolved.run
    return story.hidden != nil || said.on.contains(.vanish)
  }
}
