import DocumentModel

/// Reads the tasks that the decider is asked to lay on others: who answers, who leads, by when.
struct TaskReader {
  /// The document being read.
  let reading: Reading
  /// The sentences that ask.
  let zone: RequestZone

  /// The tasks in reading order.
  func tasks() -> [AssignedTask] {
    zone.asking.flatMap { index in tasks(in: index) }
  }

  /// The tasks of one sentence.
  private func tasks(in index: Int) -> [AssignedTask] {
    let sentence = reading.sentences[index]
    guard !sentence.isRow else { return [] }
    let verbs = ClosingLexicon.outermost(reading.lexicon.closing.all(.assign, in: sentence)) { $0 }
      .filter { asksNow($0, sentence) }
    return verbs.enumerated().compactMap { number, verb in
      let next = number + 1 < verbs.count ? verbs[number + 1].lowerBound : sentence.tokens.count
      let end = min(sentence.clauseEnd(after: verb.upperBound), next)
      return task(verb, end: end, sentence, index)
    }
  }

  /// Whether a verb assigns here and now: it opens its clause, goes on a list of verbs, or follows the one asked.
  private func asksNow(_ verb: Range<Int>, _ sentence: Sentence) -> Bool {
    guard verb.lowerBound > 0, !sentence.isNegated(verb, within: 1) else { return verb.lowerBound == 0 }
    let before = sentence.tokens[verb.lowerBound - 1]
    if before.kind == .lineEnd || before.kind == .mark && !before.isMark("\"") { return !isPast(verb, sentence) }
    let words = reading.lexicon.words
    if before.kind == .number { return verb.lowerBound <= 2 }
    if [words["và"], words["thời"], words["nghị"], words["trình"]].contains(before.id) { return true }
    return sentence.bodies.contains {
      [.ubnd, .chairman].contains($0.kind) && $0.tokens.upperBound == verb.lowerBound
        && !isPast($0.tokens, sentence)
    } && sentence.has(.request)
  }

  /// Whether the clause before a verb tells of something done: `tại Công văn …, giao Sở …`.
  private func isPast(_ verb: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.all(.past).contains { $0.tokens.upperBound <= verb.lowerBound } && !sentence.has(.request)
  }

  /// What a verb assigns; nil where it assigns nothing to a body.
  private func task(_ verb: Range<Int>, end: Int, _ sentence: Sentence, _ index: Int) -> AssignedTask? {
    let bodies = subjects(after: verb.upperBound, end: end, sentence)
    guard let last = bodies.last, last.tokens.upperBound < end else { return nil }
    let act = last.tokens.upperBound
    let next = sentence.tokens[act]
    let closing = reading.lexicon.closing
    if next.kind == .number || closing.all(.allocation, in: sentence).contains(where: { $0.lowerBound == act }) {
      return nil
    }
    let leads = leaders(of: bodies, act: act, end: end, sentence)
    return AssignedTask(
      subject: subject(bodies, hasLead: hasLead(from: act, end: end, sentence)), leads: leads,
      deadline: deadline(from: verb.lowerBound, act: act, sentence, index),
      place: sentence.place(verb.lowerBound..<end),
      bodies: bodies.map { sentence.place($0.tokens) })
  }

  /// The bodies right behind a verb, joined by commas and `và`.
  private func subjects(after start: Int, end: Int, _ sentence: Sentence) -> [Body] {
    let words = reading.lexicon.words
    let joining = [words["và"], words["cùng"], words["các"], words["với"], words["của"]]
    var found: [Body] = []
    var position = start
    for body in sentence.bodies where body.tokens.lowerBound >= start && body.tokens.lowerBound < end {
      let gap = sentence.tokens[position..<max(position, body.tokens.lowerBound)]
      let isJoined =
        gap.allSatisfy { $0.isMark(",") || joining.contains($0.id) } && gap.count <= (found.isEmpty ? 1 : 2)
      guard isJoined else { break }
      if found.isEmpty, [.ubnd, .chairman].contains(body.kind) { return [] }
      found.append(body)
      position = body.tokens.upperBound
    }
    return found
  }

  /// Whether the words say who leads, or that one works with the others.
  private func hasLead(from act: Int, end: Int, _ sentence: Sentence) -> Bool {
    reading.lexicon.closing.all(.lead, in: sentence).contains { (act..<end).contains($0.lowerBound) }
  }

  /// Who answers for a task that is laid on some bodies.
  private func subject(_ bodies: [Body], hasLead: Bool) -> AssignedTask.Subject {
    let named = bodies.filter { $0.kind != .unnamed }
    if named.isEmpty { return hasLead ? .one : .unnamed }
    // Communes, companies and schools do a thing each in its own place; departments do it together.
    let together = named.filter { [.department, .central, .office, .council].contains($0.kind) }
    return together.count >= 2 && !hasLead ? .several : .one
  }

  /// How many bodies lead: those right before `chủ trì`, and another one that leads the same act.
  private func leaders(of bodies: [Body], act: Int, end: Int, _ sentence: Sentence) -> Int {
    let leads = ClosingLexicon.outermost(reading.lexicon.closing.all(.lead, in: sentence)) { $0 }
      .filter { $0.lowerBound >= act && $0.lowerBound < end }
    guard let first = leads.first else { return 0 }
    var count = first.lowerBound - act <= 1 ? bodies.count(where: { $0.kind != .unnamed }) : 1
    // `Sở A chủ trì, Sở B đồng chủ trì …`: no act stands between the first `chủ trì` and the second body.
    if let second = leads.dropFirst().first,
      let body = sentence.bodies.last(where: { $0.tokens.upperBound <= second.lowerBound }),
      body.tokens.lowerBound >= first.upperBound, second.lowerBound - body.tokens.upperBound <= 1,
      sentence.tokens[first.upperBound..<body.tokens.lowerBound].count(where: { $0.kind == .word }) <= 1
    {
      count += 1
    }
    return count
  }

  /// When a task has to be done: told in its sentence, in the words that lead into it, or right after it.
  private func deadline(from verb: Int, act: Int, _ sentence: Sentence, _ index: Int) -> AssignedTask.Deadline {
    let sentences = reading.sentences
    if tellsTime(sentence) { return .told }
    if let lead = sentence.leadIn, sentences.indices.contains(lead), tellsTime(sentences[lead]) { return .told }
    let next = index + 1
    if sentences.indices.contains(next), sentences[next].block == sentence.block,
      reading.lexicon.closing.all(.assign, in: sentences[next]).isEmpty, tellsTime(sentences[next])
    {
      return .told
    }
    // The name of a company or a unit may go on with small letters before the act begins.
    let isLong = sentence.bodies.contains {
      $0.tokens.upperBound == act && [.company, .unit, .association].contains($0.kind)
    }
    let isStanding = reading.lexicon.closing.all(.standing, in: sentence).contains {
      $0.lowerBound >= act && $0.lowerBound - act <= (isLong ? 8 : 0)
    }
    return isStanding ? .standing : .missing
  }

  /// Whether a date or another time stands in a sentence.
  private func tellsTime(_ sentence: Sentence) -> Bool {
    sentence.dates.contains { found in !sentence.citations.contains { $0.tokens.overlaps(found.tokens) } }
      || !reading.lexicon.closing.all(.deadline, in: sentence).isEmpty
  }
}
