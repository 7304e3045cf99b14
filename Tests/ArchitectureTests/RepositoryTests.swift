import TestSupport
import Testing

/// The shape of the repository itself.
@Suite struct RepositoryTests {
  /// What may stand at the top.
  private static let allowed: Set<String> = [
    ".build", ".ci", ".git", ".github", ".gitignore", ".pre-commit-hooks.yaml", ".swift-format", ".swiftpm",
    "CHANGELOG.md",
    "CONTRIBUTING.md", "LICENSE", "Package.resolved", "Package.swift", "README.md", "Rules", "SECURITY.md", "Samples",
    "Sources", "Tests", "docs",
  ]

  @Test func nothingStrangeStandsAtTheTop() {
    let strange = Repository.names(in: "").filter { !Self.allowed.contains($0) }
    #expect(strange.isEmpty)
  }

  @Test func theReadmeNamesTheCommandThatIsRunOnEveryChange() {
    #expect(Repository.text("README.md").contains("```sh\nTests/run\n```"))
    #expect(Repository.text(".ci/run").hasSuffix("\nTests/run\n"))
  }

  @Test(arguments: ["README.md", "docs/architecture.md"])
  func filesThatAreNamedExist(page: String) {
    let pieces = Repository.text(page).split(separator: "`", omittingEmptySubsequences: false)
    let paths = pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let sources = Repository.files(below: "Sources")
    // What a build makes need not be there yet.
    for path in paths where (path.contains("/") || path.hasSuffix(".swift")) && !path.hasPrefix(".build/") {
      guard !path.contains(where: { " <*…\n".contains($0) }) else { continue }
      // A file of the sources may be named from its folder on.
      let isKnown = Repository.exists(path) || sources.contains { ("/" + $0).contains("/" + path) }
      #expect(isKnown, "\(page) names \(path)")
    }
  }

  @Test func everyRuleFileIsInTheBinary() {
    let wanted = Repository.files(below: "Rules")
      .filter { path in
        !path.hasSuffix("/README.md") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let prefix = "#embed \"../../"
    let embedded = Repository.text("Sources/CBuiltInRules/files.c").split(separator: "\n")
      .filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.utf8.count).prefix { $0 != "\"" }) }
    #expect(embedded == wanted, "Sources/CBuiltInRules/files.c is stale: run Tests/Tools/embed-rules")
  }
}
