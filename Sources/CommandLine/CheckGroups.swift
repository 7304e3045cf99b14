import Checking
import DocumentReading

/// The files of a run by what counts for them.
struct CheckGroups {
  /// Files under the same settings.
  struct Group {
    /// What counts for them.
    var settings: FileSettings
    /// Where it comes from, for the first of them.
    var configuration: EffectiveConfiguration
  }

  /// The groups, in the order of their first files; never empty.
  private(set) var groups: [Group] = []
  /// The group of each path.
  private(set) var byPath: [ExactPath: Int] = [:]
  /// The files that are left.
  private(set) var inputs: [CheckInput] = []
  /// The line that left a file out, for the first such file.
  private(set) var exclusion: ConfigurationEntry?
  /// How many files were left out.
  private(set) var excluded = 0

  /// Sorts files.
  ///
  /// - Parameter excludesNamed: whether named files are left out where a configuration says so, as found ones are.
  init(_ all: [CheckInput], _ resolver: SettingsResolver, excludesNamed: Bool) {
    var known: [FileSettings: Int] = [:]
    func add(_ configuration: EffectiveConfiguration, _ settings: FileSettings) -> Int {
      if let index = known[settings] { return index }
      groups.append(Group(settings: settings, configuration: configuration))
      known[settings] = groups.count - 1
      return groups.count - 1
    }
    for input in all {
      let (configuration, settings) = resolver.resolve(input.path)
      if let entry = configuration.exclusion, input.source != .unlistable, !input.isNamed || excludesNamed {
        exclusion = exclusion ?? entry
        excluded += 1
        continue
      }
      inputs.append(input)
      byPath[ExactPath(input.path)] = add(configuration, settings)
    }
    if groups.isEmpty {
      // Rules that are broken are told even where no file is left.
      let (configuration, settings) = resolver.resolve(".")
      _ = add(configuration, settings)
    }
  }

  /// What counts for a file.
  func settings(of path: String) -> FileSettings { groups[byPath[ExactPath(path)] ?? 0].settings }

  /// The value that all groups share; nil where they differ.
  func shared<Value: Equatable>(_ value: (FileSettings) -> Value) -> Value? {
    let values = groups.map { value($0.settings) }
    return values.allSatisfy { $0 == values.first } ? values.first : nil
  }
}
