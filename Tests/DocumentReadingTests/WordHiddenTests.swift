import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// A text box with a shape's properties.
private func box(_ content: String, shape: String, more: String = "") -> String {
  "<w:r><w:drawing><wp:anchor><wp:extent cx='900000' cy='900000'/><a:graphic><wps:wsp><wps:spPr>\(shape)</wps:spPr>\(more)"
    + "<wps:txbx><w:txbxContent>\(content)</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r>"
}

/// A table of one cell.
private func table(_ content: String, table: String = "", row: String = "", cell: String = "") -> String {
  "<w:tbl><w:tblPr>\(table)</w:tblPr><w:tr><w:trPr>\(row)</w:trPr><w:tc><w:tcPr>\(cell)</w:tcPr>"
    + "\(paragraph(content))</w:tc></w:tr></w:tbl>"
}

@Suite("Word: what a reader does not see")
struct WordHiddenTests {
  /// The styles, the theme and the settings of the tests.
  private static let parts = [
    "styles.xml": "<w:style w:type='table' w:styleId='Hide'><w:rPr><w:vanish/></w:rPr></w:style>"
      + "<w:style w:type='paragraph' w:styleId='Away'><w:pPr><w:framePr w:x='30000' w:y='1'/></w:pPr></w:style>",
    "settings.xml": "<w:clrSchemeMapping w:bg1='light1' w:t1='dark1' w:bg2='light2' w:t2='dark2'/>",
  ]
  /// A theme of white paper.
  private static let theme =
    "<a:theme \(WordBuilder.namespaces)><a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='000000'/>"
    + "</a:dk1><a:lt1><a:srgbClr val='FFFFFF'/></a:lt1><a:accent1><a:srgbClr val='4472C4'/></a:accent1></a:clrScheme>"
    + "<a:fontScheme><a:majorFont><a:latin typeface='Cambria'/></a:majorFont><a:minorFont><a:latin typeface='.VnTime'/>"
    + "</a:minorFont></a:fontScheme></a:themeElements></a:theme>"

  /// Reads a body with these parts.
  private func read(_ body: String) throws -> Document {
    let theme = WordBuilder.Part("theme1.xml", kind: "theme", Self.theme)
    return try WordReader().read(
      WordBuilder(body + paragraph(run("thấy")), parts: Self.parts, wholeParts: [theme]).bytes, name: "")
  }

  /// Bodies, and why their words are not seen.
  private static let bodies: [(String, HiddenText.Reason?)] = [
    (paragraph(run("lời", "<w:color w:val='000000' w:themeColor='background1'/>")), .white),
    (paragraph(run("lời", "<w:color w:val='000000' w:themeColor='background1' w:themeShade='FE'/>")), .white),
    (paragraph(run("lời", "<w:color w:val='FFFFFF' w:themeColor='text1'/>")), nil),
    (paragraph(run("lời", "<w:color w:val='FFFFFF' w:themeColor='background1' w:themeShade='80'/>")), nil),
    (
      paragraph(run("lời", "<w:color w:val='4472C4'/><w:shd w:val='clear' w:fill='FFFFFF' w:themeFill='accent1'/>")),
      .white
    ),
    (
      paragraph(run("lời", "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='FFFFFF' w:themeFill='accent1'/>")),
      nil
    ),
    (paragraph(run("lời", "<w:color w:val='FFFFFF'/>"), "<w:shd w:val='clear' w:fill='000080'/>"), nil),
    (paragraph(run("lời", "<w:color w:val='FFFFFF'/><w:shd w:val='pct25' w:color='auto' w:fill='auto'/>")), nil),
    (paragraph(run("lời", "<w14:textFill><w14:noFill/></w14:textFill>")), .white),
    (paragraph(run("lời", "<w14:textOutline><w14:noFill/></w14:textOutline>")), nil),
    (
      paragraph(
        run(
          "lời", "<w14:textOutline><w14:solidFill/></w14:textOutline><w14:textFill><w14:noFill/></w14:textFill>")), nil
    ),
    (
      paragraph(
        run(
          "lời", "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill></w14:textFill>")), .white
    ),
    (paragraph(run("lời", "<w:sz w:val='5'/>")), .tiny), (paragraph(run("lời", "<w:sz w:val='2.5pt'/>")), .tiny),
    (paragraph(run("lời", "<w:sz w:val='3pt'/>")), nil), (paragraph(run("lời", "<w:w w:val='1'/>")), .tiny),
    (paragraph(run("lời", "<w:w w:val='66%'/>")), nil),
    (paragraph(run("lời"), "<w:spacing w:line='20' w:lineRule='exact'/>"), .tiny),
    (paragraph(run("lời"), "<w:spacing w:line='20' w:lineRule='auto'/>"), nil),
    (paragraph(run("lời"), "<w:ind w:left='30000'/>"), .offPage), (paragraph(run("lời"), "<w:ind w:left='720'/>"), nil),
    (paragraph(run("lời"), "<w:framePr w:x='-20000' w:y='1'/>"), .offPage),
    (paragraph(run("lời"), "<w:pStyle w:val='Away'/>"), .offPage),
    (paragraph(run("lời"), "<w:pStyle w:val='Away'/><w:framePr w:x='100' w:y='1'/>"), nil),
    (table(run("lời"), row: "<w:hidden/>"), .vanish), (table(run("lời"), row: "<w:hidden w:val='0'/>"), nil),
    (table(run("lời"), row: "<w:trHeight w:val='2' w:hRule='exact'/>"), .tiny),
    (table(run("lời"), row: "<w:trHeight w:val='2' w:hRule='atLeast'/>"), nil),
    (table(run("lời"), table: "<w:tblStyle w:val='Hide'/>"), .vanish),
    (table(run("lời"), table: "<w:tblpPr w:tblpX='30000' w:tblpY='1'/>"), .offPage),
    (table(run("lời"), table: "<w:tblInd w:w='100' w:type='dxa'/>"), nil),
    (table(run("lời", "<w:color w:val='FFFFFF'/>"), table: "<w:shd w:val='clear' w:fill='222222'/>"), nil),
    (table(run("lời", "<w:color w:val='222222'/>"), table: "<w:shd w:val='clear' w:fill='222222'/>"), .white),
    (
      table(run("lời", "<w:color w:val='222222'/>"), cell: "<w:shd w:val='solid' w:color='222222' w:fill='FFFFFF'/>"),
      .white
    ),
    (paragraph(box(paragraph(run("lời")), shape: "<a:xfrm><a:ext cx='900000' cy='0'/></a:xfrm>")), .offPage),
    (paragraph(box(paragraph(run("lời")), shape: "<a:xfrm><a:ext cx='900000' cy='900000'/></a:xfrm>")), nil),
    (
      paragraph(
        box(
          paragraph(run("lời", "<w:color w:val='FFFFFF'/>")),
          shape: "<a:solidFill><a:schemeClr val='bg1'/></a:solidFill>")), .white
    ),
    (
      paragraph(
        box(
          paragraph(run("lời", "<w:color w:val='FFFFFF'/>")),
          shape: "<a:solidFill><a:schemeClr val='bg1'><a:lumMod val='50000'/></a:schemeClr></a:solidFill>")), nil
    ),
    (
      paragraph(
        box(
          paragraph(run("lời", "<w:color w:val='FFFFFF'/>")), shape: "",
          more: "<wps:style><a:fillRef idx='0'/></wps:style>")), .white
    ),
  ]

