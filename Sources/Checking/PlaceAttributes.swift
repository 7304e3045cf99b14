/// The attributes by which the model tells where something stands, and whether any rule looks at them.
enum PlaceAttributes {
  /// Those that only readers of the printed model need; `n` and `offset` tell nodes apart and are always there.
  private static let shown: Set<String> = [
    "part", "paragraph", "length", "line", "column", "endLine", "endColumn", "path",
  ]

  /// Whether an expression in a rule file may ask for one of them.
  ///
  /// Every `@` is looked at, whatever it stands in, so that no expression is missed.
  static func areAskedFor(in file: [UInt8]) -> Bool {
    for index in file.indices {
      switch file[index] {
      case UInt8(ascii: "@"):
        let rest = file[(index + 1)...].drop { $0 <= 0x20 }
        if rest.first == UInt8(ascii: "*") { return true }
        let name = rest.prefix { $0 > 0x40 && $0 < 0x7F || $0 == 0x2D || (0x30...0x39).contains($0) }
        // What is no plain name may be anything: `node()`, a prefix.
        if name.isEmpty || shown.contains(String(decoding: name, as: UTF8.self)) { return true }
        let next = rest.dropFirst(name.count).drop { $0 <= 0x20 }.first
        if next == UInt8(ascii: "(") || next == UInt8(ascii: ":") { return true }
      case UInt8(ascii: "&"):
        // A character written by its number may be an `@`.
        if file[index...].starts(with: "&#".utf8) { return true }
      case UInt8(ascii: "a"):
        if file[index...].starts(with: "attribute".utf8) { return true }
      default: break
      }
    }
    return false
  }
}
