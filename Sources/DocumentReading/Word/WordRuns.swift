import DocumentModel
import XML

extension WordPartHandler {
  /// Begins a run.
  func startRun() {
    story.run = RunProperties()
    story.runStyle = nil
    story.look = nil
  }

  /// Reads a child of the `w:rPr` of a run.
  func readRunProperty(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .rStyle: story.runStyle = attributes.word(.val)
    case .ins, .del, .moveFrom, .moveTo: state.revisions += 1
    default: story.run.read(name, attributes, fonts: state.fonts)
    }
    story.look = nil
  }

  /// Enters an element that stands in a run.
  func startRunContent(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .t: startText(attributes)
    case .delText: if state.view == .original { startText(attributes) }
    case .instrText:
      scratch.removeAll(keepingCapacity: true)
      collecting = .instruction
    case .tab, .ptab: append([0x09])
    case .br, .cr: append([0x0A])
    case .noBreakHyphen: append([0x2D])
    // Word may keep the letter `ư` of TCVN3, which is the soft hyphen of Latin-1, as such.
    case .softHyphen: if currentLook().letters?.encoding == .tcvn3 { append([0xC2, 0xAD]) }
    case .sym: appendSymbol(attributes)
    case .fldChar: startField(attributes)
    case .footnoteReference, .endnoteReference: refer(name == .footnoteReference ? .footnote : .endnote, attributes)
    case .commentRangeStart: anchorComment(attributes)
    case .commentReference:
      state.comments += 1
      anchorComment(attributes)
    case .object, .pict: box = WordBox()
    default: break
    }
  }

  /// Leaves an element that stands in a run.
  func endRunContent(_ name: WordName) {
    switch name {
    case .t, .delText: endText()
    case .instrText: endInstruction()
    default: break
    }
  }

  /// Notes the paragraph in which a comment begins: the one that is open, or else the next.
  private func anchorComment(_ attributes: XMLEventAttributes) {
    guard state.depth == 0, let id = attributes.number(.id), state.anchors[id] == nil,
      state.anchors.count < WordComments.most
    else { return }
    let ordinal = story.paragraph?.ordinal ?? ordinal + 1
    state.anchors[id] = WordState.ParagraphKey(part: part, ordinal: ordinal)
  }

  /// Adds a sign that is given by its code in a font.
  private func appendSymbol(_ attributes: XMLEventAttributes) {
    let font = attributes.word(.font) ?? ""
    guard let code = attributes.word(.char).flatMap({ UInt32($0, radix: 16) }),
      let sign = WordSymbols.sign(code: code, font: font)
    else { return }
    append(Array(String(Character(sign)).utf8), in: WordLetters(font: font))
  }

  /// Begins to collect text.
  func startText(_ attributes: XMLEventAttributes) {
    scratch.removeAll(keepingCapacity: true)
    let space = attributes.utf8(WordName.space.rawValue, in: WordNamespace.xml)
    let keeps = space.map { $0.elementsEqual("preserve".utf8) } ?? keepsBlanks
    collecting = .text(keepsBlanks: keeps)
    if tracing != nil { storedText = WordTrace.StoredText(element: element, keepsBlanks: keeps) }
  }

  /// Adds the text that was collected, with the blanks that Word shows.
  func endText() {
    guard case .text(let keeps) = collecting else { return }
    collecting = .nothing
    var text = scratch[...]
    if !keeps {
      text = text.drop(while: Self.isBlank)
      storedText?.skipped = text.startIndex
      while let last = text.last, Self.isBlank(last) { text.removeLast() }
    }
    if text.contains(where: { $0 < 0x20 }) {
      append(text.map { $0 < 0x20 ? 0x20 : $0 })
    } else {
      append(text)
    }
    storedText = nil
  }

  /// Whether a byte is white space of XML.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Adds text to the open paragraph if it is in the view and no instruction of a field.
  ///
  /// - Parameter letters: what its font shows letters as, where that is not the run's.
  func append(_ utf8: some Collection<UInt8>, in letters: WordLetters? = nil) {
    guard gone == 0, story.instructions == 0 else { return }
    if story.paragraph == nil, utf8.contains(where: { $0 > 0x20 }) {
      // Words between paragraphs, or behind one that stands in another: no Word writes such, yet they are seen.
      ordinal = max(ordinal, 1)
      openParagraph()
    }
    guard story.paragraph != nil else { return }
    var look = currentLook()
    if let letters { look.letters = letters.font }
    story.paragraph?.builder.append(utf8, look: look)
    if tracing != nil { story.paragraph?.builder.trace(utf8.count, of: element, storedText) }
    produced += utf8.count
    state.charge(bytes: 0, inParagraphOf: story.paragraph?.builder.size ?? 0)
  }

  /// Reads how letters are filled and outlined, which beats their plain colour.
  func readTextEffect(_ name: WordName, _ attributes: XMLEventAttributes) {
    guard context == .run else { return }
    story.look = nil
    let value = attributes.string(WordName.val.rawValue, in: WordNamespace.wordExtension)
    switch (textEffect, name) {
    case (_, .textFill), (_, .textOutline): textEffect = name
    case (.textOutline, .solidFill): story.run.isUnfilled = false
    case (.textFill, .noFill): if story.run.isUnfilled == nil { story.run.isUnfilled = true }
    case (.textFill, .srgbClr): story.run.color = value.flatMap { UInt32($0, radix: 16) }.map(WordColor.rgb)
    case (.textFill, .schemeClr):
      story.run.color = value.flatMap(WordTheme.Slot.init(drawing:)).map { .themed(WordTheme.Color(slot: $0)) }
    case (.textFill, .alpha):
      if story.run.isUnfilled == nil, value.flatMap(Int.init) ?? 0 > 95_000 { story.run.isUnfilled = true }
    case (.textFill, .lumMod), (.textFill, .lumOff), (.textFill, .tint), (.textFill, .shade): story.run.color = .unknown
    default: break
    }
  }

  /// Takes up the mark of a note where the run is seen.
  private func refer(_ kind: Container.Kind, _ attributes: XMLEventAttributes) {
    guard gone == 0, story.instructions == 0, story.paragraph != nil, let id = attributes.number(.id),
      currentLook().hidden == nil
    else { return }
    let hasOwnMark = ["1", "true", "on"].contains(attributes.word(.customMarkFollows))
    let container = state.notes.refer(to: kind, id, isNumbered: !hasOwnMark) { state.add($0) }
    state.charge(items: 1)
    story.paragraph?.builder.append(noteIn: container)
    tracing?.noteMarks[container] = element
  }

  /// How the open run looks.
  func currentLook() -> WordLook {
    if let look = story.look { return look }
    let paragraph = story.paragraph?.resolved ?? StyleSheet.Resolved()
    let character = story.runStyle.map { state.styles.resolve($0).run } ?? RunProperties()
    let defaults = state.styles.defaultRun
    var whole = defaults
    for table in story.tables { whole.overlay(table.run) }
    whole.overlay(paragraph.run)
    whole.overlay(character)
    whole.overlay(story.run)
    // Toggles of a paragraph style and a character style undo each other (ISO/IEC 29500-1, 17.7.3).
    var on = paragraph.run.on.symmetricDifference(character.on).union(defaults.on)
    for table in story.tables { on.formUnion(table.run.on.subtracting(paragraph.run.said)) }
    on.subtract(story.run.said)
    on.formUnion(story.run.on)
    var style = Run.Style(rawValue: on.subtracting(.vanish).rawValue)
    if whole.underline == true { style.insert(.underline) }
    var look = WordLook(
      style: style, font: whole.font.flatMap(font), halfPoints: whole.halfPoints)
    look.letters = whole.letters?.font
    look.hidden = story.hidden ?? story.hiddenByTable ?? hiding(whole, on: on, paragraph: paragraph.paragraph)
    story.look = look
    return look
  }

  /// The index of a font; that of the theme where a number stands for it.
  private func font(_ index: Int) -> Int? {
    index >= 0 ? index : state.theme.font(index).flatMap(state.fonts.index)
  }

  /// Why text with these properties is not seen; nil where it is.
  private func hiding(
    _ run: RunProperties, on: RunProperties.Toggles, paragraph style: ParagraphProperties
  ) -> HiddenText.Reason? {
    if on.contains(.vanish) { return .vanish }
    var paragraph = style
    if let own = story.paragraph?.properties { paragraph.overlay(own) }
    if let size = run.halfPoints, size < 6 { return .tiny }
    if let scale = run.scale, scale < 10 { return .tiny }
    if paragraph.isFlat == true { return .tiny }
    if paragraph.isFrameAway == true || paragraph.isIndentAway == true { return .offPage }
    if run.isUnfilled == true { return .white }
    guard let color = run.color.map(state.theme.resolved), case .rgb = color else { return nil }
    let fills = [run.highlight, run.fill, paragraph.fill]
    let isFramed = paragraph.isFramed ?? false
    let around = isFramed && state.hasColoredShape ? WordColor.unknown : story.backdrop
    let behind = fills.lazy.compactMap { $0 }.first { $0 != .automatic } ?? around
    return color.isLost(on: state.theme.resolved(behind)) ? .white : nil
  }
}
