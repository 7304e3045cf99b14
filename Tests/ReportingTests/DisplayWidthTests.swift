import TestSupport
import Testing

@testable import Reporting

/// Columns of a terminal.
@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Tờ trình", 8), (VietnameseForms.decomposed("Tờ trình Đường"), 14), ("東京", 4), ("한글", 4),
    ("Ａ", 2), ("a\u{200B}b", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("✓", 1), ("…", 1), ("\u{1B}[1;31mđỏ\u{1B}[0m", 2), ("\u{AD}", 0),
  ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    #expect(DisplayWidth.of(DisplayWidth.padded(text, to: 20)) == 20)
    #expect(DisplayWidth.padded(text, to: -1) == text)
  }

  /// The cases of `wraps`: a line, the width, the indent and the lines it becomes.
  private static let lines: [(String, Int?, Int, [String])] = [
    ("  một hai ba bốn năm sáu bảy", nil, 4, ["  một hai ba bốn năm sáu bảy"]),
    ("  một hai ba bốn năm sáu bảy", 20, 4, ["  một hai ba bốn năm", "    sáu bảy"]),
    (VietnameseForms.decomposed("  một hai ba bốn năm sáu"), 20, 4, ["  một hai ba bốn năm", "    sáu"]),
    ("東京東京 東京東京 東京", 20, 0, ["東京東京 東京東京", "東京"]),
    ("  " + String(repeating: "x", count: 30) + " y", 20, 4, ["  " + String(repeating: "x", count: 30), "    y"]),
    ("a b", 0, 0, ["a b"]), ("a b", -5, 0, ["a b"]), ("", 20, 4, [""]),
    ("một hai ba bốn năm sáu", 20, 99, ["một hai ba bốn năm", "          sáu"]),
  ]

  @Test(arguments: lines)
  func wraps(line: String, width: Int?, indent: Int, pieces: [String]) {
    #expect(DisplayWidth.wrapped(line, to: width, indent: indent) == pieces)
  }

  @Test(arguments: [20, 40, 72])
  func aReportStaysWithinTheTerminal(columns: Int) {
    var context = Fixtures.context()
    context.columns = columns
    context.isColoured = true
    let lines = Fixtures.report(.text, Fixtures.all, context).split(separator: "\n", omittingEmptySubsequences: false)
    // Lines that begin with a path stay whole.
    for line in lines where !line.contains(".txt") && !line.contains(".d") && !line.contains("c.md") {
      #expect(DisplayWidth.of(line) <= columns, "\(line)")
    }
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).map(String.init) }
    context.columns = nil
    #expect(words(lines.joined(separator: "\n")) == words(Fixtures.report(.text, Fixtures.all, context)))
  }
}
