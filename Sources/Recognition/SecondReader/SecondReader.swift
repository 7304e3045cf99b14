import DataImage
import DocumentModel

/// Reads the statuses of the four elements by weights over the features of each sentence, knowing nothing of the grammar.
struct SecondReader: Sendable {
  /// The weights.
  private let table: WeightsTable

  /// How many stretches of the deciding sentence are told.
  private static let mostSigns = 3

  /// Reads a file of weights.
  init(weights: [UInt8]) throws(RuleDataErrors) {
    table = try WeightsTable(weights)
  }

  /// Takes weights from an image.
  init(from image: inout ImageReader) throws(ImageFault) { table = try WeightsTable(from: &image) }

  /// Writes the weights.
  func write(to image: inout ImageWriter) { table.write(to: &image) }

  /// Reads a document.
  func read(_ reading: Reading) -> SecondReading {
    read(FeatureReader(reading: reading, filter: table.filter).features())
  }

  /// Reads features.
  func read(_ document: DocumentFeatures) -> SecondReading {
    let sums = document.windows.map { window in
      var row = [Int32](repeating: 0, count: SecondReaderColumns.count)
      for feature in window.features { table.add(feature.hash, to: &row) }
      return row
    }
    var start = table.bias
    for feature in document.whole { table.add(feature, to: &start) }
    let scores = start.indices.map { column in
      SecondReader.real(start[column]) + Pooling.pool(sums.lazy.map { SecondReader.real($0[column]) })
    }
    func opinion<Status: CaseIterable & Sendable & Equatable>(_ element: Int) -> SecondReading.Opinion<Status>? {
      let columns = SecondReaderColumns.elements[element].columns
      let ranked = columns.sorted { (scores[$0], $1) > (scores[$1], $0) }
      let statuses = Array(Status.allCases)
      guard let best = ranked.first, ranked.count > 1, statuses.count == columns.count else { return nil }
      let sentence = document.windows.indices.max { (sums[$0][best], $1) < (sums[$1][best], $0) }
      let speaking = sentence.flatMap { sums[$0][best] > 0 ? document.windows[$0] : nil }
      return SecondReading.Opinion(
        status: statuses[best - columns.lowerBound], margin: scores[best] - scores[ranked[1]],
        next: statuses[ranked[1] - columns.lowerBound], sentence: speaking?.sentence,
        signs: speaking.map { signs(in: $0, for: best) } ?? [])
    }
    return SecondReading(
      authority: opinion(0) ?? .init(status: .missing, margin: 0, next: .missing, sentence: nil, signs: []),
      appraisal: opinion(1) ?? .init(status: .missing, margin: 0, next: .missing, sentence: nil, signs: []),
      consultation: opinion(2) ?? .init(status: .missing, margin: 0, next: .missing, sentence: nil, signs: []),
      recommendation: opinion(3) ?? .init(status: .missing, margin: 0, next: .missing, sentence: nil, signs: []))
  }

  /// A weight as a real number.
  private static func real(_ weight: Int32) -> Double {
    Double(weight) / Double(SecondReaderColumns.scale)
  }

  /// The stretches of a sentence that weigh most for a column, none inside another.
  private func signs(in window: FeatureWindow, for column: Int) -> [Range<Int>] {
    let weighed = window.features.filter { !$0.tokens.isEmpty }
      .map { (tokens: $0.tokens, weight: table.weight($0.hash, in: column)) }
      .filter { $0.weight > 0 }
      .sorted { ($1.weight, $0.tokens.lowerBound) < ($0.weight, $1.tokens.lowerBound) }
    var found: [Range<Int>] = []
    for candidate in weighed where !found.contains(where: { $0.overlaps(candidate.tokens) }) {
      found.append(candidate.tokens)
      if found.count == SecondReader.mostSigns { break }
    }
    return found
  }
}

extension Recognizer {
  /// The status of each element, in the columns' order, and its margin, as the second reader says; for measuring.
  package func secondOpinions(
    weights: [UInt8], of document: Document
  ) throws(RuleDataErrors) -> [(status: String, margin: Double)] {
    let reading = Reading(document: document, lexicon: lexicon, citations: citations, fields: fields)
    let said = try SecondReader(weights: weights).read(reading)
    return [
      (said.authority.status.rawValue, said.authority.margin), (said.appraisal.status.rawValue, said.appraisal.margin),
      (said.consultation.status.rawValue, said.consultation.margin),
      (said.recommendation.status.rawValue, said.recommendation.margin),
    ]
  }
}
