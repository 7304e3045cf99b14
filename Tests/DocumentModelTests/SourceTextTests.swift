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

  @Test func aRenderingIsLikeItsBytes() {
    var random = SeededGenerator(seed: 21)
    let letters: [Unicode.Scalar] = ["a", "đ", "ệ", "\u{301}", "𝐀", " ", "\n", "\r"]
    for round in 0..<60 {
      // Every tenth document has paragraphs that are longer than a stretch of the index.
      let longest = round % 10 == 0 ? 12_000 : 12
      func words(_ most: Int) -> String {
        let count = Int.random(in: 0...most, using: &random)
        return String(
          String.UnicodeScalarView((0..<count).map { _ in letters.randomElement(using: &random) ?? "x" }))
      }
      var document = Document(format: .docx)
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        document.paragraphs.append(Paragraph(label: words(2), text: words(longest)))
      }
      document.renderAsSource()
      let bytes = document.plainRendering().utf8
      let whole = SourceText(bytes)
      #expect(document.source.utf8 == bytes)
      for offset in stride(from: -1, through: bytes.count + 1, by: longest > 100 ? 613 : 1) {
        #expect(document.source.position(at: offset) == whole.position(at: offset))
        let range = max(offset, 0)..<max(offset, 0) + Int.random(in: 0...20, using: &random)
        #expect(document.source.text(in: range) == whole.text(in: range))
      }
    }
  }
}
