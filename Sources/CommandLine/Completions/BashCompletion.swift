/// The script for bash; it needs no other package.
enum BashCompletion {
  /// The script.
  static var script: String {
    """
    # bash completion for totrinh, made by `totrinh completions bash`.
    _totrinh() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} option= command= operands=0 ended= word i
      local commands='\(Command.allCases.map(\.rawValue).joined(separator: " "))'
      local valued=' \(CompletionShell.flagsWithValue.joined(separator: " ")) '
      COMPREPLY=()
      # bash takes `=` for a word of its own.
      if [[ $cur == = ]]; then
        option=$prev cur=
      elif [[ $prev == = ]]; then
        option=${COMP_WORDS[COMP_CWORD-2]}
      elif [[ $valued == *" $prev "* ]]; then
        option=$prev
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -z $ended && $word == -- ]]; then
          ended=1
        elif [[ -z $ended && $word == -?* ]]; then
          [[ $valued == *" $word "* ]] || continue
          ((i++))
          if [[ ${COMP_WORDS[i]} == = ]]; then ((i++)); fi
          if [[ ${COMP_WORDS[i+1]} == = ]]; then ((i += 2)); fi
        elif [[ -z $command && -z $ended && " $commands " == *" $word "* ]]; then
          command=$word
        else
          [[ -n $command ]] || command=check
          ((++operands))
        fi
      done
      if [[ -n $ended ]]; then
        _totrinh_files
        return
      fi
      if [[ -n $option ]]; then
        case "${command:-check} $option" in
    \(values)
          *' -'*) ;;
          *) _totrinh_files ;;
        esac
        return
      fi
      if [[ $cur == -* ]]; then
        case ${command:-check} in
    \(options)
        esac
        return
      fi
      case $command,$operands in
        ,*)
          _totrinh_files
          COMPREPLY+=($(compgen -W "$commands" -- "$cur"))
          ;;
    \(operands)
      esac
    }
    _totrinh_words() {
      COMPREPLY=($(compgen -W "$1" -- "$cur"))
    }
    _totrinh_pairs() {
      _totrinh_words "$1"
      compopt -o nospace
    }
    _totrinh_files() {
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    }
    _totrinh_folders() {
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$cur")
    }
    _totrinh_rules() {
      _totrinh_words "$(\(CompletionShell.rulesCommand))"
    }
    complete -F _totrinh totrinh

    """
  }

  /// The cases of the values of options; the same value of several commands stands once.
  private static var values: String {
    var patterns: [(reply: String, patterns: [String])] = []
    for command in Command.allCases {
      for option in OptionTable.all where option.commands.contains(command) {
        guard let reply = WordKind(option, of: command).flatMap(reply) else { continue }
        let pattern = "'\(command.rawValue) \(option.name.flag)'"
        if let index = patterns.firstIndex(where: { $0.reply == reply }) {
          patterns[index].patterns.append(pattern)
        } else {
          patterns.append((reply, [pattern]))
        }
      }
    }
    return patterns.map { line($0.patterns.joined(separator: "|"), $0.reply, depth: 6) }.joined(separator: "\n")
  }

  /// The cases of the options of commands.
  private static var options: String {
    Command.allCases.map { command in
      let flags = OptionTable.all.filter { $0.commands.contains(command) }.map(\.name.flag)
      return line(command.rawValue, "_totrinh_words '\(flags.joined(separator: " "))'", depth: 6)
    }.joined(separator: "\n")
  }

  /// The cases of the operands of commands.
  private static var operands: String {
    Command.allCases.flatMap { command in
      let kinds = WordKind.operands(of: command)
      return kinds.enumerated().compactMap { index, kind in
        let isLast = index == kinds.count - 1 && command.operands.contains("…")
        return reply(kind).map { line("\(command.rawValue),\(isLast ? "*" : String(index))", $0, depth: 4) }
      }
    }.joined(separator: "\n")
  }

  /// A case of a `case`.
  private static func line(_ pattern: String, _ reply: String, depth: Int) -> String {
    String(repeating: " ", count: depth) + pattern + ") " + reply + " ;;"
  }

  /// What completes a kind of word; nil where nothing can.
  private static func reply(_ kind: WordKind) -> String? {
    switch kind {
    case .words(let words): "_totrinh_words '\(words.joined(separator: " "))'"
    case .filesByWord(let words): "_totrinh_pairs '\(words.map { $0 + "=" }.joined(separator: " "))'"
    case .files: "_totrinh_files"
    case .folders: "_totrinh_folders"
    case .rules: "_totrinh_rules"
    case .free: nil
    }
  }
}
