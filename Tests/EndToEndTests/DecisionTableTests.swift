import Checking
import TestSupport
import Testing

/// The table of situations, the rules that answer to it and the page that tells it.
@Suite struct DecisionTableTests {
  /// The table.
  private static let table = Repository.table("Tests/RecognitionTests/Resources/decisions.tsv")

  /// The rules of every built-in pack.
  private static let rules = Result { () throws(RuleFaults) in
    try RuleSet(packs: RuleSources.load(RuleSelection(packs: [RulePack.allName])).packs).rules
  }

  /// The rules that a row of the table names.
  private func names(in row: [String: String]) -> [String] {
    (row["rules"] ?? "-").split(separator: " ").map(String.init).filter { $0 != "-" }
  }

  @Test func rowsAndRulesNameEachOther() throws {
    let fromTable = Self.table.flatMap { row in names(in: row).map { "\(row["id"] ?? "") \($0)" } }
    let fromRules = try Self.rules.get().flatMap { rule in rule.rows.map { "\($0) \(rule.id)" } }
    #expect(!fromTable.isEmpty)
    #expect(Set(fromTable).subtracting(fromRules).isEmpty, "rows whose rule does not name them")
    #expect(Set(fromRules).subtracting(fromTable).isEmpty, "rules whose row does not name them")
  }

  @Test func severitiesAgree() throws {
    let severities = try Dictionary(uniqueKeysWithValues: Self.rules.get().map { ($0.id, $0.severity.rawValue) })
    for row in Self.table where row["severity"] != "-" {
      for rule in names(in: row) { #expect(severities[rule] == row["severity"], "\(row["id"] ?? "") \(rule)") }
    }
  }

  @Test func thePageTellsTheSameTable() {
    let cells = Repository.text("docs/what-is-checked.md").split(separator: "\n").compactMap { line -> [String]? in
      let cells = line.split(separator: "|").map { $0.filter { !"*`¹²³, ".contains($0) }.replacing("–", with: "-") }
      guard cells.count >= 4, cells[0].count == 3, "ABCDE".contains(cells[0].prefix(1)) else { return nil }
      return Array(cells[0..<4])
    }
    let rows = Self.table.map { row in
      ["id", "status", "severity", "rules"].map { (row[$0] ?? "").filter { $0 != " " } }
    }
    #expect(cells.sorted { $0[0] < $1[0] } == rows.sorted { $0[0] < $1[0] })
  }
}
