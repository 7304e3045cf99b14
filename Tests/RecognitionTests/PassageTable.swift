import TestSupport
import Testing

@testable import Recognition

/// A submission made of a common frame and one passage, with what must be read in it; a line of `Resources/rows.tsv`.
struct PassageCase: Sendable, CustomTestStringConvertible {
  /// The row of the table of situations, such as `A05`.
  var row: String
  /// The frame: `department` or `commune`.
  var frame: String
  /// The element that the passage is about.
  var element: String
  /// The status that it must get.
  var status: String
  /// Facts that must be told with it, by name; `decides` is the one asked.
  var facts: [(name: String, value: String)]
  /// Why it is not recognised yet; empty where it is.
  var known: String
  /// The words of the subject; empty for the frame's own.
  var subject: String
  /// The passage.
  var passage: String

  /// The row, the frame and the beginning of the passage.
  var testDescription: String { "\(row) \(frame): \(passage.prefix(60))" }

  /// The whole submission in Markdown: the frame with the passage in its place and plain words in the other places.
  var text: String {
    var filled = PassageTable.plain[frame] ?? [:]
    filled[element] = passage
    if !subject.isEmpty { filled["subject"] = subject }
    let frameText = RepositoryFiles.text("Tests/RecognitionTests/Resources/\(frame).md") ?? ""
    return filled.reduce(frameText) { text, slot in PassageCase.replace("{{\(slot.key)}}", in: text, with: slot.value) }
  }

  /// A text with a mark replaced.
  private static func replace(_ mark: String, in text: String, with words: String) -> String {
    text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: words)
  }
}

/// The passages of `Resources/rows.tsv`.
enum PassageTable {
  /// All of them.
  static let cases: [PassageCase] = lines("rows.tsv").map { fields in
    let elements = ["A": "authority", "B": "appraisal", "C": "consultation", "D": "recommendation"]
    let expected = fields[2].split(separator: ":").map(String.init)
    let facts = fields[3].split(separator: " ").map { fact in
      let parts = fact.split(separator: "=", maxSplits: 1).map(String.init)
      return (name: parts.first ?? "", value: parts.last ?? "")
    }
    return PassageCase(
      row: fields[0], frame: fields[1],
      element: expected.count == 2 ? expected[0] : elements[String(fields[0].prefix(1))] ?? "",
      status: expected.last ?? "", facts: facts, known: fields[4], subject: fields[5],
      passage: fields[6].split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"))
  }

  /// The rows of the table of situations.
  static let rows = lines("decisions.tsv").map { $0[0] }

  /// The fields of the lines below the header of a table, at least seven.
  private static func lines(_ name: String) -> [[String]] {
    let text = RepositoryFiles.text("Tests/RecognitionTests/Resources/\(name)") ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return fields + Array(repeating: "", count: max(0, 7 - fields.count))
    }
  }

  /// What stands in the places that a passage leaves alone, by frame and place.
  static let plain: [String: [String: String]] = lines("plain.tsv").reduce(into: [:]) { plain, fields in
    plain[fields[0], default: [:]][fields[1]] = fields[2]
  }
}
