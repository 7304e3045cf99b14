import DocumentReading
import TestSupport
import Testing
import ZipArchive

@testable import WordWriting

/// What becomes of comments that are there, and of the other parts.
@Suite struct CommentsPartTests {
  /// A comment of somebody else, and one of ours.
  private static let comments =
    "<w:comment w:id=\"3\" w:author=\"An\"><w:p w14:paraId=\"0A\"><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>"
    + "<w:comment w:id=\"4\" w:author=\"totrinh\"><w:p w14:paraId=\"0B\"><w:r><w:t>HP-1.1</w:t></w:r></w:p></w:comment>"
  /// A body that both are about.
  private static let body =
    "<w:p><w:commentRangeStart w:id=\"3\"/><w:commentRangeStart w:id=\"4\"/><w:r><w:t>một hai</w:t></w:r>"
    + "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>"
    + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id=\"4\"/></w:r></w:p>"
  /// The threads of both; the answer is An's.
  private static func threads(answered: Bool) -> WordBuilder.Part {
    let parent = answered ? " w15:paraIdParent=\"0B\"" : ""
    return WordBuilder.Part(
      "commentsExtended.xml", kind: "commentsExtended",
      "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
        + "<w15:commentEx w15:paraId=\"0A\"\(parent) w15:done=\"0\"/><w15:commentEx w15:paraId=\"0B\" w15:done=\"0\"/>"
        + "</w15:commentsEx>")
  }

  /// A file with them.
  private static func file(answered: Bool) -> [UInt8] {
    WordBuilder(body, parts: ["comments.xml": comments], wholeParts: [threads(answered: answered)]).wholeFile
  }

  @Test func onlyOurOwnAreReplaced() throws {
    let annotated = try Annotated(Self.file(answered: false), at: ["hai"])
    let comments = try annotated.part("word/comments.xml")
    #expect(comments.contains("Xem lại"))
    #expect(!comments.contains("HP-1.1"))
    #expect(comments.contains("<w:comment w:id=\"4\" w:author=\"totrinh\" w:initials=\"tt\">"))
    #expect(
      try annotated.body()
        == "<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t xml:space=\"preserve\">một </w:t></w:r>"
        + "<w:commentRangeStart w:id=\"4\"/><w:r><w:t xml:space=\"preserve\">hai</w:t></w:r><w:commentRangeEnd w:id=\"4\"/>"
        + "<w:r><w:commentReference w:id=\"4\"/></w:r><w:commentRangeEnd w:id=\"3\"/>"
        + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:p>")
    let threads = try annotated.part("word/commentsExtended.xml")
    #expect(threads.contains("0A") && !threads.contains("0B"))
  }

  @Test func oneThatSomebodyAnsweredStays() throws {
    let annotated = try Annotated(Self.file(answered: true), at: ["hai"])
    let comments = try annotated.part("word/comments.xml")
    #expect(comments.contains("HP-1.1"))
    #expect(comments.contains("<w:comment w:id=\"5\" w:author=\"totrinh\""))
    #expect(try annotated.part("word/commentsExtended.xml").contains("paraIdParent=\"0B\""))
  }

  @Test func aSecondRunGivesTheSameCopy() throws {
    let once = try Annotated(
      WordBuilder("<w:p><w:r><w:t>một hai ba</w:t></w:r></w:p>").wholeFile, at: ["hai", "một hai"])
    let twice = try Annotated(once.bytes, at: ["hai", "một hai"])
    #expect(twice.bytes == once.bytes)
  }

  @Test func otherPartsKeepTheirBytes() throws {
    let file = WordBuilder(
      "<w:p><w:r><w:t>hai</w:t></w:r></w:p>", parts: ["styles.xml": "<w:style w:styleId=\"x\"/>"],
      wholeParts: [WordBuilder.Part("media.bin", kind: "image", [0, 1, 2, 255])]
    ).wholeFile
    let annotated = try ZipArchive(Annotated(file, at: ["hai"]).bytes)
    let original = try ZipArchive(file)
    let changed = ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"]
    for entry in original.entries where !changed.contains(entry.name) {
      let copy = try #require(annotated.entry(named: entry.name))
      #expect(try annotated.contents(of: copy) == original.contents(of: entry))
    }
    #expect(annotated.entries.count == original.entries.count + 1)
    let types = try annotated.contents(of: #require(annotated.entry(named: "[Content_Types].xml")))
    #expect(String(decoding: types, as: UTF8.self).contains("PartName=\"/word/comments.xml\""))
  }

  @Test func partsInUTF16StayInUTF16() throws {
    var builder = ZipBuilder(WordBuilder("").files)
    builder.files.append(
      ZipBuilder.File(
        "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"))
    let main =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
      + WordBuilder("<w:p><w:r><w:t>một hai</w:t></w:r></w:p>").document
      .replacing("<?xml version=\"1.0\"?>", with: "")
    let encoded = TextEncoding.utf16(isBigEndian: false, hasMark: true).encode(Array(main.utf8))
    for index in builder.files.indices where builder.files[index].name == "word/document.xml" {
      builder.files[index].contents = encoded
    }
    let annotated = try ZipArchive(Annotated(builder.bytes(), at: ["hai"]).bytes)
    let bytes = try annotated.contents(of: #require(annotated.entry(named: "word/document.xml")))
    #expect(bytes.starts(with: [0xFF, 0xFE]))
    let document = try DocumentReader().read(Annotated(builder.bytes(), at: ["hai"]).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == ["một hai"])
  }

  @Test func otherEncodingsAreRefused() throws {
    let text = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><x/>".utf8)
    #expect(throws: AnnotationError.encoding("ISO-8859-1", of: "x")) { try PartText(text, of: "x") }
  }

  @Test func whatIsNoWordFileIsRefused() {
    #expect(throws: AnnotationError.notWord) { try WordAnnotator().withoutOwnComments(Array("TỜ TRÌNH".utf8)) }
  }
}
