import Checking

/// The script for fish.
struct FishCompletion {
  /// The language of descriptions.
  let language: Language

  /// The script.
  var script: String {
    """
    # fish completion for totrinh, made by `totrinh completions fish`.
    function __totrinh_operands
        # Tells the command, then the operands that are complete; without a command it is check.
        set -l valued \(CompletionShell.flagsWithValue.joined(separator: " "))
        set -l words (commandline -opc)
        set -e words[1]
        set -l operands
        set -l skip 0
        for word in $words
            if test $skip -eq 1
                set skip 0
            else if string match -q -- '-?*' $word
                contains -- $word $valued; and set skip 1
            else
                set -a operands $word
            end
        end
        if not contains -- "$operands[1]" \(Command.allCases.map(\.rawValue).joined(separator: " "))
            test -n "$operands[1]"; and set operands check $operands
        end
        printf '%s\\n' $operands
    end
    function __totrinh_is
        # Whether this is the command and, where it is asked, as many operands are complete.
        set -l operands (__totrinh_operands)
        test -n "$operands[1]"; or set operands check
        test "$operands[1]" = $argv[1]
        and begin
            test -z "$argv[2]"; or test (count $operands) $argv[2] (math $argv[3] + 1)
        end
    end
    function __totrinh_has_none
        test -z (__totrinh_operands)[1]
    end
    function __totrinh_pairs
        for format in $argv
            echo $format=
        end
    end
    complete -c totrinh -e
    \(Command.allCases.map(line).joined(separator: "\n"))
    \(Command.allCases.flatMap(lines(of:)).joined(separator: "\n"))

    """
  }

  /// The line of a command.
  private func line(_ command: Command) -> String {
    "complete -c totrinh -n __totrinh_has_none -a \(command.rawValue) -d \(quoted(command.summary[language]))"
  }

  /// The lines of a command's options and operands.
  private func lines(of command: Command) -> [String] {
    let start = "complete -c totrinh -n '__totrinh_is \(command.rawValue)"
    var lines: [String] = []
    for option in OptionTable.all where option.commands.contains(command) {
      let name = option.name.rawValue.utf8.count == 1 ? "-s \(option.name.rawValue)" : "-l \(option.name.rawValue)"
      let rest = "\(name)\(WordKind(option, of: command).map(value) ?? "") -d \(quoted(option.meaning[language]))"
      lines.append("\(start)' \(rest)")
    }
    let kinds = WordKind.operands(of: command)
    for (index, kind) in kinds.enumerated() {
      let isLast = index == kinds.count - 1 && command.operands.contains("…")
      lines.append("\(start) \(isLast ? "-ge" : "-eq") \(index)' \(operand(kind))")
    }
    return lines
  }

  /// How an option takes its value.
  private func value(_ kind: WordKind) -> String {
    switch kind {
    case .files: " -r -F"
    case .free: " -x"
    default: " -x" + candidates(kind)
    }
  }

  /// How an operand is completed.
  private func operand(_ kind: WordKind) -> String {
    kind == .files || kind == .free ? "-F" : "-f" + candidates(kind)
  }

  /// The words that may stand.
  private func candidates(_ kind: WordKind) -> String {
    switch kind {
    case .words(let words): " -a '\(words.joined(separator: " "))'"
    case .filesByWord(let words): " -a '(__totrinh_pairs \(words.joined(separator: " ")))'"
    case .folders: " -a '(__fish_complete_directories)'"
    case .rules: " -a '(\(CompletionShell.rulesCommand.replacing("'", with: "\\'")))'"
    case .files, .free: ""
    }
  }

  /// A description between quotes.
  private func quoted(_ text: String) -> String { CompletionShell.quoted(text) }
}
