import DocumentReading

/// What a rule weighs by the user's settings.
public enum SeverityChange: Sendable, Hashable {
  /// The rule is not applied.
  case off
  /// The rule weighs this much, whatever its file says.
  case to(Severity)

  /// Reads a word of a configuration.
  public init?(_ word: String) {
    if word == Self.offWord {
      self = .off
    } else if let severity = Severity(rawValue: word) {
      self = .to(severity)
    } else {
      return nil
    }
  }

  /// The word that switches a rule off.
  public static let offWord = "off"
}

/// The keys of a configuration, with what each takes.
enum ConfigurationKey {
  /// What a value has to be.
  enum Value {
    /// One of some words.
    case word([String])
    /// Words of a list, separated by commas.
    case words([String])
    /// Paths of a list, separated by commas.
    case paths
    /// Patterns of a list, separated by commas.
    case patterns
    /// One path.
    case path
    /// Any text.
    case text
    /// A text with a place for a number.
    case template
    /// A whole number.
    case number(ClosedRange<Int>)
  }

  /// A key whose name ends in a name of the user's choice.
  struct Family {
    /// What it begins with, the full stop included.
    var prefix: String
    /// What its value has to be.
    var value: Value
  }

  /// The key that ends the search for further files.
  static let root = "root"
  /// The prefix of severities of rules.
  static let severity = "severity."
  /// The prefix of registers.
  static let register = "register."

  /// The keys with one name.
  static let plain: [(name: String, value: Value)] =
    [
      (root, .word(["true", "false"])), ("phase", .word(Phase.allCases.map(\.rawValue))),
      ("pack", .words(RulePack.knownNames + [RulePack.allName])), ("rules", .paths),
      ("fail-on", .word(Severity.allCases.map(\.rawValue))), ("show", .word(Severity.allCases.map(\.rawValue))),
      ("revisions", .word(RevisionView.allCases.map(\.rawValue))), ("lang", .word(Language.allCases.map(\.rawValue))),
      ("exclude", .patterns),
    ] + DeskKey.allCases.map { ($0.rawValue, $0.value) }

  /// The keys with a name of the user's choice.
  static let families = [
    Family(prefix: severity, value: .word(Severity.allCases.map(\.rawValue) + [SeverityChange.offWord])),
    Family(prefix: register, value: .path),
  ]

  /// Other spellings of keys.
  static let aliases = ["packs": "pack"]

  /// What may be meant by a misspelt key.
  static var names: [String] { plain.map(\.name) + families.map(\.prefix) }

  /// What a key takes; nil for an unknown one.
  static func value(of name: String) -> Value? {
    if let known = plain.first(where: { $0.name == name }) { return known.value }
    return families.first { name.hasPrefix($0.prefix) && name.utf8.count > $0.prefix.utf8.count }?.value
  }
}
