import DocumentModel

/// One thing that a body said, or that was said of it: who, what, and in which sentence.
struct StandpointEvent {
  /// Who holds it.
  enum Holder: Hashable {
    /// A department, by the register's key or by its words.
    case department(String)
    /// A council or team that appraises.
    case appraisers
    /// The submitter.
    case submitter
    /// Bodies without a name.
    case unnamed
    /// The decider, a central body: their leave is history.
    case higher
    /// Anybody else.
    case other(Body.Kind)
    /// Nobody can be told.
    case nobody
  }

  /// How the sentence stands to the matter.
  enum Kind: Int, Comparable {
    /// No standpoint: noted, asked to follow the rules.
    case none
    /// The need, the fitness, the conditions.
    case favour
    /// Agreement in weak or negative form.
    case weak
    /// Clear agreement.
    case agrees
    /// Disagreement.
    case disagrees

    /// By strength.
    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Who.
  var holder: Holder
  /// What.
  var kind: Kind
  /// The words.
  var tokens: Range<Int>
  /// The sentence, by index.
  var sentence: Int
  /// Whether the body's appraisal is told with it.
  var isAppraisal: Bool
  /// Whether remarks or conditions stand with it.
  var hasRemarks: Bool
  /// Whether it is only planned or under way.
  var isPlanned: Bool
  /// Whether it is about another matter.
  var isOtherMatter: Bool
  /// The body's name, where it stands in the sentence.
  var body: Body?
}

/// Finds who said what in the sentences of a document.
struct StandpointReader {
  /// The document being read.
  let reading: Reading

  /// What is carried from one sentence to the next of a paragraph.
  private struct Carry {
    var holder: StandpointEvent.Holder?
    /// The department named last, though it was only asked.
    var named: StandpointEvent.Holder?
    var isAppraisal = false
    var isOtherMatter = false
    var block = -1
  }

  /// All events in reading order.
  func events() -> [StandpointEvent] {
    var events: [StandpointEvent] = []
    var carry = Carry()
    for (index, sentence) in reading.sentences.enumerated() where [.body, .note, .heading].contains(sentence.zone) {
      if sentence.block != carry.block && !(sentence.block == carry.block + 1 && refersBack(sentence)) {
        carry = Carry()
      }
      carry.block = sentence.block
      if isRequest(sentence)
        || sentence.leadIn.map({ !reading.isOpening($0) && isRequest(reading.sentences[$0]) }) ?? false
      {
        continue
      }
      events += self.events(in: sentence, index, &carry)
    }
    return events
  }

  /// Whether a paragraph goes on about the body of the one before.
  private func refersBack(_ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    guard let first = sentence.tokens.first else { return false }
    return sentence.leadIn != nil || first.id == words["theo"] || first.id == words["sở"] || first.id == words["tại"]
      || first.id == words["đến"]
  }

  /// Whether the submitter asks the decider in this sentence, so that its words are no opinion.
  private func isRequest(_ sentence: Sentence) -> Bool {
    guard let request = sentence.all(.request).first, !sentence.has(.ownJudgement) else { return false }
    let target = sentence.bodies.first {
      $0.tokens.lowerBound >= request.tokens.upperBound && [.ubnd, .chairman].contains($0.kind)
    }
    guard let target, target.tokens.lowerBound - request.tokens.upperBound <= 4,
      opensRequest(request.tokens.lowerBound, sentence)
    else { return false }
    let others = sentence.bodies.contains {
      $0.tokens.upperBound <= request.tokens.lowerBound && !$0.isSubmitter && !$0.isBare && isSpeaker($0)
    }
    return !others
  }

  /// Whether words of asking stand where a request begins: first, behind a mark or the submitter, or politely.
  private func opensRequest(_ start: Int, _ sentence: Sentence) -> Bool {
    guard start > 1 else { return true }
    if sentence.tokens[start].id == reading.lexicon.words["kính"] || sentence.tokens[start - 1].kind == .mark {
      return true
    }
    return sentence.bodies.contains {
      ($0.isSubmitter || $0.isBare) && start >= $0.tokens.upperBound && start - $0.tokens.upperBound <= 3
    }
  }

  /// Whether a body may hold an opinion that counts or is to be told apart.
  private func isSpeaker(_ body: Body) -> Bool {
    [.department, .appraisers].contains(body.kind)
  }

