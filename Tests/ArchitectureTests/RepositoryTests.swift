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
