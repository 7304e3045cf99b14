import DocumentModel
import DocumentReading
import TestSupport
import Testing

/// Paper, margins, page numbers and the setting of paragraphs in Word files.
@Suite struct WordPageTests {
  /// A document with a section and other parts.
  private func document(_ section: String, parts: [String: String] = [:]) throws -> Document {
    let body =
      "<w:p><w:pPr><w:spacing w:after='120' w:line='360'/><w:ind w:firstLine='720'/></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>"
    return try WordReader().read(WordBuilder(body + section, parts: parts).wholeFile, name: "a.docx")
  }

  @Test func paperAndMarginsOfTheFirstSection() throws {
    let first =
      "<w:p><w:pPr><w:sectPr><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:left='30mm'/></w:sectPr></w:pPr></w:p>"
    let page = try #require(try document(first + "<w:sectPr><w:pgSz w:w='1' w:h='2'/></w:sectPr>").page)
    #expect(page.width == 11906 && page.height == 16838 && page.top == 1134 && page.left == 1700)
    #expect(page.bottom == nil && page.right == nil && page.number == nil)
  }

  @Test func settingOfAParagraph() throws {
    let layout = try #require(try document("").paragraphs.first?.layout)
    #expect(layout == ParagraphLayout(firstLine: 720, after: 120, line: 360))
  }

  @Test(arguments: [
    (
      "header",
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    ),
    ("footer", "<w:fldSimple w:instr=' PAGE \\* MERGEFORMAT '><w:r><w:t>1</w:t></w:r></w:fldSimple>"),
  ])
  func pageNumber(part: String, field: String) throws {
    let section =
      "<w:sectPr><w:\(part)Reference w:type='default' r:id='\(part)1'/><w:pgSz w:w='1' w:h='2'/><w:titlePg/></w:sectPr>"
    let paragraph = "<w:p><w:pPr><w:jc w:val='center'/></w:pPr>\(field)</w:p>"
    let number = try #require(try document(section, parts: ["\(part)1.xml": paragraph]).page?.number)
    #expect(number == PageNumber(isInHeader: part == "header", alignment: .center, isOnFirstPage: false))
  }

  @Test func aNumberOfPagesIsNoPageNumber() throws {
    let section = "<w:sectPr><w:headerReference w:type='default' r:id='header1'/><w:pgSz w:w='1' w:h='2'/></w:sectPr>"
    let paragraph = "<w:p><w:fldSimple w:instr='NUMPAGES'><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>"
    #expect(try document(section, parts: ["header1.xml": paragraph]).page?.number == nil)
  }
}
