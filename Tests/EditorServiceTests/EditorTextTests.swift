import Reporting
import TestSupport
import Testing

@testable import EditorService

/// Texts and their positions in UTF-16.
@Suite struct EditorTextTests {
  @Test(arguments: [
    (0, 0, 0), (0, 3, 3), (0, 99, 3), (1, 0, 5), (1, 1, 8), (1, 2, 8), (1, 3, 12), (1, 4, 13), (1, 99, 13), (2, 0, 14),
    (2, 1, 15), (2, 9, 17), (3, 0, 18), (9, 0, 18), (Int.max, Int.max, 18), (-1, 4, 0), (0, -5, 0), (1, Int.max, 13),
  ])
  func offsets(line: Int, character: Int, offset: Int) {
    // `ờ` takes 3 bytes and one unit; the smiling face 4 bytes and two units; `o` with a mark 3 bytes and two units.
    let text = EditorText("abc\r\nờ😀.\ro\u{300}\n")
    #expect(text.offset(of: EditorPosition(line: line, character: character)) == offset)
  }

  @Test(arguments: [
    (0, 0, 0), (3, 0, 3), (5, 1, 0), (8, 1, 1), (12, 1, 3), (14, 2, 0), (15, 2, 1), (17, 2, 2), (18, 3, 0),
  ])
  func positions(offset: Int, line: Int, character: Int) {
    let text = EditorText("abc\r\nờ😀.\ro\u{300}\n")
    #expect(text.position(at: offset) == EditorPosition(line: line, character: character))
  }

  @Test(arguments: [("a\nb", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb", "\r"), ("a\r", "\r"), ("a", "\n"), ("", "\n")])
  func lineEnds(text: String, end: String) {
    #expect(EditorText(text).lineEnd == end)
  }

  @Test func aMarkAtTheBeginningIsNotCounted() {
    let text = EditorText("\u{FEFF}abc\nd")
    #expect(text.position(at: text.offset(line: 1, byteColumn: 2)) == EditorPosition(line: 0, character: 2))
    #expect(text.position(at: text.offset(line: 2, byteColumn: 2)) == EditorPosition(line: 1, character: 1))
  }

  @Test func aChangeWithoutRangeIsTheWholeText() throws {
    var text = EditorText("abc")
    text.apply(.object([("text", .string("ờ"))]))
    #expect(text.utf8 == Array("ờ".utf8))
    text.apply(.object([]))
    #expect(text.utf8 == Array("ờ".utf8))
  }

  @Test(arguments: UInt64(1)...10)
  func editsAreFollowed(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["", "a", "\r\n", "\n", "\r", "😀", "ờ", "o\u{31B}\u{300}", "Điều 5\r\nKhoản", "\u{FEFF}", "👨‍👩‍👧"]
    var expected = Utf16Text("Tờ trình\r\nsố 😀 1\n")
    var text = EditorText(expected.text)
    for _ in 0..<200 {
      text.apply(expected.edit(inserting: pieces, using: &generator))
      #expect(text.utf8 == Array(expected.text.utf8))
    }
  }
}
