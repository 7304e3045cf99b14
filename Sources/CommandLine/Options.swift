import Checking

/// What was typed, sorted by the table of options and not yet judged.
struct Options: Sendable, Equatable {
  /// The values of each option that was given; a switch has one empty value.
  var values: [OptionName: [String]] = [:]
  /// The other words.
  var operands: [String] = []
  /// How many operands stood before `--`: only among these can a command be.
  var operandsBeforeEnd = 0

  /// Sorts the words after the program's name.
  static func parse(_ arguments: [String]) throws(UsageError) -> Options {
    var options = Options()
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        options.operands += rest
        return options
      }
      guard word.hasPrefix("-"), word != "-" else {
        options.operands.append(word)
        options.operandsBeforeEnd = options.operands.count
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let typed = word == "-h" ? OptionName.help.flag : String(parts[0])
      guard let specification = OptionTable.byFlag[typed] else { throw .unknownOption(typed) }
      let value: String
      switch (specification.value, parts.count) {
      case (nil, 1): value = ""
      case (nil, _): throw .needsNoValue(typed)
      case (_, 1) where specification.isValueOptional:
        // A revision may follow; a path or a command is none.
        let isReference = rest.first.map { !options.standsAlone($0) } ?? false
        value = isReference ? rest.popFirst() ?? "" : ""
      case (_, 1):
        guard let next = rest.popFirst() else { throw .needsValue(specification) }
        value = next
      default: value = String(parts[1])
      }
      options.values[specification.name, default: []].append(value)
    }
    return options
  }

  /// Whether a word behind an option that may stand without a value is no value of it.
  private func standsAlone(_ word: String) -> Bool {
    word.hasPrefix("-") || FileInput.kind(of: word) != .other || (operands.isEmpty && Command(rawValue: word) != nil)
  }

  /// Whether an option was given.
  func has(_ name: OptionName) -> Bool { values[name] != nil }

  /// The value of an option that stands once; the last one counts.
  func value(_ name: OptionName) -> String? { values[name]?.last }
}
