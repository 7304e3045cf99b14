import Checking
import DocumentModel
import DocumentReading
import Recognition

/// How well the program, as it stands, reads folders of labelled documents: each reader alone, and both as they are shipped.
struct Accuracy {
  /// What was said of one document.
  private struct Reading {
    /// The status that each element should have.
    var labels: [String]
    /// What the grammar, the second reader and both say of each element.
    var said: [[String]]
    /// Whether each element is sure.
    var sure: [Bool]
    /// Whether the file should be accepted.
    var accepted: Bool
  }

  /// The names of the three ways to read, in the order of `said`.
  private static let ways = ["grammar", "second", "both"]
  /// The place of `both` among them.
  private static let both = 2
  /// The readings by set.
  private var sets: [(name: String, readings: [Reading], mistaken: Int)] = []

  /// Reads the documents of some folders, each with its `labels.tsv`.
  init(folders: [String]) throws(TrainingError) {
    let recognizer: Recognizer
    do {
      let data = RuleFile.builtIn.filter { file in
        ["lexicon/", "registers/", "weights/"].contains { file.path.hasPrefix($0) }
      }
      recognizer = try Recognizer(files: data.map { ($0.path, $0.bytes) })
    } catch {
      throw TrainingError(message: "the built-in data are faulty: \(error.faults)")
    }
    for folder in folders {
      var readings: [Reading] = []
      var mistaken = 0
      for row in try Corpus.labels(of: folder) {
        let document = try Corpus.parse(try Corpus.read(folder + "/" + row[0]), row[0])
        let submission = recognizer.recognize(document)
        guard row[1] == "totrinh" else {
          mistaken += submission.isSubmission ? 1 : 0
          continue
        }
        readings.append(Self.reading(submission, labels: Array(row[2...5]), accepted: row[7] == "accept"))
      }
      sets.append((String(folder.split(separator: "/").last ?? ""), readings, mistaken))
    }
  }

  /// What was said of a document.
  private static func reading(_ submission: Submission, labels: [String], accepted: Bool) -> Reading {
    func statuses<Status: RawRepresentable<String>>(_ element: Element<Status>) -> [String] {
      let readers = element.readers.map(\.status.rawValue)
      return (readers.isEmpty ? [element.status.rawValue, element.status.rawValue] : readers) + [
        element.status.rawValue
      ]
    }
    let elements = [
      statuses(submission.authority), statuses(submission.appraisal), statuses(submission.consultation),
      statuses(submission.recommendation),
    ]
    let sure = [
      submission.authority.confidence, submission.appraisal.confidence, submission.consultation.confidence,
      submission.recommendation.confidence,
    ]
    return Reading(
      labels: labels, said: ways.indices.map { way in elements.map { $0[way] } }, sure: sure.map { $0 == .sure },
      accepted: accepted)
  }

  /// Both tables, as Markdown.
  func print() {
    let heads = SecondReaderColumns.elements.map { "\($0.name) (F1)" }.joined(separator: " | ")
    Swift.print("| set | reader | \(heads) | verdict | of |")
    Swift.print("|---|---|---|---|---|---|---|---|")
    for set in sets {
      for (way, name) in Self.ways.enumerated() { Swift.print("| \(set.name) | \(name) |", row(set.readings, way)) }
    }
    Swift.print("\n| set | sure | of these right | false accepts among them | others taken for a submission |")
    Swift.print("|---|---|---|---|---|")
    for set in sets { Swift.print("| \(set.name) |", sureRow(set.readings), "| \(set.mistaken) |") }
  }

  /// Whether a status returns a file for an element.
  private func returns(_ element: Int, _ status: String) -> Bool {
    let place = SecondReaderColumns.elements[element].statuses.firstIndex(of: status)
    return place.map { Verdicts.returns(element, $0) } ?? false
  }

  /// Whether a file is accepted with these statuses.
  private func accepts(_ statuses: [String]) -> Bool {
    !statuses.enumerated().contains { returns($0.offset, $0.element) }
  }

  /// Accuracy and F1 of "a reason to return" per element, and the verdict's accuracy.
  private func row(_ readings: [Reading], _ way: Int) -> String {
    let cells = SecondReaderColumns.elements.indices.map { element in
      let right = readings.count { $0.said[way][element] == $0.labels[element] }
      let due = readings.count { returns(element, $0.labels[element]) }
      let claimed = readings.count { returns(element, $0.said[way][element]) }
      let met = readings.count { returns(element, $0.labels[element]) && returns(element, $0.said[way][element]) }
      let f1 = due + claimed > 0 ? 2 * Double(met) / Double(due + claimed) : 1
      return "\(Measurement.share(right, readings.count)) (\(Measurement.three(f1)))"
    }
    let verdicts = readings.count { accepts($0.said[way]) == $0.accepted }
    return (cells + [Measurement.share(verdicts, readings.count), "\(readings.count)"]).joined(separator: " | ") + " |"
  }

  /// How many verdicts are sure, how many of these are right, and how many of the wrong ones accept.
  private func sureRow(_ readings: [Reading]) -> String {
    let sure = readings.filter { reading in
      let said = reading.said[Self.both]
      let returning = said.indices.filter { returns($0, said[$0]) }
      return returning.isEmpty ? reading.sure.allSatisfy { $0 } : returning.contains { reading.sure[$0] }
    }
    let wrong = sure.filter { accepts($0.said[Self.both]) != $0.accepted }
    let cells = [
      Measurement.share(sure.count, readings.count), Measurement.share(sure.count - wrong.count, sure.count),
      "\(wrong.count { accepts($0.said[Self.both]) })",
    ]
    return cells.joined(separator: " | ")
  }
}
