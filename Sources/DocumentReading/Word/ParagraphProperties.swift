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

  /// Reads one child of `w:pPr` or of its `w:numPr`.
  mutating func read(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .numId: numbering = attributes.number(.val)
    case .ilvl: numberingLevel = attributes.number(.val)
    case .outlineLvl: outline = attributes.number(.val)
    case .jc: alignment = Self.alignment(attributes)
    case .shd: fill = WordColor(shading: attributes) ?? .automatic
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
  }
}
