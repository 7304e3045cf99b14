import Checking
import DocumentReading

/// What is typed of settings, of git and of known findings.
extension Planner {
  /// Which files git is asked for.
  func git(_ paths: [String]) throws(UsageError) -> GitSelection? {
    guard options.has(.changed) || options.has(.staged) else { return nil }
    if options.has(.changed) && options.has(.staged) {
      throw UsageError(
        vietnamese: "--changed và --staged không dùng cùng nhau", english: "--changed and --staged exclude each other")
    }
    if options.has(.filesFrom) || paths.contains("-") {
      throw UsageError(
        vietnamese: "--changed và --staged không dùng cùng --files-from hay đầu vào chuẩn",
        english: "--changed and --staged go neither with --files-from nor with standard input")
    }
    // A name that was mistyped must not look like a folder without changes.
    for path in paths where FileInput.kind(of: path) == .other {
      throw UsageError(
        vietnamese: "không có tệp hay thư mục “\(path)”", english: "there is no file or folder “\(path)”")
    }
    return options.has(.staged) ? .staged : .changed(since: options.value(.changed) ?? "")
  }

  /// What to do with known findings.
  func baseline(_ phase: Phase) throws(UsageError) -> BaselineChoices {
    let choices = BaselineChoices(
      known: options.value(.baseline), target: options.value(.writeBaseline), isStrict: options.has(.baselineStrict))
    if choices.isStrict && choices.known == nil {
      throw UsageError(vietnamese: "--baseline-strict cần --baseline", english: "--baseline-strict needs --baseline")
    }
    if choices.isWanted && phase == .gatekeeper { throw .gatekeeperKnowsNothing }
    return choices
  }

  /// The folder that a configuration is written to.
  func folder(_ operands: ArraySlice<String>) throws(UsageError) -> String {
    guard operands.count < 2 else {
      throw UsageError(vietnamese: "init chỉ nhận một thư mục", english: "init takes one folder")
    }
    return operands.first ?? "."
  }

  /// How to tell which settings apply.
  func configuration(_ operands: ArraySlice<String>) throws(UsageError) -> ConfigurationPlan {
    guard let path = operands.first, operands.count == 1 else {
      throw UsageError(vietnamese: "config cần đúng một tệp", english: "config needs one file")
    }
    let formats = Command.config.formats
    let format = options.value(.format) ?? formats[0]
    guard formats.contains(format) else { throw .badValue(format, of: OptionName.format.flag, choices: formats) }
    return ConfigurationPlan(path: path, typed: try typed(), isJSON: format == "json")
  }

  /// What to do with the law register.
  func law(_ operands: ArraySlice<String>) throws(UsageError) -> LawPlan {
    let formats = Command.law.formats
    let format = options.value(.format) ?? formats[0]
    guard formats.contains(format) else { throw .badValue(format, of: OptionName.format.flag, choices: formats) }
    let action: LawPlan.Action
    if operands.first == "check" {
      guard operands.count == 2, let path = operands.last else {
        throw UsageError(vietnamese: "law check cần đúng một tệp CSV", english: "law check needs one CSV file")
      }
      action = .check(path)
    } else {
      guard !operands.isEmpty else {
        throw UsageError(
          vietnamese: "law cần số, ký hiệu hoặc tên văn bản", english: "law needs the number or name of a document")
      }
      action = .show(operands.joined(separator: " "))
    }
    let settings = try settings()
    return LawPlan(
      action: action, day: settings.today.iso8601, isJSON: format == "json", typed: try typed(), settings: settings)
  }

  /// What was typed of the choices that a configuration may make too.
  func typed() throws(UsageError) -> TypedChoices {
    if options.has(.config) && options.has(.noConfig) {
      throw UsageError(
        vietnamese: "--config và --no-config không dùng cùng nhau",
        english: "--config and --no-config exclude each other")
    }
    let selection = try selection(default: [])
    return TypedChoices(
      packs: options.has(.pack) ? selection.packs : nil, folders: options.has(.rules) ? selection.folders : nil,
      phase: try choice(.phase, Phase.self), revisions: try choice(.revisions, RevisionView.self),
      failOn: try choice(.failOn, Severity.self), show: try choice(.show, Severity.self),
      language: try choice(.lang, Language.self), configuration: options.value(.config),
      ignoresConfiguration: options.has(.noConfig))
  }
}
