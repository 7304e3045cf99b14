import Checking
import Testing

@testable import CommandLine

/// What `rules list` and `explain` tell of every built-in rule.
@Suite struct RuleListTests {
  /// The sources of every built-in pack.
  private static let sources = Result { () throws(RuleFaults) in
    try RuleSources.load(RuleSelection(packs: [RulePack.allName]))
  }

  /// The descriptions of every built-in rule.
  private static func rules() throws -> [RuleDescription] { try RuleSet(packs: sources.get().packs).rules }

  /// What a command prints.
  private func output(_ arguments: [String]) -> String {
    let console = MemoryConsole()
    #expect(Program.run(arguments, on: console, with: Services()) == 0, "\(console.notes)")
    return console.text
  }

  @Test func everyRuleIsWholeInBothLanguages() throws {
    let packs = try Self.sources.get().packs
    for rule in try Self.rules() {
      for text in [rule.summary, rule.why, rule.fix] {
        #expect(!text.vietnamese.isEmpty && !text.english.isEmpty, "\(rule.id)")
      }
      #expect(!rule.source.document.isEmpty && !rule.sentence.isEmpty, "\(rule.id)")
      let examples = packs.flatMap(\.examples).filter(of: rule)
      #expect(examples.contains(where: \.isWrong) && !examples.allSatisfy(\.isWrong), "\(rule.id)")
    }
  }

  @Test func theListInJSONNamesEverything() throws {
    let text = output(["rules", "list", "--format", "json", "--pack", "all"])
    #expect(text.hasPrefix(#"{"version": 1, "rules": [{"id": "CT-1.1", "severity": "warning", "pack": "cantho", "#))
    let keys = [
      "id", "severity", "pack", "summary", "why", "fix", "source", "document", "clause", "sentence", "verified", "rows",
      "examples", "fail", "pass", "files", "file", "line",
    ]
    let rules = try Self.rules()
    for key in keys {
      // A separator of one more piece than there are rules.
      #expect(
        text.split(separator: "\"\(key)\": ", omittingEmptySubsequences: false).count
          == rules.count + SuppressionRules.descriptions.count + 1, "\(key)")
    }
    for rule in rules {
      #expect(text.contains("{\"id\": \"\(rule.id)\", \"severity\": \"\(rule.severity.rawValue)\""))
      #expect(text.contains("/examples/\(rule.id)/fail-1.") && text.contains("/examples/\(rule.id)/pass-1."))
    }
  }

  @Test func explainTellsTheSame() throws {
    for rule in try Self.rules() {
      let text = output(["explain", rule.id, "--pack", "all"])
      #expect(text.hasPrefix("\(rule.id) ("))
      for part in [rule.summary, rule.why, rule.fix] { #expect(text.contains(part.vietnamese), "\(rule.id)") }
      #expect(text.contains(rule.source.document) && text.contains(rule.sentence), "\(rule.id)")
      #expect(rule.rows.isEmpty || text.contains(rule.rows.joined(separator: ", ")), "\(rule.id)")
      #expect(text.contains("Ví dụ chưa đạt (") && text.contains("Ví dụ đạt ("), "\(rule.id)")
      #expect(text.contains("chưa đối chiếu bản gốc") == !rule.isSourceVerified, "\(rule.id)")
    }
  }

  @Test func explainInEnglish() throws {
    let text = output(["explain", "HP-1.1", "--lang", "en"])
    for title in ["Why:", "Source:", "To mend:", "A wrong example (", "A right example ("] {
      #expect(text.contains(title))
    }
  }
}
