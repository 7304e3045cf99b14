import Reporting
import ZipArchive

/// Writes a page as a Word file.
struct WordPage {
  /// The page.
  let page: Page
  /// The width of the text, in twentieths of a point.
  private let width: Int

  /// Creates a writer.
  init(_ page: Page) {
    self.page = page
    width = Look.width(of: page.paper)
  }

  /// The whole file.
  func package() throws(ZipWriter.Failure) -> [UInt8] {
    var writer = ZipWriter()
    for part in WordParts.all(title: page.title, language: page.language) {
      try writer.add(part.name, Array(part.text.utf8))
    }
    try writer.add("word/document.xml", Array(document().utf8))
    return try writer.finish()
  }

  /// The main part.
  private func document() -> String {
    var text = XMLText.declaration
    text += "<w:document xmlns:w=\"\(PackageNames.word)\" xmlns:r=\"\(PackageNames.relationshipReference)\"><w:body>"
    var endsWithTable = false
    for block in page.blocks {
      switch block {
      case .paragraph(var paragraph):
        // Word keeps no distance below a table.
        if endsWithTable && !paragraph.runs.isEmpty { paragraph.above = max(paragraph.above, Look.belowTable) }
        text += self.paragraph(paragraph, width: width)
      case .table(let table):
        // Word makes one table of two that touch.
        if endsWithTable { text += Self.spacer }
        text += self.table(table)
      }
      if case .table = block { endsWithTable = true } else { endsWithTable = false }
    }
    // A body does not end with a table.
    if endsWithTable || page.blocks.isEmpty { text += Self.spacer }
    return text + section() + "</w:body></w:document>"
  }

  /// The last properties: paper, margins, number of the page from the second one on.
  private func section() -> String {
    let isWide = page.paper == .landscape
    let size =
      isWide
      ? "w:w=\"\(Look.longEdge)\" w:h=\"\(Look.shortEdge)\" w:orient=\"landscape\""
      : "w:w=\"\(Look.shortEdge)\" w:h=\"\(Look.longEdge)\""
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="\(WordParts.headerID)"/><w:pgSz \(size)/>\
      <w:pgMar w:top="\(Look.marginAbove)" w:right="\(Look.marginRight)" w:bottom="\(Look.marginAbove)" \
      w:left="\(Look.marginLeft)" w:header="\(Look.marginNumber)" w:footer="\(Look.marginNumber)" w:gutter="0"/>\
      <w:titlePg/></w:sectPr>
      """
  }

  /// A paragraph, with the line below it.
  private func paragraph(_ paragraph: Paragraph, width: Int) -> String {
    var properties = ""
    if case .heading(let level) = paragraph.role {
      properties += "<w:pStyle w:val=\"Heading\(max(1, min(level, WordParts.headings)))\"/>"
    }
    if paragraph.keepsWithNext || paragraph.rule != nil { properties += "<w:keepNext/>" }
    if paragraph.above != 0 || paragraph.below != 0 {
      properties += "<w:spacing w:before=\"\(paragraph.above * 20)\" w:after=\"\(paragraph.below * 20)\"/>"
    }
    if paragraph.isIndented { properties += "<w:ind w:firstLine=\"\(Look.firstLine)\"/>" }
    if paragraph.alignment != .left { properties += "<w:jc w:val=\"\(Self.name(of: paragraph.alignment))\"/>" }
    var runs = paragraph.runs
    if paragraph.role == .item { runs.insert(Run("- "), at: 0) }
    let size = paragraph.size
    let mark = size == Look.text ? "" : "<w:rPr>\(Self.sized(size))</w:rPr>"
    let all = properties + mark
    let text = runs.map { run($0, size: $0.size ?? size) }.joined()
    return "<w:p>\(all.isEmpty ? "" : "<w:pPr>\(all)</w:pPr>")\(text)</w:p>"
      + (paragraph.rule.map { rule($0, width: width) } ?? "")
  }

  /// Words of one look.
  private func run(_ run: Run, size: Int) -> String {
    var properties = ""
    if run.isBold { properties += "<w:b/><w:bCs/>" }
    if run.isItalic { properties += "<w:i/><w:iCs/>" }
    if size != Look.text { properties += Self.sized(size) }
    return "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")"
      + "<w:t xml:space=\"preserve\">\(XMLText.content(SafeText.line(run.text)))</w:t></w:r>"
  }

  /// A line in the middle: the upper border of a paragraph that is almost without height.
  private func rule(_ rule: Paragraph.Rule, width: Int) -> String {
    let side = (width - width * (rule == .third ? 35 : 60) / 100) / 2
    return """
      <w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>\
      <w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/>\
      <w:ind w:left="\(side)" w:right="\(side)"/>\
      <w:rPr>\(Self.sized(2))</w:rPr></w:pPr></w:p>
      """
  }

  /// A table.
  private func table(_ table: Table) -> String {
    let widths = table.widths(of: width)
    // What only arranges lies flush with the text; ruled cells keep their words off the lines.
    let padding = table.isRuled ? 85 : 0
    var text = "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
    if table.isRuled {
      let edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
      text += "<w:tblBorders>"
      for edge in edges { text += "<w:\(edge) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }
      text += "</w:tblBorders>"
    }
    text += "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"\(padding)\" w:type=\"dxa\"/>"
    text += "<w:right w:w=\"\(padding)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
    for column in widths { text += "<w:gridCol w:w=\"\(column)\"/>" }
    text += "</w:tblGrid>"
    for (number, row) in table.rows.enumerated() {
      text += "<w:tr>"
      if number < table.headers {
        text += "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
      } else if !table.isRuled {
        // A signature does not break away from the office it stands below.
        text += "<w:trPr><w:cantSplit/></w:trPr>"
      }
      for (cell, column) in zip(table.cells(of: row), widths) {
        text += "<w:tc><w:tcPr><w:tcW w:w=\"\(column)\" w:type=\"dxa\"/></w:tcPr>"
        text += cell.paragraphs.map { paragraph($0, width: column - 2 * padding) }.joined()
        text += cell.paragraphs.isEmpty ? Self.spacer : ""
        text += "</w:tc>"
      }
      text += "</w:tr>"
    }
    return text + "</w:tbl>"
  }

  /// A paragraph that takes no room.
  private static let spacer =
    "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
    + "<w:rPr>\(sized(1))</w:rPr></w:pPr></w:p>"

  /// The properties of a size in points.
  private static func sized(_ points: Int) -> String {
    let half = max(1, min(points, 200)) * 2
    return "<w:sz w:val=\"\(half)\"/><w:szCs w:val=\"\(half)\"/>"
  }

  /// The name of an alignment.
  private static func name(of alignment: Paragraph.Alignment) -> String {
    switch alignment {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    case .justified: "both"
    }
  }
}
