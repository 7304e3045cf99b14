import Checking

/// What became of a dossier, read from its line and its events.
public struct DossierState: Sendable {
  /// A stage that it went through.
  public struct Step: Sendable, Equatable {
    /// The stage.
    public var stage: Stage
    /// The day on which it began.
    public var since: CivilDate
  }

  /// The line.
  public let entry: DossierEntry
  /// What happened.
  public let events: [EntryEvent]
  /// The verdict that counts: that of the program, or that of a person.
  public private(set) var verdict: String
  /// Whether a person overrode the program.
  public private(set) var isOverridden = false
  /// The stages, the present one last.
  public private(set) var steps: [Step]

  /// The present stage.
  public var stage: Stage { steps.last?.stage ?? .unjudged }
  /// The day on which it began.
  public var since: CivilDate { steps.last?.since ?? entry.judgedDay }
  /// Who works on it: the unit or person it was assigned to last, as far as the events tell.
  public var holder: String? { events.last { $0.event == .assigned }?.unit }

  /// Reads the state of a dossier.
  ///
  /// - Parameter next: the entry of the next round of the same matter, if it came again.
  public init(_ entry: DossierEntry, _ events: [EntryEvent], next: DossierEntry?) {
    self.entry = entry
    self.events = events
    verdict = entry.verdict
    steps = [Step(stage: Self.first(entry.verdict), since: entry.judgedDay)]
    for event in events { take(event) }
    // What was accepted goes on, even where the sender sends it once more.
    if let next, !stage.isClosed, verdict != "accept" { enter(.resubmitted, next.receivedDay) }
  }

  /// Why a person may not write an event down now; nil where nothing speaks against it.
  public func refusal(of kind: EventKind, on day: CivilDate) -> Message? {
    if day < entry.receivedDay {
      return Message(
        vietnamese: "ngày xảy ra sự việc trước ngày hồ sơ đến", english: "the day lies before the dossier came")
    }
    if day > .today() {
      return Message(vietnamese: "ngày xảy ra sự việc ở tương lai", english: "the day lies in the future")
    }
    if kind == .corrected { return nil }
    if stage.isClosed {
      return Message(
        vietnamese: "hồ sơ này đã kết thúc (\(stage.label.vietnamese))",
        english: "this dossier is closed (\(stage.label.english))")
    }
    let needsAcceptance: [EventKind] = [.assigned, .presented, .decided, .issued]
    if needsAcceptance.contains(kind), verdict != "accept" {
      return Message(
        vietnamese: "hồ sơ này chưa được tiếp nhận; nếu người có thẩm quyền cho tiếp nhận, ghi override-accept trước",
        english: "this dossier is not accepted; where a person decides to accept it, write override-accept first")
    }
    return nil
  }

  /// The day by which the present stage has to end; nil where no time is set.
  public func due(_ deadlines: [Stage: Int], _ calendar: WorkingCalendar) -> CivilDate? {
    if stage == .returned, let deadline = entry.slip?.deadline, !isOverridden { return deadline }
    return deadlines[stage].map { calendar.day($0, after: since) }
  }

  /// The stage that a verdict begins with.
  private static func first(_ verdict: String) -> Stage {
    switch verdict {
    case "accept": .received
    case "return": .returned
    default: .unjudged
    }
  }

  /// Takes an event in.
  private mutating func take(_ event: EntryEvent) {
    switch event.event {
    case .overrideAccept, .overrideReturn:
      let word = event.event == .overrideAccept ? "accept" : "return"
      isOverridden = word != entry.verdict
      verdict = word
      enter(Self.first(word), event.on)
    case .withdrawn: enter(.withdrawn, event.on)
    case .assigned: enter(.assigned, event.on)
    case .presented: enter(.presented, event.on)
    case .decided: enter(.decided, event.on)
    case .issued: enter(.issued, event.on)
    case .archived: enter(.archived, event.on)
    case .corrected, .supplemented, .placed: break
    }
  }

  /// Begins a stage.
  private mutating func enter(_ stage: Stage, _ day: CivilDate) {
    guard stage != self.stage else { return }
    steps.append(Step(stage: stage, since: day))
  }
}

extension Register {
  /// The state of every dossier, in the order of arrival.
  public var states: [DossierState] {
    let events = Dictionary(grouping: events, by: \.entry)
    var next: [EntryNumber: DossierEntry] = [:]
    for entry in entries { if let before = entry.follows { next[before] = entry } }
    return entries.map { DossierState($0, events[$0.entry] ?? [], next: next[$0.entry]) }
  }

  /// The state of one dossier.
  public func state(of number: EntryNumber) -> DossierState? {
    self[number].map { entry in
      DossierState(entry, events(of: number), next: entries.first { $0.follows == number })
    }
  }
}
