import Checking

/// Puts the line of a dossier together.
struct EntryMaker {
  /// What the round goes by.
  let desk: Desk
  /// How the register names paths.
  let places: Places

  /// A dossier that is ready to be written down.
  struct Draft {
    /// Its line.
    var entry: DossierEntry
    /// What sheets tell of it beside the result; without the hash of the line, which is not known yet.
    var facts: SheetFacts
  }

  /// The line of a dossier, numbered behind those of the register.
  func draft(_ dossier: Dossier, _ result: FileResult, after register: Register) -> Draft {
    let judged = Timestamp.now()
    let day = DossierEntry.day(of: judged)
    let papers = PaperCheck(catalogue: desk.papers).compare(dossier)
    let known = result.submission
    // A letterhead writes names in capitals; running text writes them as people read them.
    let sender = result.digest?.issuer ?? known?.issuer ?? Self.senderFolder(dossier)
    let (round, follows) = register.matters.round(
      sender: sender, number: known?.number, date: known?.date, subject: known?.subject)
    let remarks = dossier.remarks + papers.remarks
    var entry = DossierEntry(
      entry: register.nextEntry(in: day.parts.year), main: named(dossier.main),
      received: Timestamp.text(of: dossier.main.file.identity.arrived), judged: judged, sender: sender,
      number: known?.number, date: known?.date, subject: known?.subject, verdict: result.verdict.name,
      review: result.review, reason: Self.reason(result),
      elements: Dictionary(
        result.elements.map { ($0.name.rawValue, $0.status) }, uniquingKeysWith: { first, _ in first }),
      findings: result.findings.map(DossierEntry.Note.init), attachments: dossier.attachments.map(named),
      absent: papers.absent, remarks: remarks.map { $0[desk.language] }, round: round, follows: follows, slip: nil,
      placing: nil, by: desk.by, rules: desk.rules)
    if case .returning = result.verdict, desk.sheets.kinds.contains(.returnSlip), desk.routes.shelf(for: result) != nil
    {
      let count = register.nextSlip(in: day.parts.year)
      entry.slip = DossierEntry.Slip(
        number: desk.slip(count), count: count, deadline: desk.daysToReturn.map { desk.calendar.day($0, after: day) })
    }
    let facts = SheetFacts(
      arrival: entry.entry.number, year: entry.entry.year, sender: sender ?? "", path: entry.main.path,
      received: entry.receivedDay, judged: day, round: round,
      earlier: follows.flatMap { register[$0] }.flatMap { earlier in
        earlier.slip.map { SheetFacts.EarlierReturn(slip: $0.number, date: earlier.judgedDay) }
      },
      number: entry.slip?.number ?? "", deadline: entry.slip?.deadline, attachments: papers.papers,
      absent: papers.absent, remarks: remarks)
    return Draft(entry: entry, facts: facts)
  }

  /// Where the files of a dossier go; nil where they stay.
  func placing(_ dossier: Dossier, _ result: FileResult) -> Placing? {
    guard let shelf = desk.routes.shelf(for: result) else { return nil }
    var picker = NamePicker()
    var placements: [Placement] = []
    let beside: String
    if let folder = dossier.folder {
      beside = picker.free(FilePath.join(shelf, folder))
      for file in dossier.files {
        let below = FilePath.relative(file.file.below, to: folder) ?? file.file.name
        placements.append(placement(file, to: FilePath.join(beside, below)))
      }
    } else {
      for file in dossier.files {
        placements.append(placement(file, to: picker.free(FilePath.join(shelf, file.file.below))))
      }
      beside = placements.first.map { places.path($0.to) } ?? shelf
    }
    for kind in desk.sheets.kinds(for: result) {
      let path = NamePicker.sheet(
        beside: beside, isFolder: dossier.folder != nil, suffix: kind.suffix, ending: desk.sheets.ending(of: kind))
      placements.append(Placement(to: places.named(picker.free(path)), made: kind.rawValue))
    }
    return Placing(shelf: places.named(shelf), moves: desk.routes.moves, placements: placements)
  }

  /// Where files go that came later for a dossier whose line is known.
  func placing(_ files: [Examined], with earlier: DossierEntry) -> Placing? {
    guard let known = earlier.placing else { return nil }
    var picker = NamePicker()
    let main = known.placements.first { $0.from == earlier.main.path }
    let folder = main.map { Disk.parent(of: places.path($0.to)) } ?? places.path(known.shelf)
    let origin = Disk.parent(of: places.path(earlier.main.path))
    return Placing(
      shelf: known.shelf, moves: desk.routes.moves,
      placements: files.map { file in
        let below = FilePath.relative(file.file.path, to: origin) ?? file.file.name
        return placement(file, to: picker.free(FilePath.join(folder, below)))
      })
  }

  /// A file as the register names it.
  func named(_ file: Examined) -> DossierEntry.File {
    DossierEntry.File(path: places.named(file.file.path), sha256: file.sha256)
  }

  /// Where one file goes.
  private func placement(_ file: Examined, to path: String) -> Placement {
    Placement(from: places.named(file.file.path), to: places.named(path), sha256: file.sha256)
  }

  /// The sender by the folder that a dossier came in; nil where it lies in none.
  private static func senderFolder(_ dossier: Dossier) -> String? {
    dossier.main.file.isAtTop ? nil : dossier.main.file.unit
  }

  /// The reason code of a file that was not judged.
  private static func reason(_ result: FileResult) -> String? {
    guard case .unjudged(let why) = result.verdict else { return nil }
    return why.code
  }
}