  @Test("keeps words apart that cannot be seen, and no others", arguments: bodies)
  func hidden(body: String, reason: HiddenText.Reason?) throws {
    let document = try read(body)
    let hidden = document.paragraphs.flatMap(\.hidden)
    #expect(hidden.map(\.reason) == (reason.map { [$0] } ?? []))
    #expect(hidden.allSatisfy { $0.text == "lời" })
    #expect(document.paragraphs.filter { $0.text == "lời" }.count == (reason == nil ? 1 : 0))
  }

  @Test("hides every box of a drawing without size, and none after it")
  func twoBoxes() throws {
    let boxes = ["một", "hai"].map {
      "<wps:wsp><wps:txbx><w:txbxContent>\(paragraph(run($0)))</w:txbxContent></wps:txbx></wps:wsp>"
    }.joined()
    let body =
      paragraph(
        "<w:r><w:drawing><wp:anchor><wp:extent cx='0' cy='0'/><a:graphic>\(boxes)</a:graphic></wp:anchor></w:drawing></w:r>"
      )
      + paragraph(box(paragraph(run("ba")), shape: ""))
    let document = try read(body)
    #expect(document.paragraphs.flatMap(\.hidden).map(\.text) == ["một", "hai"])
    #expect(document.paragraphs.map(\.text).filter { !$0.isEmpty } == ["ba", "thấy"])
  }

  @Test("names the fonts of the theme")
  func fonts() throws {
    let document = try read(
      paragraph(
        run("a", "<w:rFonts w:asciiTheme='minorHAnsi'/>")
          + run("b", "<w:rFonts w:ascii='Arial' w:asciiTheme='majorAscii'/>")))
    #expect(document.paragraphs[0].runs.map { $0.font.map { document.fonts[$0] } } == [".VnTime", "Cambria"])
  }

  /// Bodies, and why they are not read.
  private static let scanCases: [(String, ReadingError.Reason?)] = [
    (table(run("12") + "<w:r><w:tab/></w:r>" + run("15,5")), nil),
    (paragraph(run("12. ...")), ReadingError.Reason?.none), (paragraph(run(" ... ")), .empty),
    (
      paragraph(run("1")) + paragraph(run("2") + "<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>"),
      .noText
    ),
    (paragraph(run("lời", "<w:vanish/>")), .empty),
    (scan(7_000_000, 9_500_000) + paragraph(run("Scanned by Scanner")), .noText),
    (
      scan(7_000_000, 9_500_000)
        + paragraph(run("Sở Mẫu kính trình UBND thành phố xem xét, quyết định việc nêu trên.")), nil
    ),
    (scan(2_000_000, 2_000_000) + paragraph(run("Dấu")), nil),
  ]

  @Test("tells text from scans and from nothing", arguments: scanCases)
  func scans(body: String, reason: ReadingError.Reason?) {
    let bytes = WordBuilder(body).bytes
    do throws(ReadingError) {
      _ = try WordReader().read(bytes, name: "")
      #expect(reason == nil)
    } catch {
      #expect(error.reason == reason)
    }
  }

  /// A picture of a size.
  private static func scan(_ width: Int, _ height: Int) -> String {
    paragraph(
      "<w:r><w:drawing><wp:inline><wp:extent cx='\(width)' cy='\(height)'/><a:graphic><pic:pic><a:blip/></pic:pic></a:graphic>"
        + "</wp:inline></w:drawing></w:r>")
  }
}
