import DataImage
import VietnameseText

/// What the letters in numbers of legal documents stand for, by `lexicon/legal-symbols.txt` and the register of bodies.
struct LegalSymbols: Sendable {
  /// A kind of document.
  struct Kind: Sendable, Equatable {
    /// The letters, such as `NĐ`.
    var letters: String
    /// The name, such as `Nghị định`.
    var name: String
    /// The key of the name.
    var key: String
    /// Whether the number always holds a year.
    var needsYear: Bool
  }

  /// A body whose letters stand in numbers.
  struct Issuer: Sendable, Equatable {
    /// The letters, such as `CP`.
    var letters: String
    /// The names, the first one in full.
    var names: [String]
    /// The keys of the names.
    var keys: [String]
    /// Whether the body works no more, so that others speak of its papers as of theirs.
    var isFormer = false
  }

  /// The path of the word list below `Rules/`.
  private static let path = "lexicon/legal-symbols.txt"
  /// The path of the register of bodies below `Rules/`.
  private static let bodies = "registers/departments.csv"

  /// The kinds by folded letters.
  private(set) var kinds: [String: Kind] = [:]
  /// The kinds by the key of their names.
  private(set) var kindsByName: [String: Kind] = [:]
  /// The issuers by folded letters.
  private(set) var issuers: [String: Issuer] = [:]
  /// Each name of an issuer with its folded letters, longest first.
  private(set) var issuerNames: [(key: String, letters: String)] = []
  /// The rank by folded letters of kind, kind and issuer, or issuer.
  private var ranks: [String: Int] = [:]
  /// The years of each National Assembly.
  private(set) var terms: [Int: ClosedRange<Int>] = [:]

