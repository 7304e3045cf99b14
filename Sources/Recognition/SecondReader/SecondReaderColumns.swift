/// The elements and statuses in the order of the columns of the weights.
package enum SecondReaderColumns {
  /// One element: its name, the letter that stands for it in the file, and its statuses, `missing` last.
  package struct Element: Sendable {
    /// Its name, as everywhere.
    package let name: String
    /// Its letter in the file of weights.
    package let letter: Character
    /// Its statuses.
    package let statuses: [String]
    /// Its columns.
    package let columns: Range<Int>
  }

  /// The four elements.
  package static let elements: [Element] = {
    let table: [(String, Character, [String])] = [
      ("authority", "a", AuthorityStatus.allCases.map(\.rawValue)),
      ("appraisal", "p", AppraisalStatus.allCases.map(\.rawValue)),
      ("consultation", "c", ConsultationStatus.allCases.map(\.rawValue)),
      ("recommendation", "r", RecommendationStatus.allCases.map(\.rawValue)),
    ]
    var first = 0
    return table.map { name, letter, statuses in
      defer { first += statuses.count }
      return Element(name: name, letter: letter, statuses: statuses, columns: first..<(first + statuses.count))
    }
  }()

  /// How many columns there are.
  package static let count = elements.last?.columns.upperBound ?? 0
  /// Weights in the file are this many times the real ones.
  package static let scale = 100
}
