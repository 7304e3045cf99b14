/// A text as bytes with an index of its lines.
struct IndexedText: Sendable, Equatable {
  /// The text as UTF-8, without a byte order mark.
  let utf8: [UInt8]
  /// The offset at which each line begins; CR, LF and CRLF end a line.
  private let lineStarts: [Int]
  /// How many scalars begin before each multiple of `stretch`, so that long lines need not be counted again and again.
  private let scalarsBefore: [Int]
  /// The bytes between two entries of `scalarsBefore`.
  private static let stretch = 4096

  /// Indexes the lines of a text.
  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var starts = [0]
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count / Self.stretch + 1)
    var scalars = 0
    var index = 0
    while index < utf8.count {
      if index % Self.stretch == 0 { counts.append(scalars) }
      if utf8[index] & 0xC0 != 0x80 { scalars += 1 }
      if utf8[index] == 0x0A || (utf8[index] == 0x0D && !(index + 1 < utf8.count && utf8[index + 1] == 0x0A)) {
        starts.append(index + 1)
      }
      index += 1
    }
    lineStarts = starts
    scalarsBefore = counts
  }

  /// The line and column of an offset, which is brought into the text where it lies outside.
  func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), utf8.count)
    let line = line(around: offset)
    let start = lineStarts[line]
    let scalars =
      offset - start < Self.stretch ? count(start..<offset) : scalars(before: offset) - scalars(before: start)
    return Position(line: line + 1, column: scalars + 1)
  }

  /// The column of an offset in UTF-8 bytes, from 1.
  func byteColumn(at offset: Int) -> Int {
    let offset = min(max(offset, 0), utf8.count)
    return offset - lineStarts[line(around: offset)] + 1
  }

  /// The offset of a line and a column in UTF-8 bytes, both from 1; nil where the text has no such place.
  func offset(line: Int, byteColumn: Int) -> Int? {
    guard line >= 1, line <= lineStarts.count, byteColumn >= 1, byteColumn <= utf8.count + 1 else { return nil }
    let offset = lineStarts[line - 1] + byteColumn - 1
    return offset <= utf8.count ? offset : nil
  }

  /// The index of the line that an offset of the text stands in.
  private func line(around offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How many scalars begin before an offset of the text.
  private func scalars(before offset: Int) -> Int {
    let index = min(offset / Self.stretch, scalarsBefore.count - 1)
    guard scalarsBefore.indices.contains(index) else { return 0 }
    return scalarsBefore[index] + count(index * Self.stretch..<offset)
  }

  /// How many scalars begin in a range of the text.
  private func count(_ range: Range<Int>) -> Int {
    utf8[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The text of a range, which is cut to what there is.
  func text(in range: Range<Int>) -> String {
    String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }
}
