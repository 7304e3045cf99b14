import DocumentModel
import VietnameseText
import XML

/// What `w:rPr` says; what it leaves open is nil or not set.
struct RunProperties: Equatable {
  /// Properties that are on or off, and add up in a peculiar way over kinds of style.
  struct Toggles: OptionSet {
    /// The bits, of which the first five are those of `Run.Style`.
    var rawValue: UInt8
    /// Hidden text.
    static let vanish = Toggles(rawValue: 32)
    /// The bits of a look.
    init(_ style: Run.Style) { rawValue = style.rawValue }
    /// Creates a set from bits.
    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The toggles that are said to be on or off.
  var said: Toggles = []
  /// The toggles that are on.
  var on: Toggles = []
  /// Whether text is underlined.
  var underline: Bool?
  /// The text's colour.
  var color: WordColor?
  /// The colour behind the text.
  var fill: WordColor?
  /// The highlighter's colour.
  var highlight: WordColor?
  /// The size in half-points.
  var halfPoints: Int?
  /// The width of the letters in percent.
  var scale: Int?
  /// Whether letters are drawn with neither ink nor outline.
  var isUnfilled: Bool?
  /// The index of the font; a negative one stands for a font of the theme.
  var font: Int?
  /// What the font shows letters beyond ASCII as.
  var letters: WordLetters?

  /// Reads one child of `w:rPr`.
  mutating func read(_ name: WordName, _ attributes: XMLEventAttributes, fonts: FontList) {
    switch name {
    case .b: set(Toggles(.bold), attributes.isOn)
    case .i: set(Toggles(.italic), attributes.isOn)
    case .strike, .dstrike: set(Toggles(.strike), attributes.isOn)
    case .caps: set(Toggles(.caps), attributes.isOn)
    case .vanish: set(.vanish, attributes.isOn)
    case .u: underline = !attributes.word(.val, is: "none")
    case .color: color = WordColor(text: attributes)
    case .shd: fill = WordColor(shading: attributes) ?? .automatic
    case .highlight: highlight = WordColor(highlight: attributes) ?? .automatic
    case .sz: halfPoints = attributes.measure(.val, unit: 2) ?? halfPoints
    case .w: scale = attributes.measure(.val, unit: 20) ?? scale
    case .rFonts: readFonts(attributes, fonts: fonts)
    default: break
    }
  }

  /// Switches a toggle.
  private mutating func set(_ toggle: Toggles, _ isOn: Bool) {
    said.insert(toggle)
    if isOn { on.insert(toggle) } else { on.remove(toggle) }
  }

  /// Reads `w:rFonts`: a theme's font beats a named one.
  private mutating func readFonts(_ attributes: XMLEventAttributes, fonts: FontList) {
    if let theme = attributes.word(.hAnsiTheme) {
      letters = fonts.letters(ofTheme: theme)
    } else if let hAnsi = attributes.word(.hAnsi) {
      letters = WordLetters(font: hAnsi)
    }
    if let theme = attributes.word(.asciiTheme) {
      font = WordTheme.font(theme)
    } else if let ascii = attributes.word(.ascii) {
      font = fonts.index(of: ascii)
    } else if let theme = attributes.word(.hAnsiTheme) {
      font = WordTheme.font(theme)
    } else if let hAnsi = attributes.word(.hAnsi) {
      font = fonts.index(of: hAnsi)
    }
  }

  /// Lays other properties over these: what they say replaces what stands here.
  mutating func overlay(_ other: RunProperties) {
    on.subtract(other.said)
    on.formUnion(other.on)
    said.formUnion(other.said)
    underline = other.underline ?? underline
    color = other.color ?? color
    fill = other.fill ?? fill
    highlight = other.highlight ?? highlight
    halfPoints = other.halfPoints ?? halfPoints
    scale = other.scale ?? scale
    isUnfilled = other.isUnfilled ?? isUnfilled
    font = other.font ?? font
    letters = other.letters ?? letters
  }
}

/// What a font shows letters beyond ASCII as.
enum WordLetters: Equatable {
  /// The letters of Unicode.
  case unicode
  /// The letters of a legacy encoding.
  case legacy(LegacyFont)

  /// What a font of this name shows.
  init(font name: String) {
    self = LegacyFont(name: name).map { .legacy($0) } ?? .unicode
  }

  /// The font of a legacy encoding.
  var font: LegacyFont? {
    if case .legacy(let font) = self { font } else { nil }
  }
}

/// The names of the fonts of one document.
final class FontList {
  /// What is known of the fonts.
  struct Known {
    /// The Latin font of headings in the theme.
    var majorFont = ""
    /// The Latin font of text in the theme.
    var minorFont = ""
    /// The names, in the order they were met.
    fileprivate(set) var names: [String] = []
    /// The index of each name.
    fileprivate var indices: [String: Int] = [:]
  }

  /// What is known so far.
  var known = Known()

  /// The names, in the order they were met.
  var names: [String] { known.names }

  /// What a font of the theme, such as `minorHAnsi`, shows.
  func letters(ofTheme name: String) -> WordLetters {
    WordLetters(font: name.hasPrefix("major") ? known.majorFont : known.minorFont)
  }

  /// The index of a name; nil once there are more than any document has.
  func index(of name: String) -> Int? {
    if let index = known.indices[name] { return index }
    guard known.names.count < 10_000 else { return nil }
    known.indices[name] = known.names.count
    known.names.append(name)
    return known.names.count - 1
  }
}
