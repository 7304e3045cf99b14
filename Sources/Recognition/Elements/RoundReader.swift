import DocumentModel

/// Gathers the sentences of each round.
struct RoundReader {
  /// The document being read.
  let reading: Reading

  /// The rounds in reading order.
  func rounds() -> [Round] {
    var rounds: [[Int]] = []
    for (index, sentence) in reading.sentences.enumerated()
    where [.body, .note].contains(sentence.zone) && !isRequest(sentence) {
      if isOfAppraiser(sentence, index) { continue }
      if let last = rounds.last?.last, continues(sentence, index, reading.sentences[last], last) {
        rounds[rounds.count - 1].append(index)
      } else if begins(sentence) {
        rounds.append([index])
      }
    }
    return rounds.map { Round(sentences: $0.map { reading.sentences[$0] }, reading: reading) }.filter(\.isOfOpinions)
  }

  /// Whether a sentence only goes on with the remarks of the department whose appraisal the one before it tells.
  private func isOfAppraiser(_ sentence: Sentence, _ index: Int) -> Bool {
    guard index > 0, !Round.asks(sentence, reading), let body = sentence.bodies.first(where: { !$0.isBare }),
      body.kind == .department, !body.isSubmitter
    else { return false }
    let before = reading.sentences[index - 1]
    return before.block == sentence.block && before.has(.appraise)
      && before.bodies.contains { $0.kind == .department && $0.key == body.key && !$0.key.isEmpty }
  }

  /// Whether a sentence begins a round.
  private func begins(_ sentence: Sentence) -> Bool {
    // `Về lấy ý kiến`: a label tells nothing.
    if sentence.tokens.count <= 5, !sentence.isRow, sentence.bodies.isEmpty,
      sentence.tokens.allSatisfy({ $0.kind == .word })
    {
      return false
    }
    if Round.asks(sentence, reading) || Round.sends(sentence, reading.lexicon.words) && !isIncoming(sentence)
      || sentence.has(.excuse) || sentence.has(.portal) || sentence.has(.enclosed)
    {
      return true
    }
    if !Round.opinionCounts(sentence).isEmpty { return true }
    if sentence.has(.takenIn), sentence.has(.past) || sentence.has(.answer) && !sentence.has(.ownJudgement),
      !sentence.has(.plan), !sentence.has(.appraise),
      Round.speaksOfOpinions(sentence, reading.lexicon.words), sentence.bodies.contains(where: { !$0.isSubmitter })
    {
      return true
    }
    if sentence.has(.papers), sentence.citations.contains(where: \.hasNumber) { return true }
    let outside = sentence.bodies.contains {
      !$0.isSubmitter && !$0.isBare
        && [.department, .local, .company, .unit, .party, .association, .inner].contains($0.kind)
    }
    if sentence.has(.meeting), outside, !sentence.dates.isEmpty, !sentence.has(.appraise), !isIncoming(sentence) {
      return true
    }
    if sentence.isRow { return outside && (tells(sentence) || sentence.has(.request) || sentence.has(.takenIn)) }
    // An answer of a body that was asked, with its number: `Sở A có ý kiến tại Công văn số …`.
    guard !sentence.has(.appraise), !sentence.has(.ownJudgement), !sentence.has(.authority), !isIncoming(sentence)
    else { return false }
    let answers = sentence.all(.answer).contains { answer in
      sentence.bodies.contains {
        let isBefore = $0.tokens.upperBound <= answer.tokens.lowerBound
        // `Góp ý của Công ty X tại Công văn số …`
        let isOwner =
          $0.tokens.lowerBound >= answer.tokens.upperBound
          && sentence.precedes($0.tokens.lowerBound, [reading.lexicon.words["của"]])
          && $0.tokens.lowerBound - answer.tokens.upperBound <= 2
        return !$0.isSubmitter && !$0.isBare && (isBefore || isOwner)
          && [.department, .local, .unit, .party, .association, .company].contains($0.kind)
          && (isOwner || $0.kind != .company)
      }
    }
    let standpoints = [Sign.agree, .weakAgree, .disagree].flatMap { sentence.all($0) }.contains { hit in
      sentence.bodies.contains {
        !$0.isSubmitter && !$0.isBare && $0.tokens.upperBound <= hit.tokens.lowerBound
          && [.department, .local, .party, .association].contains($0.kind)
      }
    }
    if standpoints, !sentence.dates.isEmpty || sentence.citations.contains(where: \.hasNumber) { return true }
    return answers
      && (sentence.citations.contains(where: \.hasNumber) || sentence.has(.takenIn)
        || !sentence.dates.isEmpty && tells(sentence))
  }

