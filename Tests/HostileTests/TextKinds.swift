import TestSupport

extension HostileKind {
  /// A Markdown file: a submission, then more.
  private static func markdown(
    _ name: String, _ about: String, _ more: @escaping @Sendable () -> String
  ) -> HostileKind {
    HostileKind(name, about, ending: "md") { Array((text + more()).utf8) }
  }

  /// Kinds of text and Markdown.
  static let texts = [
    HostileKind("text-long-line", "a line of 12 MB", ending: "txt") { Array((text + times(2 << 20, "chữ ")).utf8) },
    HostileKind("text-many-lines", "3 million lines", ending: "txt") { Array((text + times(3_000_000, "\n")).utf8) },
    HostileKind("text-nul", "text with NUL bytes", ending: "txt") { Array((text + times(2_000, "a\0b\n")).utf8) },
    HostileKind("text-invalid-utf8", "text with bytes that are no UTF-8", ending: "txt") {
      Array(text.utf8) + (0..<20_000).map { $0 % 3 == 0 ? 0xFF : 0x61 }
    },
    HostileKind("text-drawn-tables", "20,000 lines of drawn tables", ending: "txt") {
      Array((text + times(10_000, "+---+---+---+---+\n| a | b | c | d |\n")).utf8)
    },
    markdown("markdown-quotes", "block quotes 100,000 deep") { times(100_000, ">") + " chữ\n" },
    markdown("markdown-lists", "lists 1,000 deep") { (0..<1_000).map { times($0, "  ") + "- chữ\n" }.joined() },
    markdown("markdown-list-marks", "50,000 list marks on a line") { times(50_000, "- ") + "chữ\n" },
    markdown("markdown-items", "200,000 list items") { times(200_000, "- a\n") },
    markdown("markdown-many-items", "3 million list items") { times(3_000_000, "- a\n") },
    markdown("markdown-emphasis", "50,000 emphasis marks that open") { times(25_000, "*a _b ") + "\n" },
    markdown("markdown-emphasis-closing", "50,000 emphasis marks of both kinds") { times(25_000, "**a*b__c_") + "\n" },
    markdown("markdown-brackets", "100,000 opening brackets") { times(100_000, "[") + "\n" },
    markdown("markdown-links", "30,000 links in one another") { times(30_000, "[a](") + times(30_000, ")") + "\n" },
    markdown("markdown-backticks", "runs of backticks of 600 lengths") {
      (1...600).map { times($0, "`") + " a " }.joined() + "\n"
    },
    markdown("markdown-comments", "50,000 comments that do not end") { times(50_000, "<!-- a ") + "\n" },
    markdown("markdown-tags", "50,000 tags that do not end") { times(50_000, "<a b='") + "\n" },
    markdown("markdown-notes", "20,000 notes that mark each other") {
      (0..<20_000).map { "[^\($0)]: chữ [^\($0 + 1)]\n\n" }.joined()
    },
    markdown("markdown-wide-table", "a table of 20,000 columns") {
      let row = times(20_000, "| a ") + "|\n"
      return row + times(20_000, "|---") + "|\n" + times(5, row)
    },
    markdown("markdown-long-table", "a table of 20,000 rows") {
      "| a | b |\n|---|---|\n" + times(20_000, "| 1 | 2 |\n")
    },
  ]
}
