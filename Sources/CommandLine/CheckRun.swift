import Checking
import DocumentReading
import Reporting

/// Carries `check` out.
struct CheckRun {
  /// From how many files on progress is shown.
  private static let manyFiles = 8

  /// What to do.
  let plan: CheckPlan
  /// What every command knows.
  var common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Checks everything and returns the exit status.
  mutating func run() -> Int32 {
    let found: [CheckInput]
    do throws(InputList.Failure) {
      found = try InputList.gather(plan)
    } catch {
      return fail(error.place, error.message)
    }
    // What git names was not typed, but it is as little to be trusted.
    let named = found.filter { $0.isNamed || plan.git != nil }.map(\.path)
    let linted = CheckInput.folders(of: (plan.paths + named).filter { $0 != "-" })
    let resolver = SettingsResolver(plan.typed, defaults: plan.settings, linted: linted)
    let groups = CheckGroups(found, resolver, excludesNamed: plan.passesOver)
    common.language = groups.groups[0].settings.settings.language
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), common.language))
      return ExitStatus.incomplete
    }
    if plan.baseline.isWanted, groups.groups.contains(where: { $0.settings.settings.phase == .gatekeeper }) {
      return fail("", UsageError.gatekeeperKnowsNothing.message)
    }
    var baseline: BaselineKeeper
    do throws(BaselineKeeper.Failure) { baseline = try BaselineKeeper(plan.baseline) } catch {
      return fail(error.place, error.message)
    }
    IgnoredSettings.tell(resolver.ignored, common.language, on: console)
    var checkers: [Checker] = []
    var store = Checkers(services)
    do throws(Checkers.Failure) {
      for group in groups.groups { checkers.append(try store.checker(for: group.settings, group.configuration)) }
    } catch {
      console.note(Printable.lines(error, common.language))
      return ExitStatus.incomplete
    }
    do throws(AtomicFile.Failure) {
      let mending = MendingRun(
        plan: plan, groups: groups, checkers: checkers, common: common, console: console)
      switch plan.mending {
      case .none: break
      case .fix:
        if groups.groups.contains(where: { $0.settings.settings.phase == .gatekeeper }) {
          return fail("", UsageError.gatekeeperMendsNothing.message)
        }
        try mending.mend()
      case .diff: return mending.show()
      }
      let context = plan.report.context(
        rules: store.hashes, Self.descriptions(checkers), common,
        phase: groups.shared(\.settings.phase) ?? .drafter, failOn: groups.shared(\.failOn), on: console)
      var outputs = try Outputs(plan.report, context, on: console, endsWithReader: plan.baseline.target == nil)
      let caches = groups.groups.map { cache($0, groups.inputs, store) }
      let status = try check(groups, checkers, caches, &baseline, &outputs)
      return try baseline.end(status, common.language, on: console)
    } catch {
      return fail(error.path + ": ", Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
    }
  }

  /// The rules of all checkers, each once.
  private static func descriptions(_ checkers: [Checker]) -> [RuleDescription] {
    var known: Set<String> = []
    return (checkers.flatMap(\.rules.rules) + SuppressionRules.descriptions).filter { known.insert($0.id).inserted }
  }

  /// The results of earlier runs for a group of files, where they may be used; what comes by standard input may be meant to stay nowhere.
  private func cache(_ group: CheckGroups.Group, _ inputs: [CheckInput], _ store: Checkers) -> ResultCache? {
    let settings = group.settings.settings
    guard plan.usesCache, settings.phase != .gatekeeper, !inputs.contains(where: { $0.source == .standardInput }),
      let sources = store.sources(of: group.settings.rules)
    else { return nil }
    return ResultCache(CacheFolder(console.environment), sources: sources, settings: settings)
  }

  /// Checks the files, writing as results come.
  private func check(
    _ groups: CheckGroups, _ checkers: [Checker], _ caches: [ResultCache?], _ baseline: inout BaselineKeeper,
    _ outputs: inout Outputs
  ) throws(AtomicFile.Failure) -> Int32 {
    var summary = RunSummary()
    let inputs = groups.inputs
    let progress = plan.showsProgress && console.errorsAreOnTerminal && inputs.count > Self.manyFiles
    let byPath = groups.byPath
    let runner = BatchRunner(jobs: plan.jobs, passesOverNamed: plan.passesOver) {
      var judges: [Int: BatchRunner.Judge] = [:]
      return { bytes, path in
        let group = byPath[ExactPath(path)] ?? 0
        let judge = judges[group] ?? caches[group]?.makeJudge(checkers[group]) ?? checkers[group].makeJudge()
        judges[group] = judge
        return judge(bytes, path)
      }
    }
    summary.passedOver = runner.run(inputs) { result in
      if progress { console.showProgress("") }
      let settings = groups.settings(of: result.path)
      var shown = result
      baseline.run.apply(to: &shown)
      summary.add(shown, failingOn: settings.failOn, showing: settings.show)
      shown.findings.removeAll { $0.severity < settings.show }
      outputs.add(shown)
    } onProgress: { done in
      if progress { console.showProgress(done == inputs.count ? "" : "[\(done)/\(inputs.count)]") }
    }
    try outputs.end(summary)
    return status(of: summary, groups)
  }

  /// The exit status of a run.
  private func status(of summary: RunSummary, _ groups: CheckGroups) -> Int32 {
    if summary.files == 0 {
      let mayBeNone = plan.passesOver || plan.git != nil
      if !(plan.report.isQuiet && mayBeNone) {
        console.note("totrinh: " + Printable.line(nothing(groups)[common.language]))
      }
      return mayBeNone ? ExitStatus.done : ExitStatus.incomplete
    }
    return ExitStatus.of(summary)
  }

  /// Why nothing was judged.
  private func nothing(_ groups: CheckGroups) -> Message {
    if let entry = groups.exclusion, groups.inputs.isEmpty {
      let place = "\(entry.path):\(entry.line)"
      return Message(
        vietnamese: "cấu hình loại trừ cả \(groups.excluded) tệp đã thấy (\(place)), nên không kiểm được gì",
        english: "the configuration leaves out all \(groups.excluded) files found (\(place)), so nothing was checked")
    }
    if groups.inputs.isEmpty && plan.git == nil {
      return Message(
        vietnamese: "không thấy tệp nào để kiểm (.docx, .md, .txt …)",
        english: "no file to check was found (.docx, .md, .txt …)")
    }
    return Message(
      vietnamese: "không có tờ trình nào trong số các tệp đã xem", english: "no submission was among the files")
  }

  /// Tells why nothing can be done.
  private func fail(_ place: String, _ message: Message) -> Int32 {
    console.note("totrinh: " + Printable.line(place + message[common.language]))
    return ExitStatus.incomplete
  }
}

/// Decides on colours: flag, then `NO_COLOR`, then `CLICOLOR_FORCE`, then a terminal.
enum Colours {
  /// Whether to use them.
  static func areWanted(_ choice: ColorChoice, on console: any Console) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = console.environment("NO_COLOR"), !value.isEmpty { return false }
      if let value = console.environment("CLICOLOR_FORCE"), !value.isEmpty, value != "0" { return true }
      return console.outputIsTerminal && console.environment("TERM") != "dumb"
    }
  }
}
