import Checking
import DocumentReading
import TestSupport
import Testing
import WordWriting

@testable import Gatekeeping

/// Sheets: what stands on them, and what never does.
@Suite struct SheetTests {
  /// A sheet that is kept as text.
  struct Golden: Sendable, CustomTestStringConvertible {
    /// The name of its file.
    var name: String
    /// The sheet.
    var sheet: Sheet
    /// The sample.
    var sample: String
    /// Its language.
    var language = Language.vietnamese
    /// Whether office and dossier are known.
    var isKnown = true

    var testDescription: String { name }

    /// Every one.
    static let all = [
      Golden(name: "return", sheet: .returnSlip, sample: "appraisal-contrary-walking-street"),
      Golden(name: "return-en", sheet: .returnSlip, sample: "authority-general-open-data", language: .english),
      Golden(name: "return-bare", sheet: .returnSlip, sample: "recommendation-vague-flooded-gateway", isKnown: false),
      Golden(name: "receipt", sheet: .receipt, sample: "own-field-heritage-shrine"),
      Golden(name: "review", sheet: .review, sample: "classical-inclusive-education-centre"),
      Golden(name: "review-bare", sheet: .review, sample: "consultation-planned-archive-scanning", isKnown: false),
    ]
  }

  @Test(arguments: Golden.all) func sheetsReadAsRecorded(_ golden: Golden) throws {
    let result = try SheetCases.result(golden.sample, language: golden.language)
    let facts = golden.isKnown ? try SheetCases.facts(result) : try SheetCases.bareFacts()
    let office = golden.isKnown ? SheetCases.office : Office()
    let page = golden.sheet.page(for: result, facts: facts, office: office, language: golden.language)
    let text = String(decoding: try PageFormat.markdown.bytes(of: page), as: UTF8.self)
    let path = "Tests/GatekeepingTests/Resources/\(golden.name).md"
    if Recording.isOn { try Recording.write(text, to: path) }
    #expect(text == Repository.text(path))
  }

  @Test(arguments: Sheet.allCases) func noFieldIsEmpty(_ sheet: Sheet) throws {
    var result = try SheetCases.result(findings: 3, quote: "", subject: "")
    result.submission = SubmissionSummary()
    result.digest?.issuer = nil
    let page = sheet.page(for: result, facts: try SheetCases.bareFacts(), office: Office(), language: .vietnamese)
    for paragraph in page.paragraphs where !paragraph.runs.isEmpty {
      let words = paragraph.text.split(separator: " ").joined(separator: " ")
      #expect(!words.isEmpty && !words.hasSuffix(": ") && !words.contains(": ;"), "\(paragraph.text)")
      #expect(!words.hasSuffix(":") || paragraph.runs.count == 1, "\(paragraph.text)")
    }
  }

  @Test(arguments: Sheet.allCases, [PageFormat.docx, .html, .markdown])
  func hostileWordsStayWords(_ sheet: Sheet, _ format: PageFormat) throws {
    var result = try SheetCases.result(
      findings: 15, quote: String(repeating: SheetCases.hostile + " ", count: 200), subject: SheetCases.hostile)
    result.review = true
    let facts = try SheetCases.facts(result)
    let page = sheet.page(for: result, facts: facts, office: SheetCases.office, language: .vietnamese)
    let bytes = try format.bytes(of: page)
    #expect(bytes.count < 200_000, "long words are cut")
    let text = format == .docx ? "" : String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("\u{202E}") && !text.contains("\u{1}"))
    if format == .docx {
      let document = try DocumentReader().read(bytes, name: "a.docx")
      #expect(document.paragraphs.contains { $0.text.contains("<script>alert(1)</script> & { HYPERLINK") })
      #expect(document.notices.isEmpty, "no field, no embedded part, no revision")
    }
  }

  @Test(arguments: Sheet.allCases) func everyWordOfThePageIsInTheWordFile(_ sheet: Sheet) throws {
    let result = try SheetCases.result("classical-inclusive-education-centre")
    let page = sheet.page(
      for: result, facts: try SheetCases.facts(result), office: SheetCases.office, language: .vietnamese)
    let document = try DocumentReader().read(try PageFormat.docx.bytes(of: page), name: "a.docx")
    let read = document.paragraphs.map(\.text).joined(separator: "\n")
    for paragraph in page.paragraphs { #expect(read.contains(paragraph.text)) }
  }

  @Test func eachGroundHasPlaceQuoteSourceAndMending() throws {
    let result = try SheetCases.result(findings: 4, quote: "câu trích", subject: "việc")
    let page = Sheet.returnSlip.page(
      for: result, facts: try SheetCases.bareFacts(), office: SheetCases.office, language: .vietnamese)
    let text = page.paragraphs.map(\.text).joined(separator: "\n")
    for finding in result.findings {
      #expect(text.contains(finding.message))
      #expect(text.contains(finding.fix) && text.contains(finding.source.clause) && text.contains(finding.rule))
    }
    #expect(text.contains("“câu trích”") && text.contains(result.findings[0].spot.path))
    #expect(text.contains(result.findings[0].source.document))
  }

  @Test func doubtfulVerdictsNameThePlaceToReadFirst() throws {
    var result = try SheetCases.result("appraisal-contrary-walking-street")
    for sheet in Sheet.allCases {
      let page = sheet.page(
        for: result, facts: try SheetCases.bareFacts(), office: SheetCases.office, language: .vietnamese)
      #expect(!page.paragraphs.contains { $0.text.contains("Đọc trước hết") })
    }
    result.review = true
    result.elements[1].isSure = false
    for sheet in Sheet.allCases {
      let page = sheet.page(
        for: result, facts: try SheetCases.bareFacts(), office: SheetCases.office, language: .vietnamese)
      let line = page.paragraphs.first { $0.text.contains("Đọc trước hết") }
      #expect(line?.text.contains("Phần IV/đoạn 1: “Sở đề nghị Ủy ban nhân dân quận tạm dừng") == true)
    }
    // Where no sentence stands for it, the whole is to be read.
    result.findings = []
    result.elements[1].evidence = []
    let page = Sheet.receipt.page(
      for: result, facts: try SheetCases.bareFacts(), office: SheetCases.office, language: .vietnamese)
    #expect(page.paragraphs.contains { $0.text.hasPrefix("Đọc trước hết: toàn văn") })
  }

  @Test func theVerdictTellsTheSheet() {
    let unjudged = Verdict.unjudged(.notASubmission)
    #expect(Sheet(for: .returning) == .returnSlip && Sheet(for: .accept) == .receipt && Sheet(for: unjudged) == nil)
    #expect(Sheet.returnSlip.fits(.returning) && !Sheet.returnSlip.fits(.accept))
    #expect(Sheet.receipt.fits(.accept) && !Sheet.receipt.fits(.returning))
    #expect(Sheet.review.fits(.accept) && Sheet.review.fits(.returning) && !Sheet.review.fits(unjudged))
  }
}

extension Page {
  /// Every paragraph, those of cells included.
  var paragraphs: [Paragraph] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.flatMap { $0.flatMap(\.paragraphs) }
      }
    }
  }
}
