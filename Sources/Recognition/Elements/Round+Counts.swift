import DocumentModel

/// How many bodies or opinions sentences count.
extension Round {
  /// Whether counts of answers are told.
  var hasCount: Bool { sentences.contains { !Round.opinionCounts($0).isEmpty } }

  /// The counts of a sentence that are of bodies or opinions.
  static func opinionCounts(_ sentence: Sentence) -> [Range<Int>] {
    guard
      sentence.has(.answer) || sentence.has(.ask) || sentence.has(.agree) || sentence.has(.weakAgree)
        || sentence.has(.disagree)
    else { return [] }
    let shares = sentence.counts.filter { count in
      // `Trả lời: 10/10`
      if sentence.all(.answer).contains(where: { (0...1).contains(count.lowerBound - $0.tokens.upperBound) }) {
        return true
      }
      return sentence.hits.contains { hit in
        (hit.sign == .countNoun || hit.sign == .countPeople && sentence.has(.ask))
          && hit.tokens.lowerBound >= count.upperBound
          && hit.tokens.lowerBound - count.upperBound <= 1
      }
    }
    return shares + plainCounts(sentence)
  }

  /// Counts without a slash: `14 cơ quan nhất trí`, `(08 nhất trí, 01 góp ý)`.
  static func plainCounts(_ sentence: Sentence) -> [Range<Int>] {
    let answers: [Sign] = [.agree, .weakAgree, .disagree, .answer]
    return sentence.tokens.indices.compactMap { index in
      guard sentence.tokens[index].kind == .number, (1...9999).contains(sentence.tokens[index].value),
        !sentence.dates.contains(where: { $0.tokens.contains(index) }),
        !sentence.citations.contains(where: { $0.tokens.contains(index) })
      else { return nil }
      var end = index + 1
      var reach = 0
      if let noun = sentence.hits.first(where: { $0.sign == .countNoun && $0.tokens.lowerBound == end }) {
        end = noun.tokens.upperBound
        reach = 2
      }
      // `hồi âm: 19 doanh nghiệp`
      let isTold =
        reach > 0
        && sentence.hits.contains {
          answers.contains($0.sign) && $0.tokens.upperBound <= index && index - $0.tokens.upperBound <= 1
        }
      if isTold { return index..<end }
      let isAnswer = sentence.hits.contains {
        answers.contains($0.sign) && $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= reach
      }
      return isAnswer ? index..<end : nil
    }
  }
}
