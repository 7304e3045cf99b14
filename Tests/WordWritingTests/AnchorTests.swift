import TestSupport
import Testing

/// Where comments stand in the main part: on exactly the words that they are about.
@Suite struct AnchorTests {
  /// A body with words to be commented, and what it becomes: `⟦` and `⟧` stand for the marks of the comment, `†` for its
  /// reference.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var words: String
    var becomes: String

    init(_ name: String, _ body: String, _ words: String, _ becomes: String) {
      (testDescription, self.body, self.words, self.becomes) = (name, body, words, becomes)
    }
  }

  /// The marks of the first comment.
  private static let marks: [(String, String)] = [
    ("⟦", "<w:commentRangeStart w:id=\"0\"/>"), ("⟧", "<w:commentRangeEnd w:id=\"0\"/>"),
    ("†", "<w:r><w:commentReference w:id=\"0\"/></w:r>"),
  ]

  static let cases = [
    Case("a whole run", "<w:p><w:r><w:t>hai</w:t></w:r></w:p>", "hai", "<w:p>⟦<w:r><w:t>hai</w:t></w:r>⟧†</w:p>"),
    Case(
      "behind properties", "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>hai</w:t></w:r></w:p>", "hai",
      "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>⟦<w:r><w:t>hai</w:t></w:r>⟧†</w:p>"),
    Case(
      "inside a run with a look",
      "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>một-hai-ba</w:t></w:r></w:p>", "hai",
      "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>một-</w:t></w:r>⟦"
        + "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">hai</w:t></w:r>⟧†"
        + "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">-ba</w:t></w:r></w:p>"),
    Case(
      "across runs",
      "<w:p><w:r><w:t>một-h</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>ai-ba</w:t></w:r></w:p>",
      "hai",
      "<w:p><w:r><w:t>một-</w:t></w:r>⟦<w:r><w:t xml:space=\"preserve\">h</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
        + "<w:r><w:t>ai</w:t></w:r>⟧†<w:r><w:t xml:space=\"preserve\">-ba</w:t></w:r></w:p>"),
    Case(
      "between the elements of a run", "<w:p><w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t></w:r></w:p>", "hai",
      "<w:p><w:r><w:t>một</w:t><w:tab/></w:r>⟦<w:r><w:t>hai</w:t></w:r>⟧†</w:p>"),
    Case(
      "blanks that were within the text", "<w:p><w:r><w:t> một hai </w:t></w:r></w:p>", "hai",
      "<w:p><w:r><w:t xml:space=\"preserve\">một </w:t></w:r>⟦<w:r><w:t xml:space=\"preserve\">hai</w:t></w:r>⟧†</w:p>"),
    Case(
      "entities", "<w:p><w:r><w:t>a&amp;b&#225;c</w:t></w:r></w:p>", "bá",
      "<w:p><w:r><w:t>a&amp;</w:t></w:r>⟦<w:r><w:t xml:space=\"preserve\">b&#225;</w:t></w:r>⟧†"
        + "<w:r><w:t xml:space=\"preserve\">c</w:t></w:r></w:p>"),
    Case(
      "a section of character data", "<w:p><w:r><w:t><![CDATA[a<b>c]]></w:t></w:r></w:p>", "<b>",
      "<w:p><w:r><w:t><![CDATA[a]]></w:t></w:r>⟦<w:r><w:t xml:space=\"preserve\"><![CDATA[<b>]]></w:t></w:r>⟧†"
        + "<w:r><w:t xml:space=\"preserve\"><![CDATA[c]]></w:t></w:r></w:p>"),
    Case(
      "a link, whose reference stands behind it",
      "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>hai</w:t></w:r></w:hyperlink></w:p>", "hai",
      "<w:p><w:hyperlink w:anchor=\"x\">⟦<w:r><w:t>hai</w:t></w:r>⟧</w:hyperlink>†</w:p>"),
    Case(
      "an insertion of somebody else",
      "<w:p><w:ins w:id=\"7\" w:author=\"x\"><w:r><w:t>hai</w:t></w:r></w:ins></w:p>", "hai",
      "<w:p><w:ins w:id=\"7\" w:author=\"x\">⟦<w:r><w:t>hai</w:t></w:r>⟧</w:ins>†</w:p>"),
    Case(
      "a content control",
      "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>hai</w:t></w:r></w:sdtContent></w:sdt></w:p>", "hai",
      "<w:p><w:sdt><w:sdtPr/><w:sdtContent>⟦<w:r><w:t>hai</w:t></w:r>⟧</w:sdtContent></w:sdt>†</w:p>"),
    Case(
      "deleted words between",
      "<w:p><w:r><w:t>ha</w:t></w:r><w:del w:id=\"7\"><w:r><w:delText>x</w:delText></w:r></w:del>"
        + "<w:r><w:t>i</w:t></w:r></w:p>", "hai",
      "<w:p>⟦<w:r><w:t>ha</w:t></w:r><w:del w:id=\"7\"><w:r><w:delText>x</w:delText></w:r></w:del>"
        + "<w:r><w:t>i</w:t></w:r>⟧†</w:p>"),
    Case(
      "the result of a field",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>hai</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "hai",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>⟦<w:r><w:t>hai</w:t></w:r>⟧†"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
    Case(
      "a cell", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>hai</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", "hai",
      "<w:tbl><w:tr><w:tc><w:p>⟦<w:r><w:t>hai</w:t></w:r>⟧†</w:p></w:tc></w:tr></w:tbl><w:p/>"),
    Case(
      "a text box, whose paragraph bears the comment",
      "<w:p><w:r><w:t>một</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>hai</w:t></w:r></w:p>"
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", "hai",
      "<w:p>⟦<w:r><w:t>một</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>hai</w:t></w:r></w:p>"
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>⟧†</w:p>"),
  ]

  @Test(arguments: cases) func commentsStandOnTheirWords(_ example: Case) throws {
    let annotated = try Annotated(WordBuilder(example.body).wholeFile, at: [example.words])
    var expected = example.becomes
    for (sign, markup) in Self.marks { expected = expected.replacing(sign, with: markup) }
    #expect(try annotated.body() == expected)
  }

  @Test func wordsOfANoteAreQuotedAtItsMark() throws {
    let note = "<w:footnote w:id=\"5\"><w:p><w:r><w:t>lời chú</w:t></w:r></w:p></w:footnote>"
    let body = "<w:p><w:r><w:t>một</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>"
    let file = WordBuilder(body, parts: ["footnotes.xml": note]).wholeFile
    let annotated = try Annotated(file, at: ["lời"])
    #expect(
      try annotated.body()
        == "<w:p><w:r><w:t>một</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"5\"/></w:r>"
        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
    #expect(try annotated.part("word/comments.xml").contains("“lời”"))
  }

  @Test func commentsThatOverlapShareTheCuts() throws {
    let annotated = try Annotated(
      WordBuilder("<w:p><w:r><w:t>một-hai-ba</w:t></w:r></w:p>").wholeFile, at: ["một-hai", "hai-ba", "hai"])
    let body = try annotated.body()
    #expect(body.split(separator: "<w:r><w:t").count == 4)
    #expect(
      body.contains(
        "<w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/><w:r><w:t xml:space=\"preserve\">hai</w:t></w:r>"
          + "<w:commentRangeEnd w:id=\"0\"/><w:commentRangeEnd w:id=\"2\"/>"))
  }

  @Test(arguments: ["v", ""]) func otherPrefixesAreFollowed(_ prefix: String) throws {
    let namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let colon = prefix.isEmpty ? "" : prefix + ":"
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix
    let main =
      "<\(colon)document \(declaration)=\"\(namespace)\"><\(colon)body><\(colon)p><\(colon)r><\(colon)t>hai ba</\(colon)t>"
      + "</\(colon)r></\(colon)p></\(colon)body></\(colon)document>"
    var builder = ZipBuilder(WordBuilder("").files)
    builder.files.append(
      ZipBuilder.File(
        "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"))
    for index in builder.files.indices where builder.files[index].name == "word/document.xml" {
      builder.files[index].contents = Array(main.utf8)
    }
    let annotated = try Annotated(builder.bytes(), at: ["ba"])
    let document = try annotated.part("word/document.xml")
    let own = prefix.isEmpty ? "w" : prefix
    let declared = prefix.isEmpty ? " xmlns:w=\"\(namespace)\"" : ""
    #expect(document.contains("<\(own):commentRangeStart\(declared) \(own):id=\"0\"/>"))
    #expect(try annotated.part("word/comments.xml").contains(namespace))
    #expect(
      try annotated.part("word/_rels/document.xml.rels").contains(
        "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"))
  }
}
