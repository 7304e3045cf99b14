import Checking
import DocumentReading

/// The checkers of a run, one for each set of settings; what is costly to make is made once for all that share it.
struct Checkers {
  /// What makes a checker costly.
  private struct Base: Hashable {
    /// The rules.
    var rules: RuleSelection
    /// How tracked changes are read.
    var revisions: RevisionView
    /// The language that rules are compiled for.
    var language: Language
    /// The phase that rules are compiled for.
    var phase: Phase
  }

  /// Why a run cannot begin.
  enum Failure: Error {
    /// Rule files are broken.
    case rules(RuleFaults)
    /// Settings make no sense.
    case settings(ConfigurationFaults)
  }

  /// What comes from outside.
  private let services: Services
  /// The files of each selection of rules.
  private var sources: [RuleSelection: RuleSources] = [:]
  /// The checkers made so far.
  private var bases: [Base: Checker] = [:]
  /// The rules that any built-in pack knows, once needed.
  private var builtIn: [String]?

  /// Creates a store.
  init(_ services: Services) {
    self.services = services
  }

  /// The hashes of the rules in use, each once.
  var hashes: String {
    Set(sources.values.map(\.sha256)).sorted().joined(separator: "+")
  }

  /// The files of a selection of rules, once a checker was made of them.
  func sources(of rules: RuleSelection) -> RuleSources? { sources[rules] }

  /// The checker for some settings, which come from a configuration.
  mutating func checker(
    for wanted: FileSettings, _ configuration: EffectiveConfiguration
  ) throws(Failure) -> Checker {
    let checker: Checker
    do throws(RuleFaults) { checker = try base(wanted).with(wanted.settings) } catch { throw .rules(error) }
    try check(wanted, checker, configuration)
    return checker
  }

  /// A checker with the same rules and data.
  private mutating func base(_ wanted: FileSettings) throws(RuleFaults) -> Checker {
    let settings = wanted.settings
    let key = Base(
      rules: wanted.rules, revisions: settings.revisions, language: settings.language, phase: settings.phase)
    if let known = bases[key] { return known }
    let files: RuleSources
    if let known = sources[wanted.rules] {
      files = known
    } else {
      files = try RuleSources.load(wanted.rules, builtIn: services.builtIn?())
      sources[wanted.rules] = files
    }
    let made = try services.makeChecker(files, settings)
    bases[key] = made
    return made
  }

  /// Refuses severities of rules that do not exist, and settings under which nothing is checked.
  private mutating func check(
    _ wanted: FileSettings, _ checker: Checker, _ configuration: EffectiveConfiguration
  ) throws(Failure) {
    var faults: Set<ConfigurationFault> = []
    for rule in wanted.settings.severities.keys where checker.rules.rule(rule) == nil {
      let known = allRules + checker.rules.rules.map(\.id)
      guard !known.contains(rule), let entry = configuration.severityEntry(of: rule) else { continue }
      faults.insert(
        ConfigurationFault(
          path: entry.path, line: entry.line, message: .unknown("quy tắc", "rule", rule, among: known)))
    }
    if checker.activeRules.isEmpty {
      let off = configuration.lines.last { $0.value == SeverityChange.offWord }
      faults.insert(
        ConfigurationFault(
          path: off?.path ?? wanted.rules.folders.last ?? "Rules", line: off?.line ?? 0,
          message: Message(
            vietnamese: "không còn quy tắc nào được áp dụng, nên không có gì để kiểm",
            english: "no rule is left to be applied, so nothing would be checked")))
    }
    if !faults.isEmpty { throw .settings(ConfigurationFaults(faults)) }
  }

  /// The identifiers of all built-in rules.
  private var allRules: [String] {
    mutating get {
      if let builtIn { return builtIn }
      let all = try? RuleSources.load(RuleSelection(packs: [RulePack.allName]), builtIn: services.builtIn?())
      let rules = all.flatMap { try? RuleSet(packs: $0.packs) }?.rules.map(\.id) ?? []
      builtIn = rules + SuppressionRules.descriptions.map(\.id)
      return builtIn ?? []
    }
  }
}
