import VietnameseText

/// How far negation, plan and condition reach, and who stands where.
extension Sentence {
  /// Where the clause around a token begins: after the last mark that parts clauses.
  func clauseStart(before index: Int) -> Int {
    var position = min(index, tokens.count)
    while position > 0 {
      let token = tokens[position - 1]
      if token.kind == .lineEnd || token.isMark(";") || token.isMark(":") || token.isMark("(") || token.isMark(")") {
        break
      }
      position -= 1
    }
    return position
  }

  /// Where the clause around a token ends.
  func clauseEnd(after index: Int) -> Int {
    var position = index
    while position < tokens.count {
      let token = tokens[position]
      if token.kind == .lineEnd || token.isMark(";") || token.isMark(".") { break }
      position += 1
    }
    return position
  }

  /// Whether a negator stands right before a stretch, with at most this many words between and no comma.
  func isNegated(_ range: Range<Int>, within distance: Int = 3) -> Bool {
    all(.negation).contains { hit in
      let gap = hit.tokens.upperBound..<max(hit.tokens.upperBound, range.lowerBound)
      return hit.tokens.lowerBound < range.lowerBound && hit.tokens.upperBound <= range.lowerBound
        && gap.count <= distance
        && !gap.contains { tokens[$0].kind != .word }
    }
  }

  /// Whether what stands at a stretch is only planned or under way.
  func isPlanned(_ range: Range<Int>) -> Bool {
    let start = clauseStart(before: range.lowerBound)
    let plans = all(.plan).filter { $0.tokens.lowerBound >= start && $0.tokens.lowerBound <= range.lowerBound }
    if let plan = plans.last, !isLifted(plan.tokens.upperBound..<max(plan.tokens.upperBound, range.lowerBound)) {
      return true
    }
    return all(.running).contains {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= range.lowerBound
        && range.lowerBound - $0.tokens.upperBound <= 6
        && !isLifted($0.tokens.upperBound..<range.lowerBound)
    }
  }

  /// Whether a mark of the past stands in a stretch, which lifts a plan before it.
  private func isLifted(_ range: Range<Int>) -> Bool {
    all(.past).contains { range.contains($0.tokens.lowerBound) }
  }

  /// Whether a condition governs what stands at a stretch.
  func isConditional(_ range: Range<Int>) -> Bool {
    let start = clauseStart(before: range.lowerBound)
    return all(.condition).contains {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= range.lowerBound && $0.tokens.lowerBound <= start + 2
    }
  }

  /// Whether a stretch is told as done: neither negated nor planned nor conditional.
  func isTold(_ range: Range<Int>) -> Bool {
    !isNegated(range) && !isPlanned(range) && !isConditional(range)
  }

  /// Whether it asks whether or not: `… có thống nhất hay không`, nothing behind it in the clause.
  var isQuestion: Bool {
    all(.question).contains { hit in
      hit.tokens.count <= 3
        && (hit.tokens.upperBound >= tokens.count || tokens[hit.tokens.upperBound].kind != .word || repeats(hit.tokens))
    }
  }

  /// Whether the same two words stand on both sides of a stretch: `đồng ý hay không đồng ý`.
  private func repeats(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= 2, range.upperBound + 2 <= tokens.count else { return false }
    return tokens[(range.lowerBound - 2)..<range.lowerBound].elementsEqual(
      tokens[range.upperBound..<(range.upperBound + 2)]
    ) { $0.id == $1.id && $0.kind == .word }
  }

  /// Whether a body says what it wants: such words stand right behind its name.
  func tellsWish(of body: Body) -> Bool {
    all(.wish).contains {
      $0.tokens.lowerBound >= body.tokens.upperBound && $0.tokens.lowerBound - body.tokens.upperBound <= 3
    }
  }

  /// Whether one of these words stands among the few tokens before an index.
  func precedes(_ index: Int, _ ids: [Int32], within distance: Int = 1) -> Bool {
    guard index > 0 else { return false }
    return tokens[max(0, index - distance)..<index].contains { ids.contains($0.id) }
  }

  /// Whether a stretch overlaps a phrase of one of these signs.
  func overlaps(_ range: Range<Int>, _ signs: [Sign]) -> Bool {
    hits.contains { signs.contains($0.sign) && $0.tokens.overlaps(range) }
  }
}
