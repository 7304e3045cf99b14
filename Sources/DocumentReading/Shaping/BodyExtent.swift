import DocumentModel

/// Which paragraphs of a submission are its body, between the addressee and the signature.
enum BodyExtent {
  /// The paragraphs among which headings are looked for: the body, and the annexes after the signature.
  static func find(in document: Document) -> [Range<Int>] {
    let paragraphs = document.paragraphs.prefix {
      $0.container == 0 && document.containers.first?.kind == .body
        || document.containers(around: $0).last?.kind == .body
    }
    let start = start(in: paragraphs)
    let annex = annex(in: paragraphs, after: start)
    let end = end(in: paragraphs[start..<annex])
    return [start..<end, annex..<paragraphs.count]
  }

  /// The paragraph after the addressee, or after the subject, or after a letterhead's lines.
  private static func start(in paragraphs: ArraySlice<Paragraph>) -> Int {
    let top = paragraphs.prefix(60)
    if let addressee = top.firstIndex(where: { Opening.of($0.text.utf8, isOneOf: Opening.addressee) }) {
      var start = addressee + 1
      // Several addressees follow on lines of their own.
      let isOpen = TextShape.lastMark(ArraySlice(paragraphs[addressee].text.utf8)) == ":"
      while isOpen && start < paragraphs.count && start < addressee + 6 && isAddressee(paragraphs[start]) { start += 1 }
      return start
    }
    if let title = top.firstIndex(where: { Opening.isTitle($0.text.utf8) }) { return min(title + 2, paragraphs.count) }
    let last = paragraphs.prefix(12).lastIndex {
      Opening.of($0.text.utf8, isOneOf: ["số:", "số ", "độc lập", "cộng ho"]) || isDateLine($0)
    }
    return last.map { $0 + 1 } ?? 0
  }

  /// Whether a paragraph names an addressee under `Kính gửi:`.
  private static func isAddressee(_ paragraph: Paragraph) -> Bool {
    let utf8 = ArraySlice(paragraph.text.utf8.prefix(300))
    guard TextShape.words(utf8, upTo: 20) <= 20 else { return false }
    if case .bullet = TypedLabel.read(label: paragraph.label)?.style { return true }
    return Opening.of(utf8, isOneOf: ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "chủ tịch", "đồng chí", "sở "])
      && !TextShape.hasInnerStop(utf8)
  }

  /// Whether a paragraph is the line of place and date.
  private static func isDateLine(_ paragraph: Paragraph) -> Bool {
    paragraph.text.utf8.count < 120 && Opening.lowered(paragraph.text.utf8).contains(", ngày")
  }

  /// The first annex after the end mark or the recipients; the end of the document without one.
  private static func annex(in paragraphs: ArraySlice<Paragraph>, after start: Int) -> Int {
    var ended = false
    for index in paragraphs.indices.dropFirst(start) {
      let utf8 = paragraphs[index].text.utf8
      if ended && Opening.of(utf8, isOneOf: Opening.annex) { return index }
      if Opening.of(utf8, isOneOf: Opening.recipients) || utf8.suffix(3).elementsEqual("./.".utf8) { ended = true }
    }
    return paragraphs.count
  }

  /// The paragraph after the end mark; without one, the first line of the signature or the recipients.
  private static func end(in paragraphs: ArraySlice<Paragraph>) -> Int {
    let recipients = paragraphs.lastIndex { Opening.of($0.text.utf8, isOneOf: Opening.recipients) }
    let limit = recipients ?? paragraphs.endIndex
    if let mark = paragraphs[..<limit].lastIndex(where: { TextShape.endsDocument(ArraySlice($0.text.utf8)) }) {
      return mark + 1
    }
    var end = limit
    while end > paragraphs.startIndex && limit - end < 8 && isSignature(paragraphs[end - 1]) { end -= 1 }
    return end
  }

  /// Whether a paragraph can be a line of a signature: few words, no label, no end of a sentence.
  private static func isSignature(_ paragraph: Paragraph) -> Bool {
    if case .heading = paragraph.kind { return false }
    let utf8 = ArraySlice(paragraph.text.utf8)
    return paragraph.label.isEmpty && TextShape.words(utf8, upTo: 9) <= 8 && !TextShape.endsSentence(utf8)
  }
}
