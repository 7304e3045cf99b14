import Checking

/// Help, made from the table of options.
enum HelpText {
  /// The widest flag with its value that stands on one line with its meaning.
  private static let column = 26

  /// How to use the program.
  static func overview(_ language: Language) -> String {
    let title = Message(
      vietnamese: "totrinh – soát tờ trình theo yêu cầu của Chủ tịch UBND thành phố",
      english: "totrinh – checks government submissions (Tờ trình) against the Chairman's directive")
    let commands = Message(vietnamese: "Các lệnh:", english: "Commands:")
    var lines = [title[language], "", usage(language) + "totrinh [COMMAND] [OPTION…] [PATH…]", "", commands[language]]
    for command in Command.allCases { lines.append(row(command.rawValue, command.summary[language])) }
    lines += ["", options(of: .check, language)]
    lines.append("")
    lines.append(statuses(language))
    let more = Message(
      vietnamese: "Xem từng lệnh: totrinh help COMMAND", english: "For each command: totrinh help COMMAND")
    lines.append(more[language])
    return lines.joined(separator: "\n")
  }

  /// How to use one command.
  static func command(_ command: Command, _ language: Language) -> String {
    var lines = ["totrinh \(command.rawValue) – \(command.summary[language])", ""]
    lines += [usage(language) + "totrinh \(command.rawValue) [OPTION…] \(command.operands)", ""]
    lines.append(options(of: command, language))
    if command == .check { lines += ["", statuses(language)] }
    return lines.joined(separator: "\n")
  }

  /// The options of a command.
  private static func options(of command: Command, _ language: Language) -> String {
    let title = Message(vietnamese: "Tùy chọn:", english: "Options:")
    var lines = [title[language]]
    for option in OptionTable.all where option.commands.contains(command) {
      let flag = option.name.flag + (option.value.map { " " + $0 } ?? "")
      var meaning = option.meaning[language]
      if option.name == .format { meaning += ": " + command.formats.joined(separator: ", ") }
      lines.append(row(flag, meaning))
    }
    return lines.joined(separator: "\n")
  }

  /// The word before a usage line.
  private static func usage(_ language: Language) -> String {
    Message(vietnamese: "Cách dùng: ", english: "Usage: ")[language]
  }

  /// What the exit statuses mean.
  private static func statuses(_ language: Language) -> String {
    Message(
      vietnamese: "Mã thoát: 0 mọi tờ trình được tiếp nhận; 1 có tờ trình bị trả lại; 2 có tệp không kiểm được "
        + "hoặc lệnh sai.",
      english: "Exit status: 0 every submission is accepted; 1 one is returned; 2 a file could not be judged, or wrong "
        + "usage.")[language]
  }

  /// A line of a list.
  private static func row(_ name: String, _ meaning: String) -> String {
    let gap = max(2, column - name.count)
    return "  " + name + String(repeating: " ", count: gap) + meaning
  }
}
