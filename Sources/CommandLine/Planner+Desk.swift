import Checking
import Gatekeeping
import Reporting

/// What is typed for the desk that receives dossiers.
extension Planner {
  /// How to go through an inbox.
  func inbox(_ operands: ArraySlice<String>) throws(UsageError) -> InboxPlan {
    guard let folder = operands.first, operands.count == 1 else {
      throw UsageError(vietnamese: "inbox cần đúng một thư mục", english: "inbox needs one folder")
    }
    guard FileInput.kind(of: folder) == .folder else {
      throw UsageError(vietnamese: "không có thư mục “\(folder)”", english: "there is no folder “\(folder)”")
    }
    if try choice(.phase, Checking.Phase.self) == .drafter {
      throw UsageError(
        vietnamese: "inbox luôn kiểm theo vai trò gatekeeper (người tiếp nhận)",
        english: "inbox always checks in the phase gatekeeper")
    }
    if options.has(.watch) && options.has(.dryRun) {
      throw UsageError(
        vietnamese: "--watch và --dry-run không dùng cùng nhau", english: "--watch and --dry-run exclude each other")
    }
    var sheets: [SheetChoice] = []
    for word in options.values[.sheet] ?? [] {
      guard let sheet = SheetChoice(rawValue: word) else {
        throw .badValue(word, of: OptionName.sheet.flag, choices: SheetChoice.allCases.map(\.rawValue))
      }
      if !sheets.contains(sheet) { sheets.append(sheet) }
    }
    var typed = try typed()
    typed.phase = .gatekeeper
    var settings = try settings()
    settings.phase = .gatekeeper
    settings.keepsPapers = true
    settings.keepsDigest = true
    let outputs = try outputs()
    settings.keepsText = outputs.contains { $0.format.showsText }
    return InboxPlan(
      folder: folder, accepted: options.value(.accepted), returned: options.value(.returned),
      unjudged: options.value(.unjudged), review: options.value(.review), moves: options.has(.move),
      register: options.value(.register), slip: try choice(.slip, SlipFormat.self) ?? .docx, sheets: sheets,
      annotates: options.has(.annotate),
      watches: options.has(.watch), isDryRun: options.has(.dryRun), by: options.value(.by), outputs: outputs,
      isQuiet: options.has(.quiet), typed: typed, settings: settings, jobs: try jobs())
  }

  /// What to do with the register.
  func register(_ operands: ArraySlice<String>) throws(UsageError) -> RegisterPlan {
    let known = RegisterPlan.ActionName.allCases.map(\.rawValue)
    guard let word = operands.first else {
      throw UsageError(
        vietnamese: "register cần một trong các từ: \(known.joined(separator: ", "))",
        english: "register needs one of: \(known.joined(separator: ", "))")
    }
    guard let name = RegisterPlan.ActionName(rawValue: word) else {
      throw .unknown("việc của lệnh register", "action of register", word, among: known, listing: true)
    }
    let rest = Array(operands.dropFirst())
    if name != .event, let extra = rest.first {
      throw UsageError(
        vietnamese: "register \(word) không nhận “\(extra)”; sổ khác thì dùng --register",
        english: "register \(word) does not take “\(extra)”; for another register use --register")
    }
    try refuseStrangers(to: name)
    return RegisterPlan(
      action: try action(name, rest), register: options.value(.register), typed: try typed(),
      format: try choice(.format, RegisterPlan.Format.self) ?? .text, outputs: try registerOutputs())
  }

  /// Refuses options that only other actions take.
  private func refuseStrangers(to name: RegisterPlan.ActionName) throws(UsageError) {
    let takers: [(option: OptionName, actions: [RegisterPlan.ActionName])] = [
      (.head, [.verify]), (.date, [.event, .list]), (.document, [.event]), (.reason, [.event]), (.unit, [.event]),
      (.open, [.list]),
      (.overdue, [.list]), (.from, [.report]), (.to, [.report]), (.by, [.event, .report]),
      (.format, [.report, .list]), (.output, [.report, .list]),
    ]
    for taker in takers where options.has(taker.option) && !taker.actions.contains(name) {
      throw UsageError(
        vietnamese: "register \(name.rawValue) không dùng tùy chọn \(taker.option.flag)",
        english: "register \(name.rawValue) does not take \(taker.option.flag)")
    }
  }

  /// What to do, with its own options.
  private func action(
    _ name: RegisterPlan.ActionName, _ words: [String]
  ) throws(UsageError) -> RegisterPlan.Action {
    switch name {
    case .verify: return .verify(head: options.value(.head))
    case .event: return .event(try event(words))
    case .list: return .list(open: options.has(.open), overdue: options.has(.overdue))
    case .report:
      let period = ReportPeriod(
        from: try day(.from), to: try day(.to), grouping: try choice(.by, ReportGrouping.self))
      if let from = period.from, let to = period.to, to < from {
        throw UsageError(
          vietnamese: "--to đứng trước --from", english: "--to lies before --from")
      }
      return .report(period)
    }
  }

  /// An event.
  private func event(_ words: [String]) throws(UsageError) -> EventPlan {
    let kinds = EventKind.forPersons.map(\.rawValue)
    guard words.count == 2 else {
      throw UsageError(
        vietnamese: "register event cần số đến và sự việc (\(kinds.joined(separator: ", ")))",
        english: "register event needs an entry and a kind (\(kinds.joined(separator: ", ")))")
    }
    guard let kind = EventKind(rawValue: words[1]), EventKind.forPersons.contains(kind) else {
      throw .unknown("sự việc", "kind of event", words[1], among: kinds, listing: true)
    }
    func text(_ name: OptionName) -> String? {
      options.value(name).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    guard let by = text(.by) else {
      throw UsageError(vietnamese: "register event cần --by NAME", english: "register event needs --by NAME")
    }
    if [.overrideAccept, .overrideReturn, .corrected].contains(kind), text(.reason) == nil {
      throw UsageError(
        vietnamese: "\(kind.rawValue) cần --reason TEXT", english: "\(kind.rawValue) needs --reason TEXT")
    }
    if kind == .assigned, text(.unit) == nil {
      throw UsageError(vietnamese: "assigned cần --unit NAME", english: "assigned needs --unit NAME")
    }
    if kind == .decided, text(.document) == nil {
      throw UsageError(vietnamese: "decided cần --document NUMBER", english: "decided needs --document NUMBER")
    }
    return EventPlan(
      entry: words[0], kind: kind, on: try day(.date) ?? .today(), unit: text(.unit), document: text(.document),
      reason: text(.reason),
      by: by)
  }

  /// The values of `--output` for the register.
  private func registerOutputs() throws(UsageError) -> [(format: RegisterPlan.Format, path: String)] {
    var outputs: [(format: RegisterPlan.Format, path: String)] = []
    for value in options.values[.output] ?? [] {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let format = RegisterPlan.Format(rawValue: parts[0]) else {
        throw .badValue(
          parts.first ?? value, of: OptionName.output.flag, choices: RegisterPlan.Format.allCases.map(\.rawValue))
      }
      outputs.append((format, parts[1]))
    }
    return outputs
  }
}
