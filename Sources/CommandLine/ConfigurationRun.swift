import Checking
import Reporting

/// Carries `config` out: tells which settings apply to a file, and from which line of which file.
struct ConfigurationRun {
  /// What to do.
  let plan: ConfigurationPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console

  /// Tells everything and returns the exit status.
  func run() -> Int32 {
    let defaults = Checker.Settings(today: .today(), language: common.language)
    let resolver = SettingsResolver(plan.typed, defaults: defaults, linted: CheckInput.folders(of: [plan.path]))
    let (configuration, settings) = resolver.resolve(plan.path)
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), common.language))
      return ExitStatus.incomplete
    }
    if plan.isJSON {
      console.write(json(configuration, settings, ignored: resolver.ignored).utf8 + [0x0A])
    } else {
      for line in lines(configuration, settings, ignored: resolver.ignored) {
        console.write(Array((SafeText.line(line) + "\n").utf8))
      }
    }
    return ExitStatus.done
  }

  /// The answer for a person, in the form of a configuration.
  private func lines(
    _ configuration: EffectiveConfiguration, _ settings: FileSettings, ignored: [String]
  ) -> [String] {
    var lines: [String] = []
    for file in configuration.files { lines.append("# \(say("đọc", "read")): \(file)") }
    for file in ignored { lines.append("# \(say("không dùng", "not used")): \(file)") }
    for (key, value) in values(settings) {
      let origin: String
      if Self.isTyped(key, plan.typed) {
        origin = say("dòng lệnh", "command line")
      } else {
        origin = configuration.entries[key].map { "\($0.path):\($0.line)" } ?? say("mặc định", "default")
      }
      lines.append("\(key) = \(value)  # \(origin)")
    }
    for entry in others(configuration) { lines.append("\(entry.key) = \(entry.value)  # \(entry.path):\(entry.line)") }
    if let entry = configuration.exclusion {
      lines.append("# \(say("bị loại trừ bởi", "left out by")) \(entry.path):\(entry.line)")
    }
    return lines
  }

  /// The answer for a program.
  private func json(_ configuration: EffectiveConfiguration, _ settings: FileSettings, ignored: [String]) -> JSON {
    let shown = values(settings).map { key, value -> JSON in
      let entry = Self.isTyped(key, plan.typed) ? nil : configuration.entries[key]
      return member(key, value, entry, isTyped: Self.isTyped(key, plan.typed))
    }
    let rest = others(configuration).map { member($0.key, $0.value, $0, isTyped: false) }
    return .object([
      ("version", .number(1)), ("path", .string(plan.path)),
      ("files", .array(configuration.files.map { .string($0) })), ("ignored", .array(ignored.map { .string($0) })),
      ("excluded", .bool(configuration.exclusion != nil)), ("settings", .array(shown + rest)),
    ])
  }

  /// One setting for a program.
  private func member(_ key: String, _ value: String, _ entry: ConfigurationEntry?, isTyped: Bool) -> JSON {
    .object([
      ("key", .string(key)), ("value", .string(value)),
      ("origin", .string(isTyped ? "command-line" : entry == nil ? "default" : "file")),
      ("file", .optional(entry?.path)), ("line", entry.map { .number($0.line) } ?? .null),
    ])
  }

  /// What counts for the keys that always have a value.
  private func values(_ settings: FileSettings) -> [(String, String)] {
    [
      ("phase", settings.settings.phase.rawValue), ("pack", settings.rules.packs.joined(separator: ", ")),
      ("fail-on", settings.failOn.rawValue), ("show", settings.show.rawValue),
      ("revisions", settings.settings.revisions.rawValue), ("lang", settings.settings.language.rawValue),
    ]
  }

  /// The lines of keys that need not have a value.
  private func others(_ configuration: EffectiveConfiguration) -> [ConfigurationEntry] {
    let known = ["phase", "pack", "fail-on", "show", "revisions", "lang"]
    return configuration.lines.filter { !known.contains($0.key) }
  }

  /// Whether the value of a key comes from the command line.
  private static func isTyped(_ key: String, _ typed: TypedChoices) -> Bool {
    key == "phase" && typed.phase != nil || key == "lang" && typed.language != nil
  }

  /// A sentence in the language of the user.
  private func say(_ vietnamese: String, _ english: String) -> String {
    common.language == .english ? english : vietnamese
  }
}
