import DocumentModel

/// Whether it is the submitter who asks, here and now.
extension RecommendationReader {
  /// Whether the words ask here and now: told by the submitter, not past, not a noun, not of others.
  func isPerformative(_ hit: Sentence.SignHit, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let start = hit.tokens.lowerBound
    if sentence.isNegated(hit.tokens, within: 1) { return false }
    // `sẽ kính trình`: the whole phrase asks, or none of it.
    if sentence.all(.request).contains(where: {
      $0.tokens.count > hit.tokens.count && $0.tokens.contains(start) && $0.tokens.lowerBound < start
    }) {
      return false
    }
    let before = [
      "đã", "theo", "sự", "của", "việc", "được", "sẽ", "tờ", "quá", "chương", "công", "lộ", "các", "những", "về",
      "phiếu", "hồ", "quan",
    ].map { words[$0] }
    if sentence.precedes(start, before, within: 1) { return false }
    // `xin báo cáo …` only reports.
    if hit.tokens.upperBound < sentence.tokens.count, sentence.tokens[hit.tokens.upperBound].id == words["báo"] {
      return false
    }
    // What another body asks is no request of the submitter.
    guard let speaker = sentence.bodies.last(where: { $0.tokens.upperBound <= start && isSpeaking($0) }),
      !speaker.isSubmitter, reading.submitter != nil
    else { return true }
    if isAnaphor(speaker) { return true }
    let polite =
      sentence.tokens[hit.tokens.lowerBound].id == words["kính"]
      || sentence.tokens[hit.tokens.lowerBound].id == words["trân"]
    return polite && (start - speaker.tokens.upperBound > 3 || target(after: hit.tokens, sentence) != nil)
  }

  /// Whether a body is one that may ask for itself.
  func isSpeaking(_ body: Body) -> Bool {
    ![.ubnd, .chairman, .council, .office, .unnamed].contains(body.kind)
  }

  /// Whether a sentence without anybody named goes on with what another body said: `…; đề nghị bổ sung đèn báo hiệu`.
  func goesOnForOthers(_ sentence: Sentence, _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > 0, sentence.tokens[range.lowerBound].id != reading.lexicon.words["kính"],
      sentence.bodies.allSatisfy({ $0.tokens.lowerBound > range.lowerBound })
    else { return false }
    let before = reading.sentences[index - 1]
    guard before.block == sentence.block, let speaker = before.bodies.first(where: isSpeaking) else { return false }
    return !speaker.isSubmitter && !isAnaphor(speaker)
  }

  /// Whether a bare `Sở` may be the submitter.
  func isAnaphor(_ body: Body) -> Bool {
    body.isBare && (reading.isDepartment || body.kind != .department)
  }

  /// Whether words stand at the beginning of the sentence, or right after the submitter, a comma or a colon.
  func startsSentence(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = range.lowerBound
    if start <= 1 { return true }
    if sentence.tokens[start - 1].isMark(",") || sentence.tokens[start - 1].isMark(":") { return true }
    return sentence.bodies.contains {
      $0.isSubmitter && start >= $0.tokens.upperBound && start - $0.tokens.upperBound <= 2
    }
  }
}
