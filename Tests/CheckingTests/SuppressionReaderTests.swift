import Testing

@testable import Checking

/// What drafters write to suppress findings.
@Suite struct SuppressionReaderTests {
  /// Words, and what is read of them: the rules with the reason, no reason (nil in the second), or nothing.
  private static let remarks: [(String, SuppressionReader.Outcome)] = [
    ("totrinh: bỏ qua HP-4.5: đã hỏi", .read(rules: ["HP-4.5"], rest: nil, reason: "đã hỏi")),
    (" TOTRINH:Bỏ qua hp-4.5 : Lý do: đã  hỏi ", .read(rules: ["HP-4.5"], rest: nil, reason: "đã hỏi")),
    ("totrinh: bo\u{309} qua HP-4.5: a", .read(rules: ["HP-4.5"], rest: nil, reason: "a")),
    ("totrinh: ignore HP-1.1, HP-4.5: see: 1", .read(rules: ["HP-1.1", "HP-4.5"], rest: nil, reason: "see: 1")),
    ("totrinh-ignore HP-4.5: reason asked", .read(rules: ["HP-4.5"], rest: nil, reason: "asked")),
    ("totrinh: bỏ qua HP-4.5", .noReason), ("totrinh: bỏ qua HP-4.5:", .noReason),
    ("totrinh: bỏ qua HP-4.5: lý do", .noReason), ("totrinh-ignore HP-4.5: 123 …", .noReason),
    ("totrinh: bỏ qua", .unclear), ("totrinh: bỏ qua tất cả: vì", .unclear), ("totrinh: tắt HP-4.5: a", .unclear),
    ("totrinh-ignore: a", .unclear), ("totrinh-ignore " + String(repeating: "HP-1.1 ", count: 99) + ": a", .unclear),
  ]

  @Test(arguments: remarks)
  func remark(text: String, outcome: SuppressionReader.Outcome) {
    #expect(SuppressionReader.remark(text) == outcome)
  }

  @Test(arguments: [
    ("HP-4.5 0123ABCD: a b", SuppressionReader.Outcome.read(rules: ["HP-4.5"], rest: "0123abcd", reason: "a b")),
    ("HP-4.5 0123abcd", .noReason), ("HP-4.5 0123abc: a", .unclear), ("HP-4.5: a", .unclear),
    ("x 0123abcd: a", .unclear),
  ])
  func line(text: String, outcome: SuppressionReader.Outcome) {
    #expect(SuppressionReader.line(text[...]) == outcome)
  }

  @Test func linesOfASideFileKeepTheirNumbers() {
    let bytes = Array("\u{FEFF}# a\r\n\r\nHP-1.1 0123abcd: vì\nnothing".utf8)
    let found = SuppressionReader.read([], sideFile: bytes) { _ in nil }
    #expect(found.items.map(\.origin) == [.sideFile(line: 3)])
    #expect(found.faults.map(\.origin) == [.sideFile(line: 4)])
  }
}
