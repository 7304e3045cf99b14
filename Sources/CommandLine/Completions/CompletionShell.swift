import Checking

/// The shells whose completions are known; raw values are their names.
enum CompletionShell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that completes commands, options, their values, rules and paths.
  func script(_ language: Language) -> String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion(language: language).script
    case .fish: FishCompletion(language: language).script
    }
  }

  /// A word between single quotes, as all three shells read it; what would end the quotes is left out.
  static func quoted(_ text: String) -> String {
    "'" + text.filter { $0 != "'" && $0 != "\\" } + "'"
  }

  /// The command that prints the identifiers of all rules.
  static let rulesCommand = "totrinh rules list --quiet 2>/dev/null | cut -d ' ' -f 1"

  /// The flags of options that take a value.
  static var flagsWithValue: [String] { OptionTable.all.filter { $0.value != nil }.map(\.name.flag) }
}
