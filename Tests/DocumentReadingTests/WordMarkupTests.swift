import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// Word files read by the tokeniser and by libxml2 alone: one document, or one refusal.
@Suite("Both ways of reading markup")
struct WordMarkupTests {
  /// What reading a file in one way gives.
  private func read(_ bytes: [UInt8], _ markup: WordMarkup) -> Result<Document, ReadingError> {
    let reader = WordReader(revisions: .accepted, designs: nil, markup: markup)
    do { return .success(try reader.read(bytes, name: "a.docx")) } catch { return .failure(error) }
  }

  @Test("read the Word files of the repository alike")
  func samples() {
    let paths = ["Samples", "Rules"].flatMap(Repository.files).filter { $0.hasSuffix(".docx") }
    #expect(paths.count > 100)
    for path in paths {
      let bytes = Repository.bytes(path)
      #expect(read(bytes, .quick) == read(bytes, .libxml2), "\(path)")
    }
  }

  @Test("read broken files alike")
  func broken() {
    let body = "<w:p><w:r><w:t>Tờ trình</w:t></w:r></w:p>"
    let word = WordBuilder(body)
    let main = word.files.firstIndex { $0.name == "word/document.xml" } ?? 0
    func changed(_ change: (inout ZipBuilder.File) -> Void) -> [UInt8] {
      var files = word.files
      change(&files[main])
      return ZipBuilder(files).bytes()
    }
    let deep = String(repeating: "<w:sdt>", count: 2_000)
    let files = [
      changed { $0.checksum = 1 }, changed { $0.size = 10 }, changed { $0.method = 8 }, changed { $0.contents = [] },
      changed { $0.contents.removeLast(5) }, changed { $0.contents.insert(contentsOf: "&e;".utf8, at: 900) },
      changed { $0.contents = Array("<a/>".utf8) }, WordBuilder(deep).bytes, WordBuilder(body + "<w:p>").bytes,
      Array(word.document.utf8), Array(word.document.utf8.dropLast(5)),
    ]
    for (index, file) in files.enumerated() { #expect(read(file, .quick) == read(file, .libxml2), "\(index)") }
  }

  @Test("cut a long instruction alike, whatever the pieces")
  func instructions() {
    let instruction = "REF " + String(repeating: "a &amp; ", count: 2_000)
    let field =
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>b</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    let bytes = WordBuilder("<w:p>\(field)</w:p>").bytes
    #expect(read(bytes, .quick) == read(bytes, .libxml2))
    #expect(throws: Never.self) { try read(bytes, .quick).get() }
  }

  @Test("read a part that is too large for memory piece by piece")
  func large() throws {
    let paragraph = "<w:p><w:r><w:t>\(String(repeating: "a", count: 1_000))</w:t></w:r></w:p>"
    let bytes = WordBuilder(String(repeating: paragraph, count: ReadingLimits.wholePart / 1_000)).bytes
    #expect(try read(bytes, .quick).get().paragraphs.count == ReadingLimits.wholePart / 1_000)
  }
}
