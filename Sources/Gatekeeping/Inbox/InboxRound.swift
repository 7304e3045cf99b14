import Checking

/// One round through the inbox: new dossiers are judged, written down and brought to their places.
public struct InboxRound {
  /// A dossier that was handled.
  public struct Handled: Sendable {
    /// Its line in the register.
    public var entry: DossierEntry
    /// The result of its submission.
    public var result: FileResult
    /// Where its submission went; nil where it stayed.
    public var target: String?
  }

  /// What happens in a round.
  public enum Happening: Sendable {
    /// A dossier was handled, or would be.
    case handled(Handled)
    /// Files came later for a dossier that was known.
    case supplemented(EntryNumber, files: [String])
    /// Work of a run that was cut off was completed.
    case completed(EntryNumber)
    /// A line that was cut off was taken away from the register.
    case mended
    /// A file was left where it is.
    case failed(DeskFailure)
  }

  /// What became of a round.
  public struct Outcome: Sendable {
    /// How many dossiers were handled.
    public var handled = 0
    /// The hash of the register's last line.
    public var head = HashChain.start
    /// Whether everything could be done.
    public var isComplete = true
  }

  /// What the round goes by.
  private let desk: Desk
  /// Makes a thread's judge.
  private let makeJudge: @Sendable () -> BatchRunner.Judge
  /// Whether somebody wants the round to end.
  private let shouldStop: () -> Bool
  /// Tells what happens.
  private let tell: (Happening) -> Void

  /// Prepares a round.
  public init(
    _ desk: Desk, makeJudge: @escaping @Sendable () -> BatchRunner.Judge, shouldStop: @escaping () -> Bool = { false },
    tell: @escaping (Happening) -> Void
  ) {
    self.desk = desk
    self.makeJudge = makeJudge
    self.shouldStop = shouldStop
    self.tell = tell
  }

  /// Completes what a run that was cut off has promised: to be done before the inbox is looked at.
  public static func recover(_ desk: Desk, tell: @escaping (Happening) -> Void) throws(DeskFailure) {
    guard !desk.isDryRun, Disk.status(desk.register) != nil else { return }
    let (keeper, lock) = try open(desk, tell)
    defer { lock.release() }
    var recovering = keeper
    try recovering.recover()
  }

  /// Opens the register for this process alone, and the inbox too.
  private static func open(
    _ desk: Desk, _ tell: @escaping (Happening) -> Void
  ) throws(DeskFailure) -> (EntryKeeper, FolderLock) {
    let inbox = FilePath.real(desk.inbox) ?? desk.inbox
    let lock = try FolderLock(inbox)
    do throws(DeskFailure) {
      let file = try RegisterFile(desk.register)
      if file.wasTorn { tell(.mended) }
      return (EntryKeeper(desk, file, inbox: inbox, tell: tell), lock)
    } catch {
      lock.release()
      throw error
    }
  }

  /// Carries the round out.
  ///
  /// - Throws: what keeps the round from beginning.
  public func run(_ walk: InboxWalk) throws(DeskFailure) -> Outcome {
    var outcome = Outcome()
    for failure in walk.failures {
      outcome.isComplete = false
      tell(.failed(failure))
    }
    let places = Places(base: Disk.parent(of: desk.register))
    guard !desk.isDryRun else {
      let register = Disk.status(desk.register) == nil ? Register() : try RegisterFile.look(at: desk.register)
      rehearse(walk, register, places, &outcome)
      return outcome
    }
    let (opened, lock) = try Self.open(desk, tell)
    defer { lock.release() }
    var keeper = opened
    do throws(DeskFailure) {
      try keeper.recover()
      try handle(walk, keeper.register, places, &outcome) { dossier throws(DeskFailure) in
        try keeper.keep(dossier)
      }
    } catch {
      // Whatever stops the disk would stop every file that follows too; the next run goes on where this one ended.
      outcome.isComplete = false
      tell(.failed(error))
    }
    keeper.tidy()
    outcome.handled = keeper.handled
    outcome.head = keeper.register.head
    return outcome
  }

  /// Tells what would happen.
  private func rehearse(_ walk: InboxWalk, _ register: Register, _ places: Places, _ outcome: inout Outcome) {
    if let fault = register.fault {
      outcome.isComplete = false
      tell(.failed(DeskFailure("\(desk.register):\(fault.line)", fault.message)))
      return
    }
    let maker = EntryMaker(desk: desk, places: places)
    var register = register
    var handled = 0
    try? handle(walk, register, places, &outcome) { dossier throws(DeskFailure) in
      guard let result = dossier.main.result, dossier.main.known == nil else {
        if let entry = dossier.main.known { tell(.supplemented(entry, files: dossier.newFiles)) }
        return
      }
      var entry = maker.draft(dossier, result, after: register).entry
      entry.placing = maker.placing(dossier, result)
      register.add(.dossier(entry), hash: HashChain.seal(entry.members, after: register.head).hash)
      handled += 1
      tell(.handled(Handled(entry: entry, result: result, target: entry.placing?.placements.first?.to)))
    }
    outcome.handled = handled
    outcome.head = register.head
  }

  /// Judges all files on threads and hands over the dossiers that are new, in the order of their paths.
  private func handle(
    _ walk: InboxWalk, _ register: Register, _ places: Places, _ outcome: inout Outcome,
    take: (Dossier) throws(DeskFailure) -> Void
  ) throws(DeskFailure) {
    let examiner = Examiner(
      known: register.files, knownMains: Set(register.entries.filter { $0.verdict != "unjudged" }.map(\.main)),
      places: places)
    let files = walk.files
    let makeJudge = makeJudge
    var unit: [Examined] = []
    var stopped: DeskFailure?
    var isComplete = true
    func finish() {
      for dossier in DossierFinder.dossiers(of: unit) where stopped == nil && !dossier.isKnown && !shouldStop() {
        let failures = dossier.files.compactMap(\.failure)
        for failure in failures {
          isComplete = false
          tell(.failed(failure))
        }
        guard failures.isEmpty else { continue }
        do throws(DeskFailure) { try take(dossier) } catch {
          guard error.isAboutOneFile else {
            stopped = error
            break
          }
          isComplete = false
          tell(.failed(error))
        }
      }
      unit.removeAll(keepingCapacity: true)
    }
    Workers<Examined>.run(count: files.count, threads: desk.jobs) {
      let judge = makeJudge()
      return { examiner.examine(files[$0], judge: judge) }
    } receive: { _, examined in
      if let last = unit.last, last.file.unit != examined.file.unit { finish() }
      unit.append(examined)
    }
    finish()
    if !isComplete { outcome.isComplete = false }
    if let stopped { throw stopped }
  }
}
