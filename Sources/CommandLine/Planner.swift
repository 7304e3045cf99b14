import Checking
import DocumentReading
import Reporting

/// Turns options into a plan, refusing what makes no sense.
struct Planner {
  /// The most threads that may be asked for.
  private static let mostJobs = 1024

  /// What was typed.
  let options: Options

  /// The plan.
  func plan() throws(UsageError) -> Plan {
    var operands = options.operands[...]
    let command = try self.command(&operands)
    for name in OptionName.allCases where options.has(name) {
      let specification = OptionTable.byFlag[name.flag]
      if let specification, !specification.commands.contains(command) { throw .misplaced(name, for: command) }
    }
    if options.has(.version) { return .version }
    let namesCommand = operands.count < options.operands.count
    if options.has(.help) { return .help(namesCommand ? command : nil) }
    switch command {
    case .help: return try help(operands)
    case .completions: return .completions(try shell(operands))
    case .check: return .check(try check(Array(operands)))
    case .inbox: return .inbox(try inbox(operands))
    case .register: return .register(try register(operands))
    case .annotate: return .annotate(try annotate(operands))
    case .model: return .model(try model(operands))
    case .report: return .report(try report(Array(operands)))
    case .rules: return .rules(try rules(operands))
    case .explain:
      guard let rule = operands.first, operands.count == 1 else {
        throw UsageError(vietnamese: "explain cần đúng một mã quy tắc", english: "explain needs one rule")
      }
      return .explain(rule: rule, try selection(default: [RulePack.allName]))
    case .law: return .law(try law(operands))
    case .`init`: return .writeConfiguration(folder: try folder(operands))
    case .config: return .showConfiguration(try configuration(operands))
    case .slip: return .slip(try slip(operands))
    case .new: return .new(try skeleton(operands))
    case .lsp: return .serveEditor(try service(.lsp, operands))
    case .cgi: return .serveWeb(try service(.cgi, operands))
    }
  }

  /// What every command knows.
  func common() throws(UsageError) -> CommonChoices {
    CommonChoices(
      language: try choice(.lang, Language.self) ?? .vietnamese, color: try choice(.color, ColorChoice.self) ?? .auto)
  }

  /// Takes the command off the operands; without one it is `check`.
  private func command(_ operands: inout ArraySlice<String>) throws(UsageError) -> Command {
    guard let word = operands.first, options.operandsBeforeEnd > 0 else { return .check }
    if let command = Command(rawValue: word) {
      operands.removeFirst()
      return command
    }
    let looksLikePath = word == "-" || word.contains("/") || word.contains(".")
    if looksLikePath || FileInput.kind(of: word) != .other { return .check }
    throw .unknown("lệnh hoặc tệp", "command or file", word, among: Command.allCases.map(\.rawValue))
  }

  /// The help that is asked for: of all, of a command, or the manual.
  private func help(_ operands: ArraySlice<String>) throws(UsageError) -> Plan {
    let formats = Command.help.formats
    let format = options.value(.format) ?? formats[0]
    guard formats.contains(format) else { throw .badValue(format, of: OptionName.format.flag, choices: formats) }
    guard format == formats[0] else { return .manual }
    guard let word = operands.first else { return .help(nil) }
    guard let command = Command(rawValue: word) else {
      throw .unknown("lệnh", "command", word, among: Command.allCases.map(\.rawValue))
    }
    return .help(command)
  }

  /// The shell whose completions are asked for.
  private func shell(_ operands: ArraySlice<String>) throws(UsageError) -> CompletionShell {
    let known = CompletionShell.allCases.map(\.rawValue)
    guard let word = operands.first, operands.count == 1 else {
      throw UsageError(
        vietnamese: "completions cần một trong các từ: \(known.joined(separator: ", "))",
        english: "completions needs one of: \(known.joined(separator: ", "))")
    }
    guard let shell = CompletionShell(rawValue: word) else {
      throw .unknown("shell", "shell", word, among: known, listing: true)
    }
    return shell
  }

  /// How to check.
  private func check(_ paths: [String]) throws(UsageError) -> CheckPlan {
    let git = try git(paths)
    guard !paths.isEmpty || options.has(.filesFrom) || git != nil else {
      throw UsageError(
        vietnamese: "chưa nêu tệp hay thư mục nào để kiểm", english: "no file or folder to check was given")
    }
    if options.has(.nul) && !options.has(.filesFrom) {
      throw UsageError(vietnamese: "-0 chỉ dùng cùng --files-from", english: "-0 needs --files-from")
    }
    if paths.contains("-") && options.value(.filesFrom) == "-" {
      throw UsageError(
        vietnamese: "- và --files-from - cùng đọc đầu vào chuẩn",
        english: "- and --files-from - would both read standard input")
    }
    let report = try reportChoices()
    var settings = try settings()
    settings.keepsText = report.formats.contains(where: \.showsText)
    settings.keepsDigest = try tellsBack(report.formats)
    return CheckPlan(
      paths: paths, filesFrom: options.value(.filesFrom), separatesByNul: options.has(.nul),
      standardInputName: options.value(.stdinName) ?? "-", report: report, typed: try typed(),
      settings: settings, jobs: try jobs(), showsProgress: !options.has(.noProgress) && !options.has(.quiet),
      passesOver: options.has(.passOver), usesCache: !options.has(.noCache) && !settings.keepsDigest, git: git,
      baseline: try baseline(settings.phase), mending: try mending(paths, settings.phase))
  }

