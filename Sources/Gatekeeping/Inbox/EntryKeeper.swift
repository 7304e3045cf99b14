import Checking

/// Writes dossiers down and brings their files to their places, one after the other.
struct EntryKeeper {
  /// What the round goes by.
  private let desk: Desk
  /// The register.
  private let file: RegisterFile
  /// How the register names paths.
  private let places: Places
  /// Puts lines together.
  private let maker: EntryMaker
  /// Places files.
  private let shelver: Shelver
  /// How far the promises of the register are kept.
  private var mark: SettledMark
  /// Tells what happens.
  private let tell: (InboxRound.Happening) -> Void
  /// The register as it is now.
  var register: Register { file.register }
  /// How many dossiers were handled.
  private(set) var handled = 0

  /// Prepares to keep dossiers.
  init(
    _ desk: Desk, _ file: RegisterFile, inbox: String, tell: @escaping (InboxRound.Happening) -> Void
  ) {
    self.desk = desk
    self.file = file
    places = Places(base: Disk.parent(of: desk.register))
    self.tell = tell
    maker = EntryMaker(desk: desk, places: places)
    shelver = Shelver(file, places: places, inbox: inbox)
    mark = SettledMark(of: file.path, file.register)
  }

  /// Completes what a run that was cut off has promised.
  mutating func recover() throws(DeskFailure) {
    guard mark.lines < file.register.count else { return tidy() }
    for index in mark.lines..<file.register.count {
      let line = file.register.lines[index]
      guard let placing = line.placing else { continue }
      let wasOpen = placing.placements.contains { isOpen($0, placing, line: index + 1) }
      try settle(placing, line: index + 1, of: line.entry) { [places] placement in
        placement.from.map(places.path).flatMap { Disk.hash(of: $0) } == placement.sha256
      }
      if wasOpen { tell(.completed(line.entry)) }
    }
    mark.settle(all: file.register)
    tidy()
  }

  /// Removes what was staged and never promised.
  func tidy() {
    // What a line has promised and nobody has brought to its place yet is still needed.
    guard mark.lines == file.register.count else { return }
    let recent = file.register.lines.suffix(1).compactMap { $0.placing?.shelf }
    shelver.tidy(Set(recent).union(desk.routes.all.map(places.named)))
  }

  /// Handles one dossier that is new, or files that are new for one that is known.
  mutating func keep(_ dossier: Dossier) throws(DeskFailure) {
    if let known = dossier.main.known, dossier.main.isKnownMain || dossier.main.result == nil {
      try supplement(dossier, known)
    } else if let result = dossier.main.result {
      try enter(dossier, result)
    }
  }

  /// Writes a new dossier down.
  private mutating func enter(_ dossier: Dossier, _ result: FileResult) throws(DeskFailure) {
    var draft = maker.draft(dossier, result, after: file.register)
    draft.entry.placing = maker.placing(dossier, result)
    draft.facts.head = HashChain.seal(draft.entry.members, after: file.register.head).hash
    var sheets: [Int: [UInt8]] = [:]
    for (index, placement) in (draft.entry.placing?.placements ?? []).enumerated() {
      guard let kind = placement.made.flatMap({ SheetOrder.Kind(rawValue: $0) }) else { continue }
      sheets[index] = desk.sheets.make(
        SheetOrder.Source(kind: kind, result: result, facts: draft.facts, path: dossier.main.file.path))
    }
    try promise(.dossier(draft.entry), dossier.files, sheets: sheets)
    handled += 1
    let target = draft.entry.placing?.placements.first.map { places.path($0.to) }
    tell(.handled(InboxRound.Handled(entry: draft.entry, result: result, target: target)))
  }

  /// Writes down files that came later.
  private mutating func supplement(_ dossier: Dossier, _ number: EntryNumber) throws(DeskFailure) {
    guard let earlier = file.register[number] else { return }
    let files = dossier.attachments.filter { $0.known == nil }
    var event = EntryEvent(
      entry: number, event: .supplemented, on: .today(), at: Timestamp.now(), by: desk.by,
      files: files.map(maker.named))
    event.placing = maker.placing(files, with: earlier)
    try promise(.event(event), files, sheets: [:])
    tell(.supplemented(number, files: dossier.newFiles))
  }

  /// Stages what takes room, writes the line and keeps what it promises.
  private mutating func promise(
    _ line: RegisterLine, _ files: [Examined], sheets: [Int: [UInt8]]
  ) throws(DeskFailure) {
    let number = file.register.count + 1
    let byName = Dictionary(files.map { (maker.named($0).path, $0.file) }, uniquingKeysWith: { first, _ in first })
    do throws(DeskFailure) {
      if let placing = line.placing { try shelver.stage(placing, sheets: sheets, line: number) }
      // The last look before the line says what was judged.
      if let changed = files.first(where: { !$0.file.identity.isStill(at: $0.file.path) }) {
        throw Shelver.changed(changed.file.shown)
      }
      try file.append(line)
    } catch {
      if let placing = line.placing { shelver.unstage(placing, line: number) }
      throw error
    }
    guard let placing = line.placing else { return mark.settle(all: file.register) }
    try settle(placing, line: number, of: line.entry) { placement in
      guard let file = placement.from.flatMap({ byName[$0] }) else { return true }
      return file.identity.isStill(at: file.path)
    }
    mark.settle(all: file.register)
  }

  /// Keeps the promise of a line.
  private func settle(
    _ placing: Placing, line: Int, of entry: EntryNumber, isUnchanged: (Placement) -> Bool
  ) throws(DeskFailure) {
    for note in try shelver.settle(placing, line: line, isUnchanged: isUnchanged) { tell(.failed(note)) }
    let known = file.register[entry]
    if known?.verdict != "unjudged" { shelver.removeEmptyFolders(placing, sender: known?.sender) }
  }

  /// Whether something that a line promises is still to be done.
  private func isOpen(_ placement: Placement, _ placing: Placing, line: Int) -> Bool {
    if placement.made != nil { return Disk.status(places.path(placement.to)) == nil }
    guard placing.moves, let from = placement.from else { return false }
    return Disk.status(places.path(from)) != nil
  }
}

extension Dossier {
  /// The names of files that the register does not know.
  var newFiles: [String] { files.filter { $0.known == nil }.map(\.file.shown) }
}
