import Testing

@testable import VietnameseText

/// The small language of the word lists.
@Suite("PhrasePattern")
struct PhrasePatternTests {
  /// The readings of a line in short: words folded back to themselves, names in angle brackets, gaps as dots.
  static func readings(_ line: String) throws -> [String] {
    try PhrasePattern(line).readings.map { steps in
      steps.map { step in
        switch step {
        case .word(let folded): String(decoding: folded, as: UTF8.self)
        case .name(let name): "<\(name)>"
        case .gap: "…"
        }
      }.joined(separator: " ")
    }
  }

  @Test(
    "readings",
    arguments: [
      ("xin", ["xin"]), ("(a|b) c", ["a c", "b c"]), ("(a)? b", ["a b", "b"]), ("a (b)?", ["a b", "a"]),
      ("((a|b) c|d)", ["a c", "b c", "d"]), ("(a (b)?|c)? d", ["a b d", "a d", "c d", "d"]), ("<body> a", ["<body> a"]),
      ("a … b", ["a … b"]), ("(a|b)(c|d)", ["a c", "a d", "b c", "b d"]), ("a, b - c", ["a b c"]), ("a|b", ["a", "b"]),
      ("  a   b ", ["a b"]), ("(<body>|<department>) xin", ["<body> xin", "<department> xin"]), ("26 xin", ["26 xin"]),
      ("(a b|a c)", ["a b", "a c"]), ("a...b", ["a b"]),
    ])
  func readings(_ pair: (line: String, readings: [String])) throws {
    #expect(try Self.readings(pair.line) == pair.readings)
  }

  @Test("spellings of one word give one reading")
  func folding() throws {
    #expect(try PhrasePattern("hòa uỷ kĩ") == PhrasePattern("HOÀ ủy kỹ"))
  }

  @Test(
    "faults",
    arguments: [
      ("(a", "an opening bracket without a closing one"), ("a)", "a closing bracket without an opening one"),
      ("((a)", "an opening bracket without a closing one"), ("<body a", "`<` without `>`"),
      ("", "the phrase may be empty"),
      ("(a)?", "the phrase may be empty"), ("(a|)", "the phrase may be empty"), ("()", "the phrase may be empty"),
      ("|a", "the phrase may be empty"), ("((((((((a))))))))", "brackets nested too deep"),
      (String(repeating: "(a|b)", count: 13), "too many readings"),
    ])
  func faults(_ pair: (line: String, message: String)) {
    #expect(throws: PhrasePattern.Fault(message: pair.message)) { try PhrasePattern(pair.line) }
  }

  @Test("a very long run of brackets or bars ends quickly and without harm")
  func hostile() {
    #expect(throws: PhrasePattern.Fault.self) { try PhrasePattern(String(repeating: "(", count: 100_000)) }
    #expect(throws: PhrasePattern.Fault.self) { try PhrasePattern(String(repeating: "(a)?", count: 1_000)) }
    #expect(throws: PhrasePattern.Fault.self) { try PhrasePattern(String(repeating: "|", count: 10_000)) }
  }

  @Test("a gap alone would match anything, so it is a fault")
  func bareGap() {
    withKnownIssue("a line of nothing but a gap is taken") {
      #expect(throws: PhrasePattern.Fault.self) { try PhrasePattern("…") }
    }
  }
}
