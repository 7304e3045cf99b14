import DocumentModel

/// Reads the text of a leaf of Markdown: emphasis, code, links, HTML, escapes and entities; in time linear to its length.
struct InlineParser {
  /// The text.
  let utf8: [UInt8]
  /// The labels of links that are defined.
  let links: Set<String>
  /// The containers of footnotes by label.
  let notes: [String: Int]
  /// Whether the text is HTML only, without the marks of Markdown.
  let isHTML: Bool
  /// What was read.
  var result = InlinePieces()
  /// The runs of `*`, `_`, `~` that may begin or end emphasis.
  var emphasis = EmphasisStack()
  /// The brackets that may begin a link.
  var brackets: [Bracket] = []
  /// The tags of style that are open.
  private var tags: [(name: String, piece: Int)] = []
  /// The next byte, and where the words before it began.
  var index = 0
  var start = 0
  /// For each run of backticks, by where it begins, where the next of its length does.
  private var nextTicks: [Int: Int] = [:]
  /// Whether no end of a comment is ahead.
  private var isCommentOpen = false

  /// Reads a text.
  static func parse(_ utf8: [UInt8], links: Set<String>, notes: [String: Int], isHTML: Bool) -> [InlinePieces.Piece] {
    var parser = InlineParser(utf8: utf8, links: links, notes: notes, isHTML: isHTML)
    if !isHTML { parser.pairBackticks() }
    while parser.index < utf8.count { parser.step() }
    parser.flush()
    parser.emphasis.resolve(from: nil, in: &parser.result)
    return parser.result.pieces
  }

  /// Prepares a text.
  private init(utf8: [UInt8], links: Set<String>, notes: [String: Int], isHTML: Bool) {
    self.utf8 = utf8
    self.links = links
    self.notes = notes
    self.isHTML = isHTML
  }

  /// Keeps the words read so far as a piece.
  mutating func flush() {
    result.add(.text, start..<index)
    start = index
  }

  /// Keeps a piece that takes some bytes from here.
  mutating func take(_ kind: InlinePieces.Piece.Kind, to end: Int, showing range: Range<Int>? = nil) {
    flush()
    result.add(kind, range ?? index..<end)
    index = end
    start = end
  }

