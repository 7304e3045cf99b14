import DocumentModel

/// Reads vague words in what is asked for, where they stand in place of a date, a body, an amount, a list or an act.
struct WordingReader {
  /// The document being read.
  let reading: Reading
  /// The sentences that ask.
  let zone: RequestZone
  /// The tasks found, whose subjects are judged as such.
  let tasks: [AssignedTask]

  /// The vague words in reading order.
  func wordings() -> [VagueWording] {
    zone.asking.flatMap { index in wordings(in: reading.sentences[index]) }
  }

  /// The vague words of one sentence.
  private func wordings(in sentence: Sentence) -> [VagueWording] {
    let closing = reading.lexicon.closing
    let hits = ClosingLexicon.hits(of: closing.vague, in: sentence.tokens).filter {
      closing.rows.indices.contains($0.group)
    }
    return ClosingLexicon.outermost(hits) { $0.tokens }.compactMap { hit in
      let row = closing.rows[hit.group]
      guard isRead(hit.tokens, sentence), isMissing(row.lacks, hit.tokens, sentence) else { return nil }
      return VagueWording(
        lacks: row.lacks, place: sentence.place(hit.tokens), write: row.write, writeEnglish: row.writeEnglish)
    }
  }

  /// Whether words belong to what is asked: not quoted, in no paper's name, behind no purpose, negation or plan.
  private func isRead(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    !sentence.isQuoted(range.lowerBound)
      && !sentence.citations.contains { $0.tokens.overlaps(range) }
      && !RequestZone.isPurpose(range, in: sentence, reading.lexicon.words)
      && !sentence.isNegated(range, within: 1)
      && !isInParentheses(range, sentence)
  }

  /// Whether words stand in parentheses, which explain rather than ask.
  private func isInParentheses(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let before = sentence.tokens[..<range.lowerBound]
    return before.count { $0.isMark("(") } > before.count { $0.isMark(")") }
  }

  /// Whether what the words stand for is not told beside them.
  private func isMissing(_ lack: VagueWording.Lack, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    switch lack {
    case .date: return sentence.dates.isEmpty && !tellsTime(range, sentence)
    case .body:
      return !sentence.bodies.contains { body in
        ![.unnamed, .ubnd, .chairman].contains(body.kind) && !body.isSubmitter
      } && !tasks.contains { task in task.bodies.contains { $0.overlaps(sentence.place(range)) } }
    case .amount: return !hasNumber(sentence)
    case .list: return !namesItems(after: range, sentence)
    case .act:
      // `Kính mong … quan tâm, xem xét` behind a full request is courtesy; an item of a list is a request of its own.
      return sentence.leadIn != nil && opensClause(range, sentence) && !decides(outside: range, sentence)
    }
  }

  /// Whether other words of the sentence tell a time.
  private func tellsTime(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    reading.lexicon.closing.all(.deadline, in: sentence).contains { !$0.overlaps(range) }
  }

  /// Whether a number stands in the sentence that belongs to no date and no paper, or an item beneath tells it.
  private func hasNumber(_ sentence: Sentence) -> Bool {
    sentence.tokens.last?.isMark(":") == true
      || sentence.tokens.indices.contains { index in
        sentence.tokens[index].kind == .number
          && !sentence.citations.contains { $0.tokens.contains(index) && $0.hasNumber }
          && !sentence.dates.contains { $0.tokens.contains(index) }
      }
  }

  /// Whether the things are named behind the words: a colon, parentheses, `như`, `gồm`, or a name in capitals.
  private func namesItems(after range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let rest = sentence.tokens[range.upperBound..<sentence.clauseEnd(after: range.upperBound)]
    return rest.contains { token in
      token.isMark(":") || token.isMark("(") || token.kind == .number
        || [words["như"], words["gồm"], words["nêu"], words["sau"], words["trên"]].contains(token.id)
    }
      || sentence.clauseEnd(after: range.upperBound) < sentence.tokens.count
        && sentence.tokens[range.upperBound..<sentence.tokens.count].contains { $0.isMark(":") }
  }

  /// Whether words open what is asked: behind the verb of asking, the one asked, a mark or `và`.
  private func opensClause(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard range.lowerBound > 0 else { return true }
    let words = reading.lexicon.words
    let before = sentence.tokens[range.lowerBound - 1]
    if before.kind != .word || before.id == words["và"] { return true }
    return sentence.bodies.contains { $0.tokens.upperBound == range.lowerBound }
      || sentence.hits.contains {
        [.request, .vague].contains($0.sign) && $0.tokens.upperBound == range.lowerBound
      }
  }

  /// Whether the sentence asks for a decision outside the vague words.
  private func decides(outside range: Range<Int>, _ sentence: Sentence) -> Bool {
    let reader = RequestReader(reading: reading, sentence: sentence)
    return sentence.all(.decision).contains { hit in
      !hit.tokens.overlaps(range) && reader.isStrong(hit.tokens) && reader.hasObject(hit.tokens)
        && !RequestZone.isPurpose(hit.tokens, in: sentence, reading.lexicon.words)
    }
  }
}

extension Place {
  /// Whether two places share a byte.
  fileprivate func overlaps(_ other: Place) -> Bool {
    paragraph == other.paragraph && range.overlaps(other.range)
  }
}
