import Checking
import DocumentModel

/// The text of a document with places marked in it.
struct MarkedText {
  /// What is marked.
  struct Mark {
    /// Its stretch of the text, in bytes.
    var range: Range<Int>
    /// The class of the stretch.
    var look: String
    /// How much the look weighs; the weightiest shows where stretches overlap.
    var weight: Int
    /// The link that stands before the stretch, as HTML.
    var link: String
  }

  /// The longest text that is shown whole, in bytes.
  static let longest = 64 << 10
  /// How many bytes are shown on either side of a mark in a text that is longer.
  private static let around = 400

  /// The text.
  private let utf8: [UInt8]
  /// The marks, by where they begin.
  private let marks: [Mark]

  /// Puts marks into a text; those that lie outside are cut.
  init(_ text: SourceText, marks: [Mark]) {
    utf8 = text.utf8
    let all = 0..<text.utf8.count
    self.marks =
      marks.map { mark in
        var mark = mark
        mark.range = mark.range.clamped(to: all)
        return mark
      }
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// The text as HTML: whole, or only what stands around the marks. Also whether something was left out.
  func html(whole: Bool) -> (text: String, isWhole: Bool) {
    let isWhole = whole && utf8.count <= Self.longest
    var html = ""
    for (index, window) in (isWhole ? [0..<utf8.count] : windows()).enumerated() {
      if !isWhole && (index > 0 || window.lowerBound > 0) { html += "[…]\n" }
      html += self.html(of: window)
      if !isWhole { html += "\n" }
    }
    return (html, isWhole)
  }

  /// The stretches around the marks, cut between characters and joined where they meet.
  private func windows() -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var size = 0
    for mark in marks where size < Self.longest {
      var start = max(0, mark.range.lowerBound - Self.around)
      var end = min(utf8.count, min(mark.range.upperBound, mark.range.lowerBound + 4 * Self.around) + Self.around)
      while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
      if let last = windows.last, start <= last.upperBound {
        size += max(0, end - last.upperBound)
        windows[windows.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        size += end - start
        windows.append(start..<end)
      }
    }
    return windows
  }

  /// One stretch of the text with the marks in it.
  private func html(of window: Range<Int>) -> String {
    let here = marks.filter { $0.range.lowerBound <= window.upperBound && $0.range.upperBound >= window.lowerBound }
    var cuts = Set([window.lowerBound, window.upperBound])
    for mark in here {
      cuts.insert(min(max(mark.range.lowerBound, window.lowerBound), window.upperBound))
      cuts.insert(min(max(mark.range.upperBound, window.lowerBound), window.upperBound))
    }
    let ends = cuts.sorted()
    var html = ""
    for (index, start) in ends.enumerated() {
      for mark in here where mark.range.lowerBound == start { html += mark.link }
      guard index + 1 < ends.count else { break }
      let piece = start..<ends[index + 1]
      let text = HTMLText.lines(String(decoding: utf8[piece], as: UTF8.self))
      let over = here.filter { $0.range.lowerBound <= piece.lowerBound && $0.range.upperBound >= piece.upperBound }
      if let look = over.max(by: { $0.weight < $1.weight })?.look {
        html += "<mark class=\"\(look)\">\(text)</mark>"
      } else {
        html += text
      }
    }
    return html
  }
}
