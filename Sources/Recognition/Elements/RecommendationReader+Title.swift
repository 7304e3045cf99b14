import DocumentModel

/// Decisions that the title names.
extension RecommendationReader {
  /// The title, where it names a decision of UBND with its object.
  var titleDecides: Sentence? {
    reading.sentences.first { sentence in
      guard sentence.zone == .title,
        let verb = sentence.all(.decision).first(where: { isTitleVerb($0.tokens, sentence) })
      else { return false }
      return RequestReader(reading: reading, sentence: sentence).hasObject(verb.tokens)
    }
  }

  /// Whether a verb of the title is what the committee is asked to do: it leads the title, or follows `đề nghị`.
  func isTitleVerb(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let lead = ["về", "việc", "v", "đề", "nghị", "xin", "trình"].map { words[$0] }
    let before = sentence.tokens[..<range.lowerBound]
    let isLead = before.allSatisfy { lead.contains($0.id) || $0.kind == .mark }
    return isLead && isStrong(range, sentence)
      || sentence.all(.request).contains { request in
        request.tokens.lowerBound <= 5 && request.tokens.upperBound <= range.lowerBound
          && (request.tokens.upperBound..<range.lowerBound).allSatisfy { index in
            sentence.bodies.contains { [.ubnd, .chairman].contains($0.kind) && $0.tokens.contains(index) }
          }
      }
  }
}
