import DocumentModel

/// Finds that others were heard where no sentence says so in known words: entries that name somebody outside with a date,
/// a number or what they said, under a heading or in a sentence that leans to hearing. What it finds is doubtful.
struct HearingReader {
  /// The document being read.
  let reading: Reading

  /// How many rows above an entry its table's head is looked for.
  private static let longestTable = 40

  /// An entry: a sentence, by index, and the words that show it.
  struct Entry {
    /// The sentence.
    var index: Int
    /// The words.
    var signs: [Range<Int>]
  }

  /// The entries of the first list, table, section or sentence that tells of hearing; empty where there is none.
  func read() -> [Entry] {
    var groups: [(key: Int, entries: [Entry])] = []
    for index in reading.sentences.indices {
      guard let entry = entry(index), let key = group(of: index) else { continue }
      if groups.last?.key == key {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((key, [entry]))
      }
    }
    return groups.first { tells($0.entries) }?.entries ?? visit() ?? []
  }

  /// A day on which two or more bodies went or sat together, and what one of them said of it further on in the paragraph.
  private func visit() -> [Entry]? {
    for index in reading.sentences.indices {
      let sentence = reading.sentences[index]
      guard [.body, .note].contains(sentence.zone), hasDay(sentence), tellsOfHearing(sentence), !sentence.has(.appraise)
      else { continue }
      let present = sentence.bodies.filter { isOutside($0) && !isOwnOrgan($0, sentence) && $0.kind != .unnamed }
      guard present.count > 1 else { continue }
      let said = (index + 1..<min(index + 6, reading.sentences.count)).filter { next in
        let other = reading.sentences[next]
        return other.block == sentence.block && tellsOfHearing(other) && saysSomething(other)
      }
      guard !said.isEmpty else { continue }
      return [Entry(index: index, signs: present.map(\.tokens))]
        + said.map { Entry(index: $0, signs: reading.sentences[$0].all(.wish).map(\.tokens)) }
    }
    return nil
  }

  /// Whether somebody outside leads a sentence or a clause and says what it wants.
  private func saysSomething(_ sentence: Sentence) -> Bool {
    sentence.bodies.contains { isOutside($0) && sentence.tellsWish(of: $0) }
  }

  /// A sentence that only says somebody outside was heard, neither when nor what they said.
  func mention() -> Entry? {
    for index in reading.sentences.indices {
      let sentence = reading.sentences[index]
      guard [.body, .note].contains(sentence.zone), !sentence.isRow, tellsOfHearing(sentence) else { continue }
      for hit in sentence.all(.wordHearing) where !sentence.isNegated(hit.tokens, within: 2) {
        let heard = sentence.bodies.first {
          isOutside($0) && $0.kind != .unnamed && $0.kind != .central && $0.tokens.lowerBound >= hit.tokens.upperBound
            && $0.tokens.lowerBound - hit.tokens.upperBound <= 3
        }
        if let heard { return Entry(index: index, signs: [hit.tokens, heard.tokens]) }
      }
    }
    return nil
  }

  /// Whether entries together tell enough: two of them, or one with bodies or a number and what came of it.
  private func tells(_ entries: [Entry]) -> Bool {
    if entries.count > 1 { return true }
    guard let index = entries.first?.index else { return false }
    let sentence = reading.sentences[index]
    let outside = sentence.bodies.filter { isOutside($0) && !isOwnOrgan($0, sentence) }
    let isAnswer = [Sign.agree, .weakAgree, .disagree].contains { sentence.has($0) } && sentence.has(.wordHearing)
    return isAnswer && !outside.isEmpty
      || (outside.count > 1 || hasNumber(sentence)) && (hasDay(sentence) || hasOutcome(sentence))
  }

  /// A sentence as an entry: somebody outside is heard, on a day or with a result.
  private func entry(_ index: Int) -> Entry? {
    let sentence = reading.sentences[index]
    guard [.body, .note].contains(sentence.zone), tellsOfHearing(sentence) else { return nil }
    let heard = sentence.all(.wordHearing).filter { !sentence.isNegated($0.tokens, within: 2) }.map(\.tokens)
    let isUnder = isUnderHearing(index)
    let outside = sentence.bodies.filter { isOutside($0) && !isOwnOrgan($0, sentence) }
    // `Sở Tài chính: số 1204/STC-HCSN ngày 18/3/2024` in a list of letters needs no word of hearing.
    if !sentence.has(.appraise), let letter = letter(of: outside, sentence) {
      return Entry(index: index, signs: outside.map(\.tokens) + [letter])
    }
    guard !heard.isEmpty || isUnder, !sentence.has(.ownJudgement) else { return nil }
    let isInside = sentence.bodies.contains { $0.kind == .inner || $0.isSubmitter || $0.isBare }
    guard outside.count > (sentence.has(.appraise) ? 1 : 0) || hasNumber(sentence) && !isInside else { return nil }
    guard hasDay(sentence) || hasOutcome(sentence) && (!heard.isEmpty || sentence.isRow) else { return nil }
    return Entry(index: index, signs: heard + outside.map(\.tokens))
  }

