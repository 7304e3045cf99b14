import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// A small package.
private let word = WordBuilder("<w:p><w:r><w:t>Tờ trình</w:t></w:r></w:p>")

@Suite("Word packages")
struct WordPackageTests {
  /// The main part in strict form with other prefixes.
  private static let strict =
    "<d:document xmlns:d='http://purl.oclc.org/ooxml/wordprocessingml/main'><d:body><d:p><d:r><d:t>Tờ trình</d:t></d:r>"
    + "</d:p></d:body></d:document>"

  /// The package in one XML file.
  private static var flat: String {
    let parts = word.files.map { file in
      "<pkg:part pkg:name='/\(file.name)'><pkg:xmlData>"
        + String(decoding: file.contents, as: UTF8.self).replacing("<?xml version=\"1.0\"?>", with: "")
        + "</pkg:xmlData></pkg:part>"
    }
    return
      "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>\(parts.joined())</pkg:package>"
  }

  /// The main part in UTF-16.
  private static var utf16: [UInt8] {
    let text = word.document.replacing("1.0\"", with: "1.0\" encoding=\"UTF-16\"")
    return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  /// The package with its main part at another place.
  private static var moved: [UInt8] {
    var files = word.files
    for index in files.indices {
      let text = String(decoding: files[index].contents, as: UTF8.self)
      if files[index].name == "_rels/.rels" {
        files[index].contents = Array(text.replacing("document.xml", with: "x.xml").utf8)
      }
      if files[index].name == "word/document.xml" { files[index].name = "word/x.xml" }
    }
    return ZipBuilder(files).bytes()
  }

  /// The same document in every packing.
  private static let packages: [[UInt8]] = [
    word.bytes, Array(word.document.utf8), Array(flat.utf8), Array(strict.utf8), utf16, moved,
    ZipBuilder(word.files.map { $0.with(\.method, 8).with(\.flags, 8) }).bytes(),
  ]

  @Test("reads every packing", arguments: packages)
  func packings(bytes: [UInt8]) throws {
    let document = try WordReader().read(bytes, name: "a.docx")
    #expect(document.format == .docx)
    #expect(document.paragraphs.map(\.text) == ["Tờ trình"])
    #expect(document.paragraphs.map(\.part) == ["document"])
    #expect(document.source.utf8 == Array("Tờ trình\n".utf8))
  }

  @Test(
    "tells why a file is not read",
    arguments: [
      (ZipBuilder(word.files + [word.files[1]]).bytes(), ReadingError.Reason.damaged),
      (ZipBuilder([ZipBuilder.File("a.txt", "a")]).bytes(), .notSupported),
      (Array("<html><p>a</p></html>".utf8), .notSupported),
      (Array(word.bytes.dropLast(30)), .damaged),
      (ZipBuilder(word.files.map { $0.with(\.flags, 1) }).bytes(), .encrypted),
      (Array(word.document.dropLast(9).utf8), .damaged),
      (Array(("<!DOCTYPE w:document [<!ENTITY a 'b'>]>" + word.document.dropFirst(21)).utf8), .damaged),
      (WordBuilder("<w:p/>").bytes, .empty),
      (WordBuilder("<w:p><w:r><w:t>...</w:t></w:r></w:p>").bytes, .empty),
      (WordBuilder("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>").bytes, .noText),
      (WordBuilder(String(repeating: "<w:sdt>", count: 2_000)).bytes, .tooLarge),
    ])
  func refused(bytes: [UInt8], reason: ReadingError.Reason) {
    let error = #expect(throws: ReadingError.self) { try WordReader().read(bytes, name: "a.docx") }
    #expect(error?.reason == reason)
    #expect(error?.vietnamese.contains("Đề nghị") == true)
  }

  @Test("tells of comments and signatures")
  func notices() throws {
    var files = WordBuilder("<w:p><w:r><w:t>a</w:t><w:commentReference w:id='0'/></w:r></w:p>").files
    files.append(
      ZipBuilder.File(
        "_xmlsignatures/sig1.xml",
        "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'><X509SubjectName>CN=Sở Mẫu</X509SubjectName>"
          + "<m:SignatureTime xmlns:m='http://schemas.openxmlformats.org/package/2006/digital-signature'>"
          + "<m:Format>f</m:Format><m:Value>2024-03-05T01:02:03Z</m:Value></m:SignatureTime></Signature>"))
    let document = try WordReader().read(ZipBuilder(files).bytes(), name: "")
    #expect(
      document.notices == [
        .comments(count: 1), .signature(signer: "CN=Sở Mẫu", time: "2024-03-05T01:02:03Z"),
      ])
  }

  @Test("never crashes on a main part with pieces taken out")
  func broken() {
    let whole = Array(
      WordBuilder(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:ins><w:r><w:t>a</w:t><w:fldChar w:fldCharType='begin'/></w:r>"
          + "</w:ins></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:txbxContent><w:p/>"
          + "</w:txbxContent><w:tc><w:tr/></w:tc><w:p><w:p><w:footnote/></w:p></w:p><w:footnote/><mc:Choice/>"
      ).document.utf8)
    var random = SeededGenerator(seed: 11)
    var refused = 0
    for _ in 0..<2_000 {
      var changed = whole
      let start = Int.random(in: 1_000..<whole.count, using: &random)
      changed.removeSubrange(start..<min(whole.count, start + Int.random(in: 1..<40, using: &random)))
      if (try? WordReader().read(changed, name: "")) == nil { refused += 1 }
    }
    #expect(refused > 1_000)
  }
}
