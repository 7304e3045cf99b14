import Checking

/// Whether a verdict rests on a row of a register that nobody has verified.
struct Unverified: Sendable {
  /// Rules and data as they are.
  let sources: RuleSources
  /// The documents to be judged, by path.
  private var documents: [(path: String, bytes: [UInt8])] = []

  /// The folders of documents.
  private static let folders = [
    "Samples", "Tests/Corpus/dev", "Tests/Corpus/dev2", "Tests/Corpus/dev4", "Tests/Corpus/dev5",
  ]

  /// Gathers the documents: samples, the labelled corpus, and the examples of all rules.
  init(sources: RuleSources) throws(MutationError) {
    self.sources = sources
    for folder in Self.folders {
      for path in FolderWalk(folder).files.sorted() { documents.append((path, try Proofs.read(path))) }
    }
    documents += sources.packs.flatMap(\.examples).map { ($0.shownPath, $0.bytes) }
  }

  /// The documents whose verdict changes without unverified rows, or with the values of another one, and how.
  func changes() -> [String] {
    guard let before = Proofs.checker(sources) else { return ["the built-in data are faulty"] }
    let judge = before.makeJudge()
    let verdicts = documents.map { judge($0.bytes, $0.path).verdict }
    var found: [String] = []
    for (name, change) in [
      ("without unverified rows", Self.withoutUnverified), ("with their values changed", Self.shuffled),
    ] {
      guard let checker = Proofs.checker(changed(change)) else {
        found.append("\(name): the data cannot be read")
        continue
      }
      let judge = checker.makeJudge()
      for (document, verdict) in zip(documents, verdicts) {
        let now = judge(document.bytes, document.path).verdict
        if now != verdict { found.append("\(name): \(document.path): \(verdict.name), then \(now.name)") }
      }
    }
    return found
  }

  /// Whether it shows that rows count as verified: with none verified, some rule says something else.
  func tiersMatter() -> Bool {
    let nothingVerified = changed { row, _ in row.replacing(",verified", with: ",unverified") }
    guard let checker = Proofs.checker(nothingVerified) else { return false }
    return !RuleTest(packs: sources.packs, checker: checker).run(jobs: Machine.processors).failures.isEmpty
  }

  /// The sources with rows of the registers changed; a row given up is nil.
  private func changed(_ change: (String, [String]) -> String?) -> RuleSources {
    var sources = sources
    for index in sources.data.indices where sources.data[index].path.hasPrefix("registers/") {
      let lines = String(decoding: sources.data[index].bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      let unverified = lines.filter(Self.isUnverified)
      let rows = lines.prefix(1) + lines.dropFirst().compactMap { change($0, unverified) }
      sources.data[index].bytes = Array((rows.joined(separator: "\n") + "\n").utf8)
    }
    return sources
  }

  /// Whether a row's last column says that nobody has verified it.
  private static func isUnverified(_ row: String) -> Bool { row.hasSuffix(",unverified") }

  /// Leaves unverified rows out.
  private static func withoutUnverified(_ row: String, _ others: [String]) -> String? { isUnverified(row) ? nil : row }

  /// Gives an unverified row the values of the next one under its own key.
  private static func shuffled(_ row: String, _ others: [String]) -> String? {
    guard isUnverified(row), let place = others.firstIndex(of: row) else { return row }
    let next = others[(place + 1) % others.count]
    guard let key = keyEnd(row), let values = keyEnd(next) else { return row }
    return String(row[..<key] + next[values...])
  }

  /// The comma behind the first cell of a row, which may be quoted.
  private static func keyEnd(_ row: String) -> String.Index? {
    guard row.first == "\"" else { return row.firstIndex(of: ",") }
    return row.firstRange(of: "\",").map { row.index(before: $0.upperBound) }
  }
}
