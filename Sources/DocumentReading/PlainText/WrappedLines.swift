/// Decides which lines of a file are one paragraph broken at the right margin.
struct WrappedLines {
  /// The column at which lines were broken; nil for a file with one line a paragraph.
  let margin: Int?
  /// Whether paragraphs follow each other without blank lines.
  private(set) var isTight = false
  /// The text.
  private let utf8: [UInt8]

  /// Studies the lines of running text of a file.
  init(_ lines: [SourceLine], of utf8: [UInt8]) {
    self.utf8 = utf8
    margin = WrappedLines.margin(of: lines, in: utf8)
    isTight = findTight(lines)
  }

  /// The widest column, up to 130, that several lines come near; nil unless some lines plainly go on in the next.
  private static func margin(of lines: [SourceLine], in utf8: [UInt8]) -> Int? {
    var ends = [Int](repeating: 0, count: 131)
    var longer = 0
    for line in lines {
      if line.end <= 130 { ends[line.end] += 1 } else { longer += 1 }
    }
    for column in stride(from: 130, through: 40, by: -1) where ends[column] > 0 {
      guard ends[max(0, column - 10)...column].reduce(0, +) >= 2 || lines.count < 4 else { continue }
      // A small letter after an unfinished line is the mark of a break made for the margin.
      let broken = zip(lines, lines.dropFirst()).count { line, next in
        !next.blankBefore && line.end <= column && line.end * 5 >= column * 3
          && LetterCase.isLetter(utf8, at: next.range.lowerBound)
          && LetterCase.first(in: utf8, from: next.range.lowerBound) == .lower
          && !TextShape.endsSentence(utf8[line.range]) && TypedLabel.read(utf8, in: next.range) == nil
      }
      return broken > 0 && longer <= broken * 2 ? column : nil
    }
    return nil
  }

  /// Looks for paragraphs of several lines that end with a sentence and are followed at once by the next.
  private func findTight(_ lines: [SourceLine]) -> Bool {
    var tight = 0
    var loose = 0
    var inWrapped = false
    for (line, next) in zip(lines, lines.dropFirst()) {
      let apart = next.blankBefore || next.pageBefore
      let joined = !apart && relation(line, next) == .same
      if inWrapped && !joined && TextShape.endsSentence(utf8[line.range]) {
        if next.blankBefore { loose += 1 } else if !next.pageBefore && relation(line, next) == .new { tight += 1 }
      }
      inWrapped = joined
    }
    return tight > 0 && tight * 2 >= loose
  }

  /// How two lines belong together.
  enum Relation {
    /// One paragraph.
    case same
    /// Two paragraphs.
    case new
    /// The first is full and ends a sentence, the second begins one.
    case open
  }

  /// Whether a line goes on with the paragraph of the line before it, with no blank line between.
  func joins(_ line: SourceLine, _ next: SourceLine) -> Bool {
    switch relation(line, next) {
    case .same: true
    case .new: false
    case .open: !isTight
    }
  }

  /// Whether a line goes on with the paragraph that a page's end broke.
  func joinsAcrossPage(_ line: SourceLine, _ next: SourceLine) -> Bool {
    if TypedLabel.read(utf8, in: next.range) != nil || TextShape.endsSentence(utf8[line.range]) || isCapitals(next) { return false }
    if LetterCase.first(in: utf8, from: next.range.lowerBound) == .lower { return true }
    return margin.map { line.end + 1 + firstWordWidth(next) > $0 - 8 } ?? false
  }

  /// How a line and the next belong together by their shape.
  func relation(_ line: SourceLine, _ next: SourceLine) -> Relation {
    guard line.kind == .text, next.kind == .text else { return .new }
    if LineJoining.endsInsideNumber(utf8[line.range]) { return .same }
    guard let margin else { return .new }
    if beginsParagraph(next, after: line) { return .new }
    let wouldFit = line.end + 1 + firstWordWidth(next) <= margin - 8
    if isCapitals(line) != isCapitals(next) && (TextShape.endsSentence(utf8[line.range]) || wouldFit || isCapitals(line)) { return .new }
    let label = TypedLabel.read(utf8, in: line.range)
    if next.indent > line.indent + 1 && label == nil && !wouldBeCentred(line, next) { return .new }
    let isLower = isSmallLetter(at: next.range.lowerBound)
    if isLower && !TextShape.endsSentence(utf8[line.range]) { return line.end * 5 >= margin * 3 ? .same : .new }
    if wouldFit { return .new }
    return TextShape.endsSentence(utf8[line.range]) ? .open : .same
  }

  /// Whether a line opens with what only a new paragraph opens with.
  private func beginsParagraph(_ next: SourceLine, after line: SourceLine) -> Bool {
    if let label = TypedLabel.read(utf8, in: next.range) {
      // "2026" over "- 2030" is a span of years broken at its dash.
      guard case .bullet = label.style, let last = utf8[line.range].last else { return true }
      let first = utf8[next.range].dropFirst(label.length).first
      return !(ASCII.isDigit(last) && first.map(ASCII.isDigit) == true)
    }
    let words = utf8[next.range]
    if Opening.of(words, isOneOf: Opening.addressee + Opening.recipients + Opening.annex) || Opening.isTitle(words) {
      return true
    }
    if TextShape.endsSentence(utf8[line.range], alsoWith: ",") && Opening.of(words, isOneOf: ["căn cứ", "thực hiện", "xét ", "theo đề nghị"]) {
      return true
    }
    return isArticle(words)
  }

  /// Whether a line is the heading of an article: `Điều 3.`
  private func isArticle(_ words: ArraySlice<UInt8>) -> Bool {
    guard Opening.of(words, isOneOf: ["điều "]) else { return false }
    let parts = words.prefix(24).split(separator: 0x20, maxSplits: 2)
    guard parts.count > 1, let last = parts[1].last else { return false }
    return parts[1].dropLast().allSatisfy(ASCII.isDigit) && parts[1].count > 1 && (last == 0x2E || last == 0x3A)
  }

  /// Whether two lines look centred on the same axis, as a subject over two lines does.
  private func wouldBeCentred(_ line: SourceLine, _ next: SourceLine) -> Bool {
    line.indent > 0 && abs((line.indent + line.end) - (next.indent + next.end)) <= 4
  }

  /// Whether a line has several capital letters and no small one.
  func isCapitals(_ line: SourceLine) -> Bool { LetterCase.capitals(in: utf8[line.range]) >= 4 }

  /// Whether a small letter begins at an offset.
  private func isSmallLetter(at index: Int) -> Bool {
    LetterCase.isLetter(utf8, at: index) && LetterCase.first(in: utf8, from: index) == .lower
  }

  /// How many columns the first word of a line takes, at most 40.
  private func firstWordWidth(_ line: SourceLine) -> Int {
    let word = utf8[line.range].prefix(120).prefix { !ASCII.isBlank($0) }
    return min(40, SourceLines.columns(word.startIndex..<word.endIndex, of: utf8, from: 0))
  }
}
