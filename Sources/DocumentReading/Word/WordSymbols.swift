/// Signs that Word files write as codes of symbol fonts.
enum WordSymbols {
  /// Fonts whose codes are no letters.
  private static func isSymbolFont(_ font: String) -> Bool {
    let name = font.lowercased()
    return ["symbol", "wingdings", "webdings", "zapf", "marlett", "mt extra"].contains { name.contains($0) }
  }

  /// The Greek letters of the font Symbol, from its code for `A`.
  private static let greek = Array("ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλµνοπθρστυϖωξψζ".unicodeScalars)
  /// Signs of Symbol beyond its letters.
  private static let symbol: [UInt32: UnicodeScalar] = [
    0x2D: "-", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xDE: "⇒", 0xE5: "∑",
  ]
  /// Signs of Wingdings that matter in lists and forms.
  private static let wingdings: [UInt32: UnicodeScalar] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "□",
    0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  /// The sign of `w:sym`: a letter of a text font, a known sign of a symbol font, or nothing.
  static func sign(code: UInt32, font: String) -> UnicodeScalar? {
    let isPrivate = (0xF000...0xF0FF).contains(code)
    guard isSymbolFont(font) else {
      guard let scalar = UnicodeScalar(isPrivate ? code - 0xF000 : code), scalar.value >= 0x20 else { return nil }
      return (0xE000...0xF8FF).contains(scalar.value) ? nil : scalar
    }
    let low = isPrivate ? code - 0xF000 : code
    switch font.lowercased() {
    case "symbol":
      if (0x41...0x7A).contains(low) {
        let index = Int(low) - 0x41
        return greek.indices.contains(index) ? greek[index] : nil
      }
      return symbol[low] ?? ((0x20...0x3F).contains(low) ? UnicodeScalar(low) : nil)
    case "wingdings": return wingdings[low]
    default: return nil
    }
  }

  /// A list's bullet as a reader sees it.
  static func bullet(_ text: String, font: String?) -> String {
    var label = ""
    for scalar in text.unicodeScalars {
      let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
      if isPrivate || font.map(isSymbolFont) == true {
        let sign = Self.sign(code: scalar.value, font: font ?? "Symbol")
        label.unicodeScalars.append(sign ?? "•")
      } else {
        label.unicodeScalars.append(scalar)
      }
    }
    return label
  }
}
