import DocumentModel
import XML

/// What `w:pPr` says beyond its style; what it leaves open is nil.
struct ParagraphProperties: Equatable {
  /// The id of its numbering; 0 takes numbering away.
  var numbering: Int?
  /// Its level in the numbering, from 0.
  var numberingLevel: Int?
  /// Its level in the outline, from 0; 9 is body text.
  var outline: Int?
  /// Where its lines stand.
  var alignment: Paragraph.Alignment?
  /// The colour behind it.
  var fill: WordColor?
  /// Whether it stands in a frame of its own, which may lie over a drawing.
  var isFramed: Bool?
  /// Whether that frame lies outside the page.
  var isFrameAway: Bool?
  /// Whether its indent sets it outside the page.
  var isIndentAway: Bool?
  /// Whether its lines are too low to show letters.
  var isFlat: Bool?
  /// Indent and spacing.
  var layout = ParagraphLayout()

  /// Reads one child of `w:pPr` or of its `w:numPr`.
  mutating func read(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .numId: numbering = attributes.number(.val)
    case .ilvl: numberingLevel = attributes.number(.val)
    case .outlineLvl: outline = attributes.number(.val)
    case .jc: alignment = Self.alignment(attributes)
    case .shd: fill = WordColor(shading: attributes) ?? .automatic
    case .framePr:
      isFramed = true
      isFrameAway = WordBox.isAway(attributes, .x, .y)
    case .ind:
      isIndentAway = WordBox.isAway(attributes, .left, .start)
      layout.firstLine = attributes.measure(.firstLine, unit: 20) ?? layout.firstLine
    case .spacing:
      layout.before = attributes.measure(.before, unit: 20) ?? layout.before
      layout.after = attributes.measure(.after, unit: 20) ?? layout.after
      guard let line = attributes.measure(.line, unit: 20) else { return }
      isFlat = attributes.word(.lineRule, is: "exact") && line < 60
      let isInPoints = attributes.word(.lineRule, is: "exact") || attributes.word(.lineRule, is: "atLeast")
      layout.line = isInPoints ? nil : line
    default: break
    }
  }

  /// The alignment that `w:jc` names.
  private static func alignment(_ attributes: XMLEventAttributes) -> Paragraph.Alignment? {
    switch attributes.word(.val) {
    case "left", "start": .left
    case "right", "end": .right
    case "center": .center
    case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute": .justified
    default: nil
    }
  }

  /// Lays other properties over these.
  mutating func overlay(_ other: ParagraphProperties) {
    numbering = other.numbering ?? numbering
    numberingLevel = other.numberingLevel ?? numberingLevel
    outline = other.outline ?? outline
    alignment = other.alignment ?? alignment
    fill = other.fill ?? fill
    isFramed = other.isFramed ?? isFramed
    isFrameAway = other.isFrameAway ?? isFrameAway
    isIndentAway = other.isIndentAway ?? isIndentAway
    isFlat = other.isFlat ?? isFlat
    layout.overlay(other.layout)
  }
}

extension ParagraphLayout {
  /// Lays another layout over this one.
  mutating func overlay(_ other: ParagraphLayout) {
    firstLine = other.firstLine ?? firstLine
    before = other.before ?? before
    after = other.after ?? after
    line = other.line ?? line
  }
}
