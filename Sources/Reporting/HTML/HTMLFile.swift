import Checking
import DocumentModel

/// One file of the page: a line that opens to the four demands, the findings and the text.
struct HTMLFile {
  /// How many findings are told.
  private static let mostFindings = 200
  /// The longest quotation, in characters.
  private static let longestQuote = 240

  /// What the report needs to know.
  let context: ReportContext
  /// The result.
  let result: FileResult
  /// The number of the file, which begins all its identifiers.
  let number: Int
  /// Whether it stands open without a script too.
  var isOpen = false

  /// The findings that are told.
  private var findings: ArraySlice<Finding> { context.findings(of: result).prefix(Self.mostFindings) }

  /// The file; without details it is only a line.
  func html(withDetails: Bool, wholeText: Bool) -> String {
    let rules = Set(context.findings(of: result).map(\.rule)).sorted().joined(separator: " ")
    let known = [result.submission?.number, result.submission?.date, result.submission?.issuer].compactMap { $0 }
    let count = context.findings(of: result).count
    var html = """
      <details class="file \(result.verdict.name)" id="f\(number)" data-verdict="\(result.verdict.name)" \
      data-review="\(result.review)" data-rules="\(HTMLText.line(rules))" \
      data-unit="\(HTMLText.line(result.submission?.issuer ?? ""))"\(isOpen ? " open" : "")>
      <summary><h2><span class="verdict">\(Labels.verdict(result.verdict)[context.language])</span> \
      <span class="path">\(HTMLText.line(result.path))</span></h2>
      """
    if !known.isEmpty {
      html += " <span class=\"known\">\(HTMLText.line(known.joined(separator: " · "), longest: 200))</span>"
    }
    if result.review { html += " <span class=\"review\">\(context.say("nên đọc lại", "to be reviewed"))</span>" }
    if count > 0 { html += " <span class=\"count\">\(context.say("\(count) chỗ cần xem", "\(count) findings"))</span>" }
    html += "</summary>\n<div class=\"inside\">\n"
    if withDetails {
      html += details(wholeText: wholeText)
    } else {
      let why = context.say(
        "Không ghi chi tiết vì báo cáo đã quá dài; hãy kiểm riêng tệp này.",
        "No details: the report is too long; check this file by itself.")
      html += "<p>\(why)</p>\n"
    }
    return html + "</div>\n</details>\n"
  }

  /// Everything that opens.
  private func details(wholeText: Bool) -> String {
    var html = ""
    if let subject = result.submission?.subject { html += "<p class=\"subject\">\(HTMLText.line(subject))</p>\n" }
    if let reason = context.reason(of: result) {
      html += "<p>\(HTMLText.line(reason.message)) <code>\(HTMLText.line(reason.code))</code></p>\n"
    }
    let text = shownText
    if !result.elements.isEmpty { html += demands(hasText: text != nil) }
    if !findings.isEmpty { html += list(hasText: text != nil) }
    if let text { html += self.text(text, whole: wholeText) }
    return html
  }

