import Checking
import Reporting

/// Carries `rules list|check|test|where` out.
struct RulesRun {
  /// The day on which examples are judged, so that their outcome does not change with time.
  private static let day = "2026-01-01"

  /// What to do.
  let plan: RulesPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Does it and returns the exit status.
  func run() -> Int32 {
    do throws(RuleFaults) {
      let sources = try RuleSources.load(plan.rules, builtIn: services.builtIn?())
      switch plan.action {
      case .list: try list(sources)
      case .check: try check(sources)
      case .test: return try test(sources)
      case .where: locate(sources)
      }
      return ExitStatus.done
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
  }

  /// Prints every rule.
  private func list(_ sources: RuleSources) throws(RuleFaults) {
    // Whoever lists a folder alone wants its rules, not those of the program.
    let own = plan.rules.packs.isEmpty ? [] : SuppressionRules.descriptions
    let rules = try RuleSet(packs: sources.packs).rules + own
    let examples = sources.packs.flatMap(\.examples)
    if plan.isJSON {
      let values = rules.map { RuleJSON.value(of: $0, examples: examples.filter(of: $0), common.language) }
      console.write(JSON.object([("version", .number(1)), ("rules", .array(values))]).utf8 + [0x0A])
      return
    }
    for rule in rules {
      let severity = Labels.severity(rule.severity)[common.language]
      print("\(rule.id)  \(severity)  [\(rule.pack)]  \(rule.summary[common.language])")
    }
    if !plan.isQuiet { print(say("\(rules.count) quy tắc", "\(rules.count) rules")) }
  }

  /// Reads every file of rules and data.
  private func check(_ sources: RuleSources) throws(RuleFaults) {
    _ = try services.makeChecker(sources, settings())
    let rules = try RuleSet(packs: sources.packs).rules.count
    let files = sources.packs.reduce(sources.data.count) { $0 + $1.schemas.count }
    guard !plan.isQuiet else { return }
    print(say("Không có lỗi: \(rules) quy tắc, \(files) tệp.", "No faults: \(rules) rules, \(files) files."))
  }

  /// Runs every example.
  private func test(_ sources: RuleSources) throws(RuleFaults) -> Int32 {
    let checker = try services.makeChecker(sources, settings())
    let outcome = RuleTest(packs: sources.packs, checker: checker).run(jobs: Machine.processors)
    for failure in outcome.failures { print(failure.description) }
    if !plan.isQuiet || !outcome.failures.isEmpty {
      print(
        say(
          "\(outcome.rules) quy tắc, \(outcome.examples) ví dụ, \(outcome.failures.count) lỗi.",
          "\(outcome.rules) rules, \(outcome.examples) examples, \(outcome.failures.count) failures."))
    }
    return outcome.failures.isEmpty ? ExitStatus.done : ExitStatus.failed
  }

  /// Tells where packs and data come from.
  private func locate(_ sources: RuleSources) {
    let builtIn = say("có sẵn trong chương trình", "built in")
    for pack in sources.packs {
      let origin: String
      switch pack.origin {
      case .builtIn: origin = builtIn
      case .folder(let path): origin = path
      }
      print("\(pack.name): \(origin) (\(pack.schemas.map(\.path).joined(separator: ", ")))")
    }
    for file in sources.data {
      print("\(file.path): \(file.shownPath == "Rules/" + file.path ? builtIn : file.shownPath)")
    }
  }

  /// How rules are tried.
  private func settings() -> Checker.Settings {
    Checker.Settings(today: CivilDate(Self.day) ?? .today(), language: common.language)
  }

  /// Prints a line.
  private func print(_ line: String) {
    console.write(Array((SafeText.line(line) + "\n").utf8))
  }

  /// A sentence in the language of the user.
  private func say(_ vietnamese: String, _ english: String) -> String {
    common.language == .english ? english : vietnamese
  }
}

extension [RuleExample] {
  /// The examples of one rule.
  func filter(of rule: RuleDescription) -> [RuleExample] {
    filter { $0.rule == rule.id }
  }
}
