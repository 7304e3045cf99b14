/// A stretch of one paragraph: what recognition, rules and reports pass around as a place.
public struct Place: Sendable, Hashable {
  /// The index of the paragraph in the document.
  public var paragraph: Int
  /// The stretch of the paragraph's text, in UTF-8 bytes.
  public var range: Range<Int>

  /// Creates a place.
  public init(paragraph: Int, range: Range<Int>) {
    self.paragraph = paragraph
    self.range = range
  }
}

extension Document {
  /// The stretch of the source that a place covers, from its first character to the end of its last.
  public func sourceRange(of place: Place) -> Range<Int> {
    guard paragraphs.indices.contains(place.paragraph) else { return 0..<0 }
    let paragraph = paragraphs[place.paragraph]
    let start = paragraph.map.source(of: place.range.lowerBound)
    guard !place.range.isEmpty else { return start..<start }
    // The end is found from the last byte: the next character may stand on another line.
    let end = paragraph.map.source(of: place.range.upperBound - 1) + 1
    return start..<max(start, end)
  }

  /// The words of a place as the paragraph shows them.
  public func text(of place: Place) -> String {
    guard paragraphs.indices.contains(place.paragraph) else { return "" }
    let utf8 = paragraphs[place.paragraph].text.utf8
    let range = place.range.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// The words of a place as the source writes them, markup included, runs of blanks and line ends made one blank.
  public func quote(of place: Place) -> String {
    source.text(in: sourceRange(of: place)).blanksMadeOne
  }
}
