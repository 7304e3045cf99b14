import Reporting
import Testing

/// Differences as `patch` reads them.
@Suite struct UnifiedDiffTests {
  /// The difference of two texts.
  private static func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff.text(Array(old.utf8), Array(new.utf8), path: "f"), as: UTF8.self)
  }

  @Test func equalTextsHaveNone() { #expect(Self.diff("a\nb", "a\nb") == "") }

  @Test func changesNearEachOtherShareAHunk() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n4\n", with: "\nx\n").replacing("\n7\n", with: "\ny\n").replacing("\n18\n", with: "\nz\n")
    #expect(
      Self.diff(old, new)
        == "--- f\n+++ f\n@@ -1,10 +1,10 @@\n 1\n 2\n 3\n-4\n+x\n 5\n 6\n-7\n+y\n 8\n 9\n 10\n"
        + "@@ -15,6 +15,6 @@\n 15\n 16\n 17\n-18\n+z\n 19\n 20\n")
  }

  @Test func aLastLineWithoutItsEndIsTold() {
    #expect(
      Self.diff("a\nb", "a\nc")
        == "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n")
  }

  @Test func linesMayBeAdded() {
    #expect(Self.diff("a\nb\n", "a\nx\nb\n") == "--- f\n+++ f\n@@ -1,2 +1,3 @@\n a\n+x\n b\n")
  }
}
