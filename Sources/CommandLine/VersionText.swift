import Checking

/// What `--version` tells: which program this is, of which sources, with which rules.
enum VersionText {
  /// How many digits of the rules' hash are shown.
  private static let shownDigits = 12

  /// One line; without the commit where the build was not told it.
  static func line(builtIn files: [RuleFile]?) -> String {
    var parts: [String] = []
    if let commit = Build.commit { parts.append("commit \(commit)") }
    if let sources = try? RuleSources.load(RuleSelection(), builtIn: files) {
      parts.append("rules \(sources.sha256.prefix(shownDigits))")
    }
    let details = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "totrinh \(Program.version)\(details)"
  }
}
