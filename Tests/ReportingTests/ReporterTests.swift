import Checking
import DocumentModel
import Testing

@testable import Reporting

/// What each format says of the same results.
@Suite struct ReporterTests {
  /// A returned file with hostile words, and one that was not judged.
  private static let returned = {
    var result = Fixtures.returned
    result.findings = result.findings.filter { $0.rule != "X-2" }
    return result
  }()

  /// What a format says.
  private func report(
    _ format: ReportFormat, shown: Severity = .advice, language: Language = .vietnamese, coloured: Bool = false,
    quiet: Bool = false, _ results: [FileResult] = [returned, Fixtures.unjudged]
  ) -> String {
    let context = ReportContext(
      version: "1", rules: "ff", language: language, shown: shown, isColoured: coloured, isQuiet: quiet)
    return Fixtures.report(format, results, context)
  }

  @Test(arguments: [
    (false, "missing", "specific", true), (true, "missing", "specific", false), (false, "missing", nil, false),
  ])
  func readingsThatDifferAreTold(isSure: Bool, grammar: String, second: String?, isTold: Bool) {
    let readings = second.map { ElementResult.Readings(grammar: grammar, second: $0) }
    let element = ElementResult(name: .authority, status: "missing", isSure: isSure, readings: readings)
    let text = report(.text, [FileResult(path: "a.txt", verdict: .returning, elements: [element])])
    let words = "hai cách đọc khác nhau: theo câu chữ – không có; theo văn bản mẫu – nêu điều khoản cụ thể"
    #expect(text.contains(words) == isTold)
  }

  @Test func jsonIsAsPromised() {
    let place =
      #"{"line": 3, "column": 5, "endLine": 3, "endColumn": 9, "part": "document", "paragraph": 2, "#
      + #""path": "Phần I/đoạn 1", "offset": 4, "length": 6, "byteColumn": 9, "endByteColumn": 15}"#
    let expected =
      #"{"version": 1,\#n "tool": {"name": "totrinh", "version": "1", "rules": "ff"},\#n "files": [\#n  "#
      + #"{"path": "./hồ sơ/a\u001b[31m #1:<b>.txt", "sha256": "00", "format": "text", "verdict": "return", "review": true, "#
      + #""reason": null, "elements": {"authority": {"status": "missing", "confidence": "doubtful", "#
      + #""readings": {"grammar": "missing", "second": "general"}, "#
      + #""evidence": [{"text": "x\u202ey \"z\"", "place": \#(place)}]}, "recommendation": {"status": "specific", "#
      + #""confidence": "sure", "decides": "ubnd", "evidence": []}}, "submission": {"number": "1/TTr", "#
      + #""date": "2024-03-05", "place": "Hải Phòng", "issuer": "Sở <A> & 'B'", "addressee": "ubnd", "subject": "a\nb"}, "findings": [{"rule": "HP-1.1", "#
      + #""severity": "return", "message": "Chưa nêu.", "fix": "Nêu.", "source": {"document": "Chỉ đạo", "#
      + #""clause": "điểm 1"}, "place": \#(place), "quote": "căn\u0007cứ", "fingerprint": "ab", "#
      + #""assertion": "HP-1.1-draft", "node": "/t:submission/t:authority"}]}],\#n "#
      + #""summary": {"files": 1, "accepted": 0, "returned": 1, "unjudged": 0, "review": 1, "passedOver": 0, "#
      + #""return": 1, "warning": 0, "advice": 0}}\#n"#
    #expect(report(.json, shown: .warning, [Self.returned]) == expected)
  }

  @Test func emptyJSON() {
    #expect(report(.json, []).contains("\"files\": [],\n"))
  }

  @Test func jsonLinesEndWithTheSummary() {
    let lines = report(.jsonl).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains(#""reason": "not-a-submission""#) && lines[1].contains(#""submission": null"#))
    #expect(lines[2].hasPrefix("{\"summary\": {\"files\": 2,") && lines[2].hasSuffix("\"version\": 1}"))
  }

  @Test func textForAPerson() {
    let text = report(.text)
    for expected in [
      "a\\u{1B}[31m #1:<b>.txt: TRẢ LẠI (nghi ngờ – nên đọc lại)", "✗ Căn cứ pháp lý về thẩm quyền: không có (nghi ngờ",
      "“x\\u{202E}y \"z\"” (dòng 3, Phần I/đoạn 1)", "✓ Kiến nghị, đề xuất: nêu rõ việc cần quyết định",
      ":3:5: trả lại HP-1.1 (Phần I/đoạn 1)", "“căn\\u{7}cứ”", "Căn cứ: Chỉ đạo, điểm 1", "Cách sửa: Nêu.",
      "d.doc: KHÔNG KIỂM ĐƯỢC (not-a-submission)", "1 trả lại, 1 nên đọc lại; 1 tệp không kiểm được.",
    ] {
      #expect(text.contains(expected), "\(expected) is missing in:\n\(text)")
    }
    #expect(!text.unicodeScalars.contains { SafeText.isUnsafe($0) && $0 != "\n" })
  }

  @Test func textInEnglish() {
    let text = report(.text, language: .english)
    #expect(text.contains("RETURN (doubtful") && text.contains("To mend: Nêu.") && text.contains("1 returned"))
  }

  @Test func coloursAndQuiet() {
    #expect(report(.text, coloured: true).contains("\u{1B}[1;31mTRẢ LẠI\u{1B}[0m"))
    let accepted = FileResult(path: "ok.txt", verdict: .accept)
    #expect(report(.text, quiet: true, [accepted]).isEmpty)
    #expect(report(.text, quiet: true, [accepted, Self.returned]).hasPrefix("./hồ sơ/a\\u"))
  }

  @Test(arguments: ElementResult.Name.allCases)
  func everyStatusHasWords(name: ElementResult.Name) {
    let statuses: [ElementResult.Name: [String]] = [
      .authority: ["specific", "organic", "general", "practice", "missing"],
      .appraisal: ["agreed", "own-field", "unclear", "contrary", "missing"],
      .consultation: ["detailed", "mentioned", "planned", "missing"],
      .recommendation: ["specific", "vague", "missing"],
    ]
    for status in statuses[name] ?? [] {
      let words = Labels.status(status, of: name)
      #expect(words.vietnamese != status && !words.english.isEmpty)
    }
  }
}
