/// HTML inside Markdown: what begins a block of it, what ends one, and the extent of a single tag.
enum MarkdownHTML {
  /// What ends a block of HTML.
  enum End: Equatable {
    /// A line that holds one of these, in lower case.
    case marks([String])
    /// A blank line.
    case blank
  }

  /// The elements that begin a block of their own.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col", "colgroup", "dd", "details",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "track", "ul",
  ]
  /// The elements whose content is no text of the page.
  private static let silent = ["script", "style"]

  /// How the block of HTML that a line begins will end; nil where it begins none.
  static func block(_ utf8: [UInt8], _ range: Range<Int>, inParagraph: Bool) -> End? {
    guard utf8[range].first == 0x3C else { return nil }
    let head = String(decoding: utf8[range].prefix(24).map { ASCII.lowercased($0) }, as: UTF8.self)
    if let name = (silent + ["pre", "textarea"]).first(where: { head.hasPrefix("<" + $0) }) { return .marks(["</\(name)"]) }
    if head.hasPrefix("<!--") { return .marks(["-->"]) }
    if head.hasPrefix("<?") { return .marks(["?>"]) }
    if head.hasPrefix("<![cdata[") { return .marks(["]]>"]) }
    if head.hasPrefix("<!") { return .marks([">"]) }
    let name = tagName(utf8, range)
    if blocks.contains(name) { return .blank }
    guard !inParagraph, !name.isEmpty, let tag = tag(utf8, from: range.lowerBound, to: range.upperBound) else { return nil }
    return utf8[tag..<range.upperBound].allSatisfy(SourceLines.isWhite) ? .blank : nil
  }

  /// Whether a line ends a block.
  static func ends(_ utf8: [UInt8], _ range: Range<Int>, _ end: End) -> Bool {
    guard case .marks(let marks) = end else { return false }
    let line = utf8[range].map { ASCII.lowercased($0) }
    return marks.contains { ByteSearch.contains($0, in: line[...]) }
  }

  /// Whether a tag sets its text apart from what is around it.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// Whether an element's content is not shown.
  static func isSilent(_ name: String) -> Bool { silent.contains(name) }

  /// The name of the tag that a range begins with, in lower case; empty without one.
  static func tagName(_ utf8: [UInt8], _ range: Range<Int>) -> String {
    var rest = utf8[range].dropFirst()
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    guard let first = rest.first, ASCII.isLetter(first) else { return "" }
    let name = rest.prefix(24).prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D }
    return String(decoding: name.map { ASCII.lowercased($0) }, as: UTF8.self)
  }

  /// The offset after a complete tag that begins at an offset; nil without one. Quoted values may hold `>`.
  static func tag(_ utf8: [UInt8], from start: Int, to end: Int) -> Int? {
    guard !tagName(utf8, start..<end).isEmpty else { return nil }
    // No honest tag is longer; the limit keeps many unfinished ones from costing the square of the text.
    let limit = min(end, start + 2048)
    var quote: UInt8?
    for index in (start + 1)..<max(start + 1, limit) {
      let byte = utf8[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        guard utf8[index - 1] == UInt8(ascii: "=") || ASCII.isBlank(utf8[index - 1]) else { return nil }
        quote = byte
      } else if byte == 0x3E {
        return index + 1
      } else if byte == 0x3C {
        return nil
      }
    }
    return nil
  }
}
