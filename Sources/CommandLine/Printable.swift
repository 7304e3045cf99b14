import Checking
import Reporting

/// Text for standard error, where file names and rule files must not steer the terminal either.
enum Printable {
  /// The text with escapes for control characters.
  static func line(_ text: String) -> String { SafeText.line(text) }

  /// The faults of rules, one a line.
  static func lines(_ faults: RuleFaults) -> String {
    faults.faults.map { SafeText.line($0.description) }.joined(separator: "\n")
  }

  /// The faults of settings, one a line.
  static func lines(_ faults: ConfigurationFaults, _ language: Language) -> String {
    faults.faults.map { SafeText.line($0.description(language)) }.joined(separator: "\n")
  }

  /// Why a run cannot begin, one fault a line.
  static func lines(_ failure: Checkers.Failure, _ language: Language) -> String {
    switch failure {
    case .rules(let faults): lines(faults)
    case .settings(let faults): lines(faults, language)
    }
  }
}
