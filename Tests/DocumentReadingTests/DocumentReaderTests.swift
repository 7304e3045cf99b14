import DocumentModel
import Testing

@testable import DocumentReading

/// Telling formats apart, refusing, decoding.
struct DocumentReaderTests {
  /// Bytes that are refused, under a name, with the reason and words of the sentence.
  static let refusals: [(bytes: [UInt8], name: String, reason: ReadingError.Reason, words: String)] = [
    ([], "a.txt", .empty, "không có chữ"),
    (Array(" \r\n\t\u{A0} ".utf8), "a.txt", .empty, "không có chữ"),
    (Array("---\n\n***\n".utf8), "a.md", .empty, "không có chữ"),
    (Array("%PDF-1.7 x".utf8), "a.pdf", .notSupported, "PDF"),
    (Array("%PDF-1.7 x".utf8), "a.docx", .notSupported, "thực ra là tệp PDF"),
    (Array("{\\rtf1 x}".utf8), "a.rtf", .notSupported, "RTF"),
    (Array("\u{FEFF}<!DOCTYPE HTML><html>".utf8), "a.docx", .notSupported, "đuôi của Word (.docx)"),
    (Array("<?xml version='1.0'?><html/>".utf8), "a.xml", .notSupported, "HTML"),
    (Array("<?xml version='1.0'?><data/>".utf8), "a.xml", .notSupported, "XML"),
    (Array("chỉ là chữ".utf8), "a.xml", .notSupported, "XML"),
    (Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 7, count: 80), "a.zip", .notSupported, "ZIP"),
    (
      Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 26)
        + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), "a.odt", .notSupported, "OpenDocument"
    ),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "a.doc", .notSupported, ".doc"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "a.DOCX", .notSupported, "đuôi của Word (.docx)"),
    (
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }, "a.docx", .encrypted,
      "mật khẩu"
    ),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a.png", .notSupported, "ảnh"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a.docx", .notSupported, "ảnh"),
    (Array("a\u{0}b\u{0}\u{0}c".utf8), "a.txt", .notSupported, "nhị phân"),
    (Array("T".utf8) + [UInt8](repeating: 0xB8, count: 4) + Array(" chu chu chu chu".utf8), "a.txt", .damaged, "UTF-8"),
    ([UInt8](repeating: 0xB8, count: 40), "a.txt", .notSupported, "nhị phân"),
    (Array("TỜ TRÌNH".utf8), "a.docx", .damaged, "không phải tệp Word"),
  ]

  /// Each refusal has its reason and its sentence, in both languages.
  @Test(arguments: refusals.indices)
  func refuses(_ index: Int) {
    let (bytes, name, reason, words) = Self.refusals[index]
    let error = #expect(throws: ReadingError.self) { try DocumentReader().read(bytes, name: name) }
    #expect(error?.reason == reason)
    #expect(error?.vietnamese.contains(words) == true, "\(error?.vietnamese ?? "")")
    #expect(error?.english.isEmpty == false)
  }

  /// Word in its unzipped forms is told by its first element.
  @Test(arguments: [
    "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package>",
    "  <!-- x --><w:document>",
    "<ns0:document xmlns:ns0='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>",
  ])
  func knowsFlatWord(_ text: String) {
    #expect(FormatSniffing.sniff(Array(text.utf8)) == .word)
    let wide: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(FormatSniffing.sniff(wide) == .word)
  }

  /// A text reads the same in each encoding, and columns do not count a byte order mark.
  @Test(arguments: [0, 1, 2, 3, 4])
  func decodes(_ encoding: Int) throws {
    let text = "Kính gửi: Ủy ban nhân dân 😀\r\nĐiều 1\r\n"
    let little = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let bytes: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little,
    ]
    let document = try DocumentReader().read(bytes[encoding], name: "a.txt")
    #expect(document.source.utf8 == Array(text.utf8))
    #expect(sketch(document) == ["Kính gửi: Ủy ban nhân dân 😀", "Điều 1"])
    #expect(document.source.position(at: document.paragraphs[1].map.source(of: 0)) == Position(line: 2, column: 1))
  }

  /// A few faults are mended with replacement characters.
  @Test func mendsFewFaults() throws {
    let bytes = Array("Sở X".utf8) + [0xFF] + Array(" trình".utf8)
    #expect(sketch(try DocumentReader().read(bytes, name: "-")) == ["Sở X\u{FFFD} trình"])
  }

  /// The ending of the name chooses between Markdown and plain text.
  @Test(arguments: [("a.md", ["x"]), ("A.MARKDOWN", ["x"]), ("a.txt", ["**x**"]), ("md", ["**x**"]), ("-", ["**x**"])])
  func choosesByName(_ name: String, _ expected: [String]) throws {
    #expect(sketch(try DocumentReader().read(Array("**x**".utf8), name: name)) == expected)
  }

  /// A text with too many lines is refused before it is cut up.
  @Test func refusesTooManyLines() {
    let bytes = [UInt8](repeating: 0x0A, count: ReadingLimits.lines + 1)
    let error = #expect(throws: ReadingError.self) { try DocumentReader().read(bytes, name: "a.txt") }
    #expect(error?.reason == .tooLarge)
  }
}
