import Checking
import DocumentReading
import Testing
import XML
import ZipArchive

@testable import WordWriting

/// Pages in each format, and what hostile words become in them.
@Suite struct PageFormatTests {
  /// Words that mean something to one format or another.
  static let hostile =
    "<script>alert(1)</script> & {HYPERLINK \"x\"} \u{1}\u{202E}fdp\u{7}\u{FFFE} =1+1 **b** [a](b) `c` | d\nmới @ai "
    + "https://vi.du www.vi.du"

  /// A page with everything that a page may hold.
  static func full(_ text: String = "Chữ") -> Page {
    var page = Page(title: text)
    page.add(
      Table(
        columns: [2, 3],
        rows: [
          [
            Table.Cell([Paragraph([Run("TÊN CƠ QUAN", bold: true)], .center, size: 13, rule: .third)]),
            Table.Cell([Paragraph([Run("Tiêu ngữ", bold: true)], .center, rule: .wide)]),
          ]
        ]))
    page.add(Paragraph([Run("TIÊU ĐỀ", bold: true)], .center, role: .heading(1), above: 12))
    page.add(Paragraph([Run("Kính gửi: ", bold: true), Run(text, italic: true)], .justified, indented: true))
    page.add(Paragraph([Run(text)], role: .item))
    page.add(Paragraph([Run("hai")], role: .item))
    page.add(
      Table(
        columns: [1, 4], rows: [[Table.Cell("STT", .center, bold: true), Table.Cell("Nội dung")], [Table.Cell(text)]],
        headers: 1, ruled: true))
    return page
  }

  @Test(arguments: [
    ("a.docx", PageFormat.docx), ("a.b/c.HTML", .html), ("x.htm", .html), ("x.md", .markdown),
    ("x.markdown", .markdown),
    ("x.txt", .text),
  ]) func formatFollowsTheName(_ name: String, _ format: PageFormat) {
    #expect(PageFormat(fileName: name) == format)
  }

  @Test(arguments: ["x", "x.pdf", "x.docx/y", "", "docx", "x."]) func otherNamesTellNothing(_ name: String) {
    #expect(PageFormat(fileName: name) == nil)
  }

  @Test(arguments: PageFormat.allCases) func samePageSameBytes(_ format: PageFormat) throws {
    #expect(try format.bytes(of: Self.full(Self.hostile)) == format.bytes(of: Self.full(Self.hostile)))
  }

  @Test(arguments: PageFormat.allCases) func emptyPagesAreWritten(_ format: PageFormat) throws {
    #expect(try !format.bytes(of: Page(title: "")).isEmpty)
  }

  @Test func everyPartIsWellFormedAndTyped() throws {
    let bytes = try PageFormat.docx.bytes(of: Self.full(Self.hostile))
    let archive = try ZipArchive(bytes)
    let types = try Self.part("[Content_Types].xml", of: archive)
    for entry in archive.entries {
      let text = try Self.part(entry.name, of: archive)
      #expect(throws: Never.self, "\(entry.name)") { _ = try XMLDocument.parse(Array(text.utf8)) }
      if entry.name.hasPrefix("word/") && !entry.name.hasSuffix(".rels") {
        #expect(types.contains("/\(entry.name)\""), "\(entry.name)")
      }
    }
  }

  @Test func wordsBecomeNoFieldAndNoMarkup() throws {
    let archive = try ZipArchive(try PageFormat.docx.bytes(of: Self.full(Self.hostile)))
    let text = try Self.part("word/document.xml", of: archive)
    #expect(!text.contains("instrText") && !text.contains("fldSimple") && !text.contains("w:hyperlink"))
    #expect(!text.contains("<script") && text.contains("&lt;script&gt;"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E || $0.value == 0xFFFE })
    let page = String(decoding: try PageFormat.html.bytes(of: Self.full(Self.hostile)), as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
    let markdown = String(decoding: try PageFormat.markdown.bytes(of: Self.full(Self.hostile)), as: UTF8.self)
    #expect(!markdown.contains("<script") && !markdown.contains("**b**") && !markdown.contains("https://"))
    #expect(markdown.contains("\\[a\\](b)"))
  }

  @Test(arguments: [PageFormat.docx, .markdown, .text]) func theLinterReadsTheWords(_ format: PageFormat) throws {
    let bytes = try format.bytes(of: Self.full("Sở Xây dựng - phần 1. của hồ sơ"))
    let document = try DocumentReader().read(bytes, name: "a.\(format.rawValue)")
    let text = document.paragraphs.map(\.text).joined(separator: "\n")
    for word in ["TÊN CƠ QUAN", "Tiêu ngữ", "TIÊU ĐỀ", "Kính gửi: Sở Xây dựng - phần 1. của hồ sơ", "Nội dung"] {
      #expect(text.contains(word), "\(word) in \(text)")
    }
  }

  @Test(arguments: ["- a", "1. a", "12) a", "+ a", "# a", "> a", "= a"]) func linesBeginNothing(_ text: String) throws {
    var page = Page(title: "")
    page.add(Paragraph([Run(text)]))
    let written = String(decoding: try PageFormat.markdown.bytes(of: page), as: UTF8.self)
    let document = try DocumentReader().read(Array(written.utf8), name: "a.md")
    #expect(document.paragraphs.map(\.text) == [text])
  }

  @Test func widthsFillTheWhole() {
    let table = Table(columns: [0, -3, Int.max, 5], rows: [])
    #expect(table.widths(of: 9354).count == 4)
    #expect(table.widths(of: 9354).reduce(0, +) <= 9354)
    #expect(Table(columns: [1, 1], rows: []).widths(of: 100) == [50, 50])
  }

  @Test func rowsHaveTheCellsOfTheTable() {
    let table = Table(columns: [1, 1], rows: [])
    #expect(table.cells(of: []).count == 2)
    #expect(
      table.cells(of: [Table.Cell("a"), Table.Cell("b"), Table.Cell("c")]).map { $0.paragraphs[0].text } == ["a", "b"])
  }

  /// The text of a part.
  private static func part(_ name: String, of archive: ZipArchive) throws -> String {
    let entry = try #require(archive.entries.first { $0.name == name })
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }
}
