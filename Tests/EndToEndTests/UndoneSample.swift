import Checking
import TestSupport
import Testing

/// An accepted sample in which one of the four elements lost its ground; a line of `Resources/undone.tsv`.
///
/// The table gives for each sample and element the passages that it `stands` on, and what has to change `besides`, such as
/// another body's agreement. Every other line is a case: the passages go, and its words stand in place of the first one.
struct UndoneSample: Sendable, CustomTestStringConvertible {
  /// Words and what they become.
  typealias Edit = (from: String, to: String)

  /// The sample's folder.
  let sample: String
  /// The element that loses its ground.
  let element: String
  /// What is done to it, such as `negated`.
  let change: String
  /// The passages that the element stands on.
  let passages: [String]
  /// What is changed besides.
  let besides: [Edit]
  /// The words that stand in place of the passages.
  let words: String

  /// The sample, the element and the change.
  var testDescription: String { "\(sample): \(element) \(change) \(words.prefix(60))" }

  /// The family of the rule that has to return the file.
  var family: String {
    ["authority": "HP-1", "appraisal": "HP-2", "consultation": "HP-3", "recommendation": "HP-4"][element] ?? ""
  }

  /// Whether the case is about a Word file.
  var isWord: Bool { change == "vanished" }

  /// The path of the sample's file.
  var path: String { "Samples/\(sample)/to-trinh.\(isWord ? "docx" : "md")" }

  /// The changed file; nil where the table's words do not stand in the sample.
  func bytes() throws -> [UInt8]? {
    if isWord {
      return try HiddenWords(passages: passages, besides: besides).applied(to: Repository.bytes(path))
    }
    var text = Repository.text(path)
    for edit in besides {
      guard text.contains(edit.from) else { return nil }
      text.replace(edit.from, with: edit.to)
    }
    for (index, passage) in passages.enumerated() {
      guard let range = text.ranges(of: passage).first else { return nil }
      text.replaceSubrange(range, with: change == "hidden" ? "<!-- \(passage) -->" : index == 0 ? words : "")
    }
    return Array(text.utf8)
  }

  /// Every case of the table.
  static let all: [UndoneSample] = {
    let rows = Repository.table("Tests/EndToEndTests/Resources/undone.tsv")
    return rows.filter { !["stands", "besides"].contains($0["change"]) }.map { row in
      let about = rows.filter { $0["sample"] == row["sample"] && $0["element"] == row["element"] }
      return UndoneSample(
        sample: row["sample"] ?? "", element: row["element"] ?? "", change: row["change"] ?? "",
        passages: about.filter { $0["change"] == "stands" }.compactMap { $0["stands"] },
        besides: about.filter { $0["change"] == "besides" }.map { ($0["stands"] ?? "", $0["becomes"] ?? "") },
        words: row["becomes"] ?? "")
    }
  }()
}
