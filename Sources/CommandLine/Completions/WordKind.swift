/// What may stand in a place of the command line, told from how help calls it, so that no second table is needed.
enum WordKind: Equatable {
  /// One of these words.
  case words([String])
  /// One of these words, `=` and the path of a file.
  case filesByWord([String])
  /// The path of a file.
  case files
  /// The path of a folder.
  case folders
  /// The identifier of a rule.
  case rules
  /// Anything that cannot be guessed.
  case free

  /// What the value of an option may be; nil for a switch.
  init?(_ option: OptionSpecification, of command: Command) {
    guard let value = option.value else { return nil }
    if option.name == .format {
      self = .words(command.formats)
    } else if !option.choices.isEmpty {
      self = .words(option.choices)
    } else if value == "FORMAT=PATH" {
      self = .filesByWord(command.formats)
    } else {
      self = WordKind(called: value)
    }
  }

  /// What the operands of a command may be, first to last; the last one may repeat.
  static func operands(of command: Command) -> [WordKind] {
    // What stands behind an option that has to be given is no operand.
    command.operands.split(separator: " ").prefix { !$0.hasPrefix("-") }.map { word in
      WordKind(called: String(word.filter { !"[]…".contains($0) }))
    }
  }

  /// What a name in help stands for.
  private init(called name: String) {
    switch name {
    case "FILE", "PATH", "JSONL", "OUT": self = .files
    case "DIR": self = .folders
    case "RULE": self = .rules
    case "COMMAND": self = .words(Command.allCases.map(\.rawValue))
    default: self = name.contains("|") ? .words(name.split(separator: "|").map(String.init)) : .free
    }
  }
}
