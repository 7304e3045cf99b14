import Checking

/// How the dossiers of a report are grouped; raw values are the words on the command line.
public enum ReportGrouping: String, Sendable, CaseIterable {
  /// By who sent them.
  case sender
  /// By the rule for which they were returned.
  case rule
  /// By the week in which they were judged.
  case week
  /// By the stages that they went through.
  case stage
}

/// What a report is made of.
public struct ReportBasis: Sendable {
  /// The dossiers of the period.
  let states: [DossierState]
  /// All dossiers up to its end.
  let all: [DossierState]
  /// The first day; nil for the beginning.
  let from: CivilDate?
  /// The last day.
  let to: CivilDate
  /// The working days that a dossier may stay in each stage.
  let deadlines: [Stage: Int]
  /// Counts working days.
  let calendar: WorkingCalendar
  /// The language.
  let language: Language
  /// The office.
  let office: Office
  /// The hash of the register's last line.
  let head: String

  /// Takes the dossiers of a period out of a register.
  public init(
    _ register: Register, from: CivilDate?, to: CivilDate, deadlines: [Stage: Int], calendar: WorkingCalendar,
    office: Office, language: Language
  ) {
    let states = register.states
    all = states.filter { $0.entry.judgedDay <= to }
    self.states = all.filter { state in from.map { $0 <= state.entry.judgedDay } ?? true }
    self.from = from
    self.to = to
    self.deadlines = deadlines
    self.calendar = calendar
    self.office = office
    self.language = language
    head = register.head
  }

  /// A sentence in the language of the report.
  func say(_ vietnamese: String, _ english: String) -> String { language == .english ? english : vietnamese }

  /// The name of a sender that may be unknown.
  func sender(_ entry: DossierEntry) -> String { entry.sender ?? say("(chưa rõ)", "(unknown)") }

  /// How many working days a dossier is late in its stage on the last day; nil where it is not.
  func lateness(_ state: DossierState) -> Int? {
    guard !state.stage.isClosed, let due = state.due(deadlines, calendar), due < to else { return nil }
    return max(1, calendar.days(from: due, to: to))
  }

  /// Who has to act for a dossier to leave its stage.
  func unit(_ state: DossierState) -> String {
    switch state.stage {
    case .returned: sender(state.entry)
    case .unjudged, .received: office.name.isEmpty ? say("bộ phận tiếp nhận", "the receiving desk") : office.name
    default: state.holder ?? say("(chưa giao)", "(not assigned)")
    }
  }

  /// The middle of some numbers as text; a dash where there are none.
  static func median(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "–" }
    let ordered = numbers.sorted()
    let middle = ordered.count / 2
    if ordered.count % 2 == 1 { return "\(ordered[middle])" }
    let sum = ordered[middle - 1] + ordered[middle]
    return sum % 2 == 0 ? "\(sum / 2)" : "\(sum / 2),5"
  }

  /// The mean of some numbers with one decimal; a dash where there are none.
  static func mean(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "–" }
    let tenths = (numbers.reduce(0, +) * 10 + numbers.count / 2) / numbers.count
    return "\(tenths / 10),\(tenths % 10)"
  }
}
