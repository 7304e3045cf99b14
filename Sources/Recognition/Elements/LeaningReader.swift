import DocumentModel

/// Finds a standpoint where no known phrase tells it: by single words that lean to favour beside who says them. What it
/// finds is doubtful.
struct LeaningReader {
  /// The document being read.
  let reading: Reading

  /// What a department that appraised said of the matter, where only its words lean to favour; nil where they do not.
  func appraisal(told event: StandpointEvent) -> Evidence? {
    let block = reading.sentences[event.sentence].block
    for index in event.sentence..<reading.sentences.count {
      let sentence = reading.sentences[index]
      guard sentence.block == block, !sentence.has(.wordDoubt), !sentence.has(.noStandpoint), !sentence.has(.remarks),
        !sentence.has(.request), !sentence.has(.negation), !sentence.has(.running), !sentence.has(.plan)
      else { return nil }
      let said = index == event.sentence ? event.tokens.upperBound : 0
      if let word = sentence.hits.first(where: { $0.sign == .wordFavour && $0.tokens.lowerBound >= said }) {
        return Evidence(kind: "leaning", place: sentence.place, signs: [sentence.place(word.tokens)])
      }
    }
    return nil
  }

  /// What the submitter, a department, holds of its matter, where only its words lean to favour.
  func ownStandpoint() -> Evidence? {
    for (index, sentence) in reading.sentences.enumerated() where sentence.zone == .body && !sentence.isRow {
      guard !reading.isOpening(index), !sentence.has(.request), !sentence.has(.plan), !sentence.has(.running),
        !reading.isOld(sentence),
        let speaker = sentence.bodies.first, speaker.isSubmitter || speaker.isBare && speaker.kind == .department,
        !sentence.bodies.contains(where: { $0.kind == .department && !$0.isSubmitter && !$0.isBare })
      else { continue }
      let thinks = sentence.all(.wordThinking).first {
        $0.tokens.lowerBound >= speaker.tokens.upperBound && $0.tokens.lowerBound - speaker.tokens.upperBound <= 3
          && !sentence.isNegated($0.tokens, within: 2)
      }
      guard let thinks else { continue }
      let favour = [Sign.wordFavour, .need, .responsibility, .conditionsMet, .agree].lazy
        .compactMap { sign in sentence.all(sign).first { !sentence.isNegated($0.tokens, within: 2) } }.first
      guard let favour else { continue }
      return Evidence(
        kind: "leaning", place: sentence.place, signs: [sentence.place(thinks.tokens), sentence.place(favour.tokens)])
    }
    return nil
  }
}
