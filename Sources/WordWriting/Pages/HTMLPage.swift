import Reporting

/// Writes a page for browsers: one file that loads nothing, looks like the printed sheet and prints like it.
struct HTMLPage {
  /// The page.
  let page: Page

  /// Creates a writer.
  init(_ page: Page) { self.page = page }

  /// The whole file.
  func text() -> String {
    let style = Self.style + paper + columns
    var text = """
      <!DOCTYPE html>
      <html lang="\(page.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ContentSecurity.policy(style: style))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.line(page.title))</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>

      """
    var tables = 0
    for block in page.blocks {
      switch block {
      case .paragraph(let paragraph): text += self.paragraph(paragraph) + "\n"
      case .table(let table):
        text += self.table(table, number: tables)
        tables += 1
      }
    }
    return text + "</main>\n</body>\n</html>\n"
  }

  /// A paragraph; sizes and alignments are classes, since the policy allows no style of an element's own.
  private func paragraph(_ paragraph: Paragraph) -> String {
    var classes = ["s\(paragraph.size)"]
    switch paragraph.alignment {
    case .left: break
    case .center: classes.append("center")
    case .right: classes.append("right")
    case .justified: classes.append("justified")
    }
    if paragraph.isIndented { classes.append("indented") }
    if paragraph.above > 0 || paragraph.below > 0 { classes.append("apart") }
    var name = "p"
    if case .heading(let level) = paragraph.role { name = "h\(max(1, min(level, WordParts.headings)) + 1)" }
    let dash = paragraph.role == .item ? "- " : ""
    let words = paragraph.runs.map { run($0, in: paragraph) }.joined()
    let rule = paragraph.rule.map { "\n<div class=\"rule \($0 == .third ? "third" : "wide")\"></div>" } ?? ""
    return "<\(name) class=\"\(classes.joined(separator: " "))\">\(dash)\(words)</\(name)>\(rule)"
  }

  /// Words of one look.
  private func run(_ run: Run, in paragraph: Paragraph) -> String {
    var text = HTMLText.line(run.text)
    if let size = run.size, size != paragraph.size { text = "<span class=\"s\(size)\">\(text)</span>" }
    if run.isItalic { text = "<i>\(text)</i>" }
    if run.isBold { text = "<b>\(text)</b>" }
    return text
  }

  /// A table.
  private func table(_ table: Table, number: Int) -> String {
    var text = "<table class=\"t\(number)\(table.isRuled ? " ruled" : "")\"\(table.isRuled ? "" : " role=\"none\"")>\n"
    for (index, row) in table.rows.enumerated() {
      let name = index < table.headers ? "th" : "td"
      text += "<tr>"
      for cell in table.cells(of: row) {
        text += "<\(name)>\(cell.paragraphs.map(paragraph).joined(separator: "\n"))</\(name)>"
      }
      text += "</tr>\n"
    }
    return text + "</table>\n"
  }

  /// The widths of columns, a class for each table.
  private var columns: String {
    var text = ""
    var tables = 0
    for case .table(let table) in page.blocks {
      for (column, width) in table.widths(of: 100).enumerated() {
        text += ".t\(tables) tr>:nth-child(\(column + 1)){width:\(width)%}"
      }
      tables += 1
    }
    return text
  }

  /// The sheet, and each size in use.
  private var paper: String {
    let isWide = page.paper == .landscape
    let sizes = Set(paragraphs.flatMap { paragraph in [paragraph.size] + paragraph.runs.compactMap(\.size) })
    return "@page{size:A4\(isWide ? " landscape" : "");margin:20mm 15mm 20mm 30mm}"
      + "main{max-width:\(isWide ? 252 : 165)mm}" + sizes.sorted().map { ".s\($0){font-size:\($0)pt}" }.joined()
  }

  /// Every paragraph, those of cells included.
  private var paragraphs: [Paragraph] {
    page.blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.flatMap { $0.flatMap(\.paragraphs) }
      }
    }
  }

  /// The look of every page.
  private static let style = """
    body{font-family:"Times New Roman",Tinos,serif;color:#000;background:#fff;line-height:1.25;margin:0}\
    main{margin:0 auto;padding:20mm 5mm;overflow-wrap:anywhere}p,h2,h3,h4{margin:0}\
    h2,h3,h4{font-weight:bold}.apart{margin:6pt 0}.center{text-align:center}.right{text-align:right}\
    .justified{text-align:justify}.indented{text-indent:1.27cm}\
    .rule{border-top:1px solid;margin:2pt auto 0}.third{width:35%}.wide{width:60%}\
    table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{vertical-align:top;padding:0;\
    font-weight:normal;text-align:left}.ruled{margin:6pt 0}.ruled td,.ruled th{border:1px solid;padding:2pt 4pt}\
    @media print{main{padding:0;max-width:none}}
    """
}
