import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// Notes to this program: taken out of the text, bound to a paragraph.
@Suite struct RemarksTests {
  /// A file's name, its text, and the remarks: their words and the paragraph's text.
  private static let cases: [(String, String, [[String]])] = [
    ("a.md", "Một.\n\n<!-- totrinh: x -->\n\nHai.", [["totrinh: x", "Hai."]]),
    ("a.md", "Một.\n\nHai <!-- Totrinh-ignore x --> ba.", [["Totrinh-ignore x", "Hai  ba."]]),
    ("a.md", "Một.\n\n<!-- totrinh: x -->", [["totrinh: x", "Một."]]),
    ("a.md", "Một.\n\n<!-- về totrinh: x -->\n\nHai.", []),
    ("a.txt", "Một.\n\n<!-- totrinh: x -->\nHai.", [["totrinh: x", "Hai."]]),
    ("a.txt", "Một.\n\n  <!-- totrinh: x\n y -->\n\nHai.", [["totrinh: x\n y", "Hai."]]),
    ("a.txt", "Một.\n\nHai.\n\n<!-- totrinh: x -->", [["totrinh: x", "Hai."]]),
    ("a.txt", "Một.\n\n<!-- totrinh: x\n\nHai.", []), ("a.txt", "Một.\n\n<!-- totrinh:->\n\nHai.", []),
    ("a.txt", "<!--totrinh:-->\nMột.", [["totrinh:", "Một."]]),
  ]

  @Test(arguments: cases)
  func found(name: String, text: String, expected: [[String]]) throws {
    let document = try DocumentReader().read(Array(text.utf8), name: name)
    #expect(document.remarks.map { [$0.text, document.paragraphs[$0.paragraph].text] } == expected)
    for remark in document.remarks {
      let source = try #require(remark.source)
      #expect(document.source.text(in: source) == remark.text)
    }
    #expect(!document.paragraphs.contains { !expected.isEmpty && ($0.text.contains("totrinh") || !$0.hidden.isEmpty) })
  }

  @Test func wordComments() throws {
    let paragraph = "<w:p><w:r><w:t>Một.</w:t></w:r></w:p>"
    let noted =
      "<w:p><w:commentRangeStart w:id='4'/><w:r><w:t>Hai.</w:t></w:r></w:p><w:p><w:commentRangeEnd w:id='4'/>"
      + "<w:r><w:commentReference w:id='4'/></w:r><w:r><w:commentReference w:id='5'/></w:r><w:r><w:t>Ba.</w:t></w:r></w:p>"
    let comments =
      "<w:comment w:id='4'><w:p><w:r><w:t>totrinh: </w:t></w:r><w:r><w:t>x</w:t></w:r></w:p></w:comment>"
      + "<w:comment w:id='5'><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>"
    let builder = WordBuilder(paragraph + noted + paragraph, parts: ["comments.xml": comments])
    let document = try DocumentReader().read(builder.wholeFile, name: "a.docx")
    #expect(document.remarks.map(\.paragraph) == [1])
    #expect(document.remarks.first?.text.split(separator: " ") == ["totrinh:", "x"])
    #expect(document.notices.contains(.comments(count: 2)))
  }
}
