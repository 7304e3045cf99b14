import DocumentModel
import VietnameseText

/// Who holds what is said in a sentence.
extension StandpointReader {
  /// Who a body of a sentence is.
  func holder(of body: Body, _ sentence: Sentence, _ carry: Carry) -> StandpointEvent.Holder {
    if body.kind == .department, body.isBare {
      if case .department = carry.holder { return carry.holder ?? .nobody }
      if let headed = headedBy(sentence) { return headed }
      if !reading.isDepartment, let named = carry.named { return named }
      return reading.isDepartment && reading.submitter?.kind == .department ? .submitter : .nobody
    }
    if body.isSubmitter { return .submitter }
    if carry.holder == .appraisers, isCouncil(body, sentence) { return .appraisers }
    switch body.kind {
    case .department:
      return .department(
        body.key.isEmpty ? Spelling.key(of: reading.document.text(of: sentence.place(body.tokens))) : body.key)
    case .appraisers: return .appraisers
    case .unnamed: return .unnamed
    case .ubnd, .chairman, .central, .council, .office: return .higher
    default: return .other(body.kind)
    }
  }

  /// The department that the heading above a sentence names.
  private func headedBy(_ sentence: Sentence) -> StandpointEvent.Holder? {
    guard let heading = sentence.heading, reading.sentences.indices.contains(heading) else { return nil }
    let above = reading.sentences[heading]
    return above.bodies.first { $0.kind == .department && !$0.isBare && !$0.isSubmitter }.map {
      holder(of: $0, above, Carry())
    }
  }

  /// Who holds what is said at a stretch: the subject to its left, else the owner behind `của`, else the one carried on.
  func holder(
    at range: Range<Int>, _ sentence: Sentence, _ speakers: [Body], _ carry: Carry
  ) -> (StandpointEvent.Holder, Body?) {
    let words = reading.lexicon.words
    let left = speakers.filter { $0.tokens.upperBound <= range.lowerBound && isSubject($0, sentence, of: range) }
    if let near = left.last {
      // `Sở X, cơ quan chuyên môn về …, đã thẩm định`: the name speaks, not its description.
      if near.kind == .unnamed, let named = left.dropLast().last(where: isSpeaker),
        isDescription(near, of: named, sentence)
      {
        return (holder(of: named, sentence, carry), named)
      }
      return (holder(of: near, sentence, carry), near)
    }
    if let right = speakers.first(where: {
      $0.tokens.lowerBound >= range.upperBound && $0.tokens.lowerBound - range.upperBound <= 4
    }),
      sentence.precedes(right.tokens.lowerBound, [words["của"], words["từ"]], within: 1)
    {
      return (holder(of: right, sentence, carry), right)
    }
    if let carried = carry.holder { return (carried, nil) }
    return (.nobody, nil)
  }

  /// Whether a body may be the one who says what stands at a stretch: no object, no place, and near unless it is a department.
  func isSubject(_ body: Body, _ sentence: Sentence, of range: Range<Int>) -> Bool {
    let words = reading.lexicon.words
    let start = body.tokens.lowerBound
    if [.ubnd, .chairman, .council, .central, .office].contains(body.kind) {
      return start == 0 && range.lowerBound - body.tokens.upperBound <= 4
    }
    let objects = ["cho", "với", "do", "tại", "đến", "tới", "vào", "từ", "trong", "trên", "về", "giao", "là"].map {
      words[$0]
    }
    if isSpeaker(body) || body.isSubmitter {
      return !sentence.precedes(start, objects, within: 1)
        || sentence.precedes(start, [words["do"]], within: 1) && !body.isSubmitter
    }
    if sentence.precedes(start, objects, within: 1) || !opensClause(start, sentence) { return false }
    return distance(body.tokens.upperBound, range.lowerBound, sentence) <= (body.kind == .unnamed ? 12 : 5)
  }

  /// Whether a clause begins at a token: a mark or nothing stands before, numbers and words of number aside.
  func opensClause(_ start: Int, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let openers = ["riêng", "còn", "đó", "và", "của", "được", "nhưng", "song", "theo", "thấy", "rằng"].map { words[$0] }
    let numerals = ["các", "hai", "ba", "bốn", "năm", "sáu", "cả", "nhiều", "một", "số", "những"].map { words[$0] }
    var index = start
    while index > 0,
      sentence.tokens[index - 1].kind == .number || sentence.tokens[index - 1].isMark("/")
        || numerals.contains(sentence.tokens[index - 1].id)
    { index -= 1 }
    guard index > 0 else { return true }
    let before = sentence.tokens[index - 1]
    return before.kind != .word || openers.contains(before.id) || index < start && before.id == words["có"]
  }

  /// The number of tokens between two, those in brackets left out.
  func distance(_ start: Int, _ end: Int, _ sentence: Sentence) -> Int {
    var depth = 0
    var count = 0
    for index in start..<max(start, end) {
      if sentence.tokens[index].isMark("(") { depth += 1 }
      if depth == 0 { count += 1 }
      if sentence.tokens[index].isMark(")") { depth = max(0, depth - 1) }
    }
    return count
  }

  /// Whether one body's words describe another that stands before them, between commas or after `là`.
  func isDescription(_ description: Body, of named: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let between = named.tokens.upperBound..<max(named.tokens.upperBound, description.tokens.lowerBound)
    return between.count <= 3
      && sentence.tokens[between].contains { $0.isMark(",") || $0.isMark("(") || $0.id == words["là"] }
  }
}