  /// The table of the four demands.
  private func demands(hasText: Bool) -> String {
    let heads = [
      context.say("Yêu cầu", "Demand"), context.say("Kết quả", "Outcome"), context.say("Đọc thấy", "What was read"),
      context.say("Câu làm căn cứ", "The sentence it rests on"),
    ]
    var html = "<table>\n<caption>\(context.say("Bốn nội dung phải có", "The four demands"))</caption>\n<thead><tr>"
    html += heads.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n"
    for (index, element) in result.elements.enumerated() {
      let name = Labels.element(element.name)[context.language]
      let status = Labels.status(element.status, of: element.name)[context.language]
      let outcome = element.isMet ? context.say("✓ đạt", "✓ met") : context.say("✗ chưa đạt", "✗ not met")
      let doubt =
        element.isSure ? "" : " <span class=\"review\">\(context.say("nghi ngờ – nên đọc lại", "doubtful"))</span>"
      html += "<tr id=\"f\(number)-d\(index)\"><th scope=\"row\">\(HTMLText.line(name))</th>"
      html += "<td class=\"\(element.isMet ? "met" : "unmet")\">\(outcome)</td>"
      html += "<td>\(HTMLText.line(status))\(doubt)</td><td>"
      if let evidence = element.evidence.first {
        html += "“\(HTMLText.line(evidence.text, longest: Self.longestQuote))” "
        html += whereabouts(evidence.spot, target: hasText ? "f\(number)-e\(index)" : nil)
      }
      html += "</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  /// The list of findings.
  private func list(hasText: Bool) -> String {
    var html = "<h3>\(context.say("Các chỗ cần xem", "Findings"))</h3>\n<ol class=\"findings\">\n"
    for (index, finding) in findings.enumerated() {
      let severity = Labels.severity(finding.severity)[context.language]
      html += "<li id=\"f\(number)-\(index)\" class=\"\(finding.severity.rawValue)\">"
      html += "<p><a href=\"#\(Self.anchor(ofRule: finding.rule))\"><b>\(HTMLText.line(finding.rule))</b></a> "
      html += "<span class=\"severity\">\(severity)</span> "
      html += whereabouts(finding.spot, target: hasText ? "f\(number)-m\(index)" : nil) + "</p>"
      if !finding.quote.isEmpty {
        html += "<blockquote>\(HTMLText.line(finding.quote, longest: Self.longestQuote))</blockquote>"
      }
      html += "<p>\(HTMLText.line(finding.message))</p>"
      if !finding.fix.isEmpty {
        html += "<p><b>\(context.say("Cách sửa", "To mend")):</b> \(HTMLText.line(finding.fix))</p>"
      }
      html += "</li>\n"
    }
    let left = context.findings(of: result).count - findings.count
    if left > 0 { html += "<li>\(context.say("… và \(left) chỗ nữa", "… and \(left) more"))</li>\n" }
    return html + "</ol>\n"
  }

  /// A place in words, as a link where the text is shown.
  private func whereabouts(_ spot: Spot, target: String?) -> String {
    let line = context.say("dòng \(spot.start.line)", "line \(spot.start.line)")
    let words = spot.path.isEmpty ? line : "\(line), \(HTMLText.line(spot.path))"
    return target.map { "<a href=\"#\($0)\">\(words)</a>" } ?? "<span class=\"known\">\(words)</span>"
  }

  /// The text of the document, where it is at hand and the quotations stand where the findings say.
  private var shownText: SourceText? {
    guard let text = result.text, !text.utf8.isEmpty else { return nil }
    let agrees = findings.allSatisfy { finding in
      finding.spot.length == 0
        || range(of: finding.spot, in: text).map { Self.words(text.text(in: $0)) == Self.words(finding.quote) } ?? false
    }
    return agrees ? text : nil
  }

  /// The stretch of the text that a spot covers.
  private func range(of spot: Spot, in text: SourceText) -> Range<Int>? {
    guard let start = text.offset(line: spot.start.line, byteColumn: spot.byteColumn),
      let end = text.offset(line: spot.end.line, byteColumn: spot.endByteColumn), start <= end
    else { return nil }
    return start..<end
  }

  /// The text with all that was found marked in it.
  private func text(_ text: SourceText, whole: Bool) -> String {
    var marks: [MarkedText.Mark] = []
    for (index, finding) in findings.enumerated() {
      guard let range = range(of: finding.spot, in: text) else { continue }
      let severity = Labels.severity(finding.severity)[context.language]
      let back = context.say("về góp ý", "back to the finding")
      let link = """
        <a class="ref \(finding.severity.rawValue)" id="f\(number)-m\(index)" href="#f\(number)-\(index)" \
        aria-label="\(HTMLText.line(finding.rule)), \(severity), \(back)">\(HTMLText.line(finding.rule))</a>
        """
      marks.append(
        MarkedText.Mark(
          range: range, look: finding.severity.rawValue, weight: 1 + Self.weight(finding.severity), link: link))
    }
    for (index, element) in result.elements.enumerated() {
      guard let spot = element.evidence.first?.spot, let range = range(of: spot, in: text) else { continue }
      let name = Self.shortName(element.name)[context.language]
      let link = "<a class=\"ref evidence\" id=\"f\(number)-e\(index)\" href=\"#f\(number)-d\(index)\">\(name)</a>"
      marks.append(MarkedText.Mark(range: range, look: "evidence", weight: 0, link: link))
    }
    let shown = MarkedText(text, marks: marks).html(whole: whole)
    let title =
      shown.isWhole
      ? context.say("Toàn văn, các chỗ được đánh dấu", "The text with findings marked")
      : context.say("Trích văn bản, các chỗ được đánh dấu", "Parts of the text with findings marked")
    return """
      <details class="text" open><summary>\(title)</summary>
      <div class="document" lang="vi" tabindex="0" role="region" aria-label="\(title)">\(shown.text)</div></details>

      """
  }

  /// The identifier under which a rule is described.
  static func anchor(ofRule rule: String) -> String {
    "rule-" + rule.utf8.map { $0.isWordByte ? String(Unicode.Scalar($0)) : "_\($0)_" }.joined()
  }

  /// How much a severity weighs.
  private static func weight(_ severity: Severity) -> Int { Severity.allCases.count { $0 <= severity } }

  /// Words with one blank between them.
  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// What one of the four demands is called beside its sentence.
  private static func shortName(_ name: ElementResult.Name) -> Message {
    switch name {
    case .authority: Message(vietnamese: "thẩm quyền", english: "authority")
    case .appraisal: Message(vietnamese: "thẩm định", english: "appraisal")
    case .consultation: Message(vietnamese: "lấy ý kiến", english: "consultation")
    case .recommendation: Message(vietnamese: "kiến nghị", english: "recommendation")
    }
  }
}

extension UInt8 {
  /// Whether it is a letter, a digit, a dot or a hyphen of ASCII.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
