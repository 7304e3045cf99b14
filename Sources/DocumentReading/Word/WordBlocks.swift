import DocumentModel
import XML

extension WordPartHandler {
  /// Enters an element of WordprocessingML.
  func startWord(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .rPrChange where state.view == .original && (context == .run || context == .mark),
      .pPrChange where state.view == .original && context == .paragraph:
      state.revisions += 1
      return forgetProperties()
    case .rPrChange, .pPrChange, .sectPrChange, .tblPrChange, .tblPrExChange, .tblGridChange, .trPrChange, .tcPrChange,
      .numberingChange:
      state.revisions += 1
      return skip()
    case .sdtPr, .sdtEndPr, .customXmlPr, .smartTagPr, .rt, .tblGrid: return skip()
    default: break
    }
    switch context {
    case .content: startContent(name, attributes)
    case .paragraph: startParagraphProperty(name, attributes)
    case .mark: readMark(name, attributes)
    case .run: readRunProperty(name, attributes)
    case .table, .row, .cell: readTableProperty(name, attributes)
    case .section: readSection(name, attributes)
    case .form: readForm(name, attributes)
    }
  }

  /// Drops the properties read so far: the old ones, which a tracked change keeps, follow in their stead.
  private func forgetProperties() {
    switch context {
    case .run: startRun()
    case .mark: story.paragraph?.mark = RunProperties()
    default:
      story.paragraph?.properties = ParagraphProperties()
      story.paragraph?.style = nil
      story.paragraph?.resolved = state.styles.resolve(nil)
    }
  }

  /// Leaves an element of WordprocessingML.
  func endWord(_ name: WordName) {
    switch (context, name) {
    case (.content, _): endContent(name)
    case (.mark, .rPr): context = .paragraph
    case (.section, .sectPr):
      context = isSectionInParagraph ? .paragraph : .content
      state.notes.endSection(sectionNotes.numbering)
      if state.page == nil { state.page = sectionPage }
      sectionNotes = (NotesNumbering(), nil)
    case (.section, .footnotePr), (.section, .endnotePr): sectionNotes.open = nil
    case (.form, .ffData): context = .content
    case (.paragraph, .pPr), (.run, .rPr), (.table, .tblPr), (.row, .trPr), (.cell, .tcPr): context = .content
    default: break
    }
  }

  /// Enters an element outside properties.
  private func startContent(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .p: startParagraph()
    case .pPr: context = .paragraph
    case .r: startRun()
    case .rPr: context = .run
    case .ins, .moveTo, .del, .moveFrom:
      state.revisions += 1
      if isGone(name) { gone += 1 }
    case .tbl, .tr, .tc, .tblPr, .trPr, .tcPr: startTable(name)
    case .txbxContent: startBox()
    case .footnote, .endnote: startNote(name, attributes)
    case .altChunk: startChunk(attributes)
    case .ffData: context = .form
    case .subDoc: state.unread.append("subDoc")
    case .fldSimple: if let instruction = attributes.word(.instr) { notePageNumber(Array(instruction.utf8)) }
    case .sectPr:
      isSectionInParagraph = false
      context = .section
    case .background:
      if let color = WordColor(attributes.utf8(WordName.color.rawValue, in: WordNamespace.word)), color != .automatic {
        state.pageColor = color
        story.background = color
      }
    default: startRunContent(name, attributes)
    }
  }

  /// Leaves an element outside properties.
  private func endContent(_ name: WordName) {
    switch name {
    case .p: closeParagraph()
    case .ins, .moveTo, .del, .moveFrom: if isGone(name) { gone -= 1 }
    case .tbl, .tr, .tc: endTable(name)
    case .txbxContent: endBox()
    case .footnote, .endnote: endNote()
    default: endRunContent(name)
    }
  }

  /// Whether the content of a tracked change is not in the view that is read.
  func isGone(_ name: WordName) -> Bool {
    let isOld = name == .del || name == .moveFrom || name == .cellDel
    return isOld == (state.view != .original)
  }

  /// Begins a paragraph.
  private func startParagraph() {
    ordinal += 1
    closeParagraph()
    openParagraph()
    story.run = RunProperties()
    story.runStyle = nil
  }

  /// Opens a paragraph, or goes on with one whose mark is gone.
  func openParagraph() {
    var open = WordStory.Open(ordinal: ordinal, container: story.place, resolved: state.styles.resolve(nil))
    if let pending = story.pending, pending.container == open.container {
      open.builder = pending.builder
      open.boxes = pending.boxes
      story.pending = nil
    } else {
      flushPending()
      swap(&open.builder, &spare)
    }
    open.element = element
    story.paragraph = open
    story.look = nil
  }

  /// Reads a child of `w:pPr`.
  private func startParagraphProperty(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .rPr: context = .mark
    case .sectPr:
      isSectionInParagraph = true
      context = .section
    case .pStyle:
      let style = attributes.word(.val)
      story.paragraph?.style = style
      story.paragraph?.resolved = state.styles.resolve(style)
    case .ins, .del: state.revisions += 1
    default: story.paragraph?.properties.read(name, attributes)
    }
  }

  /// Reads a child of the `w:rPr` of a paragraph's mark.
  private func readMark(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .ins, .moveTo, .del, .moveFrom:
      state.revisions += 1
      if isGone(name) { story.paragraph?.isMarkGone = true }
    default: story.paragraph?.mark.read(name, attributes, fonts: state.fonts)
    }
  }

  /// Reads a child of `w:sectPr`.
  private func readSection(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .headerReference, .footerReference:
      guard let id = attributes.string(WordName.id.rawValue, in: WordNamespace.relationshipReference) else { return }
      state.pageParts.add(
        WordPageParts.Reference(
          kind: name == .headerReference ? .header : .footer, pages: attributes.word(.type) ?? "default",
          relationship: id))
    case .footnotePr, .endnotePr: sectionNotes.open = name
    case _ where sectionNotes.open == .footnotePr: sectionNotes.numbering.footnotes.read(name, attributes)
    case _ where sectionNotes.open == .endnotePr: sectionNotes.numbering.endnotes.read(name, attributes)
    case .titlePg: if attributes.isOn { state.pageParts.hasFirstPage = true }
    case .pgSz, .pgMar: if state.page == nil { readPage(name, attributes) }
    default: break
    }
  }

  /// Reads the paper or the margins of the section that is open.
  private func readPage(_ name: WordName, _ attributes: XMLEventAttributes) {
    func length(_ name: WordName) -> Int? { attributes.measure(name, unit: 20) }
    if name == .pgSz {
      (sectionPage.width, sectionPage.height) = (length(.w), length(.h))
    } else {
      (sectionPage.top, sectionPage.bottom) = (length(.top), length(.bottom))
      (sectionPage.left, sectionPage.right) = (length(.left), length(.right))
    }
  }

  /// Begins a note that has a mark in the text; others are never printed.
  private func startNote(_ name: WordName, _ attributes: XMLEventAttributes) {
    let kind: Container.Kind = name == .footnote ? .footnote : .endnote
    guard let id = attributes.number(.id), let container = state.notes.container(kind, id),
      ["normal", nil].contains(attributes.word(.type))
    else { return skip() }
    story = WordStory(container: container, background: state.pageColor)
  }

  /// Ends a note.
  private func endNote() {
    state.notes.paragraphs[story.container] = finish()
    story = WordStory(container: 0, background: state.pageColor)
  }
}
