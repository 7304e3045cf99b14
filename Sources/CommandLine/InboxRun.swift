import Checking
import DocumentReading
import Gatekeeping
import Glibc
import Reporting

/// Carries `inbox` out: the gatekeeper's round, once or as files arrive.
struct InboxRun {
  /// What to do.
  let plan: InboxPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Goes through the inbox and returns the exit status.
  func run() -> Int32 {
    // A lease that is looked for only may be broken by whoever writes next.
    signal(SIGIO, SIG_IGN)
    let resolver = SettingsResolver(plan.typed, defaults: plan.settings, linted: [plan.folder])
    let (found, settings) = resolver.resolve(plan.folder)
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), settings.settings.language))
      return ExitStatus.incomplete
    }
    let teller = InboxTeller(plan: plan, language: settings.settings.language, color: common.color, console: console)
    teller.tell(ignored: resolver.ignored)
    let configuration = DeskConfiguration(settings: found)
    do throws(DeskFailure) {
      var desk = try desk(configuration, settings)
      var rounds = InboxRounds(plan: plan, resolver: resolver, services: services, teller: teller)
      try rounds.prepare(&desk, settings, found)
      return plan.watches ? try rounds.watch(desk) : try rounds.once(desk)
    } catch {
      teller.tell(error)
      return ExitStatus.incomplete
    }
  }

  /// What the round goes by; a target in the inbox would be taken for what arrives.
  private func desk(_ configuration: DeskConfiguration, _ settings: FileSettings) throws(DeskFailure) -> Desk {
    let inbox = FilePath.real(plan.folder) ?? configuration.paths.absolute(plan.folder)
    let routes = Routes(
      accepted: configuration.path(plan.accepted, .accepted), returned: configuration.path(plan.returned, .returned),
      unjudged: configuration.path(plan.unjudged, .unjudged), review: configuration.path(plan.review, .review),
      moves: plan.moves || configuration.settings.text(.moves) == "true")
    let register =
      configuration.path(plan.register, .register)
      ?? FilePath.join(String(inbox[..<(inbox.lastIndex(of: "/") ?? inbox.startIndex)]) + "/", Desk.usualRegister)
    for path in routes.all + [register] where FilePath.relative(FilePath.real(path) ?? path, to: inbox) != nil {
      throw DeskFailure(
        path,
        Message(
          vietnamese: "nơi này không được nằm trong thư mục tiếp nhận", english: "this may not lie in the inbox"))
    }
    if routes.moves, routes.all.isEmpty {
      throw DeskFailure(
        plan.folder,
        Message(
          vietnamese: "--move cần ít nhất một trong --accepted, --returned, --unjudged, --review",
          english: "--move needs one of --accepted, --returned, --unjudged, --review"))
    }
    var kinds: [SheetOrder.Kind] = plan.slip == .none ? [] : [.returnSlip]
    if plan.annotates { kinds.append(.annotated) }
    kinds += plan.sheets.map(\.kind)
    let maker = SheetMaker(
      plan.slip.page, office: configuration.office, language: settings.settings.language)
    return Desk(
      inbox: plan.folder, register: register, routes: routes,
      sheets: SheetOrder(kinds: kinds, ending: maker.ending, make: { maker.bytes($0) }),
      slipNumber: configuration.settings.text(.slipNumber) ?? Desk.usualSlipNumber,
      daysToReturn: configuration.settings.number(.deadlineReturned), by: plan.by ?? Surroundings.user(),
      language: settings.settings.language, jobs: plan.jobs, isDryRun: plan.isDryRun)
  }
}
