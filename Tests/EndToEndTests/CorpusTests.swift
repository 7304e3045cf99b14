import Checking
import TestSupport
import Testing

/// What is read of each labelled document; `RECORD=1 swift test --filter CorpusTests` writes the table anew.
///
/// A change of the recognition or of its data shows here, document by document. Whether it is right, `labels.tsv` beside the
/// documents tells; `?` marks what is doubtful.
@Suite struct CorpusTests {
  /// The table.
  private static let path = "Tests/EndToEndTests/Resources/corpus-readings.tsv"
  /// The sets.
  private static let sets = ["dev", "dev2", "dev3", "dev4", "dev5", "late"]

  /// The lines of one set's documents.
  private static func lines(of set: String) throws -> [String] {
    let folder = "Tests/Corpus/\(set)"
    return try Repository.table(folder + "/labels.tsv").compactMap { $0["file"] }.map { name in
      let result = try Samples.judge("\(folder)/\(name)")
      let statuses = result.elements.map { $0.status + ($0.isSure ? "" : "?") }
      return (["\(set)/\(name)", result.verdict.name] + statuses).joined(separator: "\t")
    }
  }

  @Test func everyDocumentIsReadAsRecorded() throws {
    let header = (["document", "verdict"] + ElementResult.Name.allCases.map(\.rawValue)).joined(separator: "\t")
    let lines = try [header] + Self.sets.flatMap(Self.lines)
    if Recording.isOn { return try Recording.write(lines.joined(separator: "\n") + "\n", to: Self.path) }
    let recorded = Repository.text(Self.path).split(separator: "\n").map(String.init)
    #expect(lines.count == recorded.count)
    for (line, known) in zip(lines, recorded) { #expect(line == known) }
  }
}
