import DocumentModel

/// Requests in other forms than the submitter asking the decider to do something.
extension RecommendationReader {
  /// A request told in the passive: `UBND tỉnh được đề nghị quyết định việc …`.
  func passive(_ sentence: Sentence, _ index: Int) -> Request? {
    let asked = reading.lexicon.words["được"]
    for sign in sentence.all(.request) where sentence.precedes(sign.tokens.lowerBound, [asked]) {
      let target = sentence.bodies.last {
        [.ubnd, .chairman].contains($0.kind) && $0.tokens.upperBound + 1 == sign.tokens.lowerBound
      }
      guard let target else { continue }
      return judged(
        sentence, index, sign.tokens, after: sign.tokens.upperBound, decides: addressee(of: target), office: false)
    }
    return nil
  }

  /// A decision asked for as a noun: `kính mong nhận được sự chấp thuận của UBND tỉnh đối với việc mua …`.
  func nominal(_ sentence: Sentence, _ index: Int) -> Request? {
    let words = reading.lexicon.words
    for sign in sentence.all(.request) where isPerformative(sign, sentence) {
      guard
        let verb = sentence.all(.decision).first(where: {
          $0.tokens.lowerBound >= sign.tokens.upperBound && $0.tokens.lowerBound - sign.tokens.upperBound <= 4
            && isStrong($0.tokens, sentence) && sentence.precedes($0.tokens.lowerBound, [words["sự"]])
        }),
        let target = sentence.bodies.first(where: {
          [.ubnd, .chairman].contains($0.kind) && $0.tokens.lowerBound == verb.tokens.upperBound + 1
        }), sentence.clauseEnd(after: target.tokens.upperBound) - target.tokens.upperBound >= 6
      else { continue }
      return make(.specific, sentence, index, [sign.tokens, verb.tokens], addressee(of: target))
    }
    return nil
  }

  /// Whether a verb is only told of: `Đề nghị bổ sung được giải trình …`.
  func isPassive(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    range.upperBound < sentence.tokens.count && sentence.tokens[range.upperBound].id == reading.lexicon.words["được"]
  }

  /// The decision that an object is asked to get: `đề nghị Đề án … được UBND thành phố phê duyệt`.
  func awaited(behind start: Int, _ sentence: Sentence) -> Range<Int>? {
    let end = sentence.clauseEnd(after: start)
    guard
      let decider = sentence.bodies.first(where: {
        [.ubnd, .chairman].contains($0.kind) && (start..<end).contains($0.tokens.lowerBound)
          && sentence.precedes($0.tokens.lowerBound, [reading.lexicon.words["được"]])
      }), decider.tokens.lowerBound - start >= 4
    else { return nil }
    return sentence.all(.decision).first {
      $0.tokens.lowerBound >= decider.tokens.upperBound && $0.tokens.lowerBound - decider.tokens.upperBound <= 2
        && isStrong($0.tokens, sentence)
    }?.tokens
  }
}
