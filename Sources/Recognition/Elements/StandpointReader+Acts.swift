import DocumentModel

/// Whether what is said is an act: told, not asked for, open or only directed at others.
extension StandpointReader {
  /// Whether what is said is no act yet: planned, under way, conditional or, for an answer without standpoint, denied.
  func isOpen(_ range: Range<Int>, _ kind: StandpointEvent.Kind, _ sentence: Sentence) -> Bool {
    switch kind {
    case .disagrees: return sentence.isConditional(range)
    case .none:
      let words = reading.lexicon.words
      let openers: [Sign] = [.negation, .running, .plan]
      return sentence.isPlanned(range) || sentence.tokens.first?.id == words["khi"] || sentence.has(.running)
        || openers.contains { sign in sentence.all(sign).contains { $0.tokens.lowerBound <= range.upperBound } }
    default: return sentence.isPlanned(range) || sentence.isConditional(range)
    }
  }

  /// Whether words of fitness stand inside what a body only asks others to do: `đề nghị … thực hiện đúng quy định`.
  func isDirected(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let orders = ["dặn", "nhắc", "cầu", "nghị"].map { words[$0] }
    // `… dặn xã rà lại danh sách và làm đúng trình tự`
    if sentence.tokens[range].contains(where: { $0.id == words["đúng"] }),
      sentence.tokens[..<range.lowerBound].contains(where: { orders.contains($0.id) })
    {
      return true
    }
    return sentence.hits.contains {
      [.noStandpoint, .remarks].contains($0.sign) && $0.tokens.lowerBound < range.lowerBound
    }
      && !sentence.hits.contains { [.agree, .weakAgree].contains($0.sign) }
  }

  /// Whether words stand in quoted law, or name a purpose: `để có cơ sở tham mưu`.
  func isLawOrPurpose(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    if sentence.isQuoted(range.lowerBound), sentence.citations.contains(where: { $0.rank == .instrument }) {
      return true
    }
    return sentence.precedes(range.lowerBound, ["để", "nhằm", "khi"].map { words[$0] }, within: 1)
  }

  /// Whether a body is only asked, sent to or named as owner of something.
  func isRecipient(_ body: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let asked = ["mong", "gửi", "đến", "tới", "nghị", "mời", "hỏi", "cho", "sang", "lời", "đáp"].map { words[$0] }
    // What is asked of a body is no act of it.
    return sentence.precedes(body.tokens.lowerBound, asked, within: 1)
  }

  /// Whether the appraisal is asked for or named as a procedure rather than told.
  func isAsked(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    if sentence.precedes(range.lowerBound, [words["để"], words["nghị"]], within: 2) { return true }
    // `đề nghị Sở X cử cán bộ thẩm định`, unless done since: `theo đề nghị của huyện, Sở X đã thẩm định`.
    let asking = ["nghị", "gửi", "chuyển", "xin", "mời"].map { words[$0] }
    let start = max(sentence.clauseStart(before: range.lowerBound), range.lowerBound - 14)
    guard let asked = (start..<range.lowerBound).last(where: { asking.contains(sentence.tokens[$0].id) }) else {
      return false
    }
    return !sentence.precedes(asked - 1, [words["theo"]])
      && !sentence.all(.past).contains { (asked..<range.lowerBound).contains($0.tokens.lowerBound) }
  }
}
