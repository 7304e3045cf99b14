import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// A paragraph with a text and properties.
private func item(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
}

/// The properties of an item of a list.
private func item(_ use: Int, _ level: Int) -> String {
  "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(use)'/></w:numPr>"
}

/// A level of a list.
private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
  "<w:lvl w:ilvl='\(index)'><w:start w:val='1'/><w:numFmt w:val='\(format)'/>\(more)<w:lvlText w:val='\(text)'/></w:lvl>"
}

@Suite("Word styles and numbering")
struct WordFormatTests {
  /// Lists that the tests count in.
  private static let numbering: String = [
    "<w:abstractNum w:abstractNumId='0'>", level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    level(2, "lowerLetter", "%3)"), level(3, "bullet", "\u{F0B7}"),
    level(4, "ordinal", "%5", "<w:lvlRestart w:val='0'/>"), "</w:abstractNum><w:abstractNum w:abstractNumId='1'>",
    level(0, "decimal", "Điều %1.", "<w:pStyle w:val='Dieu'/>"), "</w:abstractNum>",
    "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='Loop'/></w:abstractNum>",
    "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/>",
    "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>",
    "<w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num>",
  ].joined()

  /// Styles that the tests use.
  private static let styles: String = [
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Times New Roman'/><w:sz w:val='28'/></w:rPr></w:rPrDefault>",
    "</w:docDefaults>",
    "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 2'/><w:rPr><w:b/></w:rPr></w:style>",
    "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='Mục'/><w:basedOn w:val='H'/></w:style>",
    "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/><w:pPr><w:jc w:val='center'/></w:pPr></w:style>",
    "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:i/></w:rPr></w:style>",
    "<w:style w:type='paragraph' w:styleId='Dieu'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style>",
    "<w:style w:type='numbering' w:styleId='Loop'><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>",
    "<w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/></w:rPr></w:style>",
  ].joined()

  /// Reads a body with these lists and styles.
  private func read(_ body: String) throws -> [Paragraph] {
    let parts = ["numbering.xml": Self.numbering, "styles.xml": Self.styles]
    return try WordReader().read(WordBuilder(body, parts: parts).bytes, name: "").paragraphs
  }

  /// Items by list and level, and the labels that Word prints before them.
  private static let counted: [([[Int]], [String])] = [
    ([[1, 0], [1, 0], [1, 1], [1, 1], [1, 0], [1, 1]], ["I.", "II.", "2.1", "2.2", "III.", "3.1"]),
    ([[1, 1], [1, 2], [1, 2], [1, 3]], ["1.1", "a)", "b)", "•"]),
    ([[1, 0], [2, 0], [2, 0], [1, 0]], ["I.", "V.", "VI.", "VII."]),
    ([[1, 4], [1, 0], [1, 4], [3, 0], [3, 0]], ["1st", "II.", "2nd", "Điều 1.", "Điều 2."]),
    ([[4, 0], [9, 0], [1, 12]], ["", "", ""]),
  ]

  @Test("counts items as Word prints them", arguments: counted)
  func labels(items: [[Int]], labels: [String]) throws {
    let paragraphs = try read(items.map { item("x", item($0[0], $0[1])) }.joined())
    #expect(paragraphs.map(\.label) == labels)
    #expect(paragraphs.allSatisfy { $0.typedLabelLength == 0 })
  }

  @Test("counts by style, and counts empty items that are not shown here")
  func styleNumbering() throws {
    let style = "<w:pStyle w:val='Dieu'/>"
    let paragraphs = try read(
      item("a", style) + item("", style) + item("b", style)
        + item("c", style + "<w:numPr><w:numId w:val='0'/></w:numPr>"))
    #expect(paragraphs.map(\.label) == ["Điều 1.", "Điều 3.", ""])
    #expect(paragraphs.map(\.kind) == [.listItem(level: 0), .listItem(level: 0), .plain])
  }

  @Test(
    "knows headings by style and outline",
    arguments: [
      ("<w:pStyle w:val='H'/>", Paragraph.Kind.heading(level: 2)),
      ("<w:pStyle w:val='H2'/>", .heading(level: 2)),
      ("<w:pStyle w:val='H'/><w:outlineLvl w:val='9'/>", .plain),
      ("<w:outlineLvl w:val='0'/>", .heading(level: 1)),
      ("<w:pStyle w:val='A'/>", .plain),
      ("<w:pStyle w:val='Nothing'/>", .plain),
    ])
  func headings(properties: String, kind: Paragraph.Kind) throws {
    #expect(try read(item("x", properties)).map(\.kind) == [kind])
  }

  @Test("resolves looks through styles, where toggles of paragraph and character style undo each other")
  func looks() throws {
    func run(_ text: String, _ properties: String) -> String {
      "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let body =
      "<w:p><w:pPr><w:pStyle w:val='H'/><w:jc w:val='both'/></w:pPr>" + run("a", "") + run("b", "")
      + run("c", "<w:rStyle w:val='Strong'/>")
      + run("d", "<w:i/><w:u w:val='single'/><w:caps/><w:strike/><w:sz w:val='26'/><w:rFonts w:ascii='.VnTime'/>")
      + "</w:p>" + item("e", "<w:pStyle w:val='A'/>")
    let paragraphs = try read(body)
    #expect(
      paragraphs[0].runs == [
        Run(range: 0..<2, style: .bold, font: 0, halfPoints: 28), Run(range: 2..<3, font: 0, halfPoints: 28),
        Run(range: 3..<4, style: [.bold, .italic, .underline, .caps, .strike], font: 1, halfPoints: 26),
      ])
    #expect(paragraphs.map(\.alignment) == [.justified, .center])
    #expect(paragraphs[1].runs.first?.style == .italic)
  }

  @Test(
    "prints numbers in each format",
    arguments: [
      ("lowerRoman", 4, "iv"), ("upperRoman", 1994, "MCMXCIV"), ("upperRoman", 70_000, "70000"),
      ("upperLetter", 28, "BB"), ("lowerLetter", 26, "z"), ("lowerLetter", 0, "0"), ("lowerLetter", 9_999, "9999"),
      ("decimalZero", 7, "07"), ("ordinal", 12, "12th"), ("ordinal", 23, "23rd"), ("none", 1, ""),
      ("vietnameseCounting", 25, "hai mươi lăm"), ("vietnameseCounting", 11, "mười một"),
      ("decimalEnclosedCircle", 3, "③"),
      ("decimalFullWidth", 10, "１０"), ("chicago", 5, "**"), ("hex", 255, "FF"), ("unheard-of", 3, "3"),
    ])
  func formats(format: String, number: Int, text: String) {
    #expect(NumberFormat.print(number, as: format) == text)
  }
}
