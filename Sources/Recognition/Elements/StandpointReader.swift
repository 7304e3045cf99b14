import DocumentModel

/// Finds who said what in the sentences of a document.
struct StandpointReader {
  /// The document being read.
  let reading: Reading

  /// What is carried from one sentence to the next of a paragraph.
  struct Carry {
    /// Who spoke last.
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
      // `Giao Kho bạc … thanh toán theo khối lượng được nghiệm thu.`: a task, no opinion.
      if let first = sentence.tokens.first, first.isCapitalised, first.id == reading.lexicon.words["giao"] { continue }
      if sentence.has(.partial) {
        // `Sở chỉ xem đơn giá.`: what was agreed to in this paragraph was only a part.
        for index in events.indices.reversed() {
          guard reading.sentences[events[index].sentence].block == sentence.block else { break }
          if events[index].kind > .none { events[index].isOtherMatter = true }
        }
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
      || sentence.tokens.count > 1 && opensResult(sentence.tokens[0].id, sentence.tokens[1].id)
  }

  /// Whether two words open what came of it: `kết quả`, `hội đồng`.
  private func opensResult(_ first: Int32, _ second: Int32) -> Bool {
    let words = reading.lexicon.words
    return first == words["kết"] && second == words["quả"] || first == words["hội"] && second == words["đồng"]
  }

  /// Whether the submitter asks the decider in this sentence, so that its words are no opinion.
  private func isRequest(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.ownJudgement) else { return false }
    return sentence.all(.request).contains { request in
      let target = sentence.bodies.first {
        $0.tokens.lowerBound >= request.tokens.upperBound && [.ubnd, .chairman].contains($0.kind)
      }
      guard let target, target.tokens.lowerBound - request.tokens.upperBound <= 4,
        opensRequest(request.tokens.lowerBound, sentence)
      else { return false }
      return !sentence.bodies.contains {
        $0.tokens.upperBound <= request.tokens.lowerBound && !$0.isSubmitter && !$0.isBare && isSpeaker($0)
      }
    }
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
  func isSpeaker(_ body: Body) -> Bool {
    [.department, .appraisers].contains(body.kind)
  }

  /// The events of one sentence.
  private func events(in sentence: Sentence, _ index: Int, _ carry: inout Carry) -> [StandpointEvent] {
    let speakers = sentence.bodies.filter { !isRecipient($0, sentence) && !isPart($0, sentence) }
    let appraisal = sentence.all(.appraise).filter { sentence.isTold($0.tokens) && !isAsked($0.tokens, sentence) }
    let otherMatter = reading.isOnAnotherMatter(sentence)
    if let department = speakers.first(where: {
      isSpeaker($0) && !$0.isBare && !($0.isSubmitter && $0.kind == .department)
    }) {
      let holder = holder(of: department, sentence, carry)
      if carry.holder != holder {
        carry.isAppraisal = false
        carry.isOtherMatter = false
      }
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
      carry.isOtherMatter = false
    }
    if !speakers.contains(where: { isSpeaker($0) || $0.isSubmitter }),
      let other = speakers.first(where: { isOther($0) && leads($0, sentence) }),
      !(carry.holder == .appraisers && isCouncil(other, sentence))
    {
      carry.holder = holder(of: other, sentence, carry)
      carry.isAppraisal = false
    }
    if !appraisal.isEmpty, carry.holder == nil, let holder = issuer(of: sentence, carry) { carry.holder = holder }
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
      // `hồ sơ đang được Sở X thẩm định theo đúng trình tự`: nothing of it is a standpoint yet.
      let isPending =
        kind == .favour && appraisal.isEmpty && sentence.all(.appraise).contains { sentence.isPlanned($0.tokens) }
      let isAppraisal = !appraisal.isEmpty || (isSpeakerHolder && found == carry.holder && carry.isAppraisal)
      if kind == .none, !isSpeakerHolder || !(isAppraisal || sentence.has(.answer)) { continue }
      if kind == .favour, isSpeakerHolder, isDirected(hit.tokens, sentence) { continue }
      // `…; lập hồ sơ theo đúng quy định`: what a body wants done, told on.
      if hit.sign == .conditionsMet, isSpeakerHolder, body == nil,
        sentence.tokens[hit.tokens].contains(where: { $0.id == reading.lexicon.words["đúng"] })
      {
        continue
      }
      // `… và chịu trách nhiệm về số liệu` alone is what a body asks of the submitter.
      if hit.sign == .responsibility, isSpeakerHolder, body == nil,
        ![.agree, .weakAgree, .need].contains(where: { sentence.has($0) })
      {
        continue
      }
      events.append(
        StandpointEvent(
          holder: found, kind: kind, tokens: hit.tokens, sentence: index, isAppraisal: isAppraisal,
          hasRemarks: sentence.has(.remarks), isPlanned: isPending || isOpen(hit.tokens, kind, sentence),
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

  /// The department whose symbol stands in the number of the paper that a sentence begins with: `Báo cáo thẩm định số 45/BC-STP`.
  private func issuer(of sentence: Sentence, _ carry: Carry) -> StandpointEvent.Holder? {
    guard
      let paper = sentence.citations.first(where: { $0.rank == .letter && $0.hasNumber && $0.tokens.lowerBound <= 3 }),
      let last = paper.tokens.last, sentence.tokens.indices.contains(last)
    else { return nil }
    let reader = NameReader(lexicon: reading.lexicon, submitter: reading.submitter)
    let text = { (_: Int) in Substring(reading.document.text(of: sentence.place(last..<(last + 1)))) }
    let named = reader.bodies(in: [sentence.tokens[last]], text: text).first {
      $0.kind == .department && !$0.key.isEmpty
    }
    guard let named else { return nil }
    return named.key == reading.submitter?.key ? .submitter : .department(named.key)
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

  /// Whether a body is a council named by that word alone.
  func isCouncil(_ body: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return body.tokens.count == 2
      && sentence.tokens[body.tokens].elementsEqual(["hội", "đồng"].map { words[$0] }) { $0.id == $1 }
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
        && !follows(body, sentence)
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
    if sentence.isQuestion { return [] }
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
        } else if kind == .favour, sentence.isNegated(hit.tokens, within: 4) {
          continue
        } else {
          found.append((hit, kind))
        }
      }
    }
    return found.sorted { $0.0.tokens.lowerBound < $1.0.tokens.lowerBound }
  }
}
