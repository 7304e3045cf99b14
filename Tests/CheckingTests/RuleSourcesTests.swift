import Glibc
import Testing

@testable import Checking

/// Where rules come from, and what is said when they are broken.
@Suite struct RuleSourcesTests {
  /// Files as if compiled in.
  private let builtIn = [
    ("cantho/c.sch", "x"), ("haiphong/a.sch", Fixtures.schema), ("haiphong/examples/HP-1.1/fail-1.txt", "x"),
    ("lexicon/a.txt", "old"), ("lexicon/b.txt", "b"),
  ].map { RuleFile(path: $0.0, shownPath: "Rules/" + $0.0, bytes: Array($0.1.utf8)) }

  @Test(arguments: [(["haiphong", "law"], ["haiphong"]), (["all"], ["cantho", "haiphong"]), (["cantho"], ["cantho"])])
  func packsByName(names: [String], found: [String]) throws {
    #expect(try RuleSources.load(RuleSelection(packs: names), builtIn: builtIn).packs.map(\.name) == found)
  }

  @Test func packsWithoutRulesAreAFault() {
    #expect(throws: RuleFaults.self) { try RuleSources.load(RuleSelection(packs: ["law"]), builtIn: builtIn) }
    #expect(throws: Never.self) {
      try RuleSources.load(RuleSelection(packs: []), needsRules: false, builtIn: builtIn)
    }
  }

  @Test func aFolderAddsRulesAndReplacesData() throws {
    try Fixtures.withFolder { (folder: String) throws in
      mkdir(folder + "/lexicon", 0o755)
      Fixtures.write("new", to: folder + "/lexicon/a.txt")
      Fixtures.write("<schema/>", to: folder + "/own.sch")
      let sources = try RuleSources.load(RuleSelection(folders: [folder]), builtIn: builtIn)
      #expect(sources.packs.last?.origin == .folder(folder))
      #expect(sources.packs.last?.schemas.map(\.path) == ["own.sch"])
      #expect(sources.data.map { String(decoding: $0.bytes, as: UTF8.self) } == ["new", "b"])
      let plain = try RuleSources.load(RuleSelection(), builtIn: builtIn)
      #expect(plain.sha256 != sources.sha256)
    }
  }

  @Test func everyMissingFolderIsNamed() throws {
    let error = #expect(throws: RuleFaults.self) {
      try RuleSources.load(RuleSelection(folders: ["/nowhere/1", "/nowhere/2"]), builtIn: builtIn)
    }
    #expect(error?.faults.map(\.path) == ["/nowhere/1", "/nowhere/2"])
  }

  @Test(arguments: [
    ("role=\"return\"", "", "needs a role"), ("id=\"HP-1.1\"", "", "needs an id"),
    ("<r:source document=\"Chỉ đạo\" clause=\"điểm 1\">Phải nêu căn cứ.</r:source>", "", "needs a source"),
    ("role=\"return\"", "role=\"error\"", "error"), ("@status != 'missing'", "@status !=", "a.sch:6:"),
  ])
  func faultsOfRuleFiles(part: String, replacement: String, message: String) throws {
    let broken = Fixtures.schema.split(separator: part, maxSplits: 1).joined(separator: replacement)
    let pack = RulePack(
      name: "p", origin: .builtIn, files: [RuleFile(path: "a.sch", shownPath: "a.sch", bytes: Array(broken.utf8))])
    let error = #expect(throws: RuleFaults.self) { try RuleSet(packs: [pack]) }
    let found = error?.faults.map(\.description) ?? []
    #expect(found.contains { $0.contains(message) && $0.hasPrefix("a.sch:") }, "\(found)")
  }

  @Test func theDescriptionOfARule() throws {
    let rule = try #require(try RuleSet(packs: [Fixtures.pack()]).rule("HP-1.1"))
    #expect(rule.severity == .returning && rule.pack == "haiphong" && rule.line == 6)
    #expect(rule.sentence == "Phải nêu căn cứ." && rule.fix.vietnamese == "Nêu điều khoản.")
  }
}
