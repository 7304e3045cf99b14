/// The lines of `Rules/` of which nobody claims that a test notices a change; `Tests/Mutation/unclaimed.tsv`.
struct Unclaimed: Sendable {
  /// The lines by file; `*` stands for all of them.
  private var lines: [String: Set<String>] = [:]

  /// Reads the table: file, line or `*`, reason.
  init(table: String) {
    for row in table.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3 else { continue }
      lines[cells[0], default: []].insert(String(cells[1].trimmed))
    }
  }

  /// Whether no line of a file is claimed.
  func isWholeFile(_ path: String) -> Bool { lines[path]?.contains("*") == true }

  /// Whether a mutant's line is not claimed.
  func contains(_ mutant: Mutant) -> Bool { lines[mutant.path]?.contains(String(mutant.line.trimmed)) == true }
}
