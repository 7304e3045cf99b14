import DataImage

/// Who wins where the grammar and the second reader differ, as `Rules/weights/two-readers.txt` tells.
package struct ReaderPolicy: Sendable, Equatable {
  /// From which margin on the second reader wins.
  private var margin = Double.infinity
  /// The same where the grammar itself is doubtful: it saw words that only lean one way.
  private var leaningMargin = Double.infinity
  /// From which margin on the second reader's consent makes a return sure that rests on silence.
  private var sureSilence = Double.infinity
  /// The same for a status that rests on words that only lean one way.
  private var sureLeaning = Double.infinity
  /// Where the grammar stands whatever the margin: element, its status, alone or with its ground (`missing:planned`), the
  /// second reader's status or `*`.
  private var standing: Set<[String]> = []

  /// The path of the file below `Rules/`.
  package static let path = "weights/two-readers.txt"

  /// The policy under which the grammar always wins.
  package init() {}

  /// Reads the file.
  package init(_ bytes: [UInt8]) throws(RuleDataErrors) {
    var faults: [RuleDataErrors.Fault] = []
    for (line, text) in LexiconLoader.lines(of: bytes) {
      let words = text.split(separator: " ").map(String.init)
      if words.count == 2, words[0] == "margin", let value = Double(words[1]) {
        margin = value
      } else if words.count == 2, words[0] == "leaning", let value = Double(words[1]) {
        leaningMargin = value
      } else if words.count == 2, words[0] == "sure-silence", let value = Double(words[1]) {
        sureSilence = value
      } else if words.count == 2, words[0] == "sure-leaning", let value = Double(words[1]) {
        sureLeaning = value
      } else if words.count == 4, words[0] == "grammar" {
        standing.insert(Array(words.dropFirst()))
      } else {
        faults.append(
          .init(
            path: Self.path, line: line,
            message:
              "neither one of `margin`, `leaning`, `sure-silence`, `sure-leaning` and a number nor `grammar ELEMENT STATUS STATUS`"
          ))
      }
    }
    guard faults.isEmpty else { throw RuleDataErrors(faults: faults) }
  }

  /// Whether the second reader's status of an element wins against the grammar's other one.
  ///
  /// - Parameters:
  ///   - element: its name.
  ///   - grammar: what the grammar says.
  ///   - ground: why, where it tells.
  ///   - isLeaning: whether the grammar is doubtful itself.
  ///   - second: what the second reader says.
  ///   - margin: by how much that scores better than its next status, in natural logarithms.
  package func secondWins(
    _ element: String, over grammar: String, ground: String? = nil, isLeaning: Bool, with second: String,
    by margin: Double
  ) -> Bool {
    if isLeaning { return margin >= leaningMargin }
    guard margin >= self.margin else { return false }
    let told = [grammar] + (ground.map { ["\(grammar):\($0)"] } ?? [])
    return !told.contains { standing.contains([element, $0, second]) || standing.contains([element, $0, "*"]) }
  }

  /// Whether an element is sure on which both readers agree that the file is to be returned for it, or that it is not.
  ///
  /// - Parameters:
  ///   - isLeaning: whether the grammar is doubtful itself.
  ///   - isSilence: whether the grammar returns the file for want of any sentence.
  ///   - margin: by how much the second reader's status scores better than its next.
  package func isSure(isLeaning: Bool, isSilence: Bool, margin: Double) -> Bool {
    if isLeaning { return margin >= sureLeaning }
    return !isSilence || margin >= sureSilence
  }
}

extension ReaderPolicy: ImageCodable {
  /// Writes the policy.
  package func write(to image: inout ImageWriter) {
    for value in [margin, leaningMargin, sureSilence, sureLeaning] { value.write(to: &image) }
    standing.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }.write(to: &image)
  }

  /// Reads a policy.
  package init(from image: inout ImageReader) throws(ImageFault) {
    margin = try Double(from: &image)
    leaningMargin = try Double(from: &image)
    sureSilence = try Double(from: &image)
    sureLeaning = try Double(from: &image)
    standing = Set(try [[String]](from: &image))
  }
}
