/// The plain rendering of a document kept as the texts it is made of, which its paragraphs hold already.
///
/// A copy of a large document's text would take as much memory again.
struct RenderedText: Sendable, Equatable {
  /// A label or the text of a paragraph, with the blank or the line feed after it.
  private struct Piece: Sendable, Equatable {
    /// The words.
    var text: String
    /// Where it begins in the whole, in UTF-8 bytes.
    var start: Int
    /// The line it begins on, from 1.
    var line: UInt32
    /// Whether a line feed stands after it rather than a blank.
    var endsLine: Bool

    /// How many bytes it takes, the one after it included.
    var count: Int { text.utf8.count + 1 }
    /// The byte after it.
    var terminator: UInt8 { endsLine ? 0x0A : 0x20 }
  }

  /// A count of line ends and scalars on the way through a piece.
  private struct Mark: Sendable, Equatable {
    /// The line ends so far.
    var lines = 0
    /// The scalars since the last of them.
    var scalars = 0

    /// Counts a range of bytes, behind the last of which another one stands: CR and LF together are one line end.
    mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, before next: UInt8) {
      for index in range.clamped(to: bytes.indices) {
        let byte = bytes[index]
        if byte & 0xC0 != 0x80 { scalars += 1 }
        let follower = index + 1 < bytes.count ? bytes[index + 1] : next
        guard byte == 0x0A || (byte == 0x0D && follower != 0x0A) else { continue }
        lines += 1
        scalars = 0
      }
    }
  }

  /// The bytes between two marks of a long piece.
  private static let stretch = 4096

  /// The pieces in order.
  private var pieces: [Piece] = []
  /// For each piece longer than a stretch, by index, the count at every stretch.
  private var marks: [Int: [Mark]] = [:]
  /// The size of the whole in bytes.
  private(set) var count = 0

  /// Renders paragraphs, one line each (more where they hold hard breaks), labels that were not typed before them.
  ///
  /// - Parameter textStart: is told where each paragraph's text begins.
  init(of paragraphs: [Paragraph], textStart: (Int) -> Void) {
    pieces.reserveCapacity(paragraphs.count)
    var line = 1
    for paragraph in paragraphs {
      if !paragraph.label.isEmpty && paragraph.typedLabelLength == 0 {
        add(paragraph.label, endsLine: false, line: &line)
      }
      textStart(count)
      add(paragraph.text, endsLine: true, line: &line)
    }
  }

  /// Adds a piece.
  private mutating func add(_ text: String, endsLine: Bool, line: inout Int) {
    let piece = Piece(text: text, start: count, line: UInt32(clamping: line), endsLine: endsLine)
    var mark = Mark()
    var stretches: [Mark] = []
    Self.withBytes(of: text) { bytes in
      let breaks = bytes.reduce(0) { $0 &+ ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
      // Nearly every paragraph is short and without hard breaks.
      guard breaks > 0 || bytes.count > Self.stretch else { return }
      for start in stride(from: 0, to: bytes.count, by: Self.stretch) {
        if bytes.count > Self.stretch { stretches.append(mark) }
        mark.count(bytes, in: start..<min(start + Self.stretch, bytes.count), before: piece.terminator)
      }
    }
    if !stretches.isEmpty { marks[pieces.count] = stretches }
    pieces.append(piece)
    count += piece.count
    line += mark.lines + (endsLine ? 1 : 0)
  }

  /// The whole as bytes.
  var utf8: [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(count)
    for piece in pieces {
      whole.append(contentsOf: piece.text.utf8)
      whole.append(piece.terminator)
    }
    return whole
  }

  /// The line and column of an offset, which is brought into the text where it lies outside.
  func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), count)
    guard let index = index(of: offset) else { return Position(line: 1, column: 1) }
    let piece = pieces[index]
    let mark = through(index, upTo: offset - piece.start)
    if offset == count { return Position(line: Int(piece.line) + mark.lines + 1, column: 1) }
    var column = mark.scalars + 1
    if mark.lines == 0, index > 0, !pieces[index - 1].endsLine {
      // The label's own columns; the blank after it is one more.
      column += through(index - 1, upTo: pieces[index - 1].count - 1).scalars + 1
    }
    return Position(line: Int(piece.line) + mark.lines, column: column)
  }

  /// The column of an offset in UTF-8 bytes, from 1.
  func byteColumn(at offset: Int) -> Int {
    let offset = min(max(offset, 0), count)
    guard offset < count, let index = index(of: offset) else { return 1 }
    let within = offset - pieces[index].start
    if let start = breaks(of: index, before: within).last { return within - start + 1 }
    // A label stands before the text of its paragraph on the same line.
    let label = index > 0 && !pieces[index - 1].endsLine ? pieces[index - 1].count : 0
    return within + label + 1
  }

  /// The offset of a line and a column in UTF-8 bytes, both from 1; nil where the text has no such place.
  func offset(line: Int, byteColumn: Int) -> Int? {
    guard line >= 1, byteColumn >= 1, byteColumn <= count + 1 else { return nil }
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var piece = low - 1
    // A label and its paragraph share their first line.
    if piece > 0, !pieces[piece - 1].endsLine, pieces[piece].line == line { piece -= 1 }
    var start = pieces[piece].start
    if pieces[piece].line < line {
      let starts = breaks(of: piece, before: pieces[piece].count)
      let number = line - Int(pieces[piece].line) - 1
      guard starts.indices.contains(number) else { return nil }
      start += starts[number]
    }
    let offset = start + byteColumn - 1
    return offset <= count ? offset : nil
  }

  /// Where lines begin within a piece behind its first, before an offset of its text.
  private func breaks(of index: Int, before offset: Int) -> [Int] {
    var starts: [Int] = []
    Self.withBytes(of: pieces[index].text) { bytes in
      for place in 0..<min(max(offset, 0), bytes.count) {
        let next = place + 1 < bytes.count ? bytes[place + 1] : pieces[index].terminator
        if bytes[place] == 0x0A || (bytes[place] == 0x0D && next != 0x0A) { starts.append(place + 1) }
      }
    }
    return starts.filter { $0 <= offset }
  }

  /// The text of a range, which is cut to what there is.
  func text(in range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty, var next = index(of: range.lowerBound) else { return "" }
    var bytes: [UInt8] = []
    while next < pieces.count, pieces[next].start < range.upperBound {
      let piece = pieces[next]
      let lower = max(range.lowerBound - piece.start, 0)
      let upper = range.upperBound - piece.start
      bytes.append(contentsOf: piece.text.utf8.dropFirst(lower).prefix(max(upper - lower, 0)))
      if lower < piece.count, upper >= piece.count { bytes.append(piece.terminator) }
      next += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The piece in which an offset lies; the last one for the end; nil without pieces.
  private func index(of offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return pieces.isEmpty ? nil : low
  }

  /// What is counted in a piece before an offset of its text.
  private func through(_ index: Int, upTo offset: Int) -> Mark {
    let stretches = marks[index] ?? []
    let known = min(offset / Self.stretch, stretches.count - 1)
    var mark = stretches.indices.contains(known) ? stretches[known] : Mark()
    let start = max(known, 0) * Self.stretch
    Self.withBytes(of: pieces[index].text) {
      mark.count($0, in: start..<max(min(offset, $0.count), start), before: pieces[index].terminator)
    }
    return mark
  }

  /// Hands out the bytes of a text.
  private static func withBytes(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8(body)
  }
}
