import TestSupport

/// The whole files that mutations begin with.
enum Seeds {
  /// The lines of a short submission.
  private static let lines = [
    "SỞ XÂY DỰNG", "Số: 15/TTr-SXD", "Hải Phòng, ngày 05 tháng 3 năm 2024", "TỜ TRÌNH", "Về việc phê duyệt quy hoạch",
    "Kính gửi: Ủy ban nhân dân thành phố Hải Phòng", "Căn cứ Điều 19 Luật Quy hoạch đô thị năm 2009;",
    "Ngày 01/3/2024, Sở Tài chính có Công văn số 12/STC thống nhất.",
    "Sở Xây dựng kính trình Ủy ban nhân dân thành phố xem xét, phê duyệt./.",
  ]

  /// A run of text.
  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
  }

  /// A paragraph of runs.
  private static func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  /// The submission.
  private static let plain = lines.map { paragraph(run($0)) }.joined()

  /// Tables in one another, with rows and cells that revisions took away.
  private static let tables =
    "<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>"
    + "<w:tcPr><w:shd w:val='clear' w:fill='FFFFFF'/></w:tcPr>\(paragraph(run("a", "<w:color w:val='FFFFFF'/>")))</w:tc>"
    + "<w:tc><w:tbl><w:tr><w:tc>\(paragraph(run("b")))</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"

  /// Fields, notes, revisions, symbols, hidden text.
  private static let runs = paragraph(
    run("một") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>\(run("2"))<w:r><w:fldChar w:fldCharType='end'/></w:r>"
      + "<w:r><w:footnoteReference w:id='2'/></w:r><w:ins w:id='3'>\(run("thêm"))</w:ins>"
      + "<w:del w:id='4'><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"
      + run("ẩn", "<w:vanish/>") + run("nhỏ", "<w:sz w:val='2'/>")
      + "<w:hyperlink r:id='h'>\(run("nối"))</w:hyperlink>",
    "<w:pStyle w:val='A'/><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='5'/></w:rPr>")

  /// A text box with its fallback, and a section.
  private static let boxes =
    paragraph(
      "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wp:extent cx='10' cy='10'/><a:graphic>"
        + "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>\(paragraph(run("hộp")))</w:txbxContent></wps:txbx></wps:wsp>"
        + "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + "<w:txbxContent>\(paragraph(run("hộp")))</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        + "</mc:AlternateContent></w:r>")
    + "<w:sectPr><w:headerReference w:type='default' r:id='header1'/><w:titlePg/></w:sectPr>"

  /// The other parts.
  private static let parts = [
    "styles.xml": "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='28'/></w:rPr></w:rPrDefault></w:docDefaults>"
      + "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='heading 1'/><w:basedOn w:val='B'/></w:style>"
      + "<w:style w:type='paragraph' w:default='1' w:styleId='B'><w:name w:val='Normal'/><w:rPr><w:b/></w:rPr></w:style>",
    "numbering.xml": "<w:abstractNum w:abstractNumId='1'>"
      + (0..<3).map {
        "<w:lvl w:ilvl='\($0)'><w:start w:val='1'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='%1.%2'/></w:lvl>"
      }
      .joined() + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
      + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>",
    "footnotes.xml": "<w:footnote w:id='2'>\(paragraph(run("chú thích")))</w:footnote>",
    "header1.xml": paragraph(run("đầu trang")),
  ]

  /// The content types of a package.
  private static let types = ZipBuilder.File(
    "[Content_Types].xml",
    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
      + "<Default Extension='xml' ContentType='application/xml'/></Types>")

  /// The packages by their entries.
  static let packages = [plain, plain + tables, plain + runs + boxes, plain + tables + runs + boxes].map {
    [types] + WordBuilder($0, parts: parts).files
  }

  /// A flat package.
  static let flat = Array(
    ("<?xml version='1.0'?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
      + (packages.last ?? []).filter { $0.name != types.name }.map { file in
        "<pkg:part pkg:name='/\(file.name)'><pkg:xmlData>"
          + String(decoding: file.contents, as: UTF8.self).replacing("<?xml version=\"1.0\"?>", with: "")
          + "</pkg:xmlData></pkg:part>"
      }.joined() + "</pkg:package>").utf8)
}
