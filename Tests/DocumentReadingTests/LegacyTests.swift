import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// Files in encodings from before Unicode.
@Suite("Files in TCVN3 and VNI")
struct LegacyTests {
  /// The ways to write a text that are tried.
  enum Form: String, CaseIterable, Sendable {
    /// TCVN3 as characters of Latin-1, and as bytes.
    case tcvn3, tcvn3Bytes
    /// VNI as characters of Latin-1, and as bytes.
    case vni, vniBytes

    /// The bytes of a file.
    func bytes(of text: String) -> [UInt8] {
      switch self {
      case .tcvn3: Array(LegacyForms.tcvn3(text).utf8)
      case .tcvn3Bytes: LegacyForms.tcvn3Bytes(text)
      case .vni: Array(LegacyForms.vni(text).utf8)
      case .vniBytes: LegacyForms.vniBytes(text)
      }
    }

    /// A stretch of the text as the source shows it.
    func shown(_ text: String) -> String {
      self == .tcvn3 || self == .tcvn3Bytes ? LegacyForms.tcvn3(text) : LegacyForms.vni(text)
    }

    /// The name of the encoding.
    var name: String { self == .tcvn3 || self == .tcvn3Bytes ? "TCVN3" : "VNI" }
  }

  /// Some files of the corpus, whose letters Windows-1252 can all show in legacy form.
  static let files = [
    "dev/001.txt", "dev/003.md", "dev/005.txt", "dev2/011.txt", "dev4/004.txt", "dev5/007.md",
  ].compactMap { path in
    RepositoryFiles.text("Tests/Corpus/\(path)").map { (path: path, text: VietnameseForms.composed($0)) }
  }

  @Test("the same paragraphs are read, and each knows its source", arguments: files.indices, Form.allCases)
  func sameParagraphs(_ index: Int, _ form: Form) throws {
    let file = Self.files[index]
    let unicode = try DocumentReader().read(Array(file.text.utf8), name: file.path)
    let document = try DocumentReader().read(form.bytes(of: file.text), name: file.path)
    #expect(document.notices == [.legacyEncoding(form.name)])
    #expect(document.source.utf8 == Array(form.shown(file.text).utf8))
    #expect(document.paragraphs.map { $0.text.lowercased() } == unicode.paragraphs.map { $0.text.lowercased() })
    #expect(document.paragraphs.map(\.container) == unicode.paragraphs.map(\.container))
    for (paragraph, original) in zip(document.paragraphs.indices, unicode.paragraphs) {
      // Every word, cut out of the source by the map, is the word in its legacy form.
      var start = 0
      for word in original.text.split(separator: " ", omittingEmptySubsequences: false) {
        let range = start..<(start + word.utf8.count)
        start = range.upperBound + 1
        guard !word.isEmpty else { continue }
        let place = Place(paragraph: paragraph, range: range)
        let cut = unicode.source.text(in: unicode.sourceRange(of: Place(paragraph: paragraph, range: range)))
        #expect(document.source.text(in: document.sourceRange(of: place)) == form.shown(cut))
      }
    }
  }

  @Test("an HTML comment knows its source")
  func comment() throws {
    let text = "# TỜ TRÌNH\n\nSở Tài chính đã thẩm định <!-- đã được ẩn đi --> và thống nhất về sự cần thiết đầu tư.\n"
    let document = try DocumentReader().read(Form.vni.bytes(of: text), name: "a.md")
    let hidden = try #require(document.paragraphs.flatMap(\.hidden).first)
    #expect(hidden.text == "đã được ẩn đi")
    let source = try #require(hidden.source)
    #expect(document.source.text(in: source) == LegacyForms.vni("đã được ẩn đi"))
  }

  @Test("UTF-16 may hold a legacy encoding too")
  func wide() throws {
    let units = LegacyForms.tcvn3("Sở Tài chính đã thẩm định và thống nhất về sự cần thiết đầu tư.").utf16
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document = try DocumentReader().read(bytes, name: "a.txt")
    #expect(document.paragraphs.map(\.text) == ["Sở Tài chính đã thẩm định và thống nhất về sự cần thiết đầu tư."])
  }

  @Test(
    "bytes that are no Vietnamese are refused as before",
    arguments: [
      "L’été dernier, la mère a été reçue à l’hôtel où naît la forêt ; déjà vu, garçon, naïveté, préfet, musée.",
      "Größe schöne Bücher für Köln, Österreich, Straße, daß, weiß, Füße, müssen, können, hören, über, ändern.",
    ])
  func refused(_ text: String) {
    let bytes = text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x92 }
    #expect(throws: ReadingError.self) { try DocumentReader().read(bytes, name: "a.txt") }
  }

  @Test("Unicode is left alone, whatever signs stand in it", arguments: files.indices)
  func unicode(_ index: Int) throws {
    let signs = "Giá 5 × 3 = 15 µg ® © « L’été où naît Noël » ¼ ½ ¾ § 3 – Ærø, Ångström, Köln."
    let text = Self.files[index].text + "\n\n\(signs)\n"
    let document = try DocumentReader().read(Array(text.utf8), name: Self.files[index].path)
    #expect(document.notices.isEmpty)
    #expect(document.source.utf8 == Array(text.utf8))
  }
}
