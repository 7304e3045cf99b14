import DataImage
import VietnameseText

/// A legal document as `registers/instruments.csv` knows it.
public struct Instrument: Sendable, Equatable {
  /// The number with its symbol.
  public var number = ""
  /// `law`, `code`, `resolution`, `decree`, `circular` or `decision`.
  public var kind = ""
  /// Kind and name.
  public var name = ""
  /// How people cite it without the number.
  public var shortNames: [String] = []
  /// The issuing body.
  public var issuer = ""
  /// The day of issue, `YYYY-MM-DD`; empty where not known.
  public var issued = ""
  /// The first day of effect; empty where not known.
  public var effective = ""
  /// The first day on which it is no longer in force; empty while it is, or where not known.
  public var ended = ""
  /// The numbers of what replaced it.
  public var replacedBy: [String] = []
  /// Whether as a whole it gives powers to a People's Committee or its Chairman.
  public var givesPowers = false
  /// Where the facts were seen.
  public var source = ""
  /// The day on which somebody last looked.
  public var checked = ""
  /// Whether every fact of the row was seen in the source.
  public var isVerified = false

  /// Creates an empty row.
  public init() {}
}

/// The register of legal documents.
public struct InstrumentRegister: Sendable {
  /// The path of the table below `Rules/`.
  public static let path = "registers/instruments.csv"
  /// The columns, in their order.
  public static let columns = [
    "number", "kind", "name", "short_names", "issuer", "issued", "effective", "ended", "replaced_by", "gives_powers",
    "source", "checked", "status",
  ]

  /// The rows in the order of the table.
  private var list = ImageList<Instrument>()
  /// The rows by folded number.
  private var byNumber = RowIndex()
  /// The rows by the key of a name.
  private var byName = RowIndex()
  /// The most words of a name.
  private(set) var longestName = 0

  /// Reads a table; one without the columns is a fault.
  public init(_ bytes: [UInt8]) throws(RuleDataErrors) {
    let table = CommaSeparated(bytes)
    let places = Self.columns.compactMap { table.column($0) }
    guard places.count == Self.columns.count else {
      let message = "the columns \(Self.columns.joined(separator: ", ")) are needed"
      throw RuleDataErrors(faults: [.init(path: Self.path, line: 1, message: message)])
    }
    for row in table.rows { add(Self.instrument(row, places)) }
  }

  /// Reads the table among the data files; without it nothing is known.
  public init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    guard let file = files.first(where: { $0.path == Self.path }) else { return }
    self = try Self(file.bytes)
  }

  /// The rows in the order of the table.
  public var rows: [Instrument] { list.all }

  /// The rows of a number, in any tolerated spelling of its letters.
  public func rows(number: String) -> [Instrument] {
    rows(at: byNumber.rows(of: LegalSymbols.folded(number)))
  }

  /// The rows that somebody may mean by a number, the beginning of one, or a name.
  public func rows(likeNumberOrName words: String) -> [Instrument] {
    let number = LegalSymbols.folded(words)
    let numbered = byNumber.rows(of: number)
    if !numbered.isEmpty { return rows(at: numbered) }
    let key = Spelling.key(of: words)
    let named = byName.rows(of: key)
    if !named.isEmpty, !key.isEmpty { return rows(at: named) }
    guard number.contains("/") else { return [] }
    return rows.filter { LegalSymbols.folded($0.number).hasPrefix(number) }
  }

  /// The rows of a name by its key.
  func rows(nameKey: String) -> [Instrument] { rows(at: byName.rows(of: nameKey)) }

  /// The rows at some places.
  private func rows(at places: [Int]) -> [Instrument] { places.compactMap { list[$0] } }

  /// What to cite in the place of a row on a day: its successors, and theirs where these have ended too.
  public func successors(of row: Instrument, on day: String) -> [Instrument] {
    var found: [Instrument] = []
    var waiting = row.replacedBy
    var seen: Set<String> = [row.number]
    while !waiting.isEmpty {
      let number = waiting.removeFirst()
      guard seen.insert(number).inserted, let next = rows(number: number).first else { continue }
      if !next.ended.isEmpty, next.ended <= day, !next.replacedBy.isEmpty {
        waiting += next.replacedBy
      } else {
        found.append(next)
      }
    }
    return found
  }

  /// Adds a row.
  private mutating func add(_ row: Instrument) {
    byNumber.enter(list.count, under: LegalSymbols.folded(row.number))
    for name in [row.name] + row.shortNames {
      let key = Spelling.key(of: name)
      byName.enter(list.count, under: key)
      longestName = max(longestName, key.split(separator: " ").count)
    }
    list.append(row)
  }

  /// The row of a line.
  private static func instrument(_ row: CommaSeparated.Row, _ places: [Int]) -> Instrument {
    func field(_ index: Int) -> String { row.field(places[index]) }
    func list(_ index: Int) -> [String] { field(index).split(separator: ";").map(String.init) }
    var found = Instrument()
    (found.number, found.kind, found.name, found.shortNames) = (field(0), field(1), field(2), list(3))
    (found.issuer, found.issued, found.effective, found.ended) = (field(4), field(5), field(6), field(7))
    (found.replacedBy, found.givesPowers, found.source) = (list(8), field(9) == "yes", field(10))
    (found.checked, found.isVerified) = (field(11), field(12) == "verified")
    return found
  }
}

extension InstrumentRegister: ImageCodable {
  /// Writes the register.
  public func write(to image: inout ImageWriter) {
    list.write(to: &image)
    byNumber.write(to: &image)
    byName.write(to: &image)
    longestName.write(to: &image)
  }

  /// Takes the register where it lies.
  public init(from image: inout ImageReader) throws(ImageFault) {
    list = try ImageList(from: &image)
    byNumber = try RowIndex(from: &image)
    byName = try RowIndex(from: &image)
    longestName = try Int(from: &image)
  }
}

extension Instrument: ImageCodable {
  /// Writes the row.
  public func write(to image: inout ImageWriter) {
    for text in [number, kind, name, issuer, issued, effective, ended, source, checked] { text.write(to: &image) }
    shortNames.write(to: &image)
    replacedBy.write(to: &image)
    givesPowers.write(to: &image)
    isVerified.write(to: &image)
  }

  /// Reads a row.
  public init(from image: inout ImageReader) throws(ImageFault) {
    number = try String(from: &image)
    kind = try String(from: &image)
    name = try String(from: &image)
    issuer = try String(from: &image)
    issued = try String(from: &image)
    effective = try String(from: &image)
    ended = try String(from: &image)
    source = try String(from: &image)
    checked = try String(from: &image)
    shortNames = try Array(from: &image)
    replacedBy = try Array(from: &image)
    givesPowers = try Bool(from: &image)
    isVerified = try Bool(from: &image)
  }
}
