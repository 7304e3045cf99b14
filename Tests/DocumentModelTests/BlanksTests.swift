import TestSupport
import Testing

@testable import DocumentModel

/// Runs of blanks that become one.
@Suite struct BlanksTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), ("a b", "a b"), (" a  b ", "a b"), ("a\nb", "a b"), ("a\r\n\tb", "a b"),
    ("a\u{A0}b\u{2009}\u{3000}c\u{1680}d\u{202F}e\u{85}f", "a b c d e f"), ("Ủy ban “nhân dân”", "Ủy ban “nhân dân”"),
    ("giá \u{200B}trị", "giá \u{200B}trị"), ("Ỗ Ặ Ở", "Ỗ Ặ Ở"),
  ])
  func becomeOne(text: String, expected: String) { #expect(text.blanksMadeOne.utf8.elementsEqual(expected.utf8)) }

  @Test func areThoseThatUnicodeCallsSo() {
    var generator = SeededGenerator(seed: 11)
    let pieces = ["a", "ệ", " ", "\t", "\u{A0}", "\u{2028}", "\u{205F}", "–", "。", "\u{3000}", "\u{1680}", "ề\u{301}"]
    for _ in 0..<2000 {
      let text = (0..<8).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      // Scalars, not characters: a mark on a blank is a mark.
      let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String(String.UnicodeScalarView($0)) }
      #expect(text.blanksMadeOne.utf8.elementsEqual(words.joined(separator: " ").utf8))
    }
  }
}
