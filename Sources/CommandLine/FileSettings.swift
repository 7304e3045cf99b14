import Checking
import DocumentReading

/// What counts for one file: the command line first, then its configuration, then the defaults.
struct FileSettings: Sendable, Hashable {
  /// The rules.
  var rules: RuleSelection
  /// How to judge.
  var settings: Checker.Settings
  /// The least severity that makes the file fail.
  var failOn: Severity
  /// The least severity that is printed.
  var show: Severity
}

/// Finds out what counts for each file.
struct SettingsResolver {
  /// What was typed.
  private let typed: TypedChoices
  /// How to judge where nobody says.
  private let defaults: Checker.Settings
  /// Finds the files of settings.
  private let finder: ConfigurationFinder
  /// Whose rules are active for all files, where the run as a whole is the gatekeeper's.
  private let phase: Phase?
  /// The working folder.
  private let paths = FilePath()

  /// Prepares a run.
  ///
  /// - Parameter linted: the folders that are walked and those of named files: a gatekeeper's run takes no settings there.
  init(_ typed: TypedChoices, defaults: Checker.Settings, linted: [String]) {
    self.typed = typed
    self.defaults = defaults
    let source: ConfigurationFinder.Source =
      typed.ignoresConfiguration ? .none : typed.configuration.map { .named($0) } ?? .nearest
    // Whether the run is a gatekeeper's is not for the documents' folders to say.
    let own = source == .nearest ? ConfigurationFinder.Source.workingFolder : source
    let configured = ConfigurationFinder(own, paths: paths).configuration(for: ".").phase
    phase = (typed.phase ?? configured) == .gatekeeper ? .gatekeeper : nil
    if source == .nearest && phase == .gatekeeper {
      finder = ConfigurationFinder(.workingFolder, paths: paths, untrusted: linted.compactMap(FilePath.real))
    } else {
      finder = ConfigurationFinder(source, paths: paths)
    }
  }

  /// What is wrong with the files of settings that were looked at.
  var faults: Set<ConfigurationFault> { finder.faults }
  /// The files of settings that were not taken because they lie where documents lie.
  var ignored: [String] { finder.ignored }

  /// The settings files of one document, and what counts for it.
  func resolve(_ path: String) -> (configuration: EffectiveConfiguration, settings: FileSettings) {
    let found = finder.configuration(for: path)
    var settings = defaults
    settings.phase = phase ?? typed.phase ?? found.phase ?? defaults.phase
    settings.revisions = typed.revisions ?? found.revisions ?? defaults.revisions
    settings.language = typed.language ?? found.language ?? defaults.language
    settings.severities = found.severities
    let rules = RuleSelection(
      packs: typed.packs ?? found.packs ?? RulePack.defaultNames,
      folders: typed.folders ?? found.folders(paths) ?? [], registers: found.registers(paths))
    return (
      found,
      FileSettings(
        rules: rules, settings: settings, failOn: typed.failOn ?? found.failOn ?? .returning,
        show: typed.show ?? found.show ?? .advice)
    )
  }
}

extension CheckInput {
  /// The folders of documents among some paths as they were typed.
  static func folders(of paths: [String]) -> [String] {
    paths.map { path in
      guard FileInput.kind(of: path) != .folder else { return path }
      guard let slash = path.lastIndex(of: "/") else { return "." }
      return slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }
}
