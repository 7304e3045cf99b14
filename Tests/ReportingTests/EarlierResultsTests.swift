import Checking
import Testing

@testable import Reporting

/// Results read back from the lines that an earlier run printed.
@Suite struct EarlierResultsTests {
  /// Reads the lines of a text.
  private func read(_ text: String) throws -> (runs: EarlierResults, results: [FileResult]) {
    var earlier = EarlierResults()
    var results: [FileResult] = []
    for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let result = try earlier.read(Array(line)) { results.append(result) }
    }
    try earlier.end()
    return (earlier, results)
  }

  @Test(arguments: ReportFormat.allCases)
  func saysTheSameAsTheRunItself(format: ReportFormat) throws {
    let (earlier, results) = try read(Fixtures.report(.jsonl))
    #expect(Fixtures.report(format, results) == Fixtures.report(format))
    #expect(earlier.rules == ["ff"] && earlier.passedOver == 0)
  }

  @Test func runsMayStandOneAfterTheOther() throws {
    let lines = Fixtures.report(.jsonl, [Fixtures.returned]) + "\r\n" + Fixtures.report(.jsonl, [Fixtures.word])
    #expect(try read(lines).results.map(\.path) == [Fixtures.returned.path, Fixtures.word.path])
  }

  /// The lines of a run that did not end.
  private static let cut = Fixtures.report(.jsonl, [Fixtures.returned]).split(separator: "\n")[0] + "\n"

  /// The cases of `refuses`: a file and the line that is named.
  private static let refusals: [(String, Int)] = [
    ("", 0), (Fixtures.report(.jsonl).split(separator: "\n")[0] + "\n", 0), ("x", 1), ("\n\n{", 3), ("[]", 1),
    ("{}", 1),
    (#"{"path": "a", "verdict": "maybe"}"#, 1), (#"{"path": 1, "verdict": "accept"}"#, 1),
    (#"{"path": "a", "verdict": "accept", "findings": [{"rule": "x"}]}"#, 1),
    // A run that was cut does not borrow the end of the next one.
    (cut + Fixtures.report(.jsonl, [Fixtures.word]), 3),
    (String(Fixtures.report(.jsonl).split(separator: "\n").last ?? ""), 1),
    (Fixtures.report(.json), 1), (String(repeating: "[", count: 100_000), 1),
  ]

  @Test(arguments: refusals)
  func refuses(text: String, line: Int) {
    let failure = #expect(throws: EarlierResults.Failure.self) { try read(text) }
    #expect(failure?.line == line)
  }

  @Test func hostileNumbersAreBrought() throws {
    let place =
      #"{"line": -5, "column": 9223372036854775807, "endLine": 1, "offset": 9223372036854775807, "length": 7}"#
    let line =
      #"{"path": "a", "verdict": "accept", "findings": [{"rule": "x", "severity": "advice", "place": \#(place)}]}"#
    let (earlier, results) = try read(line + "\n{\"summary\": {\"passedOver\": -1}}")
    let spot = try #require(results.first?.findings.first?.spot)
    #expect(spot.start.line == 1 && spot.start.column == 1 << 40 && spot.end >= spot.start && spot.offset == 1 << 40)
    #expect(earlier.passedOver == 0)
    for format in ReportFormat.allCases { #expect(!Fixtures.report(format, results).isEmpty) }
  }

  /// The cases of `parses`: a text and how it is written again; nil where it is no JSON.
  private static let values: [(String, String?)] = [
    (" {\"a\" : [1,-2 , true,false,null] }\n", #"{"a": [1, -2, true, false, null]}"#), ("\"\"", "\"\""),
    (#""\u0041\n\"\\\/\u1edd""#, "\"A\\n\\\"\\\\/ờ\""), (#""\ud83d\ude00""#, "\"😀\""), (#""\ud83dx""#, "\"\u{FFFD}x\""),
    (#""\ude00""#, "\"\u{FFFD}\""), (#""\ud83d\u0041""#, "\"\u{FFFD}A\""), ("1.5", "null"), ("[]", "[]"), ("{}", "{}"),
    ("", nil), ("{", nil), ("[1,]", nil), ("[1 2]", nil), ("{\"a\"}", nil), ("{a:1}", nil), ("\"a", nil),
    ("\"\n\"", nil), (#""\x""#, nil), (#""\u00+1""#, nil), (#""\u00"#, nil), ("tru", nil), ("1 1", nil), ("nul", nil),
  ]

  @Test(arguments: values)
  func parses(text: String, written: String?) {
    let value = try? JSONParser.value(of: Array(text.utf8))
    #expect(value.map { String(decoding: $0.utf8, as: UTF8.self) } == written)
  }
}