  /// Reads what begins with the next byte.
  private mutating func step() {
    switch utf8[index] {
    case 0x0A: readLineEnd()
    case UInt8(ascii: "&"): readEntity()
    case UInt8(ascii: "<"): readAngle()
    case _ where isHTML: index += 1
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readRun()
    case UInt8(ascii: "["): openBracket(isImage: false)
    case UInt8(ascii: "!"):
      if index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: "[") { openBracket(isImage: true) } else { index += 1 }
    case UInt8(ascii: "]"): closeBracket()
    default: index += 1
    }
  }

  /// The end of a line: hard after two blanks, else a blank.
  private mutating func readLineEnd() {
    let end = index
    while index > start && ASCII.isBlank(utf8[index - 1]) { index -= 1 }
    let isHard = end - index >= 2 && !isHTML
    flush()
    result.add(.dropped, index..<end)
    index = end
    start = end
    take(.lineEnd(isHard: isHard), to: end + 1)
  }

  /// A backslash: before punctuation it is dropped, at the end of a line it keeps the line end.
  private mutating func readEscape() {
    guard index + 1 < utf8.count else { return index += 1 }
    if utf8[index + 1] == 0x0A {
      take(.dropped, to: index + 1)
      take(.lineEnd(isHard: true), to: index + 1)
    } else if ASCII.isPunctuation(utf8[index + 1]) {
      take(.dropped, to: index + 1)
      index += 1
    } else {
      index += 1
    }
  }

  /// A character written as an entity.
  private mutating func readEntity() {
    guard let (characters, end) = Entities.read(utf8, at: index) else { return index += 1 }
    take(.replaced(characters), to: end)
  }

  /// For each run of backticks finds the next of the same length.
  private mutating func pairBackticks() {
    var last: [Int: Int] = [:]
    var end = utf8.count
    while let tick = utf8[..<end].lastIndex(of: UInt8(ascii: "`")) {
      var first = tick
      while first > 0 && utf8[first - 1] == UInt8(ascii: "`") { first -= 1 }
      nextTicks[first] = last[tick + 1 - first]
      last[tick + 1 - first] = first
      end = first
    }
  }

  /// A stretch of code, its marks and one blank at both ends dropped.
  private mutating func readCode() {
    let length = utf8[index...].prefix { $0 == UInt8(ascii: "`") }.count
    guard let close = nextTicks[index] else { return index += length }
    take(.dropped, to: index + length)
    var inside = index..<close
    if inside.count > 2, utf8[inside.lowerBound] == 0x20, utf8[close - 1] == 0x20,
      utf8[inside].contains(where: { $0 != 0x20 })
    {
      inside = (inside.lowerBound + 1)..<(close - 1)
    }
    take(.dropped, to: inside.lowerBound)
    for part in utf8[inside].split(separator: 0x0A, omittingEmptySubsequences: false) {
      result.add(.text, part.startIndex..<part.endIndex)
      if part.endIndex < inside.upperBound { result.add(.lineEnd(isHard: false), part.endIndex..<(part.endIndex + 1)) }
    }
    index = inside.upperBound
    start = index
    take(.dropped, to: close + length)
  }

  /// What begins with `<`: a comment, an address, a tag.
  private mutating func readAngle() {
    if utf8[index...].starts(with: "<!--".utf8) { return readComment() }
    if !isHTML, let end = addressEnd() {
      take(.dropped, to: index + 1)
      index = end - 1
      return take(.dropped, to: end)
    }
    if let end = MarkdownHTML.tag(utf8, from: index, to: utf8.count) { return readTag(to: end) }
    let head = utf8[index...].prefix(256)
    if head.starts(with: "<?".utf8) || head.starts(with: "<!".utf8), let end = head.firstIndex(of: 0x3E) {
      return take(.dropped, to: end + 1)
    }
    index += 1
  }

  /// A comment; without an end it is text.
  private mutating func readComment() {
    guard !isCommentOpen else { return index += 1 }
    var end = index + 4
    while end + 2 < utf8.count, !(utf8[end] == 0x2D && utf8[end + 1] == 0x2D && utf8[end + 2] == 0x3E) { end += 1 }
    guard end + 2 < utf8.count else {
      isCommentOpen = true
      return index += 1
    }
    take(.comment, to: end + 3, showing: SourceLines.trim((index + 4)..<end, of: utf8))
  }

  /// The end of `<https://…>` or `<name@…>`.
  private func addressEnd() -> Int? {
    let inside = utf8[(index + 1)...].prefix(1024).prefix { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }
    guard inside.endIndex < utf8.count, utf8[inside.endIndex] == 0x3E, let first = inside.first, ASCII.isLetter(first) else {
      return nil
    }
    let isAddress = inside.contains(UInt8(ascii: "@")) || inside.prefix(32).contains(UInt8(ascii: ":"))
    return isAddress && !inside.contains(UInt8(ascii: "=")) ? inside.endIndex + 1 : nil
  }

  /// A tag: a line end, a change of style, or nothing.
  private mutating func readTag(to end: Int) {
    let name = MarkdownHTML.tagName(utf8, index..<end)
    let isEnd = utf8[index + 1] == UInt8(ascii: "/")
    if MarkdownHTML.isBlock(name) { return take(.lineEnd(isHard: true), to: end) }
    take(.dropped, to: end)
    if MarkdownHTML.isSilent(name) && !isEnd { return skipSilent(name) }
    let styles: [String: Run.Style] = [
      "b": .bold, "strong": .bold, "i": .italic, "em": .italic, "u": .underline, "s": .strike, "del": .strike,
    ]
    guard let style = styles[name] else { return }
    let piece = result.pieces.count - 1
    if !isEnd {
      tags.append((name, piece))
    } else if let open = tags.suffix(16).lastIndex(where: { $0.name == name }) {
      result.style(style, after: tags[open].piece, before: piece)
      tags.removeSubrange(open...)
    }
  }

  /// Drops the content of an element that shows none.
  private mutating func skipSilent(_ name: String) {
    var end = index
    let close = Array("</\(name)".utf8)
    while end < utf8.count, !(utf8[end] == 0x3C && utf8[end...].prefix(close.count).map(ASCII.lowercased).elementsEqual(close)) {
      end += 1
    }
    take(.dropped, to: end)
  }
}
