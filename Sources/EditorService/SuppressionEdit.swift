import Checking
import DocumentModel
import DocumentReading

/// The words that suppress a finding, and where they are written so that they count for its paragraph and leave all else as it is.
struct SuppressionEdit {
  /// Where they are written, in bytes of the editor's text.
  let offset: Int
  /// The words, with the line ends that they need.
  let words: String

  /// Finds the place for a finding; nil where the text offers none.
  ///
  /// The reason is left open on purpose: without one the suppression has no effect, and says so.
  init?(of finding: Finding, in open: OpenDocument, as document: Document, _ language: Language) {
    guard document.paragraphs.indices.contains(finding.place.paragraph) else { return nil }
    let paragraph = document.paragraphs[finding.place.paragraph]
    let text = open.text
    let start = paragraph.map.source(of: 0)
    let lineStart = text.lineStart(around: start + text.markLength)
    let comment = Message(
      vietnamese: "<!-- totrinh: bỏ qua \(finding.rule): lý do: … -->",
      english: "<!-- totrinh-ignore \(finding.rule): reason: … -->")[language]
    switch document.format {
    case .docx: return nil
    case .text:
      // There a remark counts for the first paragraph behind it, which may be another one on the same line.
      let begin = lineStart - text.markLength
      let next = document.paragraphs.map { $0.map.source(of: 0) }.filter { $0 >= begin }.min()
      guard next == start else { return nil }
      (offset, words) = (max(lineStart, text.markLength), comment + text.lineEnd)
    case .markdown:
      if Self.standsAlone(paragraph, from: lineStart, to: start + text.markLength, in: text) {
        (offset, words) = (max(lineStart, text.markLength), comment + text.lineEnd + text.lineEnd)
      } else {
        let whole = Place(paragraph: finding.place.paragraph, range: 0..<paragraph.text.utf8.count)
        (offset, words) = (Self.end(behind: open.range(of: whole, in: document).upperBound, in: text), " " + comment)
      }
    }
  }

  /// Whether a paragraph of Markdown begins its line and an empty one stands before it, so that a line of its own parts nothing.
  private static func standsAlone(_ paragraph: Paragraph, from start: Int, to first: Int, in text: EditorText) -> Bool {
    guard paragraph.container == 0, start <= first, first <= text.utf8.count else { return false }
    if case .listItem = paragraph.kind { return false }
    guard text.utf8[start..<first].allSatisfy({ "#*_ ".utf8.contains($0) }) else { return false }
    guard start > text.markLength else { return true }
    let before = text.utf8[text.lineStart(around: start - 1)..<start]
    return before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The offset behind the marks of emphasis that close right behind an offset.
  private static func end(behind offset: Int, in text: EditorText) -> Int {
    var end = min(offset, text.utf8.count)
    while end < text.utf8.count, "*_`".utf8.contains(text.utf8[end]) { end += 1 }
    return end
  }
}
