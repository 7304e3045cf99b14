import DocumentModel
import XML

extension WordPartHandler {
  /// Enters an element of a drawing.
  func startDrawing(_ name: WordName, namespace: Int, _ attributes: XMLEventAttributes) {
    switch namespace {
    case WordNamespace.drawingPosition: startPosition(name, attributes)
    case WordNamespace.vml: startShape(name, attributes)
    case WordNamespace.picture: if name == .pic { state.pictures += 1 }
    case WordNamespace.shape:
      switch name {
      case .wsp: (box.fill, box.isFillSaid) = (nil, false)
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
    case (WordNamespace.drawing, .t): endText()
    case (WordNamespace.drawing, .p): if story.paragraph?.builder.isBlank == false { append([0x0A]) }
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
    case .imagedata: state.pictures += 1
    default: break
    }
  }

  /// Reads how a shape of DrawingML is filled, and text that stands in DrawingML itself.
  private func startGraphic(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .t: startText(attributes)
    case .ln: box.isInShape = false
    case .solidFill where box.isInShape: (box.fill, box.isFillSaid, box.isInFill) = (.unknown, true, true)
    case .gradFill where box.isInShape, .pattFill where box.isInShape, .blipFill where box.isInShape:
      (box.fill, box.isFillSaid) = (.unknown, true)
    case .noFill where box.isInShape: (box.fill, box.isFillSaid) = (nil, true)
    case .srgbClr where box.isInFill:
      box.fill = WordColor(attributes.utf8(WordName.val.rawValue, in: WordNamespace.none)) ?? .unknown
    case .fillRef where !box.isFillSaid: box.fill = .unknown
    default: break
    }
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
    let background = box.fill ?? story.backdrop
    outer.append(story)
    story = WordStory(container: container, background: background, hidden: hidden)
    box = WordBox()
  }

  /// Ends the text of a box: it stands after the paragraph that holds the box.
  func endBox() {
    let paragraphs = finish()
    guard let around = outer.popLast() else { return }
    story = around
    if story.paragraph != nil {
      story.paragraph?.boxes.append(contentsOf: paragraphs)
    } else {
      story.output.append(contentsOf: paragraphs)
    }
  }
}
