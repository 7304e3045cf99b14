import Reporting

/// The report as a page that needs nothing beside itself.
extension DeskReport {
  /// The page.
  public func html(language: String) -> [UInt8] {
    let name = HTMLText.line(title)
    var page = "<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">\n"
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\""
    page += HTMLText.line(ContentSecurity.policy(style: Self.style)) + "\">\n"
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>\(name)</title>\n"
    page += "<style>\(Self.style)</style>\n</head>\n<body>\n<h1>\(name)</h1>\n"
    for line in about { page += "<p>\(HTMLText.line(line))</p>\n" }
    if !figures.isEmpty {
      page += "<dl>\n"
      for figure in figures {
        page += "<dt>\(HTMLText.line(figure.label))</dt><dd>\(HTMLText.line(figure.value))</dd>\n"
      }
      page += "</dl>\n"
    }
    for chart in charts { page += chart.svg }
    for table in tables { page += table.html }
    for line in closing { page += "<p class=\"closing\">\(HTMLText.line(line))</p>\n" }
    return Array((page + "</body>\n</html>\n").utf8)
  }

  /// The looks of the page, on screen and on paper.
  private static let style = """
    body{font:16px/1.5 "Times New Roman",serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
    h1{font-size:1.3rem;text-align:center}h2{font-size:1.1rem;margin-top:2rem}
    dl{display:grid;grid-template-columns:max-content auto;gap:.2rem 1rem}dd{margin:0;font-weight:bold}
    table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.2rem .4rem;text-align:left;vertical-align:top}
    th{background:#eee}figure{margin:1rem 0}svg{max-width:100%;height:auto}
    svg text{font:13px "Times New Roman",serif;fill:#111}.p0{fill:#2b7a4b}.p1{fill:#b3372f}.p2{fill:#8a8a8a}
    .closing{font-size:.8rem;overflow-wrap:anywhere}
    @media print{body{margin:0}h2{break-after:avoid}figure,tr{break-inside:avoid}}
    """
}

extension ReportTable {
  /// The table as HTML.
  var html: String {
    var text = "<h2>\(HTMLText.line(title))</h2>\n<table>\n<thead><tr>"
    text += columns.map { "<th scope=\"col\">\(HTMLText.line($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
    for row in rows { text += "<tr>" + row.map { "<td>\(HTMLText.line($0))</td>" }.joined() + "</tr>\n" }
    return text + "</tbody>\n</table>\n"
  }
}

extension ReportChart {
  /// The height of a bar with the room below it.
  private static let step = 26
  /// The height of a bar.
  private static let thickness = 18
  /// Where bars begin.
  private static let left = 300
  /// How long the longest bar is.
  private static let length = 420
  /// The longest label, in characters.
  private static let longestLabel = 40

  /// The chart as a drawing within HTML, with its figures for those who cannot see it.
  var svg: String {
    let largest = max(1, bars.map(\.total).max() ?? 1)
    let height = 40 + bars.count * Self.step
    var text = "<figure>\n<figcaption><h2>\(HTMLText.line(title))</h2></figcaption>\n"
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 \(height)\" width=\"800\" "
    text += "height=\"\(height)\" role=\"img\"><title>\(HTMLText.line(title))</title>\n"
    for (index, name) in legend.enumerated() {
      let x = Self.left + index * 150
      text += "<rect class=\"p\(index % 3)\" x=\"\(x)\" y=\"6\" width=\"14\" height=\"14\"/>"
      text += "<text x=\"\(x + 20)\" y=\"18\">\(HTMLText.line(name))</text>\n"
    }
    for (index, bar) in bars.enumerated() {
      let y = 34 + index * Self.step
      text += "<text x=\"\(Self.left - 8)\" y=\"\(y + 14)\" text-anchor=\"end\">"
      text += "\(HTMLText.line(bar.label, longest: Self.longestLabel))</text>"
      var x = Self.left
      for (part, size) in bar.parts.enumerated() where size > 0 {
        let width = max(1, size * Self.length / largest)
        text += "<rect class=\"p\(part % 3)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.thickness)\"/>"
        x += width
      }
      text += "<text x=\"\(x + 6)\" y=\"\(y + 14)\">"
      text += bar.parts.count > 1 ? bar.parts.map { "\($0)" }.joined(separator: " · ") : "\(bar.total)"
      text += "</text>\n"
    }
    return text + "</svg>\n</figure>\n"
  }
}
