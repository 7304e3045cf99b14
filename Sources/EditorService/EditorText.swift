import DocumentModel
import Reporting

/// A place in a text as editors tell it: lines and UTF-16 code units, both from 0.
struct EditorPosition: Sendable, Equatable {
  /// The line.
  var line: Int
  /// The code units before it on the line.
  var character: Int

  /// Creates a position.
  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Reads a position; nil where it is none.
  init?(_ value: JSON?) {
    guard let line = value?["line"]?.whole, let character = value?["character"]?.whole else { return nil }
    self.init(line: line, character: character)
  }

  /// The position as it is sent.
  var json: JSON { .object([("line", .number(line)), ("character", .number(character))]) }
}

/// The text of an open document, which changes with every edit.
struct EditorText: Sendable {
  /// The text as UTF-8.
  private(set) var utf8: [UInt8]
  /// The same with its lines counted; CR, LF and CRLF end a line here as they do in the protocol.
  private var lines: SourceText

  /// Takes a text as it was sent.
  init(_ text: String) {
    utf8 = Array(text.utf8)
    lines = SourceText(utf8)
  }

  /// How many bytes a mark at the beginning takes that says how the text is encoded; no reader counts it.
  var markLength: Int { utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// What ends its lines: what ends the first one.
  var lineEnd: String {
    guard let end = utf8.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    guard utf8[end] == 0x0D else { return "\n" }
    return end + 1 < utf8.count && utf8[end + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// The position of an offset in bytes, which is brought into the text where it lies outside.
  func position(at offset: Int) -> EditorPosition {
    let offset = min(max(offset, 0), utf8.count)
    let line = lines.position(at: offset).line
    let start = lineStart(line - 1) ?? offset
    return EditorPosition(line: line - 1, character: utf8[min(start, offset)..<offset].reduce(0) { $0 + $1.codeUnits })
  }

  /// A range as it is sent.
  func range(_ offsets: Range<Int>) -> JSON {
    .object([
      ("start", position(at: offsets.lowerBound).json), ("end", position(at: offsets.upperBound).json),
    ])
  }

  /// The offset of a position; one beyond its line is brought to the line's end, one within a character to its beginning.
  func offset(of position: EditorPosition) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line <= utf8.count, var index = lineStart(position.line) else { return utf8.count }
    var units = 0
    while index < utf8.count, utf8[index] != 0x0A, utf8[index] != 0x0D {
      units += utf8[index].codeUnits
      guard units <= position.character else { break }
      index += 1
      while index < utf8.count, utf8[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  /// The offset of a line and a column in bytes, both from 1, as results tell them: there a mark at the beginning is not counted.
  func offset(line: Int, byteColumn: Int) -> Int {
    let mark = line == 1 ? markLength : 0
    guard line >= 1, byteColumn >= 1, byteColumn <= utf8.count + 1 else { return utf8.count }
    return min(lines.offset(line: line, byteColumn: byteColumn + mark) ?? utf8.count, utf8.count)
  }

  /// Where the line begins that an offset stands in.
  func lineStart(around offset: Int) -> Int {
    lineStart(lines.position(at: offset).line - 1) ?? 0
  }

  /// Puts other words in the place of a range.
  mutating func replace(_ range: Range<Int>, with text: String) {
    utf8.replaceSubrange(range.clamped(to: 0..<utf8.count), with: text.utf8)
    lines = SourceText(utf8)
  }

  /// Follows one change that an editor tells: of a range, or of the whole text.
  mutating func apply(_ change: JSON) {
    guard let text = change["text"]?.text else { return }
    guard let range = change["range"], let start = EditorPosition(range["start"]),
      let end = EditorPosition(range["end"])
    else {
      self = EditorText(text)
      return
    }
    let offsets = (offset(of: start), offset(of: end))
    replace(min(offsets.0, offsets.1)..<max(offsets.0, offsets.1), with: text)
  }

  /// Where a line begins, counted from 0; nil behind the last.
  private func lineStart(_ line: Int) -> Int? { lines.offset(line: line + 1, byteColumn: 1) }
}

extension UInt8 {
  /// How many UTF-16 code units the character takes that this byte of UTF-8 begins; none where it begins none.
  fileprivate var codeUnits: Int { self & 0xC0 == 0x80 ? 0 : self >= 0xF0 ? 2 : 1 }
}
