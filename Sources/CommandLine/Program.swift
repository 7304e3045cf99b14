import Checking

/// The program: options, plan, run.
public enum Program {
  /// The version, as `--version` and reports print it.
  public static let version = "0.1.0"

  /// Runs the program in this process and returns its exit status.
  public static func main(_ arguments: [String]) -> Int32 {
    let console = ProcessConsole()
    let status = run(arguments, on: console, with: Services())
    guard console.finish() else {
      console.note("totrinh: standard output could not be written")
      return ExitStatus.incomplete
    }
    return status
  }

  /// Runs the program on a console.
  static func run(_ arguments: [String], on console: any Console, with services: Services) -> Int32 {
    guard !arguments.isEmpty else {
      console.note(String(HelpText(.vietnamese, columns: console.columns).overview().dropLast()))
      return ExitStatus.incomplete
    }
    var common = CommonChoices(language: languageMeant(by: arguments))
    do throws(UsageError) {
      let planner = Planner(options: try Options.parse(arguments))
      common = try planner.common()
      return run(try planner.plan(), common, on: console, with: services)
    } catch {
      let hint = Message(
        vietnamese: "Xem cách dùng: totrinh --help", english: "For usage see: totrinh --help")
      console.note("totrinh: \(Printable.line(error.message[common.language]))\n\(hint[common.language])")
      return ExitStatus.incomplete
    }
  }

  /// Carries a plan out.
  private static func run(
    _ plan: Plan, _ common: CommonChoices, on console: any Console, with services: Services
  ) -> Int32 {
    switch plan {
    case .help(let command):
      let help = HelpText(common.language, columns: console.columns)
      console.write(Array((command.map(help.command) ?? help.overview()).utf8))
    case .manual: console.write(Array(ManualPage(common.language).text.utf8))
    case .completions(let shell): console.write(Array(shell.script(common.language).utf8))
    case .version: console.write(Array((VersionText.line(builtIn: services.builtIn?()) + "\n").utf8))
    case .check(let plan):
      var run = CheckRun(plan: plan, common: common, console: console, services: services)
      return run.run()
    case .inbox(let plan): return InboxRun(plan: plan, common: common, console: console, services: services).run()
    case .register(let plan): return RegisterRun(plan: plan, common: common, console: console, services: services).run()
    case .annotate(let plan): return AnnotateRun(plan: plan, common: common, console: console, services: services).run()
    case .model(let plan): return ModelRun(plan: plan, common: common, console: console, services: services).run()
    case .rules(let plan): return RulesRun(plan: plan, common: common, console: console, services: services).run()
    case .report(let plan): return ReportRun(plan: plan, common: common, console: console, services: services).run()
    case .law(let plan): return LawRun(plan: plan, common: common, console: console, services: services).run()
    case .writeConfiguration(let folder):
      return InitRun(folder: folder, common: common, console: console).run()
    case .slip(let plan): return SlipRun(plan: plan, common: common, console: console, services: services).run()
    case .new(let plan): return NewRun(plan: plan, common: common, console: console, services: services).run()
    case .showConfiguration(let plan): return ConfigurationRun(plan: plan, common: common, console: console).run()
    case .serveEditor(let plan): return EditorRun(plan: plan, console: console, services: services).run()
    case .serveWeb(let plan): return WebRun(plan: plan, common: common, console: console, services: services).run()
    case .explain(let rule, let selection):
      return ExplainRun(rule: rule, selection: selection, common: common, console: console, services: services).run()
    }
    return ExitStatus.done
  }

  /// The language for telling that the options themselves are wrong.
  private static func languageMeant(by arguments: [String]) -> Language {
    let asksForEnglish =
      arguments.contains("--lang=en") || zip(arguments, arguments.dropFirst()).contains { $0 == ("--lang", "en") }
    return asksForEnglish ? .english : .vietnamese
  }
}

/// The exit statuses.
enum ExitStatus {
  /// Everything judged is accepted.
  static let done: Int32 = 0
  /// At least one file fails.
  static let failed: Int32 = 1
  /// The job could not be done in full.
  static let incomplete: Int32 = 2

  /// The status of a run that looked at some files; nothing judged is never a pass.
  static func of(_ summary: RunSummary) -> Int32 {
    if summary.files == 0 || summary.unjudged > 0 { return incomplete }
    return summary.failed > 0 ? failed : done
  }
}

/// What a run takes from outside, so that tests can put their own in its place.
struct Services: Sendable {
  /// What to take for the files compiled into the program; nil for these.
  var builtIn: (@Sendable () -> [RuleFile])?
  /// Makes the checker of a run.
  var makeChecker: @Sendable (RuleSources, Checker.Settings) throws(RuleFaults) -> Checker = {
    (sources, settings) throws(RuleFaults) in try Checker(sources: sources, settings: settings)
  }
}
