import DocumentModel

/// Requests that are denied, still to come or long made.
extension RecommendationReader {
  /// A request to the decider that is denied, still to come or long made, where no other is made.
  func unmade() -> Element<RecommendationStatus>? {
    for sentence in reading.sentences.reversed()
    where sentence.zone == .body && !sentence.isRow && !citesLaw(sentence) {
      guard let request = sentence.all(.request).first(where: { target(after: $0.tokens, sentence) != nil }) else {
        continue
      }
      let isDenied = sentence.isNegated(request.tokens, within: 1)
      guard isDenied || sentence.isPlanned(request.tokens) || reading.isOld(sentence) else { continue }
      let ground = isDenied ? "denied" : reading.isOld(sentence) ? "earlier" : "planned"
      let evidence = Evidence(kind: ground, place: sentence.place, signs: [sentence.place(request.tokens)])
      return Element(status: .missing, rows: ["D16"], evidence: [evidence], facts: [Fact("ground", ground)])
    }
    return nil
  }

  /// Whether a sentence cites an instrument by its number or article: what is asked for has neither yet.
  func citesLaw(_ sentence: Sentence) -> Bool {
    sentence.citations.contains { $0.rank == .instrument && ($0.hasNumber || $0.article != nil) }
  }
}
