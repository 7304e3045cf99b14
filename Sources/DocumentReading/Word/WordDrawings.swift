import DocumentModel
import XML

extension WordPartHandler {
  /// Enters an element of a drawing.
  func startDrawing(_ name: WordName, namespace: Int, _ attributes: XMLEventAttributes) {
    switch namespace {
    case WordNamespace.drawingPosition: startPosition(name, attributes)
    case WordNamespace.vml: startShape(name, attributes)
    case WordNamespace.picture: if name == .pic { countPicture() }
    case WordNamespace.shapeGroup: if name == .wgp { box.isGroup = true }
    case WordNamespace.shape:
      switch name {
      case .wsp: (box.fill, box.isFillSaid, box.isShapeEmpty) = (nil, false, false)
      case .spPr: box.isInShape = true
      default: break
      }
    default: startGraphic(name, attributes)
    }
  }

  /// Leaves an element of a drawing.
  func endDrawing(_ name: WordName, namespace: Int) {
    switch (namespace, name) {
    case (WordNamespace.drawingPosition, .posOffset): endOffset()
    case (WordNamespace.shape, .spPr): box.isInShape = false
    case (WordNamespace.drawing, .solidFill): box.isInFill = false
    case (WordNamespace.drawing, .t): endDrawnText()
    case (WordNamespace.drawing, .p): if story.paragraph?.builder.isBlank == false { appendDrawn([0x0A]) }
    default: break
    }
  }

