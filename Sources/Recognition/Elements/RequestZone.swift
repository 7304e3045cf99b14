import DocumentModel

/// The closing part in which the submission asks: its requests, their items, and what goes on with them.
///
/// A request of the first half counts only where the second half has none: opening summaries are told again.
struct RequestZone {
  /// The requests.
  let requests: [RecommendationReader.Request]
  /// The indices of all sentences that ask, in order.
  let asking: [Int]
  /// The index of the first request of the submission's second half, or of all; nil where nothing is asked.
  let closing: Int?

  /// Finds the sentences from the requests.
  init(reading: Reading, requests: [RecommendationReader.Request]) {
    self.requests = requests
    let asked = requests.filter { ![.report, .others].contains($0.kind) }.map(\.index)
    let body = reading.sentences.indices.filter { reading.sentences[$0].zone == .body }
    let middle = body.isEmpty ? 0 : body[body.count / 2]
    closing = asked.first { $0 >= middle } ?? asked.first
    var found = Set<Int>()
    let start = closing ?? reading.sentences.count
    for (index, sentence) in reading.sentences.enumerated() where sentence.zone == .body && index >= start {
      let isLed = sentence.leadIn.map { found.contains($0) } ?? false
      let goesOn = index > 0 && found.contains(index - 1) && reading.sentences[index - 1].block == sentence.block
      if asked.contains(index) || isLed || goesOn || RequestZone.assigns(sentence, reading) { found.insert(index) }
    }
    asking = found.sorted()
  }

  /// Whether a sentence begins with a verb that lays a task on somebody.
  private static func assigns(_ sentence: Sentence, _ reading: Reading) -> Bool {
    !sentence.isRow && reading.lexicon.closing.all(.assign, in: sentence).contains { $0.lowerBound <= 1 }
  }

  /// Whether a stretch of a sentence only tells what for: it stands behind `để` or `nhằm` in its clause.
  static func isPurpose(_ range: Range<Int>, in sentence: Sentence, _ words: Words) -> Bool {
    let start = sentence.clauseStart(before: range.lowerBound)
    return sentence.tokens[start..<range.lowerBound].contains { $0.id == words["để"] || $0.id == words["nhằm"] }
  }
}
