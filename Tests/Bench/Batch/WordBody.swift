/// Writes the main part of a Word file and its footnotes.
struct WordBody {
  /// The form of headings above tables and of their cells.
  private static let cell = WordText.Form(alignment: "center", isIndented: false, size: 26)

  /// The submission.
  private let paper: Paper
  /// The habits of the office.
  private let template: Template
  /// Writes paragraphs.
  private var text: WordText
  /// The footnotes so far.
  private(set) var notes: [String] = []

  /// Creates a writer.
  init(_ paper: Paper, _ template: Template, seed: UInt64) {
    self.paper = paper
    self.template = template
    text = WordText(template, seed: seed)
  }

  /// The whole part.
  mutating func document() -> String {
    var xml = "\(WordNamespaces.declaration)<w:document \(WordNamespaces.attributes)><w:body>"
    xml += letterhead()
    let centred = WordText.Form(alignment: "center", isIndented: false, isBold: true)
    xml += text.paragraph("TỜ TRÌNH", centred)
    xml += text.paragraph(paper.subject, centred)
    xml += text.paragraph("Kính gửi: \(paper.receiver) Hải Phòng", WordText.Form(alignment: "center"))
    xml += text.paragraph(paper.opening, WordText.Form())
    for (number, section) in paper.sections.enumerated() {
      xml += heading(section.heading, number: number + 1)
      for block in section.blocks { xml += self.block(block) }
    }
    return xml + signature() + properties() + "</w:body></w:document>"
  }

  /// A heading with its number, typed or counted by Word.
  private mutating func heading(_ heading: String, number: Int) -> String {
    guard !template.hasStyledHeadings else {
      return text.paragraph(heading, WordText.Form(style: "Heading1", isIndented: false, list: 1, isBold: true))
    }
    return text.paragraph("\(number). \(heading)", WordText.Form(isBold: true, more: "<w:keepNext/>"))
  }

  /// What stands below a heading.
  private mutating func block(_ block: Paper.Block) -> String {
    switch block {
    case .paragraph(let words, nil): return text.paragraph(words, WordText.Form())
    case .paragraph(let words, let note?):
      notes.append(text.paragraph(note, WordText.Form(style: "FootnoteText", isIndented: false, size: 20)))
      // Word keeps two ids for its separators.
      return text.paragraph(words, WordText.Form(), note: notes.count + 1)
    case .items(let items):
      return items.map { item in
        template.hasWordLists
          ? text.paragraph(item, WordText.Form(style: "ListParagraph", list: 2))
          : text.paragraph("- " + item, WordText.Form())
      }.joined()
    case .table(let rows): return table(rows)
    }
  }

  /// A table with its head.
  private mutating func table(_ rows: [[String]]) -> String {
    let widths = [700, 4300, 2400, 1900]
    var xml = "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
    xml += "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" "
    xml += "w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
    xml += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for row in rows {
      xml += "<w:tr w:rsidR=\"00A77B3E\" w:rsidTr=\"00F1542D\"><w:trPr><w:cantSplit/></w:trPr>"
      for (cell, width) in zip(row, widths) {
        xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
        xml += text.paragraph(cell, Self.cell) + "</w:tc>"
      }
      xml += "</w:tr>"
    }
    return xml + "</w:tbl>"
  }

  /// What stands above the title.
  private mutating func letterhead() -> String {
    let lines = paper.letterhead
    var form = WordText.Form(alignment: "center", isIndented: false, isBold: true, size: 26)
    guard template.letterhead != .tabs else {
      form.alignment = "left"
      form.more = "<w:tabs><w:tab w:val=\"center\" w:pos=\"1800\"/><w:tab w:val=\"center\" w:pos=\"6800\"/></w:tabs>"
      return lines.map { line in
        // A tab is an element of its own between two runs of the same paragraph.
        var left = text.paragraph(line.left, form)
        let right = text.paragraph(line.right, form)
        left.removeLast("</w:p>".utf8.count)
        guard let end = right.firstRange(of: "</w:pPr>") else { return left + "</w:p>" + right }
        return left + "<w:r><w:tab/></w:r>" + right[end.upperBound...]
      }.joined()
    }
    var cells: [String] = []
    for side in [lines.map(\.left), lines.map(\.right)] {
      let isRight = !cells.isEmpty
      var xml = ""
      for (index, line) in side.enumerated() {
        form.isBold = index != (isRight ? 2 : 0)
        form.isSlanted = isRight && index == 2
        xml += text.paragraph(line, form)
        if index == 1, isRight { xml += rule() }
      }
      cells.append(xml)
    }
    let widths = [3700, 5700]
    var xml = "<w:tbl><w:tblPr><w:tblW w:w=\"9400\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
    xml += "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>"
    xml += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid><w:tr w:rsidR=\"00A77B3E\">"
    for (cell, width) in zip(cells, widths) {
      xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(cell)</w:tc>"
    }
    return xml + "</w:tr></w:tbl>"
  }

  /// The line below the motto: drawn, with the older form beside it for older programs, or typed.
  private mutating func rule() -> String {
    let form = WordText.Form(alignment: "center", isIndented: false)
    guard template.letterhead == .drawnLine else { return text.paragraph("-------", form) }
    var xml = text.paragraph("", form)
    xml.removeLast("</w:p>".utf8.count)
    return xml + WordDrawing.line + "</w:p>"
  }

  /// What stands below the text.
  private mutating func signature() -> String {
    var form = WordText.Form(isIndented: false, isBold: true, isSlanted: true, size: 24)
    var left = text.paragraph("Nơi nhận:", form)
    form.isBold = false
    form.isSlanted = false
    form.size = 22
    for recipient in paper.recipients { left += text.paragraph("- " + recipient, form) }
    form = WordText.Form(alignment: "center", isIndented: false, isBold: true)
    let right = text.paragraph("GIÁM ĐỐC", form) + text.paragraph("", form) + text.paragraph(paper.signer, form)
    var xml = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLook w:val=\"01E0\"/></w:tblPr><w:tblGrid>"
    xml += "<w:gridCol w:w=\"4600\"/><w:gridCol w:w=\"4700\"/></w:tblGrid><w:tr w:rsidR=\"00A77B3E\">"
    for side in [left, right] {
      xml += "<w:tc><w:tcPr><w:tcW w:w=\"4650\" w:type=\"dxa\"/></w:tcPr>\(side)</w:tc>"
    }
    return xml + "</w:tr></w:tbl>" + text.paragraph("", WordText.Form())
  }

  /// The page, with the headers and footers that the package holds.
  private func properties() -> String {
    let kinds = template.hasManyHeaders ? ["default", "first", "even"] : ["default"]
    var xml = "<w:sectPr w:rsidR=\"00A77B3E\" w:rsidSect=\"00F1542D\">"
    for (index, kind) in kinds.enumerated() {
      if template.hasManyHeaders { xml += "<w:headerReference w:type=\"\(kind)\" r:id=\"rIdH\(index + 1)\"/>" }
      xml += "<w:footerReference w:type=\"\(kind)\" r:id=\"rIdF\(index + 1)\"/>"
    }
    xml +=
      "<w:pgSz w:w=\"11907\" w:h=\"16840\" w:code=\"9\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" "
    xml += "w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:cols w:space=\"720\"/><w:titlePg/>"
    return xml + "<w:docGrid w:linePitch=\"360\"/></w:sectPr>"
  }
}
