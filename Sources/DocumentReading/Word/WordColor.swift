import XML

/// A colour as OOXML writes it.
enum WordColor: Equatable {
  /// Chosen by the reader: dark on light.
  case automatic
  /// Red, green and blue in 24 bits.
  case rgb(UInt32)
  /// One of the theme's colours, made lighter or darker.
  case themed(WordTheme.Color)
  /// Coloured in a way that is not read, such as by a picture.
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

  /// Reads the colour of `w:color`: one of the theme beats a written one.
  init?(text attributes: XMLEventAttributes) {
    if let themed = Self.themed(attributes, .themeColor, tint: .themeTint, shade: .themeShade) {
      self = themed
    } else {
      self.init(attributes.utf8(WordName.val.rawValue, in: WordNamespace.word))
    }
  }

  /// The background of `w:shd`; nil where it leaves what is behind it.
  init?(shading attributes: XMLEventAttributes) {
    let themed = Self.themed(attributes, .themeFill, tint: .themeFillTint, shade: .themeFillShade)
    let fill = themed ?? WordColor(attributes.utf8(WordName.fill.rawValue, in: WordNamespace.word)) ?? .automatic
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
    let ownInk = Self.themed(attributes, .themeColor, tint: .themeTint, shade: .themeShade)
    let color = ownInk ?? WordColor(attributes.utf8(WordName.color.rawValue, in: WordNamespace.word)) ?? .automatic
    if share == 100 || color == fill && fill != .automatic {
      self = color == .automatic ? .rgb(0) : color
      return
    }
    // How two colours mix is not worked out where one of them is the theme's.
    for part in [color, fill] {
      guard case .themed = part else { continue }
      self = .unknown
      return
    }
    let (ink, paper) = (color.rgb ?? 0, fill.rgb ?? 0xFFFFFF)
    let mixed = [UInt32(0), 8, 16].map { shift in
      (((ink >> shift & 255) * share + (paper >> shift & 255) * (100 - share)) / 100) << shift
    }
    self = .rgb(mixed.reduce(0, |))
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

  /// Its red, green and blue; nil where they are not known.
  private var rgb: UInt32? {
    if case .rgb(let rgb) = self { rgb } else { nil }
  }

  /// A colour of the theme, where the attributes name one.
  private static func themed(
    _ attributes: XMLEventAttributes, _ name: WordName, tint: WordName, shade: WordName
  ) -> WordColor? {
    guard let slot = attributes.word(name).flatMap(WordTheme.Slot.init(rawValue:)) else { return nil }
    let share = { (name: WordName) in attributes.word(name).flatMap { UInt32($0, radix: 16) }.map { min($0, 255) } }
    return .themed(WordTheme.Color(slot: slot, tint: share(tint) ?? 255, shade: share(shade) ?? 255))
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
