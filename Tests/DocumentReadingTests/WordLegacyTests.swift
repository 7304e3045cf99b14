import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// Fonts of legacy encodings in Word files.
@Suite("Word in fonts of TCVN3 and VNI")
struct WordLegacyTests {
  /// A run with properties.
  static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
  }

  /// A run in a font.
  static func run(_ text: String, in font: String, _ properties: String = "") -> String {
    run(text, "<w:rFonts w:ascii='\(font)' w:hAnsi='\(font)'/>" + properties)
  }

  /// Paragraphs of runs.
  static func read(_ paragraphs: [String], parts: [String: String] = [:]) throws -> Document {
    let body = paragraphs.map { "<w:p>\($0)</w:p>" }.joined()
    return try WordReader().read(WordBuilder(body, parts: parts).bytes, name: "a.docx")
  }

  /// A sentence, and the same in both encodings.
  static let sentence = "Sở Tài chính đã thẩm định, thống nhất."
  static let tcvn3 = LegacyForms.tcvn3(sentence)
  static let vni = LegacyForms.vni(sentence)

  @Test("by the run's own font")
  func runs() throws {
    let document = try Self.read([
      Self.run(Self.tcvn3, in: ".VnTime"), Self.run(Self.vni, in: "VNI-Times"),
      Self.run(Self.sentence, in: "Times New Roman"),
    ])
    #expect(document.paragraphs.map(\.text) == [Self.sentence, Self.sentence, Self.sentence])
    #expect(document.notices == [.legacyEncoding("TCVN3"), .legacyEncoding("VNI")])
    #expect(document.source.utf8 == document.plainRendering().utf8)
  }

  @Test("the font of letters beyond ASCII counts, not that of ASCII")
  func highANSI() throws {
    let fonts = "<w:rFonts w:ascii='Arial' w:hAnsi='.VnTime'/>"
    let others = "<w:rFonts w:ascii='.VnTime' w:hAnsi='Arial'/>"
    let document = try Self.read([Self.run(Self.tcvn3, fonts), Self.run("été ®", others)])
    #expect(document.paragraphs.map(\.text) == [Self.sentence, "été ®"])
  }

  @Test("a mixed paragraph: only the runs in old fonts are converted, and everything moves along")
  func mixed() throws {
    let document = try Self.read([
      Self.run("Café ® ", in: "Arial") + Self.run(Self.vni, in: "VNI-Times", "<w:b/>") + Self.run("ẩn", "<w:vanish/>")
        + Self.run(" đã xong", in: "Arial")
    ])
    let paragraph = try #require(document.paragraphs.first)
    #expect(paragraph.text == "Café ® \(Self.sentence) đã xong")
    let bytes = Array(paragraph.text.utf8)
    let runs = paragraph.runs.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(runs == ["Café ® ", Self.sentence, " đã xong"])
    #expect(paragraph.hidden.map(\.offset) == ["Café ® \(Self.sentence)".utf8.count])
    #expect(paragraph.runs.map { $0.style.contains(.bold) } == [false, true, false])
  }

  @Test("a letter of VNI that is cut in two runs")
  func cutLetter() throws {
    let document = try Self.read([Self.run("Quye", in: "VNI-Times") + Self.run("át ñònh", in: "VNI-Times", "<w:b/>")])
    let paragraph = try #require(document.paragraphs.first)
    #expect(paragraph.text == "Quyết định")
    #expect(paragraph.runs.map(\.range) == [0..<6, 6..<15])
  }

  @Test("fonts of capitals show capitals")
  func capitals() throws {
    let document = try Self.read([Self.run("Tê tr×nh", in: ".VnTimeH"), Self.run("Tê tr×nh", in: ".VnTime")])
    #expect(document.paragraphs.map(\.text) == ["TỜ TRÌNH", "Tờ trình"])
  }

  @Test("by style, by what a style is based on, by the defaults, and back by a run's own font")
  func inheritance() throws {
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type='paragraph' w:styleId='base'><w:rPr><w:rFonts w:hAnsi='VNI-Times'/></w:rPr></w:style>
      <w:style w:type='paragraph' w:styleId='vni'><w:basedOn w:val='base'/></w:style>
      <w:style w:type='character' w:styleId='new'><w:rPr><w:rFonts w:hAnsi='Times New Roman'/></w:rPr></w:style>
      """
    let document = try Self.read(
      [
        Self.run(Self.tcvn3), "<w:pPr><w:pStyle w:val='vni'/></w:pPr>" + Self.run(Self.vni),
        Self.run("Café ®", "<w:rStyle w:val='new'/>"), Self.run("Café ®", in: "Times New Roman"),
      ], parts: ["styles.xml": styles])
    #expect(document.paragraphs.map(\.text) == [Self.sentence, Self.sentence, "Café ®", "Café ®"])
  }

  @Test("by the fonts of the theme")
  func theme() throws {
    let styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/>"
    let theme =
      "<a:fontScheme><a:majorFont><a:latin typeface='VNI-Times'/></a:majorFont><a:minorFont><a:latin typeface='.VnTime'/>"
      + "<a:ea typeface=''/></a:minorFont></a:fontScheme>"
    let document = try Self.read(
      [Self.run(Self.tcvn3), Self.run(Self.vni, "<w:rFonts w:hAnsiTheme='majorHAnsi'/>")],
      parts: ["styles.xml": styles + "</w:rPr></w:rPrDefault></w:docDefaults>", "theme.xml": theme])
    #expect(document.paragraphs.map(\.text) == [Self.sentence, Self.sentence])
  }

  @Test("Unicode that was typed in an old font stays, with its short lines")
  func leftOverFonts() throws {
    let document = try Self.read([
      Self.run("Có", in: ".VnTime"), Self.run(Self.sentence, in: ".VnTime"), Self.run("Và có lý do", in: ".VnTime"),
      Self.run("abc 1", in: ".VnTime"),
    ])
    #expect(document.paragraphs.map(\.text) == ["Có", Self.sentence, "Và có lý do", "abc 1"])
    #expect(document.notices.isEmpty)
  }

  @Test("signs and soft hyphens in an old font")
  func signs() throws {
    let document = try Self.read([
      Self.run("Tr", in: ".VnTime") + "<w:r><w:rPr><w:rFonts w:hAnsi='.VnTime'/></w:rPr><w:softHyphen/></w:r>"
        + Self.run("êng ®", in: ".VnTime") + "<w:r><w:sym w:font='.VnTime' w:char='F0B8'/></w:r>",
      "<w:r><w:t>so</w:t><w:softHyphen/><w:t>ft</w:t></w:r>",
    ])
    #expect(document.paragraphs.map(\.text) == ["Trường đá", "soft"])
  }

  @Test("hidden words are told in Unicode too")
  func hidden() throws {
    let document = try Self.read([
      Self.run("x") + Self.run(Self.tcvn3, in: ".VnTime", "<w:vanish/>") + Self.run("ẩn", in: ".VnTime", "<w:vanish/>")
    ])
    #expect(document.paragraphs.first?.hidden.map(\.text).joined().contains("ẩn") == true)
  }

  @Test("without such fonts, by the letters; places lead to the letters as they stand there")
  func letters() throws {
    let document = try Self.read([Self.run(Self.tcvn3), Self.run(Self.sentence), Self.run(Self.tcvn3)])
    #expect(document.paragraphs.map(\.text) == [Self.sentence, Self.sentence, Self.sentence])
    #expect(document.notices == [.legacyEncoding("TCVN3")])
    let range = Self.sentence.utf8.count - 15..<Self.sentence.utf8.count
    #expect(document.quote(of: Place(paragraph: 2, range: range)) == LegacyForms.tcvn3("thống nhất.").suffix(11))
  }
}
