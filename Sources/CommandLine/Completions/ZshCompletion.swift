import Checking

/// The script for zsh, in the way of its `_arguments`.
struct ZshCompletion {
  /// The language of descriptions.
  let language: Language

  /// The script.
  var script: String {
    """
    #compdef totrinh
    # zsh completion for totrinh, made by `totrinh completions zsh`.
    _totrinh_commands() {
      local -a commands=(
    \(Command.allCases.map { "    \(described($0.rawValue, $0.summary[language]))" }.joined(separator: "\n"))
      )
      _describe -t commands 'totrinh' commands
    }
    _totrinh_rules() {
      local -a rules=(${(f)"$(\(CompletionShell.rulesCommand))"})
      compadd -a rules
    }
    _totrinh_first() {
      _alternative 'commands:command:_totrinh_commands' 'files:file:_files'
    }
    _totrinh_pairs() {
      if compset -P '*='; then _files; else compadd -S = -- "$@"; fi
    }
    _totrinh() {
      local command= word
      local -i at
      local valued=' \(CompletionShell.flagsWithValue.joined(separator: " ")) '
      for ((at = 2; at < CURRENT; at++)); do
        word=$words[at]
        if [[ $word == -- ]]; then break; fi
        if [[ $word == -?* ]]; then
          if [[ $valued == *" $word "* ]]; then ((at++)); fi
          continue
        fi
        case $word in
          \(Command.allCases.map(\.rawValue).joined(separator: "|"))) command=$word ;;
          *) command=check at=0 ;;
        esac
        break
      done
      if [[ -n $command && $at -gt 0 ]]; then
        # Options may stand before the command, which is no operand.
        words=("${(@)words[1,at-1]}" "${(@)words[at+1,-1]}")
        ((CURRENT--))
      fi
      case $command in
    \(Command.allCases.map { branch($0.rawValue, arguments(of: $0, WordKind.operands(of: $0).map(action))) }
      .joined(separator: "\n"))
    \(branch("*", arguments(of: .check, ["_totrinh_first", "_files"])))
      esac
    }
    if [[ $funcstack[1] == _totrinh ]]; then _totrinh "$@"; else compdef _totrinh totrinh; fi

    """
  }

  /// A case of the command.
  private func branch(_ pattern: String, _ arguments: [String]) -> String {
    let lines = ["_arguments -S"] + arguments
    return "    \(pattern))\n      " + lines.joined(separator: " \\\n        ") + "\n      ;;"
  }

  /// What `_arguments` needs to know of a command: its options and, by their actions, its operands.
  private func arguments(of command: Command, _ actions: [String]) -> [String] {
    var arguments = OptionTable.all.filter { $0.commands.contains(command) }.map { option in
      let many = option.repeats ? "*" : ""
      let value = WordKind(option, of: command).map { ":\(option.value ?? ""):\(action($0))" } ?? ""
      let sign = value.isEmpty ? "" : "="
      return CompletionShell.quoted("\(many)\(option.name.flag)\(sign)[\(escaped(option.meaning[language]))]\(value)")
    }
    for (index, action) in actions.enumerated() {
      let isLast = index == actions.count - 1 && command.operands.contains("…")
      arguments.append(CompletionShell.quoted("\(isLast ? "*" : String(index + 1)):\(" "):\(action)"))
    }
    return arguments
  }

  /// What completes a kind of word.
  private func action(_ kind: WordKind) -> String {
    switch kind {
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .filesByWord(let words): "{_totrinh_pairs \(words.joined(separator: " "))}"
    case .files: "_files"
    case .folders: "_files -/"
    case .rules: "_totrinh_rules"
    case .free: " "
    }
  }

  /// A word with its description for `_describe`.
  private func described(_ word: String, _ text: String) -> String {
    CompletionShell.quoted(word + ":" + text)
  }

  /// A description without what would end it.
  private func escaped(_ text: String) -> String {
    text.replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: ",")
  }
}
