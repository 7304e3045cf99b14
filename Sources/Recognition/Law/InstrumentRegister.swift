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
  public private(set) var rows: [Instrument] = []
  /// The rows by folded number.
  private var byNumber: [String: [Int]] = [:]
  /// The rows by the key of a name.
  private var byName: [String: [Int]] = [:]
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

  /// The rows of a number, in any tolerated spelling of its letters.
  public func rows(number: String) -> [Instrument] {
    (byNumber[LegalSymbols.folded(number)] ?? []).map { rows[$0] }
  }

  /// The rows that somebody may mean by a number, the beginning of one, or a name.
  public func rows(likeNumberOrName words: String) -> [Instrument] {
    let number = LegalSymbols.folded(words)
    if let found = byNumber[number] { return found.map { rows[$0] } }
    let key = Spelling.key(of: words)
    if let found = byName[key], !key.isEmpty { return found.map { rows[$0] } }
    guard number.contains("/") else { return [] }
    return rows.filter { LegalSymbols.folded($0.number).hasPrefix(number) }
  }

  /// The rows of a name by its key.
  func rows(nameKey: String) -> [Instrument] { (byName[nameKey] ?? []).map { rows[$0] } }

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
    byNumber[LegalSymbols.folded(row.number), default: []].append(rows.count)
    for name in [row.name] + row.shortNames {
      let key = Spelling.key(of: name)
      byName[key, default: []].append(rows.count)
      longestName = max(longestName, key.split(separator: " ").count)
    }
    rows.append(row)
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
