import Testing

@testable import Checking

/// Lists of known findings, and what git tells.
@Suite struct BaselineTests {
  /// A key that ends in a digit.
  private func key(_ digit: Int) -> String { String(repeating: "a", count: 31) + "\(digit)" }

  @Test func aListIsReadAsItIsWritten() throws {
    let entries = [
      Baseline.Entry(fingerprint: key(2), rule: "HP-2.10", path: "b.md"),
      Baseline.Entry(fingerprint: key(1), rule: "HP-2.9", path: "b.md"),
      Baseline.Entry(fingerprint: key(3), rule: "HP-1.1", path: "a\tb c.md"),
    ]
    let bytes = Baseline(entries + entries).bytes
    let read = try Baseline(reading: bytes)
    #expect(read.entries.map(\.rule) == ["HP-1.1", "HP-2.9", "HP-2.10"])
    #expect(Set(read.entries) == Set(entries) && read.bytes == bytes)
  }

  @Test(arguments: [
    ("", 1), ("x", 1), ("# totrinh baseline 1\nabc\tHP-1\ta", 2), ("# totrinh baseline 1\n\n# b\nx", 4),
  ])
  func whatIsNoListIsRefused(text: String, line: Int) {
    let failure = #expect(throws: Baseline.Failure.self) { try Baseline(reading: Array(text.utf8)) }
    #expect(failure?.line == line)
  }

  @Test func stagedFilesAreReadWhateverTheirNames() {
    let text =
      ":000000 100644 0000 abc1 A\0a b\nc.md\0:100644 100755 abc1 abc2 M\0Sở.md\0:000000 120000 0000 abc3 A\0link.md\0"
      + ":000000 160000 0000 abc4 A\0module\0"
    let found = GitRepository.staged(in: Array(text.utf8))
    #expect(found.map(\.path) == ["a b\nc.md", "Sở.md"] && found.map(\.object) == ["abc1", "abc2"])
    #expect(GitRepository.staged(in: Array(":broken".utf8)).isEmpty)
  }
}
