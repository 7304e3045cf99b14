import TestSupport

/// One use of the program from outside: files, a command, and what is expected of it.
///
/// `Scenarios/README.md` tells how they are written.
struct Scenario: Sendable, CustomStringConvertible {
  /// One step.
  enum Step: Sendable {
    /// Write a file.
    case file(String, [String])
    /// Copy one of `Texts/`.
    case text(String, String)
    /// Write a Word file, a paragraph a line.
    case word(String, [String])
    /// Run lines of a shell.
    case shell([String])
    /// Run the program.
    case run(Run)
    /// A file as it is afterwards.
    case after(String, [Expectation])
  }

  /// A run of the program and what is expected of it.
  struct Run: Sendable {
    /// The words behind its name.
    var words: [String]
    /// The folder it runs in, below that of the scenario.
    var folder = "."
    /// What it reads from standard input.
    var input: [String] = []
    /// The file it reads from standard input instead.
    var inputFile: String?
    /// What stands in its environment, each as `NAME=VALUE`.
    var variables: [String] = []
    /// The exit status.
    var status: Int32 = 0
    /// What standard output holds.
    var output: [Expectation] = []
    /// What standard error holds.
    var errors: [Expectation] = []
  }

  /// A stretch of a line that a text has to hold, or may not hold.
  struct Expectation: Sendable {
    /// The words.
    var words: String
    /// Whether they have to be there.
    var isWanted: Bool

    /// Reads a line; one that begins with `! ` tells what may not be there.
    init(_ line: String) {
      isWanted = !line.hasPrefix("! ")
      words = isWanted ? line : String(line.dropFirst(2))
    }
  }

  /// Why a file of scenarios cannot be used.
  struct Fault: Error, CustomStringConvertible {
    /// What is wrong, and where.
    let description: String
  }

  /// Its name.
  var name: String
  /// The file it stands in.
  var file: String
  /// Its steps.
  var steps: [Step] = []

  /// How a failing test calls it.
  var description: String { "\(file): \(name)" }

  /// Reads the scenarios of a file.
  static func read(_ text: String, file: String) throws -> [Scenario] {
    var scenarios: [Scenario] = []
    var part: (words: [String], lines: [String], number: Int)?
    func endPart() throws {
      guard let ended = part else { return }
      guard let last = scenarios.indices.last else { throw Fault(description: "\(file):\(ended.number): no scenario") }
      var lines = ended.lines
      while lines.last?.isEmpty == true { lines.removeLast() }
      guard scenarios[last].add(ended.words, lines) else {
        throw Fault(description: "\(file):\(ended.number): unknown step: \(ended.words.joined(separator: " "))")
      }
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
      if line.hasPrefix("== ") {
        try endPart()
        part = nil
        scenarios.append(Scenario(name: String(line.dropFirst(3)), file: file))
      } else if line.hasPrefix("-- ") {
        try endPart()
        part = (words(String(line.dropFirst(3))), [], index + 1)
      } else {
        part?.lines.append(line)
      }
    }
    try endPart()
    return scenarios
  }

  /// Adds a step, or what is expected of the last run; false where the words are unknown.
  private mutating func add(_ words: [String], _ lines: [String]) -> Bool {
    let rest = Array(words.dropFirst())
    switch (words.first, rest.count) {
    case ("file", 1): steps.append(.file(rest[0], lines))
    case ("text", 2): steps.append(.text(rest[0], rest[1]))
    case ("word", 1): steps.append(.word(rest[0], lines))
    case ("shell", 0): steps.append(.shell(lines))
    case ("run", _): steps.append(.run(Run(words: rest)))
    case ("after", 1): steps.append(.after(rest[0], lines.filter { !$0.isEmpty }.map(Expectation.init)))
    default: return amend(words, lines)
    }
    return true
  }

  /// Adds what is expected of the last run, or what it is given.
  private mutating func amend(_ words: [String], _ lines: [String]) -> Bool {
    guard let last = steps.indices.last, case .run(var run) = steps[last] else { return false }
    switch (words.first, words.count) {
    case ("in", 2): run.folder = words[1]
    case ("input", 1): run.input = lines
    case ("input", 2): run.inputFile = words[1]
    case ("variables", 1): run.variables = lines.filter { !$0.isEmpty }
    case ("status", 2): run.status = Int32(words[1]) ?? -1
    case ("stdout", 1): run.output = lines.filter { !$0.isEmpty }.map(Expectation.init)
    case ("stderr", 1): run.errors = lines.filter { !$0.isEmpty }.map(Expectation.init)
    default: return false
    }
    steps[last] = .run(run)
    return true
  }

  /// The words of a line; quotation marks keep blanks in a word.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// All scenarios, by file and place.
  static let all = Result {
    let folder = "Tests/ScenarioTests/Scenarios"
    return try Repository.names(in: folder).filter { $0.hasSuffix(".scenarios") }.flatMap {
      try read(Repository.text(folder + "/" + $0), file: $0)
    }
  }
}
