import Checking
import DocumentModel
import TestSupport
import Testing

@testable import Reporting

/// The place of a finding in each format's own units, for both ways of writing Vietnamese and an emoji before the words.
@Suite struct UnitTests {
  /// A finding on `trình` in the second line of a text.
  private static func result(_ text: String) throws -> FileResult {
    let source = SourceText(Array(text.utf8))
    let forms = [VietnameseForms.composed("trình"), VietnameseForms.decomposed("trình")]
    let found = try #require(forms.lazy.compactMap { Self.range(of: $0, in: Array(text.utf8)) }.first)
    let map = SourceMap([SourceMap.Segment(offset: 0, source: 0)])
    let document = Document(format: .text, paragraphs: [Paragraph(text: text, map: map)], source: source)
    let place = Place(paragraph: 0, range: found)
    let finding = Finding(
      rule: "X-1", severity: .returning, message: "M.", fix: "", source: LegalSource(document: ""), place: place,
      spot: Spot(of: place, in: document, paths: [""]), quote: document.quote(of: place), fingerprint: "ab")
    return FileResult(
      path: "a.txt", sha256: "00", format: "text", verdict: .returning, findings: [finding], text: source)
  }

  /// Where some bytes stand in others.
  private static func range(of word: String, in text: [UInt8]) -> Range<Int>? {
    let word = Array(word.utf8)
    return text.indices.first { text[$0...].starts(with: word) }.map { $0..<$0 + word.count }
  }

  /// The text in a form of letters, and the columns: in characters, and in bytes.
  private static let forms: [(text: String, characters: (Int, Int), bytes: (Int, Int))] = [
    // 😀 is one character of four bytes; ờ is one of three, or o with two marks of two bytes each.
    (VietnameseForms.composed("Dòng một\n😀 Tờ trình"), (6, 11), (11, 17)),
    (VietnameseForms.decomposed("Dòng một\n😀 Tờ trình"), (8, 14), (13, 20)),
  ]

  @Test(arguments: forms)
  func units(text: String, characters: (Int, Int), bytes: (Int, Int)) throws {
    let result = try Self.result(text)
    let expected: [(ReportFormat, String)] = [
      (.text, "a.txt:2:\(characters.0): "),
      (
        .json,
        #""line": 2, "column": \#(characters.0), "endLine": 2, "endColumn": \#(characters.1)"#
      ),
      (.json, #""byteColumn": \#(bytes.0), "endByteColumn": \#(bytes.1)"#),
      (
        .sarif,
        #""region": {"startLine": 2, "startColumn": \#(characters.0), "endLine": 2, "endColumn": \#(characters.1),"#
      ),
      (.sarif, #""columnKind": "unicodeCodePoints""#), (.junit, ">a.txt:2:\(characters.0): "),
      (.checkstyle, #"line="2" column="\#(characters.0)""#),
      (.github, "line=2,endLine=2,col=\(characters.0),endColumn=\(characters.1),"),
      (.gitlab, #""lines": {"begin": 2, "end": 2}"#),
      (
        .rdjson,
        #"{"start": {"line": 2, "column": \#(bytes.0)}, "end": {"line": 2, "column": \#(bytes.1)}}"#
      ),
      (.svrl, "a.txt:2:\(characters.0)-2:\(characters.1)<"), (.csv, #","2","\#(characters.0)","#),
      (.markdown, "dòng 2"), (.html, "</a><mark class=\"return\">"),
    ]
    for (format, words) in expected {
      let report = Fixtures.report(format, [result])
      #expect(report.unicodeScalars.map { $0 }.contains(words.unicodeScalars.map { $0 }), "\(format): \(report)")
    }
    // The marked words are those of the finding, scalar by scalar.
    let page = Fixtures.report(.html, [result])
    let marked = try #require(page.split(separator: "<mark class=\"return\">").dropFirst().first)
    let words = try #require(marked.split(separator: "<").first)
    #expect(words.unicodeScalars.elementsEqual(result.findings[0].quote.unicodeScalars))
    #expect(words.unicodeScalars.count == characters.1 - characters.0)
  }
}
