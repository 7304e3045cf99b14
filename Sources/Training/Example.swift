import Recognition

/// A labelled document as the numbers that training works on.
struct Example: Sendable {
  /// Where it comes from: a frame's name, or a set and file.
  var name: String
  /// Its set: `frames`, `dev`, `dev2`, …
  var set: String
  /// What must not stand on both sides of a division: a frame's author, or a set.
  var fold: String
  /// Whether it is one of a frame's minimal pairs, which are measured, or of its rotations, which are trained on.
  var isPair: Bool
  /// The place of each element's status among its statuses.
  var labels: [Int]
  /// The rows of the table of situations, where known.
  var rows: [String]
  /// Whether it should be accepted.
  var accepted: Bool
  /// The features of each sentence, by index of the corpus's list.
  var windows: [[Int32]]
  /// The features of the whole document.
  var whole: [Int32]
  /// What the grammar says of each element, as places among its statuses.
  var grammar: [Int]
  /// Whether the grammar rests each element on a sentence.
  var isShown: [Bool]
  /// Whether the grammar is doubtful itself of each element.
  var isLeaning: [Bool]
}