  /// What is reported, and where.
  private func reportChoices() throws(UsageError) -> ReportChoices {
    let format = try format(options.value(.format) ?? ReportFormat.text.rawValue, of: OptionName.format.flag)
    return ReportChoices(
      format: format, outputs: try outputs(), failOn: try choice(.failOn, Severity.self) ?? .returning,
      show: try choice(.show, Severity.self) ?? .advice, isQuiet: options.has(.quiet))
  }

  /// How to report results of earlier runs.
  private func report(_ paths: [String]) throws(UsageError) -> ReportPlan {
    guard !paths.isEmpty else {
      throw UsageError(
        vietnamese: "report cần ít nhất một tệp kết quả (--format jsonl)",
        english: "report needs a file of results (--format jsonl)")
    }
    return ReportPlan(
      paths: paths, report: try reportChoices(), revisions: try choice(.revisions, RevisionView.self) ?? .accepted)
  }

  /// How to print a model.
  private func model(_ operands: ArraySlice<String>) throws(UsageError) -> ModelPlan {
    guard let path = operands.first, operands.count == 1 else {
      throw UsageError(vietnamese: "model cần đúng một tệp", english: "model needs one file")
    }
    return ModelPlan(
      path: path, standardInputName: options.value(.stdinName) ?? "-",
      format: try choice(.format, ModelPlan.Format.self) ?? .xml,
      typed: try typed(), settings: try settings())
  }

  /// What to do with the rules.
  private func rules(_ operands: ArraySlice<String>) throws(UsageError) -> RulesPlan {
    let actions = RulesPlan.Action.allCases.map(\.rawValue)
    guard let word = operands.first else {
      throw UsageError(
        vietnamese: "rules cần một trong các từ: \(actions.joined(separator: ", "))",
        english: "rules needs one of: \(actions.joined(separator: ", "))")
    }
    guard let action = RulesPlan.Action(rawValue: word) else {
      throw .unknown("việc của lệnh rules", "action of rules", word, among: actions, listing: true)
    }
    let formats = Command.rules.formats
    let format = options.value(.format) ?? formats[0]
    guard formats.contains(format) else { throw .badValue(format, of: OptionName.format.flag, choices: formats) }
    if format != formats[0] && action != .list {
      throw UsageError(
        vietnamese: "--format json chỉ dùng cho rules list", english: "--format json is for rules list only")
    }
    let folders = Array(operands.dropFirst())
    // Whoever names a folder means that one; whoever names nothing means every built-in pack.
    var selection = try selection(default: folders.isEmpty ? [RulePack.allName] : [])
    selection.folders += folders
    return RulesPlan(action: action, rules: selection, isJSON: format == "json", isQuiet: options.has(.quiet))
  }

  /// Which packs.
  func selection(default names: [String]) throws(UsageError) -> RuleSelection {
    let known = RulePack.knownNames + [RulePack.allName]
    for name in options.values[.pack] ?? [] where !known.contains(name) {
      throw .badValue(name, of: OptionName.pack.flag, choices: known)
    }
    return RuleSelection(packs: options.values[.pack] ?? names, folders: options.values[.rules] ?? [])
  }

  /// How to judge.
  func settings() throws(UsageError) -> Checker.Settings {
    Checker.Settings(
      phase: try choice(.phase, Phase.self) ?? .drafter,
      revisions: try choice(.revisions, RevisionView.self) ?? .accepted, today: try day(.date) ?? CivilDate.today(),
      language: try common().language)
  }

  /// The value of an option that takes a day.
  func day(_ name: OptionName) throws(UsageError) -> CivilDate? {
    guard let text = options.value(name) else { return nil }
    guard let date = CivilDate(text) else {
      throw UsageError(
        vietnamese: "\(name.flag) cần một ngày có thật dạng YYYY-MM-DD, không phải “\(text)”",
        english: "\(name.flag) needs a day that exists, as YYYY-MM-DD, not “\(text)”")
    }
    return date
  }

  /// The value of `--jobs`.
  func jobs() throws(UsageError) -> Int {
    guard let text = options.value(.jobs) else { return Machine.processors }
    guard let jobs = Int(text), (1...Self.mostJobs).contains(jobs) else {
      throw UsageError(
        vietnamese: "--jobs cần một số từ 1 đến \(Self.mostJobs), không phải “\(text)”",
        english: "--jobs needs a number from 1 to \(Self.mostJobs), not “\(text)”")
    }
    return jobs
  }

  /// The values of `--output`.
  func outputs() throws(UsageError) -> [(format: ReportFormat, path: String)] {
    var outputs: [(format: ReportFormat, path: String)] = []
    for value in options.values[.output] ?? [] {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw UsageError(
          vietnamese: "--output cần FORMAT=PATH, không phải “\(value)”",
          english: "--output needs FORMAT=PATH, not “\(value)”")
      }
      if outputs.contains(where: { $0.path == parts[1] }) {
        throw UsageError(
          vietnamese: "tệp “\(parts[1])” được ghi hai lần", english: "the file “\(parts[1])” would be written twice")
      }
      outputs.append((try format(parts[0], of: OptionName.output.flag), parts[1]))
    }
    return outputs
  }

  /// A format of results.
  private func format(_ name: String, of flag: String) throws(UsageError) -> ReportFormat {
    guard let format = ReportFormat(rawValue: name) else {
      throw .badValue(name, of: flag, choices: ReportFormat.allCases.map(\.rawValue))
    }
    return format
  }

  /// The value of an option that takes one of a few words.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: OptionName, _ type: Value.Type
  ) throws(UsageError) -> Value? {
    guard let text = options.value(name) else { return nil }
    guard let value = Value(rawValue: text) else {
      throw .badValue(text, of: name.flag, choices: Value.allCases.map(\.rawValue))
    }
    return value
  }
}
