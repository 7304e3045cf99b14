import DocumentModel

/// Tells headings by their look where no markup or style does.
enum HeadingsByLook {
  /// Makes headings of paragraphs that look like one, and plain paragraphs of titles, letterheads and signatures.
  static func apply(to document: inout Document) {
    let extents = BodyExtent.find(in: document)
    for index in document.paragraphs.indices {
      let paragraph = document.paragraphs[index]
      let isInside = extents.contains { $0.contains(index) }
      if case .heading = paragraph.kind {
        if !isInside && !isNamedSection(paragraph) { document.paragraphs[index].kind = .plain }
      } else if isInside, isFree(paragraph, in: document), let level = level(of: index, in: document) {
        document.paragraphs[index].kind = .heading(level: level)
      }
    }
  }

  /// Whether a heading by markup outside the body is still a section: it carries a number.
  private static func isNamedSection(_ paragraph: Paragraph) -> Bool {
    switch TypedLabel.read(label: paragraph.label)?.style {
    case .roman, .arabic, .upperLetter: true
    default: false
    }
  }

  /// Whether a paragraph stands where headings stand.
  private static func isFree(_ paragraph: Paragraph, in document: Document) -> Bool {
    guard document.containers.indices.contains(paragraph.container) else { return false }
    return document.containers[paragraph.container].kind == .body
  }

  /// The level a paragraph has as a heading; nil where it is none.
  private static func level(of index: Int, in document: Document) -> Int? {
    let paragraph = document.paragraphs[index]
    // Running text is longer, and not worth a copy.
    guard (1...30).contains(TextShape.words(paragraph.text.utf8.dropFirst(paragraph.typedLabelLength), upTo: 31)) else {
      return nil
    }
    let label = TypedLabel.read(label: paragraph.label)
    let utf8 = Array(paragraph.text.utf8)
    let words = utf8[min(paragraph.typedLabelLength, utf8.count)...]
    guard let last = TextShape.lastMark(words),
      !";,".contains(last),
      !TextShape.endsDocument(words), !opensFixedLine(words)
    else { return nil }
    let isCapitals = LetterCase.capitals(in: words) >= 4
    let isBold = isBold(paragraph)
    // A sentence in capitals is still a sentence.
    if TextShape.hasInnerStop(words) && (!isCapitals || last == ".") { return nil }
    switch label?.style {
    case .roman:
      return isCapitals || isBold || last != "." ? 1 : nil
    case .upperLetter:
      return isCapitals || isBold || isUnmarkedHeading(index, words, last, in: document) ? 1 : nil
    case .arabic(let depth):
      return isCapitals || isBold || isUnmarkedHeading(index, words, last, in: document) ? min(depth + 1, 6) : nil
    case .lowerLetter, .inParentheses:
      return isBold ? 4 : nil
    case .bullet:
      return nil
    case nil:
      if isCapitals { return last == "." ? nil : 1 }
      return isBold && last != "." ? 2 : nil
    }
  }

  /// Whether all letters of a paragraph after its label are bold.
  private static func isBold(_ paragraph: Paragraph) -> Bool {
    var seen = false
    let utf8 = Array(paragraph.text.utf8)
    for run in paragraph.runs where run.range.upperBound > paragraph.typedLabelLength && !run.range.isEmpty {
      let range = run.range.clamped(to: paragraph.typedLabelLength..<utf8.count)
      if run.style.contains(.bold) {
        seen = true
      } else if utf8[range].contains(where: { ASCII.isLetter($0) || $0 > 0x7F }) {
        return false
      }
    }
    return seen
  }

  /// Whether a line with a number, neither bold nor in capitals, is short and stands over text of its own.
  private static func isUnmarkedHeading(
    _ index: Int, _ words: ArraySlice<UInt8>, _ last: Character, in document: Document
  ) -> Bool {
    // A line that asks is the request itself, not the heading over it.
    let most = last == ":" ? 6 : 16
    guard TextShape.words(words, upTo: most + 1) <= most, !".!?".contains(last), index + 1 < document.paragraphs.count,
      !String(decoding: words, as: UTF8.self).lowercased().contains("kính ")
    else { return false }
    let paragraph = document.paragraphs[index]
    let next = document.paragraphs[index + 1]
    if case .listItem(let level) = paragraph.kind, level > 0 { return false }
    guard next.container == paragraph.container else { return document.stands(next, in: .table) }
    let style = TypedLabel.read(label: paragraph.label)?.style
    if let below = TypedLabel.read(label: next.label)?.style { return below != style && isBelow(below, style) }
    return next.text.utf8.count > words.count || TextShape.lastMark(ArraySlice(next.text.utf8)) == ":"
  }

  /// Whether a label's family stands under another's.
  private static func isBelow(_ inner: TypedLabel.Style, _ outer: TypedLabel.Style?) -> Bool {
    func rank(_ style: TypedLabel.Style) -> Int {
      switch style {
      case .roman: 0
      case .upperLetter: 1
      case .arabic(let depth): 1 + depth
      case .inParentheses, .lowerLetter: 8
      case .bullet: 9
      }
    }
    return outer.map { rank(inner) > rank($0) } ?? false
  }

  /// Whether words open one of the fixed lines that look like headings: title, addressee, signature.
  private static func opensFixedLine(_ words: ArraySlice<UInt8>) -> Bool {
    Opening.isTitle(words) || Opening.of(words, isOneOf: fixedLines)
  }

  /// How the fixed lines begin.
  private static let fixedLines =
    Opening.addressee + Opening.recipients
    + ["tm.", "kt.", "tl.", "tuq.", "q.", "t/m", "k/t", "(đã ký)", "cộng hòa", "cộng hoà", "độc lập"]
}