  /// The events of one sentence.
  private func events(in sentence: Sentence, _ index: Int, _ carry: inout Carry) -> [StandpointEvent] {
    let speakers = sentence.bodies.filter { !isRecipient($0, sentence) && !isPart($0, sentence) }
    let appraisal = sentence.all(.appraise).filter { sentence.isTold($0.tokens) && !isAsked($0.tokens, sentence) }
    let otherMatter = sentence.has(.otherMatter) || reading.isOld(sentence)
    if let department = speakers.first(where: {
      isSpeaker($0) && !$0.isBare && !($0.isSubmitter && $0.kind == .department)
    }) {
      let holder = holder(of: department, sentence, carry)
      if carry.holder != holder { carry.isAppraisal = false }
      carry.holder = holder
    }
    if let named = sentence.bodies.last(where: { $0.kind == .department && !$0.isBare && !$0.isSubmitter }) {
      carry.named = holder(of: named, sentence, carry)
    }
    if let submitter = speakers.first(where: { $0.isSubmitter && !$0.isBare }), !follows(submitter, sentence),
      !speakers.contains(where: { isSpeaker($0) && !$0.isSubmitter })
    {
      carry.holder = holder(of: submitter, sentence, carry)
      carry.isAppraisal = false
    }
    if !speakers.contains(where: { isSpeaker($0) || $0.isSubmitter }),
      let other = speakers.first(where: { isOther($0) && leads($0, sentence) })
    {
      carry.holder = holder(of: other, sentence, carry)
      carry.isAppraisal = false
    }
    if !appraisal.isEmpty, carry.holder != nil { carry.isAppraisal = true }
    carry.isOtherMatter = otherMatter && !appraisal.isEmpty || carry.isOtherMatter && sentence.dates.isEmpty
    var events: [StandpointEvent] = []
    for (hit, kind) in standpoints(sentence) {
      let (found, body) = self.holder(at: hit.tokens, sentence, speakers, carry)
      // An order quoted from a paper names whom it asks: the body stands inside the quotation itself.
      if let body, !body.isBare, sentence.isQuoted(hit.tokens.lowerBound), sentence.isQuoted(body.tokens.lowerBound),
        !speakers.contains(where: { isSpeaker($0) && !sentence.isQuoted($0.tokens.lowerBound) })
      {
        continue
      }
      let isSpeakerHolder = { if case .department = found { true } else { found == .appraisers } }()
      let isAppraisal = !appraisal.isEmpty || (isSpeakerHolder && found == carry.holder && carry.isAppraisal)
      if kind == .none, !isSpeakerHolder || !(isAppraisal || sentence.has(.answer)) { continue }
      if kind == .favour, isSpeakerHolder, isDirected(hit.tokens, sentence) { continue }
      events.append(
        StandpointEvent(
          holder: found, kind: kind, tokens: hit.tokens, sentence: index, isAppraisal: isAppraisal,
          hasRemarks: sentence.has(.remarks), isPlanned: isOpen(hit.tokens, kind, sentence),
          isOtherMatter: otherMatter || carry.isOtherMatter, body: body))
    }
    // A body that appraised or answered without any word of standpoint.
    if !events.contains(where: { $0.kind != .none }) {
      for body in speakers where isSpeaker(body) && !body.isSubmitter && (!appraisal.isEmpty || sentence.has(.answer)) {
        events.append(
          StandpointEvent(
            holder: holder(of: body, sentence, carry), kind: .none, tokens: body.tokens, sentence: index,
            isAppraisal: !appraisal.isEmpty,
            hasRemarks: false, isPlanned: isOpen(body.tokens, .none, sentence),
            isOtherMatter: otherMatter || carry.isOtherMatter, body: body))
      }
    }
    return events
  }

  /// Whether what is said is no act yet: planned, under way, conditional or, for an answer without standpoint, denied.
  private func isOpen(_ range: Range<Int>, _ kind: StandpointEvent.Kind, _ sentence: Sentence) -> Bool {
    switch kind {
    case .disagrees: return sentence.isConditional(range)
    case .none:
      let words = reading.lexicon.words
      let openers: [Sign] = [.negation, .running, .plan]
      return sentence.isPlanned(range) || sentence.tokens.first?.id == words["khi"]
        || openers.contains { sign in sentence.all(sign).contains { $0.tokens.lowerBound <= range.upperBound } }
    default: return sentence.isPlanned(range) || sentence.isConditional(range)
    }
  }

  /// Whether words of fitness stand inside what a body only asks others to do: `đề nghị … thực hiện đúng quy định`.
  private func isDirected(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.hits.contains { [.noStandpoint, .remarks].contains($0.sign) && $0.tokens.lowerBound < range.lowerBound }
      && !sentence.hits.contains { [.agree, .weakAgree].contains($0.sign) }
  }

  /// Whether a body's name only goes on with the name before it, as `Sở` in `Đảng ủy cơ quan Sở`.
  private func isPart(_ body: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let start = body.tokens.lowerBound
    if sentence.bodies.contains(where: { $0.tokens.upperBound == start && start > 0 }) { return true }
    return body.isBare && sentence.precedes(start, [words["quan"], words["đạo"], words["đốc"], words["bộ"]], within: 1)
  }

  /// Whether a body is named only behind words of standpoint, as in `thống nhất … như Sở đề xuất`.
  private func follows(_ body: Body, _ sentence: Sentence) -> Bool {
    let signs: [Sign] = [.agree, .weakAgree, .disagree]
    return signs.contains { sign in sentence.all(sign).contains { $0.tokens.upperBound <= body.tokens.lowerBound } }
  }

