/// Who wins where the grammar and the second reader differ, as `Rules/weights/two-readers.txt` tells.
struct ReaderPolicy: Sendable, Equatable {
  /// From which margin on the second reader wins.
  var margin = Double.infinity
  /// Where the grammar stands whatever the margin: element, its status, the second reader's or `*`.
  private var standing: Set<[String]> = []

  /// The path of the file below `Rules/`.
  static let path = "weights/two-readers.txt"

  /// The policy under which the grammar always wins.
  init() {}

  /// Reads the file.
  init(_ bytes: [UInt8]) throws(RuleDataErrors) {
    var faults: [RuleDataErrors.Fault] = []
    for (line, text) in LexiconLoader.lines(of: bytes) {
      let words = text.split(separator: " ").map(String.init)
      if words.count == 2, words[0] == "margin", let value = Double(words[1]) {
        margin = value
      } else if words.count == 4, words[0] == "grammar" {
        standing.insert(Array(words.dropFirst()))
      } else {
        faults.append(
          .init(path: Self.path, line: line, message: "neither `margin NUMBER` nor `grammar ELEMENT STATUS STATUS`"))
      }
    }
    guard faults.isEmpty else { throw RuleDataErrors(faults: faults) }
  }

  /// Whether the grammar's status of an element stands against the second reader's.
  func grammarStands(_ element: String, _ grammar: String, _ second: String) -> Bool {
    standing.contains([element, grammar, second]) || standing.contains([element, grammar, "*"])
  }
}
