import Checking
import DocumentModel
import DocumentReading
import EditorService
import Recognition

/// Carries `lsp` out.
struct EditorRun {
  /// What to do.
  let plan: ServicePlan
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Serves the editor and returns the exit status.
  func run() -> Int32 {
    let workshop = EditorWorkshop(plan, services)
    let given = EditorServices(version: Program.version) { path throws(EditorServices.Refusal) in
      try workshop.checks(for: path)
    }
    let console = console
    var loop = EditorLoop(given) { bytes in
      console.write(bytes)
      return console.finish()
    }
    return loop.run()
  }
}

/// Makes what checks the files that an editor opens, and keeps it for those under the same settings.
private final class EditorWorkshop {
  /// The most sets of settings whose checks are kept; each day begins a new one.
  private static let most = 16

  /// What was typed.
  private let plan: ServicePlan
  /// The checkers made so far.
  private var store: Checkers
  /// The checks made so far.
  private var made: [FileSettings: EditorChecks] = [:]

  /// Creates a workshop.
  init(_ plan: ServicePlan, _ services: Services) {
    self.plan = plan
    store = Checkers(services)
  }

  /// The checks of a file by its settings as they are now; nil where they leave it out.
  func checks(for path: String) throws(EditorServices.Refusal) -> EditorChecks? {
    var defaults = plan.settings
    if !plan.hasDay { defaults.today = .today() }
    let resolver = SettingsResolver(plan.typed, defaults: defaults, linted: CheckInput.folders(of: [path]))
    let (configuration, wanted) = resolver.resolve(path)
    let language = wanted.settings.language
    guard resolver.faults.isEmpty else {
      throw EditorServices.Refusal(Printable.lines(ConfigurationFaults(resolver.faults), language))
    }
    guard configuration.exclusion == nil else { return nil }
    if let known = made[wanted] { return known }
    let checker: Checker
    do throws(Checkers.Failure) { checker = try store.checker(for: wanted, configuration) } catch {
      throw EditorServices.Refusal(Printable.lines(error, language))
    }
    if made.count >= Self.most { made = [:] }
    let checks = EditorChecks(
      judge: checker.makeJudge(),
      recognize: { bytes, name throws(ReadingError) in try checker.recognized(bytes, name: name) },
      rules: checker.rules.rules, show: wanted.show, language: language,
      followsSuppressions: wanted.settings.phase == .drafter
    ) { document, submission, result in
      checker.fixes(in: document, submission, isReturned: result.verdict == .returning)
        .map { EditorFix(place: $0.place, replacement: $0.replacement, message: $0.message, rule: $0.rule) }
    }
    made[wanted] = checks
    return checks
  }
}
