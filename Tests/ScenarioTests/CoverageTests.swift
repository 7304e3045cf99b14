import TestSupport
import Testing

/// What of the command line no scenario uses.
@Suite struct CoverageTests {
  /// All words of all scenarios.
  private static let words: Set<String> = {
    let folder = "Tests/ScenarioTests/Scenarios"
    let texts = Repository.names(in: folder).filter { $0.hasSuffix(".scenarios") }
      .map { Repository.text(folder + "/" + $0) }
    // `--format=json` and `--output html=a.html` use an option and a format each.
    return Set(texts.joined(separator: "\n").split { " =\n;`()".contains($0) }.map(String.init))
  }()

  /// The first words of a part of the program's help, up to an empty line.
  private static func names(below heading: String, of command: [String]) throws -> [String] {
    let help = try ProgramRun(command).text.split(separator: "\n", omittingEmptySubsequences: false)
    let part = help.drop { $0 != heading }.dropFirst().prefix { !$0.isEmpty }
    // What is told about a name goes on far from the margin.
    return part.filter { $0.hasPrefix("  ") && !$0.hasPrefix("    ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test func everyOptionIsUsed() throws {
    let options = try Self.names(below: "Options:", of: ["--help", "--lang", "en"])
    #expect(options.count > 20)
    #expect(options.filter { !Self.words.contains($0) } == [])
  }

  @Test func everyCommandIsUsed() throws {
    let commands = try Self.names(below: "Commands:", of: ["--help", "--lang", "en"])
    #expect(commands.count > 8)
    #expect(commands.filter { !Self.words.contains($0) } == [])
  }

  @Test(arguments: [
    "text", "json", "jsonl", "sarif", "junit", "checkstyle", "github", "gitlab", "rdjson", "svrl", "html", "csv",
    "markdown", "xml",
  ])
  func everyFormatIsUsed(format: String) {
    let isUsed = Self.words.contains(format)
    #expect(isUsed)
  }

  @Test func everyStatusIsExpected() throws {
    let statuses = try Scenario.all.get().flatMap(\.steps).compactMap { step -> Int32? in
      guard case .run(let run) = step else { return nil }
      return run.status
    }
    #expect(Set(statuses) == [0, 1, 2])
    #expect(try Scenario.all.get().count >= 120)
  }
}
