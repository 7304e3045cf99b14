import Checking

/// Why a command line makes no sense.
struct UsageError: Error, Sendable, Equatable {
  /// What is wrong.
  var message: Message

  /// Creates an error.
  init(vietnamese: String, english: String) {
    message = Message(vietnamese: vietnamese, english: english)
  }

  /// An option that the table does not hold.
  static func unknownOption(_ typed: String) -> UsageError {
    unknown("tùy chọn", "option", typed, among: OptionTable.all.map(\.name.flag))
  }

  /// An option that another command takes.
  static func misplaced(_ name: OptionName, for command: Command) -> UsageError {
    UsageError(
      vietnamese: "lệnh \(command.rawValue) không dùng tùy chọn \(name.flag)",
      english: "the command \(command.rawValue) does not take \(name.flag)")
  }

  /// An option without its value.
  static func needsValue(_ specification: OptionSpecification) -> UsageError {
    let flag = specification.name.flag
    return UsageError(
      vietnamese: "tùy chọn \(flag) cần một giá trị (\(specification.value ?? ""))",
      english: "\(flag) needs a value (\(specification.value ?? ""))")
  }

  /// A switch with a value.
  static func needsNoValue(_ flag: String) -> UsageError {
    UsageError(vietnamese: "tùy chọn \(flag) không nhận giá trị", english: "\(flag) takes no value")
  }

  /// A value that an option does not take.
  static func badValue(_ value: String, of flag: String, choices: [String]) -> UsageError {
    unknown("giá trị của \(flag)", "value of \(flag)", value, among: choices, listing: true)
  }

  /// A list of known findings for a gatekeeper, who lets nothing pass because it was there before.
  static let gatekeeperKnowsNothing = UsageError(
    vietnamese: "vai trò gatekeeper không dùng --baseline và --write-baseline",
    english: "the phase gatekeeper takes neither --baseline nor --write-baseline")

  /// A gatekeeper who would change what was handed in.
  static let gatekeeperMendsNothing = UsageError(
    vietnamese: "vai trò gatekeeper không sửa hồ sơ của người trình (--fix)",
    english: "the phase gatekeeper does not mend what was handed in (--fix)")

  /// A word that is none of those known, with the one that may be meant.
  static func unknown(
    _ vietnamese: String, _ english: String, _ typed: String, among known: [String], listing: Bool = false
  ) -> UsageError {
    let message = Message.unknown(vietnamese, english, typed, among: known, listing: listing)
    return UsageError(vietnamese: message.vietnamese, english: message.english)
  }
}
