/// The words of a command: options with a value each, and paths.
struct BenchOptions {
  /// What is no option.
  private(set) var paths: [String] = []
  /// The values by the names of their options.
  private var values: [String: String] = [:]

  /// Reads the words of a command.
  ///
  /// - Parameters:
  ///   - words: what follows the command's name.
  ///   - names: the options that there are.
  init(_ words: [String], names: Set<String>) throws(BenchFailure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        paths.append(word)
        continue
      }
      guard names.contains(word) else { throw BenchFailure("unknown option \(word); see bench --help") }
      guard let value = rest.popFirst() else { throw BenchFailure("\(word) needs a value") }
      values[word] = value
    }
  }

  /// The value of an option; nil where it is not given.
  func text(_ name: String) -> String? { values[name] }

  /// The number that an option gives; nil where it is not given.
  func number(_ name: String) throws(BenchFailure) -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), number > 0 else { throw BenchFailure("\(name) needs a number above 0, not \(text)") }
    return number
  }
}
