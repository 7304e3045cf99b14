import DocumentModel
import XML

/// What is known of a drawing before the text in it: its size, where it stands, what is behind the text.
struct WordBox {
  /// The axis that a position is given for.
  enum Axis {
    /// From left to right.
    case horizontal
    /// From top to bottom.
    case vertical
  }

  /// The length of 1 point in the units of DrawingML.
  static let point = 12_700
  /// The longest side of any paper that Word prints on, 22 inches.
  private static let farthest = 22 * 914_400
  /// How far left of or above the text a box is surely off the page, 2 inches.
  private static let margin = 2 * 914_400

  /// Its width; nil where unknown.
  var width: Int?
  /// Its height; nil where unknown.
  var height: Int?
  /// Where its left edge stands; nil where it stands in the text.
  var left: Int?
  /// Where its upper edge stands.
  var top: Int?
  /// The axis of the position that is open.
  var axis: Axis?
  /// Whether it is marked as hidden.
  var isHidden = false
  /// The colour that fills it; nil where the page is behind the text.
  var fill: WordColor?
  /// Whether the shape itself says how it is filled.
  var isFillSaid = false
  /// Whether it is a group of shapes, which measure by a scale of their own.
  var isGroup = false
  /// Whether the shape that is open has no size.
  var isShapeEmpty = false
  /// Whether the shape's own properties are open, and not those of its outline.
  var isInShape = false
  /// Whether the filling of the shape is open.
  var isInFill = false

  /// Why text in it is not seen; nil where it is.
  var hidden: HiddenText.Reason? {
    if isHidden { return .vanish }
    let sides = [width, height].compactMap { $0 }
    if isShapeEmpty || sides.contains(where: { $0 < Self.point }) { return .offPage }
    let isFar = [(left, width), (top, height)].contains { edge, length in
      guard let edge else { return false }
      return edge > Self.farthest || edge + (length ?? 0) < -Self.margin
    }
    return isFar ? .offPage : nil
  }

  /// Whether positions in twips of a frame, a table or an indent lie outside any page.
  static func isAway(_ attributes: XMLEventAttributes, _ left: WordName, _ top: WordName?) -> Bool {
    [left, top].contains { name in
      guard let name, let edge = attributes.measure(name, unit: 20) else { return false }
      // The long side of A3, or four inches left of the text.
      return edge > 23_811 || edge < -5_760
    }
  }

  /// Reads the `style` of a VML shape.
  mutating func read(style: String) {
    var hasRelativeSize = false
    for declaration in style.split(separator: ";").prefix(100) {
      let pair = declaration.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let value = pair[1].drop { $0 == " " }
      switch pair[0].drop(while: { $0 == " " || $0 == "\n" }) {
      case "width": width = Self.length(value)
      case "height": height = Self.length(value)
      case "margin-left": left = Self.length(value)
      case "margin-top": top = Self.length(value)
      case "visibility": isHidden = isHidden || value == "hidden"
      case "display": isHidden = isHidden || value == "none"
      case "mso-width-percent", "mso-height-percent": hasRelativeSize = true
      default: break
      }
    }
    // A box that takes a share of the page, or grows with its text, may well say 0 here.
    if hasRelativeSize || width != 0 && height == 0 { (width, height) = (nil, nil) }
  }

  /// Takes up that it grows with its text, whatever size it says.
  mutating func fitText() {
    if width ?? 0 < Self.point { width = nil }
    if height ?? 0 < Self.point { height = nil }
  }

  /// A length of CSS in the units of DrawingML; without a unit it counts in pixels.
  private static func length(_ text: Substring) -> Int? {
    let units: [(String, Double)] = [
      ("pt", 12_700), ("in", 914_400), ("cm", 360_000), ("mm", 36_000), ("px", 9_525), ("pc", 152_400), ("", 9_525),
    ]
    for (unit, size) in units where text.hasSuffix(unit) {
      guard let number = Double(text.dropLast(unit.count)), abs(number) < 1e9 else { return nil }
      return Int(number * size)
    }
    return nil
  }
}