  /// Whether a body is neither department nor decider.
  private func isOther(_ body: Body) -> Bool {
    ![.department, .appraisers, .ubnd, .chairman, .council, .central, .office].contains(body.kind)
  }

  /// Whether a body leads its sentence: at its beginning, or as the doer of a passive or the owner of a paper at its beginning.
  private func leads(_ body: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return body.tokens.lowerBound <= 1
      || sentence.precedes(body.tokens.lowerBound, [words["được"], words["của"], words["là"]], within: 1)
  }

  /// The words of standpoint of a sentence, the longest where they overlap, negated agreement as disagreement.
  private func standpoints(_ sentence: Sentence) -> [(Sentence.SignHit, StandpointEvent.Kind)] {
    let kinds: [(Sign, StandpointEvent.Kind)] = [
      (.disagree, .disagrees), (.weakAgree, .weak), (.agree, .agrees), (.need, .favour), (.conditionsMet, .favour),
      (.responsibility, .favour),
      (.noStandpoint, .none),
    ]
    var found: [(Sentence.SignHit, StandpointEvent.Kind)] = []
    // A question states nothing: `có thống nhất hay không`.
    if sentence.all(.question).contains(where: { $0.tokens.count <= 3 }) { return [] }
    for (sign, kind) in kinds {
      for hit in sentence.hits where hit.sign == sign {
        guard !found.contains(where: { $0.0.tokens.overlaps(hit.tokens) && $0.1 != .none }),
          !isLawOrPurpose(hit.tokens, sentence)
        else { continue }
        if kind != .disagrees, kind != .weak, sentence.overlaps(hit.tokens, [.uniform]) { continue }
        // A label such as `Sự cần thiết.` states nothing.
        if kind == .favour, sentence.tokens.count <= 6 { continue }
        // Silence counted as consent is nobody's word.
        if sentence.overlaps(hit.tokens, [.silence]) { continue }
        if kind == .agrees, sentence.isNegated(hit.tokens, within: 2) {
          found.append((hit, .disagrees))
        } else if kind == .favour, sentence.isNegated(hit.tokens, within: 2) {
          continue
        } else {
          found.append((hit, kind))
        }
      }
    }
    return found.sorted { $0.0.tokens.lowerBound < $1.0.tokens.lowerBound }
  }

  /// Whether words stand in quoted law, or name a purpose: `để có cơ sở tham mưu`.
  private func isLawOrPurpose(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    if sentence.isQuoted(range.lowerBound), sentence.citations.contains(where: { $0.rank == .instrument }) {
      return true
    }
    return sentence.precedes(range.lowerBound, [words["để"], words["nhằm"]], within: 1)
  }

  /// Whether a body is only asked, sent to or named as owner of something.
  private func isRecipient(_ body: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let asked = ["mong", "gửi", "đến", "tới", "nghị", "mời", "hỏi", "cho", "sang"].map { words[$0] }
    guard sentence.precedes(body.tokens.lowerBound, asked, within: 1) else { return false }
    // `ý kiến của các sở gửi đến …` aside: what is asked of a body is no act of it.
    return true
  }

  /// Whether the appraisal is asked for or named as a procedure rather than told.
  private func isAsked(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return sentence.precedes(range.lowerBound, [words["để"], words["nghị"]], within: 2)
  }

  /// Who a body of a sentence is.
  private func holder(of body: Body, _ sentence: Sentence, _ carry: Carry) -> StandpointEvent.Holder {
    if body.kind == .department, body.isBare {
      if case .department = carry.holder { return carry.holder ?? .nobody }
      if !reading.isDepartment, let named = carry.named { return named }
      return reading.isDepartment && reading.submitter?.kind == .department ? .submitter : .nobody
    }
    if body.isSubmitter { return .submitter }
    switch body.kind {
    case .department:
      return .department(
        body.key.isEmpty ? reading.document.text(of: sentence.place(body.tokens)).lowercased() : body.key)
    case .appraisers: return .appraisers
    case .unnamed: return .unnamed
    case .ubnd, .chairman, .central, .council, .office: return .higher
    default: return .other(body.kind)
    }
  }

  /// Who holds what is said at a stretch: the subject to its left, else the owner behind `của`, else the one carried on.
  private func holder(
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
  private func isSubject(_ body: Body, _ sentence: Sentence, of range: Range<Int>) -> Bool {
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
  private func opensClause(_ start: Int, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let openers = ["riêng", "còn", "đó", "và", "của", "được", "nhưng", "song", "theo"].map { words[$0] }
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
  private func distance(_ start: Int, _ end: Int, _ sentence: Sentence) -> Int {
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
  private func isDescription(_ description: Body, of named: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let between = named.tokens.upperBound..<max(named.tokens.upperBound, description.tokens.lowerBound)
    return between.count <= 3
      && sentence.tokens[between].contains { $0.isMark(",") || $0.isMark("(") || $0.id == words["là"] }
  }
}
