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
    var outputs: [Output] = []
    do throws(AtomicFile.Failure) {
      for output in plan.outputs {
        let context = context(rules: sources.sha256, isForFile: true)
        outputs.append(Output(reporter: output.format.reporter(context), file: try AtomicFile(output.path)))
      }
      let context = context(rules: sources.sha256, isForFile: false)
      outputs.append(Output(reporter: plan.format.reporter(context), file: nil))
      return try check(inputs, checker, &outputs)
    } catch {
      return fail(error.path + ": ", Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
    }
  }

  /// A report under way.
  private struct Output {
    /// Puts it together.
    var reporter: any Reporter
    /// Where it goes; nil for standard output.
    var file: AtomicFile?
  }

  /// The files to check.
  private func gatherInputs() throws(ReadingError) -> [CheckInput] {
    var paths = plan.paths
    if let list = plan.filesFrom {
      paths += try InputList.paths(from: list, separatesByNul: plan.separatesByNul)
    }
    return CheckInput.gather(paths, standardInputName: plan.standardInputName)
  }

  /// Checks the files, writing as results come.
  private func check(
    _ inputs: [CheckInput], _ checker: Checker, _ outputs: inout [Output]
  ) throws(AtomicFile.Failure) -> Int32 {
    var summary = RunSummary()
    var failure: AtomicFile.Failure?
    /// Writes a piece of each report, unless a file failed before.
    func write(_ piece: (inout any Reporter) -> [UInt8]) {
      for index in outputs.indices where failure == nil {
        let bytes = piece(&outputs[index].reporter)
        do throws(AtomicFile.Failure) {
          if let file = outputs[index].file { try file.write(bytes) } else { console.write(bytes) }
        } catch {
          failure = error
        }
      }
    }
    write { $0.begin() }
    let progress = plan.showsProgress && console.errorsAreOnTerminal && inputs.count > Self.manyFiles
    let runner = BatchRunner(jobs: plan.jobs, passesOverNamed: plan.passesOver) { checker.makeJudge() }
    summary.passedOver = runner.run(inputs) { result in
      if progress { console.showProgress("") }
      summary.add(result, failingOn: plan.failOn, showing: plan.show)
      write { $0.add(result) }
    } onProgress: { done in
      if progress { console.showProgress(done == inputs.count ? "" : "[\(done)/\(inputs.count)]") }
    }
    write { $0.end(summary) }
    if let failure { throw failure }
    for output in outputs { try output.file?.commit() }
    return status(of: summary)
  }

  /// The exit status of a run.
  private func status(of summary: RunSummary) -> Int32 {
    if summary.files == 0 {
      let message = Message(
        vietnamese: "không có tờ trình nào trong số các tệp đã xem", english: "no submission was among the files")
      if !(plan.isQuiet && plan.passesOver) { console.note("totrinh: " + message[common.language]) }
      return plan.passesOver ? ExitStatus.done : ExitStatus.incomplete
    }
    if summary.unjudged > 0 { return ExitStatus.incomplete }
    return summary.failed > 0 ? ExitStatus.failed : ExitStatus.done
  }

  /// What reports need to know.
  private func context(rules: String, isForFile: Bool) -> ReportContext {
    let isColoured = !isForFile && Colours.areWanted(common.color, on: console)
    return ReportContext(
      version: Program.version, rules: rules, language: common.language, shown: plan.show, isColoured: isColoured,
      isQuiet: plan.isQuiet)
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
