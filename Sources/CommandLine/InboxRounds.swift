import Checking
import Gatekeeping
import Glibc
import Reporting

/// The rounds of one run through an inbox: one, or one whenever files have arrived.
struct InboxRounds {
  /// What to do.
  private let plan: InboxPlan
  /// Finds out what counts for each file.
  private let resolver: SettingsResolver
  /// Makes checkers.
  private var store: Checkers
  /// Tells what happens.
  private let teller: InboxTeller
  /// The counts of the whole run.
  private var summary = RunSummary()
  /// Whether everything could be done so far.
  private var isComplete = true
  /// The results, where a report of them is wanted.
  private var results: [FileResult] = []
  /// The hash of the register's last line.
  private var head = ""
  /// What is known of the rules in use.
  private var descriptions: [RuleDescription] = []

  /// Prepares a run.
  init(plan: InboxPlan, resolver: SettingsResolver, services: Services, teller: InboxTeller) {
    self.plan = plan
    self.resolver = resolver
    self.teller = teller
    store = Checkers(services)
  }

  /// Makes the checker of the run and completes the desk with what its rules bring.
  mutating func prepare(
    _ desk: inout Desk, _ settings: FileSettings, _ configuration: EffectiveConfiguration
  ) throws(DeskFailure) {
    do throws(Checkers.Failure) {
      descriptions = try store.checker(for: settings, configuration).rules.rules + SuppressionRules.descriptions
    } catch {
      throw Self.failure(error)
    }
    do throws(RuleFaults) {
      (desk.calendar, desk.papers) = try DeskConfiguration.data(store.sources(of: settings.rules))
    } catch {
      throw Self.failure(.rules(error))
    }
    desk.rules = store.hashes
  }

  /// One round.
  mutating func once(_ desk: Desk) throws(DeskFailure) -> Int32 {
    try InboxRound.recover(desk, tell: teller.tell)
    var walk = InboxWalk(plan.folder, quiet: 0, unsure: InboxPace.unsure)
    if walk.isUnsure {
      // Where the system does not tell who writes, only time does.
      usleep(InboxPace.pause)
      walk = InboxWalk(plan.folder, quiet: 0, unsure: InboxPace.unsure)
    }
    teller.tell(walk)
    _ = try round(walk, desk) { false }
    return try end()
  }

  /// A round whenever files have arrived, until somebody ends the program.
  mutating func watch(_ desk: Desk) throws(DeskFailure) -> Int32 {
    let watcher = try InboxWatcher()
    teller.tellWatching()
    var pace = InboxPace()
    var isFirst = true
    var wasComplete = false
    while !watcher.shouldStop() {
      watcher.watch(plan.folder)
      if !wasComplete { try InboxRound.recover(desk, tell: teller.tell) }
      wasComplete = true
      let walk = InboxWalk(plan.folder, quiet: InboxPace.quiet, unsure: InboxPace.unsure)
      guard FileInput.kind(of: plan.folder) == .folder else {
        throw DeskFailure(plan.folder, Message(vietnamese: "không còn thư mục này", english: "the folder is gone"))
      }
      if isFirst { teller.tell(walk) }
      isFirst = false
      if let fresh = pace.fresh(walk) {
        wasComplete = try round(fresh, desk, shouldStop: watcher.shouldStop)
      }
      if watcher.wait(atMost: walk.arriving.isEmpty ? InboxPace.long : InboxPace.short) == .stop { break }
    }
    return try end()
  }

  /// One round over some files; false where not everything could be done.
  private mutating func round(
    _ walk: InboxWalk, _ desk: Desk, shouldStop: @escaping () -> Bool
  ) throws(DeskFailure) -> Bool {
    let inputs = walk.files.map { CheckInput(path: $0.shown, isNamed: true) }
    let groups = CheckGroups(inputs, resolver, excludesNamed: false)
    var checkers: [Checker] = []
    do throws(Checkers.Failure) {
      for group in groups.groups { checkers.append(try store.checker(for: group.settings, group.configuration)) }
    } catch {
      throw Self.failure(error)
    }
    var handled: [InboxRound.Handled] = []
    let teller = teller
    let judged = InboxRound(
      desk,
      makeJudge: { [checkers, byPath = groups.byPath] in
        var judges: [Int: BatchRunner.Judge] = [:]
        return { bytes, path in
          let group = byPath[ExactPath(path)] ?? 0
          let judge = judges[group] ?? checkers[group].makeJudge()
          judges[group] = judge
          return judge(bytes, path)
        }
      }, shouldStop: shouldStop
    ) { happening in
      teller.tell(happening)
      if case .handled(let dossier) = happening { handled.append(dossier) }
    }
    let outcome = try judged.run(walk)
    for dossier in handled {
      let settings = groups.settings(of: dossier.result.path)
      summary.add(dossier.result, failingOn: settings.failOn, showing: settings.show)
      if !plan.outputs.isEmpty { results.append(dossier.result) }
    }
    head = outcome.head
    if !outcome.isComplete { isComplete = false }
    return outcome.isComplete
  }

  /// Writes reports and returns the exit status.
  private func end() throws(DeskFailure) -> Int32 {
    teller.tell(summary, head: head)
    do throws(AtomicFile.Failure) { try report() } catch {
      throw DeskFailure(
        error.path, Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
    }
    guard isComplete, summary.unjudged == 0 else { return ExitStatus.incomplete }
    return summary.failed > 0 ? ExitStatus.failed : ExitStatus.done
  }

  /// Writes the reports that were asked for.
  private func report() throws(AtomicFile.Failure) {
    guard !plan.outputs.isEmpty else { return }
    let context = ReportContext(
      version: Program.version, rules: store.hashes, descriptions: descriptions, phase: .gatekeeper,
      language: teller.language, folder: Surroundings.folder(), started: Surroundings.now())
    for output in plan.outputs {
      let file = try AtomicFile(output.path)
      var reporter = output.format.reporter(context)
      try file.write(reporter.begin())
      for result in results.sorted(by: { PathOrder.precedes($0.path, $1.path) }) {
        try file.write(reporter.add(result))
      }
      try file.write(reporter.end(summary))
      try file.commit()
    }
  }

  /// Why no checker can be made.
  private static func failure(_ failure: Checkers.Failure) -> DeskFailure {
    switch failure {
    case .rules(let faults):
      let text = Printable.lines(faults)
      return DeskFailure("Rules", Message(vietnamese: text, english: text))
    case .settings(let faults):
      let first = faults.faults.first
      return DeskFailure(
        first.map { "\($0.path):\($0.line)" } ?? "", first?.message ?? Message(vietnamese: "", english: ""))
    }
  }
}
