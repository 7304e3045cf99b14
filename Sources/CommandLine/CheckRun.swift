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
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Checks everything and returns the exit status.
  func run() -> Int32 {
    let inputs: [CheckInput]
    let sources: RuleSources
    let checker: Checker
    do throws(ReadingError) {
      inputs = try gatherInputs()
    } catch {
      return fail(plan.filesFrom.map { $0 + ": " } ?? "", Message(vietnamese: error.vietnamese, english: error.english))
    }
    do throws(RuleFaults) {
      sources = try RuleSources.load(plan.rules, builtIn: services.builtIn())
      checker = try services.makeChecker(sources, plan.settings)
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
    do throws(AtomicFile.Failure) {
      let context = plan.report.context(
        rules: sources.sha256, checker.rules.rules, common, phase: plan.settings.phase, on: console)
      var outputs = try Outputs(plan.report, context, on: console)
      return try check(inputs, checker, cache(for: inputs, sources), &outputs)
    } catch {
      return fail(error.path + ": ", Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
    }
  }

  /// The files to check.
  private func gatherInputs() throws(ReadingError) -> [CheckInput] {
    var paths = plan.paths
    if let list = plan.filesFrom {
      paths += try InputList.paths(from: list, separatesByNul: plan.separatesByNul)
    }
    return CheckInput.gather(paths, standardInputName: plan.standardInputName)
  }

  /// The results of earlier runs, where they may be used; what comes by standard input may be meant to stay nowhere.
  private func cache(for inputs: [CheckInput], _ sources: RuleSources) -> ResultCache? {
    guard plan.usesCache, !inputs.contains(where: { $0.source == .standardInput }) else { return nil }
    return ResultCache(CacheFolder(console.environment), sources: sources, settings: plan.settings)
  }

  /// Checks the files, writing as results come.
  private func check(
    _ inputs: [CheckInput], _ checker: Checker, _ cache: ResultCache?, _ outputs: inout Outputs
  ) throws(AtomicFile.Failure) -> Int32 {
    var summary = RunSummary()
    let progress = plan.showsProgress && console.errorsAreOnTerminal && inputs.count > Self.manyFiles
    let runner = BatchRunner(jobs: plan.jobs, passesOverNamed: plan.passesOver) {
      cache?.makeJudge(checker) ?? checker.makeJudge()
    }
    summary.passedOver = runner.run(inputs) { result in
      if progress { console.showProgress("") }
      summary.add(result, failingOn: plan.report.failOn, showing: plan.report.show)
      outputs.add(result)
    } onProgress: { done in
      if progress { console.showProgress(done == inputs.count ? "" : "[\(done)/\(inputs.count)]") }
    }
    try outputs.end(summary)
    return status(of: summary)
  }

  /// The exit status of a run.
  private func status(of summary: RunSummary) -> Int32 {
    if summary.files == 0 {
      let message = Message(
        vietnamese: "không có tờ trình nào trong số các tệp đã xem", english: "no submission was among the files")
      if !(plan.report.isQuiet && plan.passesOver) { console.note("totrinh: " + message[common.language]) }
      return plan.passesOver ? ExitStatus.done : ExitStatus.incomplete
    }
    return ExitStatus.of(summary)
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
