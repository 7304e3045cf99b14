import CBuiltInRules

/// What is known of how this program was built.
public enum Build {
  /// The commit of its sources, as far as the build was told: `.ci/package` tells it, a plain `swift build` does not.
  public static let commit: String? = {
    let text = String(cString: totrinh_commit())
    return text.isEmpty ? nil : text
  }()
}
