import DocumentModel

/// Reads plain text: lines become paragraphs, drawn columns and tables become containers.
struct PlainTextReader {
  /// The text.
  private let utf8: [UInt8]
  /// Its lines, without blank ones, page numbers and notes.
  private let lines: [SourceLine]
  /// Which lines are one paragraph.
  private let wrapping: WrappedLines
  /// What was read so far.
  private var draft = DocumentDraft()

  /// Reads a decoded text.
  static func read(_ utf8: [UInt8]) throws(ReadingError) -> Document {
    let (written, remarks) = Remarks.split(SourceLines.split(utf8), of: utf8)
    let lines = PageFurniture.strip(written, of: utf8)
    let (body, notes) = TypedNotes.split(lines, of: utf8)
    var reader = PlainTextReader(body, of: utf8)
    reader.readBody()
    TypedNotes.attach(notes, to: &reader.draft, of: utf8, wrapping: reader.wrapping)
    var document = try reader.draft.finish(.text, source: utf8)
    Remarks.hide(remarks, in: &document, of: utf8)
    return document
  }

  /// Prepares the reading of lines.
  private init(_ lines: [SourceLine], of utf8: [UInt8]) {
    self.utf8 = utf8
    self.lines = lines
    wrapping = WrappedLines(lines.filter { $0.kind == .text && $0.indent < 20 }, of: utf8)
  }

  /// Reads from the letterhead to the foot.
  private mutating func readBody() {
    let frame = PageFrame(lines, of: utf8)
    var index = 0
    if let head = TwoColumns.read(lines[frame.letterhead], of: utf8) {
      addColumns(head)
      index = frame.letterhead.upperBound
    }
    while index < lines.count && !draft.isFull {
      if index == frame.foot.lowerBound, let foot = TwoColumns.read(lines[frame.foot], of: utf8) {
        addColumns(foot)
        index = frame.foot.upperBound
      } else if let table = DrawnTable.read(lines[index...], of: utf8) {
        addTable(table)
        index = table.end
      } else if lines[index].kind != .text {
        index += 1
      } else {
        index = addParagraph(from: index, frame: frame)
      }
    }
  }

  /// Adds the paragraph that begins at a line, and gives the line after it.
  private mutating func addParagraph(from start: Int, frame: PageFrame) -> Int {
    var text = TracedText(lines[start].range, of: utf8)
    var end = start + 1
    while end < lines.count && end != frame.foot.lowerBound && continues(lines[end - 1], at: end, frame: frame) {
      LineJoining.append(lines[end].range, to: &text, after: lines[end - 1].range, of: utf8)
      end += 1
    }
    draft.add(text)
    return end
  }

  /// Whether a line belongs to the paragraph of the one before it.
  private func continues(_ line: SourceLine, at next: Int, frame: PageFrame) -> Bool {
    if frame.letterhead.contains(next) { return false }
    if frame.subject.contains(next) && frame.subject.contains(next - 1) { return true }
    guard lines[next].kind == .text, !frame.isHeading(next - 1) else { return false }
    if DrawnTable.read(lines[next...], of: utf8) != nil { return false }
    if lines[next].pageBefore { return wrapping.joinsAcrossPage(line, lines[next]) }
    return !lines[next].blankBefore && wrapping.joins(line, lines[next])
  }

  /// Adds two columns as a table of one row, the left cell first.
  private mutating func addColumns(_ columns: TwoColumns) {
    let table = draft.open(.table, in: 0)
    let row = draft.open(.row, in: table)
    for (ordinal, column) in [columns.left, columns.right].enumerated() {
      let cell = draft.open(.cell, in: row, ordinal: ordinal)
      for text in column { draft.add(text, in: cell) }
    }
  }

  /// Adds a drawn table.
  private mutating func addTable(_ drawn: DrawnTable) {
    let table = draft.open(.table, in: 0)
    for (rowOrdinal, cells) in drawn.rows.enumerated() where !draft.isFull {
      let row = draft.open(.row, in: table, ordinal: rowOrdinal)
      for (ordinal, text) in cells.enumerated() {
        let cell = draft.open(.cell, in: row, ordinal: ordinal)
        draft.add(text, in: cell)
      }
    }
  }
}

/// Joining the lines of one paragraph.
enum LineJoining {
  /// Adds a line after another: with a blank, or without one where a number such as `30/2020/NĐ-CP` broke at its dash, or
  /// a word at a soft hyphen.
  static func append(_ range: Range<Int>, to text: inout TracedText, after line: Range<Int>, of utf8: [UInt8]) {
    let isWhole = !endsInsideNumber(utf8[line]) && !utf8[line].suffix(2).elementsEqual([0xC2, 0xAD])
    if isWhole { text.append(CollectionOfOne(0x20), at: line.upperBound) }
    text.append(range, of: utf8)
  }

  /// Whether a line ends in the middle of a document's number: a last word with a slash and a dash at its end, or with
  /// a slash behind digits.
  static func endsInsideNumber(_ line: ArraySlice<UInt8>) -> Bool {
    if line.last == UInt8(ascii: "/") { return line.dropLast().last.map(ASCII.isDigit) ?? false }
    // The plain dash, or a no-break hyphen.
    guard line.last == UInt8(ascii: "-") || line.suffix(3).elementsEqual([0xE2, 0x80, 0x91]) else { return false }
    let word = line.suffix(40).reversed().prefix { !ASCII.isBlank($0) }
    return word.count > 2 && word.contains(UInt8(ascii: "/"))
  }
}
