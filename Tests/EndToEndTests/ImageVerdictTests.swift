import Checking
import TestSupport
import Testing

/// Verdicts rest on the rules and data alone, not on whether these come from the image or from their files.
@Suite struct ImageVerdictTests {
  /// Judges of all packs: one by the image, one by the files.
  private static func judges() throws -> [BatchRunner.Judge] {
    let selection = RuleSelection(packs: [RulePack.allName])
    let settings = Checker.Settings(today: CivilDate(Samples.day) ?? .today(), keepsText: true)
    return try [nil, RuleFile.builtIn].map { files in
      try Checker(sources: RuleSources.load(selection, builtIn: files), settings: settings).makeJudge()
    }
  }

  @Test func samplesAndExamplesAreJudgedTheSame() throws {
    let judges = try Self.judges()
    let samples = Samples.files.map { ($0.path, Repository.bytes($0.path)) }
    let examples = RuleFile.builtIn.filter { $0.path.contains("/examples/") }.map { ($0.path, $0.bytes) }
    #expect(examples.count > 500)
    for (path, bytes) in samples + examples {
      #expect(judges[0](bytes, path) == judges[1](bytes, path), "\(path)")
    }
  }
}
