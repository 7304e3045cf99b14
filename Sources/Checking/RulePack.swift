/// A folder of rules with their examples.
public struct RulePack: Sendable, Equatable {
  /// Where a pack comes from.
  public enum Origin: Sendable, Equatable {
    /// It was compiled into the program.
    case builtIn
    /// A folder that the user named.
    case folder(String)
  }

  /// The name of its folder.
  public var name: String
  /// Where it comes from.
  public var origin: Origin
  /// Its files: `*.sch`, and `examples/<rule>/…`.
  public var files: [RuleFile]

  /// Creates a pack.
  public init(name: String, origin: Origin, files: [RuleFile]) {
    self.name = name
    self.origin = origin
    self.files = files
  }

  /// The Schematron files directly in the pack.
  public var schemas: [RuleFile] {
    files.filter { $0.path.hasSuffix(".sch") && !$0.path.contains("/") }
  }

  /// The packs in use when none is named.
  public static let defaultNames = ["haiphong", "law"]
  /// The name that stands for every built-in pack.
  public static let allName = "all"
  /// Packs that are promised: naming one that holds no rules yet is no mistake.
  public static let knownNames = ["haiphong", "law", "cantho", "nd30"]

  /// The built-in packs, by name.
  public static func builtIn(from files: [RuleFile] = RuleFile.builtIn) -> [RulePack] {
    var packs: [RulePack] = []
    for file in files {
      let parts = file.path.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, parts[0] != "lexicon", parts[0] != "registers", parts[0] != "models" else { continue }
      let below = RuleFile(path: String(parts[1]), shownPath: file.shownPath, bytes: file.bytes)
      if let last = packs.indices.last, packs[last].name == parts[0] {
        packs[last].files.append(below)
      } else {
        packs.append(RulePack(name: String(parts[0]), origin: .builtIn, files: [below]))
      }
    }
    return packs.filter { !$0.schemas.isEmpty }
  }
}
