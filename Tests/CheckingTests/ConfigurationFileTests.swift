import Testing

@testable import Checking

/// Files of settings, line by line.
@Suite struct ConfigurationFileTests {
  /// A file that lies in `/x`.
  private func file(_ text: String) -> ConfigurationFile {
    ConfigurationFile(Array(text.utf8), path: "c", folder: "/x", home: "/x")
  }

  @Test(arguments: ["\n", "\r\n"])
  func readsEveryForm(end: String) {
    let lines = [
      "\u{FEFF}# a", "; b", "  root=true", "", " show =  warning ", "[*.md]", "packs = law , haiphong", "[ b/** ]",
    ]
    let read = file(lines.joined(separator: end))
    #expect(read.faults.isEmpty && read.isRoot)
    #expect(read.sections.map { $0.entries.map(\.key) } == [["root", "show"], ["pack"], []])
    #expect(read.sections[0].entries[1].line == 5 && read.sections[1].entries[0].items == ["law", "haiphong"])
  }

  /// Texts, and the line and a part of each fault.
  private static let faults: [(String, [(Int, String)])] = [
    ("show", [(1, "neither")]), ("=x", [(1, "unknown key")]), ("[a]\nroot = true", [(2, "before the first")]),
    ("pack = law, lw", [(1, "did you mean “law”")]), ("severity. = off", [(1, "unknown key")]),
    ("severity.X = of", [(1, "did you mean “off”")]), ("[]\nshow = x", [(1, "pattern"), (2, "unknown value")]),
    ("exclude = ,", [(1, "needs a value")]), ("lang =", [(1, "needs a value")]),
  ]

  @Test(arguments: faults)
  func faultsHaveTheirLines(text: String, expected: [(Int, String)]) {
    let found = file(text).faults
    #expect(found.map(\.line) == expected.map(\.0))
    for (fault, words) in zip(found, expected) { #expect(fault.message.english.contains(words.1)) }
  }

  @Test func whatIsNoTextIsRefused() {
    let read = ConfigurationFile([0xFF, 0xFE, 0x41], path: "c", folder: "/", home: "/")
    #expect(read.faults.count == 1)
    #expect(file(String(repeating: "\n", count: 20_000)).faults.count == 1)
  }

  @Test func aBrokenPatternIsNoPatternForAll() {
    let read = file("[\nseverity.X = off")
    #expect(EffectiveConfiguration([read], for: "/x/a.md").severities.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func theTemplateIsRight(language: Language) {
    let text = ConfigurationTemplate.text(language)
    #expect(file(text).faults.isEmpty)
    let lines = text.split(separator: "\n").map { $0.hasPrefix("#") && !$0.hasPrefix("# ") ? $0.dropFirst() : $0[...] }
    let used = file(lines.joined(separator: "\n"))
    #expect(used.faults.isEmpty)
    let keys = used.sections.flatMap(\.entries).map(\.key)
    for (name, _) in ConfigurationKey.plain { #expect(keys.contains(name), "\(name)") }
    for family in ConfigurationKey.families { #expect(keys.contains { $0.hasPrefix(family.prefix) }) }
  }
}
