import DocumentModel

/// Text put together from stretches of the source, each byte knowing where it came from.
struct TracedText {
  /// The text.
  private(set) var utf8: [UInt8] = []
  /// From its offsets to the source.
  private(set) var map = SourceMap()

  /// Creates an empty text.
  init() {}

  /// Creates a text of one stretch of the source.
  init(_ range: Range<Int>, of source: [UInt8]) {
    append(range, of: source)
  }

  /// Takes a text with its map.
  init(text: [UInt8], map: SourceMap) {
    utf8 = text
    self.map = map
  }

  /// Whether nothing was added.
  var isEmpty: Bool { utf8.isEmpty }

  /// Adds a stretch of the source.
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    let range = range.clamped(to: 0..<source.count)
    guard !range.isEmpty else { return }
    map.append(offset: utf8.count, source: range.lowerBound)
    utf8.append(contentsOf: source[range])
  }

  /// Adds bytes that stand for what the source has at a place, such as a blank for a line end.
  mutating func append(_ bytes: some Sequence<UInt8>, at source: Int) {
    map.append(offset: utf8.count, source: source)
    utf8.append(contentsOf: bytes)
  }

  /// The text without some stretches of it, which are ascending and apart.
  func removing(_ ranges: [Range<Int>]) -> TracedText {
    var result = TracedText()
    var from = 0
    var segment = 0
    for range in ranges + [utf8.count..<utf8.count] {
      let keep = from..<max(from, min(range.lowerBound, utf8.count))
      result.append(keep, from: self, segment: &segment)
      from = max(from, range.upperBound)
    }
    return result
  }

  /// Adds a stretch of another text; `segment` is where its map was left by the stretch before.
  mutating func append(_ range: Range<Int>, from other: TracedText, segment: inout Int) {
    var start = range.lowerBound
    while start < range.upperBound {
      while let next = other.map[segment + 1], next.offset <= start { segment += 1 }
      let limit = other.map[segment + 1].map { min($0.offset, range.upperBound) } ?? range.upperBound
      append(other.utf8[start..<limit], at: other.map.source(of: start))
      start = limit
    }
  }
}
