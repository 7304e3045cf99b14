import DataImage

/// Which department a symbol in a number, such as `SXD` in `15/TTr-SXD`, belongs to.
struct SymbolRegister: Sendable {
  /// One department.
  private struct Department: Sendable {
    var key: String
    var name: String
    var isVerified: Bool
    var symbols: Set<String>
  }

  /// The path of the table below `Rules/`.
  private static let path = "registers/departments.csv"
  /// The kinds of bodies that number their papers by a symbol of their own.
  private static let kinds = ["department", "equivalent"]

  /// The departments.
  private var departments: [Department] = []

  /// Reads the table among the data files; without it no symbol is known.
  init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    guard let file = files.first(where: { $0.path == Self.path }) else { return }
    let table = CommaSeparated(file.bytes)
    let columns = ["key", "name", "kind", "abbreviations", "symbol", "level", "status"].map { table.column($0) }
    guard let key = columns[0], let name = columns[1], let kind = columns[2], let short = columns[3],
      let symbol = columns[4], let level = columns[5], let status = columns[6]
    else {
      let message = "columns `key`, `name`, `kind`, `abbreviations`, `symbol`, `level` and `status` are needed"
      throw RuleDataErrors(faults: [.init(path: Self.path, line: 1, message: message)])
    }
    for row in table.rows where Self.kinds.contains(row.field(kind)) && row.field(level) == "province" {
      // Short names with a blank, such as `Sở XD`, never stand in a number.
      let symbols = [row.field(symbol)] + row.field(short).split(separator: ";").map(String.init)
      departments.append(
        Department(
          key: row.field(key), name: row.field(name), isVerified: row.field(status) == "verified",
          symbols: Set(symbols.filter { !$0.contains(" ") }.map(Self.plain).filter { $0.count > 1 })))
    }
  }

  /// The one department that a symbol belongs to, where it is not that of the issuer; nil where it fits or is not known.
  func owner(of symbol: String, otherThan issuer: String) -> SymbolOwner? {
    let symbol = Self.plain(symbol)
    guard let own = departments.first(where: { $0.key == issuer }), !own.symbols.contains(symbol) else { return nil }
    let owners = departments.filter { $0.symbols.contains(symbol) }
    guard let other = owners.first, owners.count == 1 else { return nil }
    return SymbolOwner(name: other.name, isVerified: other.isVerified && own.isVerified)
  }

  /// A symbol without the signs that offices set or leave out, in one case.
  private static func plain(_ symbol: String) -> String {
    String(symbol.uppercased().filter(\.isLetter).map { $0 == "Ð" ? "Đ" : $0 })
  }

  /// The symbol behind `TTr-` in a number; nil where the number is not built so.
  static func symbol(in number: String) -> String? {
    let parts = number.filter { !$0.isWhitespace }.split(separator: "/")
    guard let tail = parts.last else { return nil }
    let groups = tail.split { $0 == "-" || $0 == "–" }
    guard groups.count >= 2, groups[0].lowercased() == "ttr" else { return nil }
    return String(groups[1])
  }
}

extension SymbolRegister: ImageCodable {
  /// Writes the departments.
  func write(to image: inout ImageWriter) {
    image.write(UInt32(truncatingIfNeeded: departments.count))
    for department in departments {
      department.key.write(to: &image)
      department.name.write(to: &image)
      department.isVerified.write(to: &image)
      department.symbols.write(to: &image)
    }
  }

  /// Reads the departments.
  init(from image: inout ImageReader) throws(ImageFault) {
    for _ in 0..<(try image.count()) {
      departments.append(
        Department(
          key: try String(from: &image), name: try String(from: &image), isVerified: try Bool(from: &image),
          symbols: try Set(from: &image)))
    }
  }
}