  /// Whether a sentence holds a standpoint, remarks or an answer.
  private func tells(_ sentence: Sentence) -> Bool {
    [.agree, .weakAgree, .disagree, .remarks, .answer, .noStandpoint].contains { sentence.has($0) }
  }

  /// Whether the submitter only tells that it received the dossier.
  private func isIncoming(_ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let receives = sentence.tokens.indices.dropLast().contains {
      sentence.tokens[$0].id == words["nhận"] && sentence.tokens[$0 + 1].id == words["được"]
    }
    return receives && !sentence.has(.takenIn) && ![.agree, .weakAgree, .disagree].contains { sentence.has($0) }
      && !sentence.tokens.indices.dropLast().contains {
        sentence.tokens[$0].id == words["ý"] && sentence.tokens[$0 + 1].id == words["kiến"]
      }
  }

  /// Whether a sentence goes on with the round that ended in the one before.
  private func continues(_ sentence: Sentence, _ index: Int, _ last: Sentence, _ lastIndex: Int) -> Bool {
    if sentence.has(.appraise), !sentence.has(.ask), !sentence.has(.answer) { return false }
    if sentence.block == last.block {
      if asksAnew(sentence), asksAnew(last) { return false }
      return index - lastIndex <= 3 && goesOn(sentence) || begins(sentence)
    }
    if let lead = sentence.leadIn, !reading.isOpening(lead), lead == lastIndex || lead == last.leadIn { return true }
    if sentence.zone != last.zone || sentence.block - last.block > 1 { return false }
    if isRow(sentence), isRow(last) || last.tokens.last?.isMark(":") == true { return tells(sentence) || isRow(last) }
    return !sentence.has(.ask)
      && (sentence.has(.takenIn) || sentence.has(.awaiting) || !Round.opinionCounts(sentence).isEmpty
        || sentence.has(.answer))
  }

  /// Whether a sentence tells of an asking, a meeting or a demand for papers with a day or number of its own.
  private func asksAnew(_ sentence: Sentence) -> Bool {
    [.ask, .meeting, .papers].contains { sentence.has($0) } && !sentence.has(.takenIn)
      && (sentence.dates.contains { $0.date?.month != nil } || sentence.citations.contains(where: \.hasNumber))
  }

  /// Whether a sentence is a row of a table, drawn or only typed with bars.
  private func isRow(_ sentence: Sentence) -> Bool { sentence.isRow || sentence.tokens.first?.isMark("|") == true }

  /// Whether a sentence of the same paragraph tells of answers, or names somebody outside who says something.
  private func goesOn(_ sentence: Sentence) -> Bool {
    let signs: [Sign] = [.takenIn, .awaiting, .silence, .excuse, .papers, .enclosed, .ask, .request]
    if tells(sentence) || signs.contains(where: { sentence.has($0) }) || !sentence.counts.isEmpty { return true }
    return sentence.bodies.first.map { $0.tokens.lowerBound <= 1 && !$0.isSubmitter && !$0.isBare } ?? false
      || sentence.bodies.contains { $0.kind == .inner }
  }

  /// Whether the submitter asks the decider here, or in the sentence that leads into the list.
  private func isRequest(_ sentence: Sentence) -> Bool {
    if let lead = sentence.leadIn, lead * 2 > reading.sentences.count, reading.sentences[lead].has(.request),
      !reading.sentences[lead].has(.ask), !Round.speaksOfOpinions(reading.sentences[lead], reading.lexicon.words)
    {
      return true
    }
    return asksDecider(sentence)
  }

  /// Whether words of asking are followed by the decider.
  private func asksDecider(_ sentence: Sentence) -> Bool {
    guard let request = sentence.all(.request).first else { return false }
    return sentence.bodies.contains {
      [.ubnd, .chairman].contains($0.kind) && $0.tokens.lowerBound >= request.tokens.upperBound
        && $0.tokens.lowerBound - request.tokens.upperBound <= 2
    }
  }
}
