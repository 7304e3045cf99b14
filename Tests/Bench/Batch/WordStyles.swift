/// Writes `styles.xml`: what Word keeps of its latent styles, the styles of text, and styles of tables that nobody uses.
enum WordStyles {
  /// The part for a template.
  static func part(_ template: Template) -> String {
    var xml = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" "
    xml += "w:eastAsiaTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/><w:sz w:val=\"22\"/>"
    xml +=
      "<w:szCs w:val=\"22\"/><w:lang w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
    xml += "<w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
    xml += "</w:docDefaults>" + latent(template.latentStyles) + base(template)
    xml += texts.map { style($0.id, $0.name, based: "Normal", paragraph: $0.paragraph, run: $0.run) }.joined()
    xml += "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
    xml += "<w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/><w:tblPr><w:tblBorders>"
    xml += borders("single", size: 4) + "</w:tblBorders></w:tblPr></w:style>"
    xml += (0..<template.tableStyles).map { table($0) }.joined()
    return WordNamespaces.part("styles", xml)
  }

  /// The names of Word's latent styles, in its order as far as a benchmark needs it.
  private static let latentNames: [String] = {
    let numbered = { (name: String, range: ClosedRange<Int>) in range.map { "\(name) \($0)" } }
    var names = ["Normal"] + numbered("heading", 1...9) + numbered("index", 1...9) + numbered("toc", 1...9)
    names += ["Normal Indent", "footnote text", "annotation text", "header", "footer", "index heading", "caption"]
    names += ["table of figures", "envelope address", "envelope return", "footnote reference", "line number"]
    names += ["page number", "endnote reference", "endnote text", "macro", "toa heading", "List", "List Bullet"]
    names += ["List Number"] + numbered("List", 2...5) + numbered("List Bullet", 2...5)
    names += numbered("List Number", 2...5) + numbered("List Continue", 2...5)
    names += ["Title", "Closing", "Signature", "Default Paragraph Font", "Body Text", "Body Text Indent", "Subtitle"]
    names += [
      "Salutation", "Date", "Note Heading", "Block Text", "Hyperlink", "FollowedHyperlink", "Strong", "Emphasis",
    ]
    names += ["Document Map", "Plain Text", "Normal (Web)", "HTML Address", "HTML Cite", "HTML Code", "HTML Keyboard"]
    names += numbered("Table Simple", 1...3) + numbered("Table Classic", 1...4) + numbered("Table Colorful", 1...3)
    names += numbered("Table Columns", 1...5) + numbered("Table Grid", 1...8) + numbered("Table List", 1...8)
    names += numbered("Table 3D effects", 1...3) + numbered("Table Web", 1...3) + ["Balloon Text", "Table Grid"]
    let looks =
      ["Shading", "List", "Grid"].map { "Light " + $0 }
      + ["Shading", "List", "Grid"].flatMap { numbered("Medium " + $0, 1...2) } + ["Medium Grid 3", "Dark List"]
      + ["Colorful Shading", "Colorful List", "Colorful Grid"]
    names += looks + (1...6).flatMap { accent in looks.map { "\($0) Accent \(accent)" } }
    for kind in ["Grid Table", "List Table"] {
      for number in 1...7 {
        let name = "\(kind) \(number)" + [" Light", "", "", "", " Dark", " Colorful", " Colorful"][number - 1]
        names += [name] + (1...6).map { "\(name) Accent \($0)" }
      }
    }
    return names + (1...80).map { "Reserved \($0)" }
  }()

  /// The latent styles, as many as are listed.
  private static func latent(_ count: Int) -> String {
    var xml = "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\" "
    xml += "w:defUnhideWhenUsed=\"0\" w:defQFormat=\"0\" w:count=\"376\">"
    for (index, name) in latentNames.prefix(count).enumerated() {
      xml += "<w:lsdException w:name=\"\(name)\" "
      xml += index % 3 == 0 ? "w:uiPriority=\"\(index % 80)\"/>" : "w:semiHidden=\"1\" w:unhideWhenUsed=\"1\"/>"
    }
    return xml + "</w:latentStyles>"
  }

  /// The styles that each file has.
  private static func base(_ template: Template) -> String {
    var run = "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
    run += "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
    let paragraph =
      "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>"
    var xml = style("Normal", "Normal", based: nil, paragraph: paragraph, run: run, isDefault: true)
    xml += "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
    xml += "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
    xml += "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
    xml += "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
    xml +=
      "<w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    xml += "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/></w:style>"
    xml += "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
    return xml + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
  }

  /// The other styles of paragraphs.
  private static let texts: [(id: String, name: String, paragraph: String, run: String)] =
    (1...6).map { level in
      (
        "Heading\(level)", "heading \(level)",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
      )
    } + [
      ("ListParagraph", "List Paragraph", "<w:ind w:left=\"720\"/><w:contextualSpacing/>", ""),
      ("FootnoteText", "footnote text", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
      ("Header", "header", "<w:tabs><w:tab w:val=\"center\" w:pos=\"4680\"/></w:tabs>", ""),
      ("Footer", "footer", "<w:tabs><w:tab w:val=\"center\" w:pos=\"4680\"/></w:tabs>", ""),
      ("BodyText", "Body Text", "<w:spacing w:after=\"120\"/>", ""),
      ("BalloonText", "Balloon Text", "<w:spacing w:before=\"0\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
      ("NormalWeb", "Normal (Web)", "<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\"/>", ""),
    ]

  /// A style of paragraphs.
  private static func style(
    _ id: String, _ name: String, based: String?, paragraph: String, run: String, isDefault: Bool = false
  ) -> String {
    var xml = "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
    xml += "<w:name w:val=\"\(name)\"/>"
    if let based { xml += "<w:basedOn w:val=\"\(based)\"/>" }
    return xml + "<w:qFormat/><w:rsid w:val=\"00A77B3E\"/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
  }

  /// The borders of a table.
  private static func borders(_ kind: String, size: Int) -> String {
    ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"\(kind)\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"auto\"/>"
    }.joined()
  }

  /// A style of tables with what it says of first and last rows and columns.
  private static func table(_ number: Int) -> String {
    var xml = "<w:style w:type=\"table\" w:styleId=\"GridTable\(number)\"><w:name w:val=\"Office Table \(number)\"/>"
    xml += "<w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"4\(number % 10)\"/><w:tblPr>"
    xml += "<w:tblStyleRowBandSize w:val=\"1\"/><w:tblBorders>\(borders("single", size: 4))</w:tblBorders></w:tblPr>"
    for kind in ["firstRow", "lastRow", "firstCol", "lastCol", "band1Vert", "band1Horz"] {
      xml +=
        "<w:tblStylePr w:type=\"\(kind)\"><w:rPr><w:b/><w:bCs/><w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>"
      xml += "</w:rPr><w:tblPr/><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"4472C4\" "
      xml += "w:themeFill=\"accent\(number % 6 + 1)\"/></w:tcPr></w:tblStylePr>"
    }
    return xml + "</w:style>"
  }
}
