/// Tells what of the model rule files may look at, so that what none looks at need not be made or kept.
///
/// Nothing is evaluated: whatever might stand for an attribute in an expression counts as a look at it.
enum ModelUse {
  /// The attributes that tell where something stands, for readers of the printed model; `n` and `offset` tell nodes apart and
  /// are always there.
  static let places: Set<String> = [
    "part", "paragraph", "length", "line", "column", "endLine", "endColumn", "path",
  ]

  /// Whether an expression in a file may ask for one of some attributes.
  ///
  /// Every `@` is looked at, whatever it stands in, so that no expression is missed.
  static func mayAsk(for names: Set<String>, in file: RuleFile) -> Bool {
    let text = file.bytes
    return text.indices.contains { index in
      switch text[index] {
      case UInt8(ascii: "@"): isAny(of: names, behind: index, in: text)
      // A character written by its number may be an `@`.
      case UInt8(ascii: "&"): text[index...].starts(with: "&#".utf8)
      // The axis, written out.
      case UInt8(ascii: "a"): text[index...].starts(with: "attribute".utf8)
      default: false
      }
    }
  }

  /// Whether what stands behind an `@` is one of some names, or anything but a plain name.
  private static func isAny(of names: Set<String>, behind index: Int, in text: [UInt8]) -> Bool {
    let rest = text[(index + 1)...].drop { $0 <= 0x20 }
    let name = rest.prefix { $0 > 0x40 && $0 < 0x7F || $0 == 0x2D || (0x30...0x39).contains($0) }
    if name.isEmpty || names.contains(String(decoding: name, as: UTF8.self)) { return true }
    let next = rest.dropFirst(name.count).drop { $0 <= 0x20 }.first
    return next == UInt8(ascii: "(") || next == UInt8(ascii: ":")
  }

  /// Whether rules of a pack may look at the elements of form: built-in ones do where they name them, others always may.
  static func mayAskForForm(_ pack: RulePack) -> Bool {
    pack.origin != .builtIn
      || pack.schemas.contains { String(decoding: $0.bytes, as: UTF8.self).contains("t:form") }
  }
}
