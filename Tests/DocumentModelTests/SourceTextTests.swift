import DocumentModel
import TestSupport
import Testing

/// Lines and columns of offsets.
@Suite struct SourceTextTests {
  /// The cases of `positions`: a text, an offset, the line and the column there.
  private static let cases: [(String, Int, Int, Int)] = [
    ("", 0, 1, 1), ("abc", -1, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4), ("a\nb", 1, 1, 2),
    ("a\nb", 2, 2, 1), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\n\n", 3, 3, 1),
    ("ĐÓ ạ", 3, 1, 3), ("đo\u{301} x", 5, 1, 4), ("𝐀b", 4, 1, 2),
  ]

  @Test(arguments: cases)
  func positions(text: String, offset: Int, line: Int, column: Int) {
    #expect(SourceText(Array(text.utf8)).position(at: offset) == Position(line: line, column: column))
  }

  @Test func longLinesCountLikeShortOnes() {
    var random = SeededGenerator(seed: 20)
    let letters: [Unicode.Scalar] = ["a", "đ", "ệ", "\u{301}", "𝐀", "\n", " "]
    var text = String.UnicodeScalarView()
    // Line ends are rare, so that lines reach over many of the stretches whose scalars are counted beforehand.
    for _ in 0..<60_000 {
      let letter = letters.randomElement(using: &random) ?? " "
      text.append(letter == "\n" && Int.random(in: 0..<400, using: &random) > 0 ? "x" : letter)
    }
    let source = SourceText(Array(String(text).utf8))
    var (offset, line, column) = (0, 1, 1)
    for scalar in text {
      if offset % 7 == 0 || scalar == "\n" {
        #expect(source.position(at: offset) == Position(line: line, column: column))
      }
      offset += String(scalar).utf8.count
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    #expect(source.position(at: offset) == Position(line: line, column: column))
  }
}
