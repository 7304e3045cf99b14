import Checking
import Reporting

/// What a comment says of a finding: rule and severity, what is wrong, who asks for it, how to mend it.
struct CommentText: Equatable {
  /// The most characters of the words that are quoted.
  private static let longestQuote = 300

  /// The paragraphs, each with its label, which stands out.
  let paragraphs: [(label: String, words: String)]

  /// Puts the words of a finding together.
  ///
  /// - Parameter quotes: whether the words it is about are quoted, because the comment cannot stand at them.
  init(_ finding: Finding, quotes: Bool, language: Language) {
    let severity = Labels.severity(finding.severity)[language]
    var paragraphs = [("\(finding.rule) (\(severity))", "")]
    if quotes, !finding.quote.isEmpty {
      let label = Message(vietnamese: "Về đoạn", english: "About")[language]
      let isLong = finding.quote.count > Self.longestQuote
      paragraphs.append((label, "“\(finding.quote.prefix(Self.longestQuote))\(isLong ? "…" : "")”"))
    }
    paragraphs.append(("", finding.message))
    let source = finding.source
    if !source.document.isEmpty {
      let clause = source.clause.isEmpty ? "" : ", " + source.clause
      paragraphs.append((Message(vietnamese: "Căn cứ", english: "Source")[language], source.document + clause))
    }
    if !finding.fix.isEmpty {
      paragraphs.append((Message(vietnamese: "Cách sửa", english: "To mend")[language], finding.fix))
    }
    self.paragraphs = paragraphs
  }

  /// The words as they stand in a comment that was read.
  var plain: String {
    paragraphs.map { $0.label + ($0.label.isEmpty || $0.words.isEmpty ? "" : ": ") + $0.words }
      .joined(separator: "\n")
  }

  /// Whether two say the same.
  static func == (left: CommentText, right: CommentText) -> Bool { left.plain == right.plain }

  /// The comment as markup.
  func markup(id: Int, _ markup: WordMarkup) -> String {
    // Comments take over the style of the text, which indents and spaces lines as a document wants it.
    let layout = markup.element(
      "pPr", [],
      markup.element("spacing", [("before", "0"), ("after", "0"), ("line", "240"), ("lineRule", "auto")])
        + markup.element("ind", [("left", "0"), ("right", "0"), ("firstLine", "0")])
        + markup.element("jc", [("val", "left")]))
    var body = ""
    for (index, paragraph) in paragraphs.enumerated() {
      let separator = paragraph.label.isEmpty || paragraph.words.isEmpty ? "" : ": "
      // Word shows by this sign whose comment it is.
      let sign = index == 0 ? markup.element("r", [], markup.element("annotationRef")) : ""
      let label = Self.run(paragraph.label + separator, isBold: true, markup)
      body += markup.element("p", [], layout + sign + label + Self.run(paragraph.words, isBold: false, markup))
    }
    let attributes = [("id", "\(id)"), ("author", CommentsPart.author), ("initials", "tt")]
    return markup.element("comment", attributes, body, isOutermost: true)
  }

  /// A run of text; empty for no text.
  private static func run(_ text: String, isBold: Bool, _ markup: WordMarkup) -> String {
    guard !text.isEmpty else { return "" }
    let look = (isBold ? markup.element("b") : "") + markup.element("sz", [("val", "20")])
    let words = XMLText.content(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    return markup.element(
      "r", [], markup.element("rPr", [], look) + markup.element("t", [("xml:space", "preserve")], words))
  }
}
