import Checking
import Reporting
import TestSupport
import Testing

@testable import CommandLine

/// Help, the manual page and `--version`.
@Suite struct HelpTests {
  @Test(arguments: [30, 40, 59, 60, 80, 200], [Language.vietnamese, .english])
  func helpFitsTheTerminal(columns: Int, language: Language) {
    let help = HelpText(language, columns: columns)
    for text in [help.overview()] + Command.allCases.map(help.command) {
      let long = text.split(separator: "\n").filter { DisplayWidth.of($0) > columns }
      #expect(long.isEmpty)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func meaningsStandUnderEachOther() {
    let lines = HelpText(.vietnamese, columns: 80).command(.check).split(separator: "\n")
    let options = lines.drop { $0 != "Tùy chọn:" }.dropFirst().prefix { $0.hasPrefix("  ") }
    for line in options {
      #expect(Array(line)[27] == " " && Array(line)[28] != " ", "\(line)")
    }
  }

  @Test func everyWayToHelpGivesTheSame() {
    for command in Command.allCases {
      let texts = [["help", command.rawValue], [command.rawValue, "--help"], ["-h", command.rawValue]].map { words in
        let console = MemoryConsole()
        #expect(Program.run(words, on: console, with: Services()) == 0)
        return console.text
      }
      #expect(Set(texts).count == 1 && texts[0].contains("totrinh \(command.rawValue) [OPTION…]"))
    }
  }

  @Test(arguments: [(Language.english, "docs/totrinh.1"), (.vietnamese, "docs/totrinh.vi.1")])
  func theManualInTheRepositoryIsCurrent(language: Language, path: String) throws {
    let page = ManualPage(language).text
    if Recording.isOn { try Recording.write(page, to: path) }
    #expect(Repository.text(path) == page, "\(path) is stale: RECORD=1 swift test --filter HelpTests")
    for option in OptionTable.all { #expect(page.contains("\n.B " + option.typed.replacing("-", with: "\\-") + "\n")) }
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect([".\\\"", ".TH ", ".SH ", ".TP", ".B ", ".br", ".PP"].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test func theVersionTellsTheRules() {
    let console = MemoryConsole()
    #expect(Program.run(["--version"], on: console, with: Services()) == 0)
    let hash = (try? RuleSources.load(RuleSelection()))?.sha256.prefix(12) ?? ""
    let commit = Build.commit.map { "commit \($0), " } ?? ""
    #expect(console.text == "totrinh \(Program.version) (\(commit)rules \(hash))\n")
    let bare = MemoryConsole()
    _ = Program.run(["--version"], on: bare, with: Services(builtIn: { [] }))
    #expect(bare.text.hasPrefix("totrinh \(Program.version)") && !bare.text.contains("rules"))
  }
}
