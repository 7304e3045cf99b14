import Testing

@testable import Checking

/// Patterns of paths against paths.
@Suite struct PathGlobTests {
  /// Patterns, paths, and whether they match.
  private static let cases: [(String, String, Bool)] = [
    ("*.md", "a.md", true), ("*.md", "sâu/a.md", true), ("*.md", "a.mdx", false), ("/*.md", "in/a.md", false),
    ("/*.md", "a.md", true), ("in/*.md", "in/a.md", true), ("in/*.md", "in/b/a.md", false),
    ("in/**", "in/b/a.md", true), ("in/**", "inn/a.md", false), ("in/", "in/a.md", true),
    ("in/**/a.md", "in/a.md", true), ("in/**/a.md", "in/b/c/a.md", true), ("in/**/a.md", "in/ba.md", false),
    ("**/in/*", "x/in/a", true), ("a?c", "abc", true), ("a?c", "a/c", false), ("[a-c].md", "b.md", true),
    ("[!a-c].md", "b.md", false), ("[!a-c].md", "d.md", true), ("{a,b}.md", "b.md", true), ("{a,b}.md", "c.md", false),
    ("{a,{b,c}}x", "cx", true), ("{a}.md", "{a}.md", true), ("[a.md", "[a.md", true),
    ("phụ lục/*", "phu\u{323} lu\u{323}c/a", true), ("*nháp*", "tờ trình nha\u{301}p 2.md", true),
  ]

  @Test(arguments: cases)
  func matches(pattern: String, path: String, isMatch: Bool) throws {
    #expect(try #require(PathGlob(pattern)).matches(path) == isMatch)
  }

  @Test(arguments: [
    ("old", "old/a/b.md", true), ("old/**", "old", false), ("*.md", "x.md/y.txt", true), ("o", "old/a", false),
  ])
  func covers(pattern: String, path: String, isCovered: Bool) throws {
    #expect(try #require(PathGlob(pattern)).covers(path) == isCovered)
  }

  @Test func whatCannotBeUsedIsRefused() {
    #expect(PathGlob("") == nil)
    #expect(PathGlob(String(repeating: "a", count: 2000)) == nil)
    #expect(PathGlob(String(repeating: "{a,b}", count: 20)) == nil)
  }

  @Test func patternsMadeToTakeLongDoNot() throws {
    let glob = try #require(PathGlob(String(repeating: "*a", count: 100)))
    #expect(!glob.matches(String(repeating: "a", count: 500) + "b"))
  }
}
