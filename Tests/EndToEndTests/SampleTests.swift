import Checking
import TestSupport
import Testing

/// Every sample, in each of its formats, comes to what the table says.
@Suite struct SampleTests {
  /// The statuses of the four demands, by name.
  private func statuses(of result: FileResult) -> [String: String] {
    Dictionary(uniqueKeysWithValues: result.elements.map { ($0.name.rawValue, $0.status) })
  }

  @Test func theTableNamesEveryFolder() {
    let folders = Repository.names(in: "Samples").filter { $0 != "inbox" && !$0.contains(".") }
    #expect(folders == Samples.cases.map(\.name).sorted())
    #expect(Samples.cases.count >= 12)
  }

  @Test(arguments: Samples.cases, Samples.formats)
  func outcome(sample: Samples.Case, format: String) throws {
    let result = try Samples.judge(sample.path(format))
    let expected = sample.expected
    #expect(result.verdict.name == expected["verdict"])
    guard expected["kind"] == "totrinh" else {
      #expect(result.verdict == .unjudged(.notASubmission))
      return
    }
    for (name, status) in statuses(of: result) { #expect(status == expected[name], "\(name)") }
    #expect(result.elements.count == 4)
    #expect(result.elements.last?.decides == expected["decides"])
    #expect(result.submission?.addressee == expected["addressee"])
    #expect(result.submission?.number == expected["number"])
    #expect(result.submission?.date == expected["date"])
  }

  @Test(arguments: Samples.cases)
  func formatsAgree(sample: Samples.Case) throws {
    let results = try Samples.formats.map { try Samples.judge(sample.path($0)) }
    for result in results.dropFirst() {
      #expect(result.verdict == results[0].verdict, "\(result.path)")
      #expect(statuses(of: result) == statuses(of: results[0]), "\(result.path)")
    }
  }

  @Test(arguments: Repository.table("Samples/expected-inbox.tsv"))
  func inbox(row: [String: String]) throws {
    let result = try Samples.judge("Samples/inbox/" + (row["path"] ?? ""))
    #expect(result.verdict.name == row["verdict"])
    guard case .unjudged(let why) = result.verdict else { return }
    #expect(why.code == row["reason"])
  }
}
