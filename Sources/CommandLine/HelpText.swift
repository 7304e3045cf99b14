import Checking
import Reporting

/// Help, made from the tables of commands and options.
struct HelpText {
  /// The widest flag with its value that stands on one line with its meaning.
  private static let column = 28
  /// The widest help, which is still pleasant to read.
  private static let widest = 100
  /// The narrowest terminal in which meanings stand beside what they tell of.
  private static let narrowest = 60

  /// The language.
  private let language: Language
  /// The columns that lines may take.
  private let columns: Int

  /// Creates help for a terminal of some columns; nil where there is none.
  init(_ language: Language, columns: Int?) {
    self.language = language
    self.columns = min(columns ?? Self.widest, Self.widest)
  }

  /// How to use the program.
  func overview() -> String {
    let title = Message(
      vietnamese: "totrinh – soát tờ trình theo yêu cầu của Chủ tịch UBND thành phố",
      english: "totrinh – checks government submissions (Tờ trình) against the Chairman's directive")
    let commands = Message(vietnamese: "Các lệnh:", english: "Commands:")
    var lines = wrapped(title[language], indent: 2) + [""]
    lines += wrapped(usage + "totrinh [COMMAND] [OPTION…] [PATH…]", indent: 4) + ["", commands[language]]
    for command in Command.allCases { lines += row(command.rawValue, command.summary[language]) }
    lines += [""] + options(of: .check) + [""] + wrapped(Self.statuses[language], indent: 2)
    let more = Message(
      vietnamese: "Xem từng lệnh: totrinh help COMMAND", english: "For each command: totrinh help COMMAND")
    return (lines + wrapped(more[language], indent: 2)).joined(separator: "\n") + "\n"
  }

  /// How to use one command.
  func command(_ command: Command) -> String {
    var lines = wrapped("totrinh \(command.rawValue) – \(command.summary[language])", indent: 2) + [""]
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    lines += wrapped(usage + "totrinh \(command.rawValue) [OPTION…]" + operands, indent: 4) + [""]
    lines += options(of: command)
    if command == .check { lines += [""] + wrapped(Self.statuses[language], indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the exit statuses mean.
  static let statuses = Message(
    vietnamese: "Mã thoát: 0 mọi tờ trình được tiếp nhận; 1 có tờ trình bị trả lại; 2 có tệp không kiểm được "
      + "hoặc lệnh sai.",
    english: "Exit status: 0 every submission is accepted; 1 one is returned; 2 a file could not be judged, or wrong "
      + "usage.")

  /// The options of a command.
  private func options(of command: Command) -> [String] {
    let title = Message(vietnamese: "Tùy chọn:", english: "Options:")
    var lines = [title[language]]
    for option in OptionTable.all where option.commands.contains(command) {
      var meaning = option.meaning[language]
      if option.name == .format { meaning += ": " + command.formats.joined(separator: ", ") }
      lines += row(option.typed, meaning)
    }
    return lines
  }

  /// The word before a usage line.
  private var usage: String { Message(vietnamese: "Cách dùng: ", english: "Usage: ")[language] }

  /// A line, broken where it is too long.
  private func wrapped(_ line: String, indent: Int) -> [String] {
    DisplayWidth.wrapped(line, to: columns, indent: indent)
  }

  /// An entry of a list: its name, and what it means beside it or, on a narrow terminal, below it.
  private func row(_ name: String, _ meaning: String) -> [String] {
    let blank = String(repeating: " ", count: columns < Self.narrowest ? 6 : Self.column)
    let head = "  " + name
    let below = wrapped(blank + meaning, indent: blank.count)
    guard columns >= Self.narrowest, DisplayWidth.of(head) + 2 <= blank.count else { return [head] + below }
    return wrapped(DisplayWidth.padded(head, to: blank.count) + meaning, indent: blank.count)
  }
}

extension OptionSpecification {
  /// The option as it is typed, with the name of its value.
  var typed: String { name.flag + (value.map { " " + $0 } ?? "") }
}