  /// Reads where a drawing stands and how large it is.
  private func startPosition(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .anchor, .inline: box = WordBox()
    case .extent:
      box.width = Self.number(attributes, .cx)
      box.height = Self.number(attributes, .cy)
    case .positionH: box.axis = .horizontal
    case .positionV: box.axis = .vertical
    case .posOffset:
      scratch.removeAll(keepingCapacity: true)
      collecting = .offset
    case .docPr: box.isHidden = ["1", "true"].contains(attributes.plain(.hidden))
    default: break
    }
  }

  /// An attribute without a namespace as a number.
  private static func number(_ attributes: XMLEventAttributes, _ name: WordName) -> Int? {
    attributes.utf8(name.rawValue, in: WordNamespace.none).flatMap(XMLEventAttributes.number)
  }

  /// Takes up how far a drawing stands from an edge.
  private func endOffset() {
    guard case .offset = collecting else { return }
    collecting = .nothing
    let offset = scratch.withUnsafeBufferPointer(XMLEventAttributes.number)
    if box.axis == .vertical { box.top = offset } else { box.left = offset }
  }

  /// Reads a VML shape.
  private func startShape(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .shape, .rect, .roundrect, .oval:
      box = WordBox()
      if let style = attributes.plain(.style) { box.read(style: style) }
      let isFilled = !["f", "false", "0"].contains(attributes.plain(.filled))
      guard isFilled, let color = attributes.plain(.fillcolor) else { return }
      let isWhite = ["white", "window", "#fff", "#ffffff"].contains { color.lowercased().hasPrefix($0) }
      box.fill = isWhite ? .rgb(0xFFFFFF) : .unknown
      if !isWhite { state.hasColoredShape = true }
    case .imagedata: countPicture()
    case .textbox: if attributes.plain(.style)?.contains("mso-fit-shape-to-text:t") == true { box.fitText() }
    case .textpath: if let text = attributes.plain(.string), !text.isEmpty { appendDrawn([text]) }
    default: break
    }
  }

  /// Reads how a shape of DrawingML is filled, and text that stands in DrawingML itself.
  private func startGraphic(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .t:
      scratch.removeAll(keepingCapacity: true)
      collecting = .drawn
    case .blip: state.pictures += 1
    case .ln: box.isInShape = false
    case .ext where box.isInShape:
      // An extension has this name too, but no size.
      let sides = [Self.number(attributes, .cx), Self.number(attributes, .cy)].compactMap { $0 }
      let least = box.isGroup ? 1 : WordBox.point
      if sides.contains(where: { $0 < least }) { box.isShapeEmpty = true }
    case .solidFill where box.isInShape:
      (box.fill, box.isFillSaid, box.isInFill) = (.unknown, true, true)
      state.hasColoredShape = true
    case .gradFill where box.isInShape, .pattFill where box.isInShape, .blipFill where box.isInShape:
      (box.fill, box.isFillSaid) = (.unknown, true)
      state.hasColoredShape = true
    case .noFill where box.isInShape: (box.fill, box.isFillSaid) = (nil, true)
    case .srgbClr where box.isInFill:
      box.fill = WordColor(attributes.utf8(WordName.val.rawValue, in: WordNamespace.none)) ?? .unknown
    case .schemeClr where box.isInFill:
      let slot = attributes.plain(.val).flatMap(WordTheme.Slot.init(drawing:))
      box.fill = slot.map { .themed(WordTheme.Color(slot: $0)) } ?? .unknown
    case .lumMod where box.isInFill, .lumOff where box.isInFill, .tint where box.isInFill, .shade where box.isInFill:
      box.fill = .unknown
    case .fillRef where !box.isFillSaid:
      box.fill = attributes.plain(.idx) == "0" ? nil : .unknown
      if box.fill != nil { state.hasColoredShape = true }
    default: break
    }
  }

  /// Counts a picture, and whether it fills a page as a scan does.
  private func countPicture() {
    state.pictures += 1
    let inch = 914_400
    if let width = box.width, let height = box.height, width > 62 * inch / 10, height > 85 * inch / 10 {
      state.pagePictures += 1
    }
  }

  /// Adds the text that was collected in a drawing.
  private func endDrawnText() {
    guard case .drawn = collecting else { return }
    collecting = .nothing
    appendDrawn(scratch.map { $0 < 0x20 ? 0x20 : $0 })
  }

  /// Adds lines that a drawing shows, each on a line of its own.
  private func appendDrawn(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if index > 0 || story.paragraph?.builder.isBlank == false { appendDrawn([0x0A]) }
      appendDrawn(Array(line.utf8))
    }
  }

  /// Adds text of a drawing, seen where the drawing is.
  private func appendDrawn(_ utf8: [UInt8]) {
    story.look = nil
    if let hidden = box.hidden {
      var look = currentLook()
      look.hidden = look.hidden ?? hidden
      story.look = look
    }
    append(utf8)
    story.look = nil
  }

  /// Shows the words of a chart or diagram, which stand in a part of their own.
  func showPart(_ attributes: XMLEventAttributes, _ reference: WordName) {
    guard gone == 0, story.instructions == 0, story.paragraph != nil,
      let id = attributes.string(reference.rawValue, in: WordNamespace.relationshipReference)
    else { return }
    appendDrawn(embedding?.lines(of: id) ?? [])
  }

  /// Begins the text of a box, which is a flow of its own.
  func startBox() {
    if story.paragraph != nil {
      // The paragraph around comes before the box, so it is counted before any item in the box.
      if var open = story.paragraph {
        story.paragraph = nil
        number(&open)
        story.paragraph = open
      }
    }
    let hidden = story.hidden ?? box.hidden ?? (currentLook().hidden == .vanish ? .vanish : nil)
    let container = state.add(Container(kind: .textBox, parent: story.place, ordinal: state.boxes))
    state.boxes += 1
    // A box without a colour of its own may lie over a coloured shape.
    let background = box.fill ?? (state.hasColoredShape ? .unknown : story.backdrop)
    // In the instruction of a field nothing is seen.
    if story.instructions > 0 { gone += 1 }
    outer.append(story)
    story = WordStory(container: container, background: background, hidden: hidden)
  }

  /// Ends the text of a box: it stands after the paragraph that holds the box.
  func endBox() {
    let paragraphs = finish()
    guard let around = outer.popLast() else { return }
    story = around
    if story.instructions > 0 { gone -= 1 }
    if story.paragraph != nil {
      story.paragraph?.boxes.append(contentsOf: paragraphs)
    } else {
      story.output.append(contentsOf: paragraphs)
    }
  }
}
