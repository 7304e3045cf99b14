import TestSupport

/// The tables of sentences that the batch is composed from; `{names}` in them are filled in by `Composer`.
struct Sentences: Sendable {
  /// The folder of the tables, from the root of the repository on.
  private static let folder = "Tests/Bench/Sentences/"

  /// The lines of each table by its name, lines that begin with `#` left out.
  private let tables: [String: [String]]

  /// Reads all tables.
  ///
  /// - Throws: `BenchFailure` where a table is absent or empty.
  init() throws(BenchFailure) {
    var tables: [String: [String]] = [:]
    for name in Table.allCases {
      let lines = Repository.text(Self.folder + name.rawValue + ".txt").split(separator: "\n").map(String.init)
      let kept = lines.filter { !$0.hasPrefix("#") }
      guard !kept.isEmpty else { throw BenchFailure("\(Self.folder)\(name.rawValue).txt cannot be read") }
      tables[name.rawValue] = kept
    }
    self.tables = tables
  }

  /// The tables, each a file of its name.
  enum Table: String, CaseIterable {
    case appraisal, authority, bases, body, departments, headings, matters, notes, process, recommendation, signers
    case tasks, wards
    case poorAppraisal = "appraisal-poor"
    case poorAuthority = "authority-poor"
    case poorProcess = "process-poor"
    case poorRecommendation = "recommendation-poor"
  }

  /// The lines of a table.
  subscript(_ table: Table) -> [String] { tables[table.rawValue] ?? [] }

  /// One line of a table.
  func one(of table: Table, _ random: inout SeededGenerator) -> String {
    self[table].randomElement(using: &random) ?? ""
  }

  /// The cells of one line of a table, as tabs divide it; as many as were asked for.
  func cells(of table: Table, count: Int, _ random: inout SeededGenerator) -> [String] {
    let cells = one(of: table, &random).split(separator: "\t").map(String.init)
    return cells + [String](repeating: "", count: max(count - cells.count, 0))
  }
}
