import Checking
import Reporting
import TestSupport
import Testing

/// Submissions told back: every sample in sentences, as recorded and read.
@Suite struct RetellingTests {
  /// What is told of every sample in a language.
  private func retold(_ language: Language) throws -> String {
    let today = try #require(CivilDate("2026-11-26"))
    var settings = Checker.Settings(today: today, language: language)
    settings.keepsDigest = true
    let sources = try RuleSources.load(RuleSelection(packs: ["haiphong"]))
    let judge = try Checker(sources: sources, settings: settings).makeJudge()
    var text = ""
    for sample in Samples.cases {
      let path = sample.path("md")
      guard let retelling = Retelling(judge(Repository.bytes(path), path), language) else { continue }
      text += "\(sample.name)\n" + retelling.sentences.map { "  \($0)\n" }.joined()
    }
    return text
  }

  @Test(arguments: Language.allCases) func samplesAreToldAsRecorded(_ language: Language) throws {
    let path = "Tests/EndToEndTests/Resources/retellings.\(language.rawValue).txt"
    let told = try retold(language)
    if Recording.isOn { return try Recording.write(told, to: path) }
    #expect(told == Repository.text(path))
  }

  @Test func nothingIsToldOfWhatWasNotJudged() {
    let result = FileResult(path: "a.md", verdict: .unjudged(.notASubmission))
    #expect(Retelling(result, .vietnamese) == nil)
  }
}
