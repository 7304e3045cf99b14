import DocumentModel
import VietnameseText
import XML

/// A colour as OOXML writes it.
enum WordColor: Equatable {
  /// Chosen by the reader: dark on light.
  case automatic
  /// Red, green and blue in 24 bits.
  case rgb(UInt32)
  /// Coloured in a way that is not read, such as by a theme or a picture.
  case unknown

  /// Reads `auto` or six hexadecimal digits.
  init?(_ utf8: UnsafeBufferPointer<UInt8>?) {
    guard let utf8 else { return nil }
    guard utf8.count == 6, let rgb = UInt32(String(decoding: utf8, as: UTF8.self), radix: 16) else {
      self = .automatic
      return
    }
    self = .rgb(rgb)
  }

  /// The background of `w:shd`; nil where it leaves what is behind it.
  init?(shading attributes: XMLEventAttributes) {
    let fill = WordColor(attributes.utf8(WordName.fill.rawValue, in: WordNamespace.word)) ?? .automatic
    let share: UInt32
    switch attributes.word(.val) {
    case nil, "clear", "nil":
      if fill == .automatic { return nil }
      self = fill
      return
    case "solid": share = 100
    case let pattern?: share = pattern.hasPrefix("pct") ? min(UInt32(pattern.dropFirst(3)) ?? 50, 100) : 50
    }
    // A pattern is seen as the mixture of its two colours, which are black on white unless said.
    let color = WordColor(attributes.utf8(WordName.color.rawValue, in: WordNamespace.word)) ?? .automatic
    let (ink, paper) = (color.rgb ?? 0, fill.rgb ?? 0xFFFFFF)
    let mixed = [UInt32(0), 8, 16].map { shift in
      (((ink >> shift & 255) * share + (paper >> shift & 255) * (100 - share)) / 100) << shift
    }
    self = .rgb(mixed.reduce(0, |))
  }

  /// Its red, green and blue; nil where they are not known.
  private var rgb: UInt32? {
    if case .rgb(let rgb) = self { rgb } else { nil }
  }

  /// The background of `w:highlight`.
  init?(highlight attributes: XMLEventAttributes) {
    switch attributes.word(.val) {
    case nil, "none": return nil
    case "white": self = .rgb(0xFFFFFF)
    case "black": self = .rgb(0)
    case "yellow": self = .rgb(0xFFFF00)
    default: self = .unknown
    }
  }

  /// Whether text in one colour cannot be told from the other behind it.
  func isLost(on background: WordColor) -> Bool {
    guard case .rgb(let text) = self, case .rgb(let behind) = background else { return false }
    return [0, 8, 16].allSatisfy { shift in
      let difference = Int(text >> UInt32(shift) & 255) - Int(behind >> UInt32(shift) & 255)
      return abs(difference) < 8
    }
  }
}

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
    case .color: color = WordColor(attributes.utf8(WordName.val.rawValue, in: WordNamespace.word))
    case .shd: fill = WordColor(shading: attributes) ?? .automatic
    case .highlight: highlight = WordColor(highlight: attributes) ?? .automatic
    case .sz: halfPoints = attributes.number(.val) ?? halfPoints
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
    let word = WordNamespace.word
    if let theme = attributes.word(.hAnsiTheme) {
      letters = fonts.letters(ofTheme: theme)
    } else if let hAnsi = attributes.word(.hAnsi) {
      letters = WordLetters(font: hAnsi)
    }
    if attributes.utf8(WordName.asciiTheme.rawValue, in: word) != nil {
      font = -1
    } else if let ascii = attributes.word(.ascii) {
      font = fonts.index(of: ascii)
    } else if attributes.utf8(WordName.hAnsiTheme.rawValue, in: word) != nil {
      font = -1
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
  /// The Latin font of headings in the theme.
  var majorFont = ""
  /// The Latin font of text in the theme.
  var minorFont = ""
  /// The names, in the order they were met.
  private(set) var names: [String] = []
  /// The index of each name.
  private var indices: [String: Int] = [:]

  /// What a font of the theme, such as `minorHAnsi`, shows.
  func letters(ofTheme name: String) -> WordLetters {
    WordLetters(font: name.hasPrefix("major") ? majorFont : minorFont)
  }

  /// The index of a name; nil once there are more than any document has.
  func index(of name: String) -> Int? {
    if let index = indices[name] { return index }
    guard names.count < 10_000 else { return nil }
    indices[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