  /// Reads the files; without them nothing is known.
  init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    var faults: [RuleDataErrors.Fault] = []
    if let file = files.first(where: { $0.path == Self.path }) {
      for (line, bytes) in RuleLines(file.bytes) where !add(String(decoding: bytes, as: UTF8.self)) {
        faults.append(.init(path: Self.path, line: line, message: "no line of the form `kind: letters = name`"))
      }
    }
    if let file = files.first(where: { $0.path == Self.bodies }) { addMinistries(file.bytes) }
    guard faults.isEmpty else { throw RuleDataErrors(faults: faults) }
    issuerNames = issuers.flatMap { letters, issuer in issuer.keys.map { ($0, letters) } }
      .sorted { ($0.key.count, $0.letters) > ($1.key.count, $1.letters) }
  }

  /// The letters without the differences that typing makes: one case, `D` for `Đ`, no signs.
  static func folded(_ letters: some StringProtocol) -> String {
    if let folded = foldedBytes(letters.utf8) { return String(decoding: folded, as: UTF8.self) }
    return String(
      Spelling.plain(letters).uppercased().compactMap { character -> Character? in
        character == "Đ" ? "D" : character == "&" || character == " " ? nil : character
      })
  }

  /// The letters without those differences where all are of ASCII or `Đ`; nil where others have to be looked at.
  private static func foldedBytes(_ letters: some Sequence<UInt8>) -> [UInt8]? {
    var folded: [UInt8] = []
    var before: UInt8 = 0
    for byte in letters {
      switch (before, byte) {
      case (0xC4, 0x90), (0xC4, 0x91): folded.append(UInt8(ascii: "D"))
      case (0xC4, _): return nil
      case (_, 0xC4), (_, UInt8(ascii: "&")), (_, 0x20): break
      case (_, UInt8(ascii: "a")...UInt8(ascii: "z")): folded.append(byte - 0x20)
      case (_, 0x21..<0x80): folded.append(byte)
      default: return nil
      }
      before = byte
    }
    return before == 0xC4 ? nil : folded
  }

  /// The rank of a document among legal bases; nil for one that has none.
  func rank(kind: String, issuer: String) -> Int? {
    let letters = Self.folded(issuer)
    let assembly = letters.hasPrefix("UBTVQH") ? "UBTVQH" : letters.hasPrefix("QH") ? "QH" : letters
    return ranks[Self.folded(kind) + "-" + letters] ?? ranks[assembly] ?? ranks[Self.folded(kind)]
  }

  /// Takes a line of the word list; false where it has no meaning.
  private mutating func add(_ line: String) -> Bool {
    let parts = line.split(separator: ":", maxSplits: 1)
    let sides = parts.last?.split(separator: "=", maxSplits: 1).map { String($0).trimmed } ?? []
    guard parts.count == 2, sides.count == 2 else { return false }
    switch parts[0] {
    case "kind":
      let letters = String(sides[0].prefix { $0 != "*" })
      let kind = Kind(
        letters: letters, name: sides[1], key: Spelling.key(of: sides[1]), needsYear: sides[0].hasSuffix("*"))
      kinds[Self.folded(letters)] = kind
      kindsByName[kind.key] = kind
    case "issuer": add(issuer: sides[0], names: sides[1].split(separator: "|").map { String($0).trimmed })
    case "rank":
      guard let rank = Int(sides[1]) else { return false }
      ranks[Self.folded(sides[0])] = rank
    case "term":
      let years = sides[1].split(separator: "-").compactMap { Int($0) }
      guard let term = Int(sides[0]), let first = years.first, let last = years.last, first <= last else {
        return false
      }
      terms[term] = first...last
    default: return false
    }
    return true
  }

  /// Adds a body.
  private mutating func add(issuer letters: String, names: [String], isFormer: Bool = false) {
    issuers[Self.folded(letters)] = Issuer(
      letters: letters, names: names, keys: Spelling.keys(of: names), isFormer: isFormer)
  }

  /// Adds the ministries of the register of bodies.
  private mutating func addMinistries(_ bytes: [UInt8]) {
    let table = CommaSeparated(bytes)
    let columns = ["name", "kind", "abbreviations", "symbol", "other_names", "until"].map { table.column($0) }
    guard let name = columns[0], let kind = columns[1], let short = columns[2], let symbol = columns[3],
      let others = columns[4], let until = columns[5]
    else { return }
    func list(_ row: CommaSeparated.Row, _ column: Int) -> [String] {
      row.field(column).split(separator: ";").map(String.init)
    }
    for row in table.rows where row.field(kind) == "ministry" && !row.field(symbol).isEmpty {
      add(
        issuer: row.field(symbol), names: [row.field(name)] + list(row, others) + list(row, short),
        isFormer: !row.field(until).isEmpty)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension LegalSymbols: ImageCodable {
  /// Writes what letters stand for.
  func write(to image: inout ImageWriter) {
    kinds.write(to: &image)
    kindsByName.write(to: &image)
    issuers.write(to: &image)
    image.write(UInt32(truncatingIfNeeded: issuerNames.count))
    for name in issuerNames {
      name.key.write(to: &image)
      name.letters.write(to: &image)
    }
    ranks.write(to: &image)
    terms.mapValues { [$0.lowerBound, $0.upperBound] }.write(to: &image)
  }

  /// Reads what letters stand for.
  init(from image: inout ImageReader) throws(ImageFault) {
    kinds = try Dictionary(from: &image)
    kindsByName = try Dictionary(from: &image)
    issuers = try Dictionary(from: &image)
    let names = try image.count()
    issuerNames.reserveCapacity(names)
    for _ in 0..<names { issuerNames.append((try String(from: &image), try String(from: &image))) }
    ranks = try Dictionary(from: &image)
    for (term, years) in try [Int: [Int]](from: &image) {
      guard years.count == 2, years[0] <= years[1] else { throw .broken }
      terms[term] = years[0]...years[1]
    }
  }
}

extension LegalSymbols.Kind: ImageCodable {
  /// Writes the kind.
  func write(to image: inout ImageWriter) {
    for text in [letters, name, key] { text.write(to: &image) }
    needsYear.write(to: &image)
  }

  /// Reads a kind.
  init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      letters: try String(from: &image), name: try String(from: &image), key: try String(from: &image),
      needsYear: try Bool(from: &image))
  }
}

extension LegalSymbols.Issuer: ImageCodable {
  /// Writes the body.
  func write(to image: inout ImageWriter) {
    letters.write(to: &image)
    names.write(to: &image)
    keys.write(to: &image)
    isFormer.write(to: &image)
  }

  /// Reads a body.
  init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      letters: try String(from: &image), names: try Array(from: &image), keys: try Array(from: &image),
      isFormer: try Bool(from: &image))
  }
}