  /// Whether a sentence may tell of hearing at all: of this matter, done, and of nothing else.
  private func tellsOfHearing(_ sentence: Sentence) -> Bool {
    let others: [Sign] = [.plan, .excuse, .awaiting, .authority]
    return !reading.isFuture(sentence) && !others.contains { sentence.has($0) } && !isRequest(sentence)
      && !reading.isOnAnotherMatter(sentence) && !tellsOfEarlierYear(sentence)
  }

  /// Whether the submitter asks the decider here.
  private func isRequest(_ sentence: Sentence) -> Bool {
    sentence.has(.request) && sentence.bodies.contains { [.ubnd, .chairman].contains($0.kind) }
  }

  /// Whether an earlier year is named and no full date: most likely another matter.
  private func tellsOfEarlierYear(_ sentence: Sentence) -> Bool {
    guard let now = reading.letterhead.day?.year, now > 0, !hasDay(sentence) else { return false }
    return sentence.dates.contains { ($0.date?.year ?? now) < now && ($0.date?.year ?? 0) > 0 }
  }

  /// The letter, with number and day, that stands right behind a body outside, where the body leads its sentence.
  private func letter(of outside: [Body], _ sentence: Sentence) -> Range<Int>? {
    guard let first = outside.first, first.tokens.lowerBound <= 4, sentence.zone == .note || sentence.tokens.count <= 40
    else { return nil }
    return sentence.citations.first {
      ($0.hasNumber || $0.isNumberBlank) && $0.rank == .letter && $0.tokens.lowerBound >= first.tokens.upperBound
        && $0.tokens.lowerBound - first.tokens.upperBound <= 6
    }?.tokens
  }

  /// What an entry belongs to: its lead, its heading, or its block.
  private func group(of index: Int) -> Int? {
    let sentence = reading.sentences[index]
    return sentence.leadIn ?? sentence.heading ?? -1 - sentence.block
  }

  /// Whether the lead or heading above a sentence leans to hearing and to nothing still to come.
  private func isUnderHearing(_ index: Int) -> Bool {
    let sentence = reading.sentences[index]
    var above = [sentence.leadIn, sentence.heading].compactMap { $0 }
    if sentence.isRow {
      let first = max(0, index - HearingReader.longestTable)
      let lead = (first..<index).last { !reading.sentences[$0].isRow } ?? first
      above += [lead, lead + 1]
    }
    return above.contains { index in
      guard reading.sentences.indices.contains(index) else { return false }
      let above = reading.sentences[index]
      return above.tokens.count <= 25 && above.has(.wordHearing) && !above.has(.plan) && !above.has(.request)
    }
  }

  /// Whether a body is heard from outside: neither the submitter and its offices nor the decider.
  private func isOutside(_ body: Body) -> Bool {
    !body.isSubmitter && !body.isBare
      && [.department, .local, .company, .unit, .party, .association, .central, .unnamed].contains(body.kind)
      && (body.kind != .unnamed || body.tokens.count > 1)
  }

  /// Whether a body is a congress, its organs or a team of the house: nobody outside.
  private func isOwnOrgan(_ body: Body, _ sentence: Sentence) -> Bool {
    sentence.overlaps(body.tokens, [.houseOrgan])
  }

  /// Whether a full date or day stands in a sentence.
  private func hasDay(_ sentence: Sentence) -> Bool { sentence.dates.contains { $0.date?.month != nil } }

  /// Whether a number of bodies, people or answers stands in a sentence.
  private func hasNumber(_ sentence: Sentence) -> Bool {
    !sentence.counts.isEmpty
      || sentence.hits.contains { hit in
        [.countNoun, .countPeople].contains(hit.sign) && hit.tokens.lowerBound > 0
          && sentence.tokens[hit.tokens.lowerBound - 1].kind == .number
      }
  }

  /// Whether what somebody said, or what came of it, is told.
  private func hasOutcome(_ sentence: Sentence) -> Bool {
    let signs: [Sign] = [.takenIn, .agree, .weakAgree, .disagree, .remarks, .wordFavour, .wordDoubt]
    return signs.contains { sentence.has($0) }
  }
}
