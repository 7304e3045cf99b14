import XML

/// The colours and fonts of a Word file's theme.
struct WordTheme {
  /// The names by which colours of the theme are asked for.
  enum Slot: String {
    /// The colours that a theme holds, then those that settings map to them.
    case dark1, light1, dark2, light2, accent1, accent2, accent3, accent4, accent5, accent6, hyperlink
    case followedHyperlink, text1, background1, text2, background2

    /// The slot by its name in DrawingML.
    init?(drawing name: String) {
      switch name {
      case "dk1": self = .dark1
      case "lt1": self = .light1
      case "dk2": self = .dark2
      case "lt2": self = .light2
      case "tx1": self = .text1
      case "bg1": self = .background1
      case "tx2": self = .text2
      case "bg2": self = .background2
      case "hlink": self = .hyperlink
      case "folHlink": self = .followedHyperlink
      default: self.init(rawValue: name)
      }
    }
  }

  /// A colour of the theme, made lighter or darker by shares of 255.
  struct Color: Equatable {
    /// Which colour.
    var slot: Slot
    /// How much of it stays when it is mixed with white.
    var tint: UInt32 = 255
    /// How much of it stays when it is mixed with black.
    var shade: UInt32 = 255
  }

  /// The number that stands for the font of body text where an index of a font is asked for.
  static let minor = -1
  /// The same for headings.
  static let major = -2

  /// Red, green and blue by slot; paper and ink are white and black unless said.
  var colors: [Slot: UInt32] = [.dark1: 0, .light1: 0xFFFFFF]
  /// Which slots stand for paper and ink.
  var mapping: [Slot: Slot] = [.text1: .dark1, .background1: .light1, .text2: .dark2, .background2: .light2]
  /// The name of the font of headings.
  var majorFont: String?
  /// The name of the font of body text.
  var minorFont: String?

  /// The number of a font of the theme by its name in `w:rFonts`.
  static func font(_ name: String) -> Int { name.hasPrefix("major") ? major : minor }

  /// The name of a font of the theme by its number.
  func font(_ number: Int) -> String? { number == Self.major ? majorFont : minorFont }

  /// A colour with those of the theme looked up.
  func resolved(_ color: WordColor) -> WordColor {
    guard case .themed(let themed) = color else { return color }
    guard let rgb = colors[mapping[themed.slot] ?? themed.slot] else { return .unknown }
    let parts = [UInt32(0), 8, 16].map { shift in
      let part = (rgb >> shift & 255) * themed.shade / 255
      return (255 - (255 - part) * themed.tint / 255) << shift
    }
    return .rgb(parts.reduce(0, |))
  }
}

/// Reads the theme part.
final class WordThemeHandler: WordPartReader {
  /// What was read.
  private(set) var theme = WordTheme()
  /// The colour that is open.
  private var slot: WordTheme.Slot?
  /// Whether the fonts of headings are open.
  private var isMajor = false

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.drawing, let known = WordName.known(name.local) else { return }
    switch known {
    case .dk1, .lt1, .dk2, .lt2, .accent1, .accent2, .accent3, .accent4, .accent5, .accent6, .hlink, .folHlink:
      slot = WordTheme.Slot(drawing: "\(known)")
    case .srgbClr: set(attributes.utf8(WordName.val.rawValue, in: WordNamespace.none))
    case .sysClr: set(attributes.utf8(WordName.lastClr.rawValue, in: WordNamespace.none))
    case .majorFont: isMajor = true
    case .minorFont: isMajor = false
    case .latin:
      guard let typeface = attributes.plain(.typeface), !typeface.isEmpty else { return }
      if isMajor { theme.majorFont = typeface } else { theme.minorFont = typeface }
    default: break
    }
  }

  /// Takes up the colour of the open slot.
  private func set(_ value: UnsafeBufferPointer<UInt8>?) {
    guard let slot, case .rgb(let rgb) = WordColor(value) else { return }
    theme.colors[slot] = rgb
    self.slot = nil
  }

  func end(_ name: XMLEventName) {}

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
