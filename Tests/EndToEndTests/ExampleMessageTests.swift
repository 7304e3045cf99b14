import Checking
import TestSupport
import Testing

/// What each rule says of the examples that it finds fault with, word by word.
///
/// `RECORD=1 swift test --filter ExampleMessageTests` writes the table anew.
@Suite(.serialized) struct ExampleMessageTests {
  /// The table of examples and messages.
  private static let table = "Tests/EndToEndTests/Resources/example-messages.tsv"

  /// Examples that must fail, and the messages of their rule.
  private static func messages(_ phase: Phase) throws -> [String] {
    let sources = try RuleSources.load(RuleSelection(packs: [RulePack.allName]))
    let settings = Checker.Settings(phase: phase, today: CivilDate(Samples.day) ?? .today())
    let judge = try Checker(sources: sources, settings: settings).makeJudge()
    return sources.packs.flatMap(\.examples).filter(\.isWrong).map { example in
      let findings = judge(example.bytes, example.name).findings.filter { $0.rule == example.rule }
      return ([example.shownPath] + findings.map { Samples.collapsed($0.message) }).joined(separator: "\t")
    }
  }

  @Test(arguments: [Phase.drafter, .gatekeeper])
  func everyExampleIsToldInTheseWords(phase: Phase) throws {
    let messages = try Self.messages(phase)
    if phase == .drafter && Recording.isOn {
      try Recording.write(messages.joined(separator: "\n") + "\n", to: Self.table)
    }
    let recorded = Repository.text(Self.table).split(separator: "\n").map(String.init)
    #expect(messages.count >= 60)
    for (message, wanted) in zip(messages, recorded) { #expect(message == wanted) }
    #expect(messages.count == recorded.count)
  }
}
