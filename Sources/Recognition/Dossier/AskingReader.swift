import DocumentModel

/// Reads how comments were asked for, and of whose answer something particular is to be said.
struct AskingReader {
  /// The document being read.
  let reading: Reading
  /// The words to look for.
  let signs: DossierSigns

  /// Signs that tell where a body stands.
  private static let standpoints: [Sign] = [.agree, .weakAgree, .disagree, .conditionsMet, .need]

  /// The rounds that have been asked for.
  func rounds(_ rounds: [Round], _ submission: Submission) -> [AskingRound] {
    let isSingle = isSingleMatter(submission)
    let hits = rounds.map { $0.sentences.map { signs.hits(in: $0) } }
    // A note may tell the counts, the text above it the deadline.
    let hasDeadline =
      hits.joined().joined().contains { [.replyDue, .lastDay].contains($0.sign) }
      || rounds.contains { $0.sentences.contains { $0.has(.silence) } }
    return zip(rounds, hits).enumerated().compactMap { index, pair in
      let (round, hits) = pair
      guard round.isAsked || round.isTable || round.hasCount, !round.isPlanned,
        let first = round.sentences.first(where: { Round.asks($0, reading) }) ?? round.sentences.first
      else { return nil }
      return AskingRound(
        number: index + 1, place: first.place, hasDeadline: hasDeadline, silence: silence(round, hits),
        isToEverybody: zip(round.sentences, hits).contains { isToEverybody($0, $1) }, isOfSingleMatter: isSingle,
        asked: untold(round) + particular(round, hits, submission))
    }
  }

  /// The words that tell that somebody did not answer.
  private func silence(_ round: Round, _ hits: [[DossierSigns.Hit]]) -> Place? {
    for (sentence, hits) in zip(round.sentences, hits) {
      if let hit = hits.first(where: { $0.sign == .noReply }) { return sentence.place(hit.tokens) }
      if let count = gap(in: sentence) { return sentence.place(count) }
    }
    return nil
  }

  /// Whether all departments and all districts or communes were asked, not only those concerned.
  private func isToEverybody(_ sentence: Sentence, _ hits: [DossierSigns.Hit]) -> Bool {
    hits.contains { hit in
      // `các sở, ngành và UBND các phường có liên quan`
      hit.sign == .everybody && !reading.text(hit.tokens, of: sentence).lowercased().hasSuffix("liên quan")
    }
  }

  /// A count that tells that fewer answered than were asked, such as `12/15 nơi trả lời`.
  private func gap(in sentence: Sentence) -> Range<Int>? {
    sentence.counts.first { count in
      guard count.count == 3, sentence.tokens[count.lowerBound].value < sentence.tokens[count.lowerBound + 2].value
      else { return false }
      return sentence.all(.answer).contains {
        (count.upperBound...(count.upperBound + 4)).contains($0.tokens.lowerBound)
      }
    }
  }

  /// Whether the title is about one place or one body, and about nothing that concerns all.
  private func isSingleMatter(_ submission: Submission) -> Bool {
    let titles = reading.sentences.filter { $0.zone == .title }
    return titles.contains { !signs.hits(.singleMatter, in: $0).isEmpty }
      && titles.allSatisfy { signs.hits(.wideMatter, in: $0).isEmpty }
  }

  // MARK: Answers not told

  /// The bodies that were asked by name and of which nothing more is heard.
  private func untold(_ round: Round) -> [AskingRound.Asked] {
    guard !isAnsweredTogether(round), !round.isUnanswered else { return [] }
    return round.sentences.filter(isAsking).flatMap { sentence in
      asked(in: sentence).filter { !isHeardOf($0, after: sentence) }
        .map { AskingRound.Asked(place: sentence.place($0.tokens), answer: .untold) }
    }
  }

  /// Whether the submitter asks in a sentence, told as done and not begun by another body, which would be its answer.
  private func isAsking(_ sentence: Sentence) -> Bool {
    guard Round.asks(sentence, reading), sentence.all(.plan).isEmpty else { return false }
    let isDone = sentence.has(.past) || !sentence.dates.isEmpty || sentence.citations.contains(where: \.hasNumber)
    let isOthers = sentence.bodies.first.map { reading.isOutside($0) && $0.tokens.lowerBound <= 2 } ?? false
    return isDone && !isOthers && !sentence.isRow
  }

  /// The bodies outside that a sentence asks, those before the first answer in it.
  private func asked(in sentence: Sentence) -> [Body] {
    let asks = sentence.all(.ask).map(\.tokens)
    let answers = MomentReader.answerSigns.flatMap { sentence.all($0) }.map(\.tokens)
      .filter { answer in !asks.contains { $0.overlaps(answer) } }
    let end = answers.map(\.lowerBound).min() ?? sentence.tokens.count
    return sentence.bodies.filter { body in
      [.department, .local].contains(body.kind) && reading.isOutside(body) && body.tokens.upperBound <= end
        && isNamed(body, sentence) && !isInPaper(body, sentence) && !isAnswering(body, answers, sentence)
    }
  }

  /// Whether the next thing told behind a body is an answer, which is then its own.
  private func isAnswering(_ body: Body, _ answers: [Range<Int>], _ sentence: Sentence) -> Bool {
    let next =
      sentence.bodies.filter { $0.tokens.lowerBound >= body.tokens.upperBound }.map(\.tokens.lowerBound).min()
      ?? sentence.tokens.count
    return answers.contains { $0.lowerBound >= body.tokens.upperBound && $0.lowerBound < next }
  }

  /// Whether a body has a name of its own: a department, or capitals behind the kind of body.
  private func isNamed(_ body: Body, _ sentence: Sentence) -> Bool {
    body.kind == .department || body.tokens.count > 1 && sentence.tokens[body.tokens].last?.isCapitalised == true
  }

  /// Whether a body only issued a paper that is named: `Công văn số … của Sở A`.
  private func isInPaper(_ body: Body, _ sentence: Sentence) -> Bool {
    sentence.precedes(body.tokens.lowerBound, [reading.lexicon.words["của"]])
  }

  /// Whether answers are told without saying whose, so that they may be everybody's.
  private func isAnsweredTogether(_ round: Round) -> Bool {
    round.hasCount || reading.sentences.contains { $0.isRow && reading.isUnderOpinions($0) }
      || round.sentences.contains { sentence in
        if sentence.has(.takenIn) || sentence.has(.silence) || sentence.isRow || sentence.has(.enclosed) { return true }
        let asks = sentence.all(.ask).map(\.tokens)
        let answers = MomentReader.answerSigns.flatMap { sentence.all($0) }.map(\.tokens)
        return answers.contains { answer in
          guard !asks.contains(where: { $0.overlaps(answer) }) else { return false }
          let from = asks.map(\.upperBound).filter { $0 <= answer.lowerBound }.max() ?? 0
          let named = sentence.bodies.last {
            reading.isOutside($0) && $0.tokens.lowerBound >= from && $0.tokens.upperBound <= answer.lowerBound
          }
          return named.map { namesMany($0.tokens.upperBound..<answer.lowerBound, sentence) } ?? true
        }
      }
  }

  /// Whether several bodies are meant together in a stretch: `hai cơ quan`, `các nơi`.
  private func namesMany(_ stretch: Range<Int>, _ sentence: Sentence) -> Bool {
    let many = ["hai", "ba", "bốn", "sáu", "cả", "các", "những"].map { reading.lexicon.words[$0] }
    return sentence.bodies.contains { $0.kind == .unnamed && stretch.contains($0.tokens.lowerBound) }
      || sentence.all(.countNoun).contains { noun in
        stretch.contains(noun.tokens.lowerBound) && noun.tokens.lowerBound > 0
          && (sentence.tokens[noun.tokens.lowerBound - 1].kind == .number
            || many.contains(sentence.tokens[noun.tokens.lowerBound - 1].id))
      }
  }

  /// Whether a body is named again behind a sentence, in the text.
  private func isHeardOf(_ body: Body, after sentence: Sentence) -> Bool {
    let name = reading.text(body.tokens, of: sentence).lowercased()
    let place = (sentence.place.paragraph, sentence.place.range.lowerBound)
    return reading.sentences.contains { other in
      [.body, .note, .heading].contains(other.zone)
        && (other.zone == .note || (other.place.paragraph, other.place.range.lowerBound) > place)
        && other.bodies.contains { $0.key == body.key && isShort(reading.text($0.tokens, of: other), of: name) }
    }
      || sentence.bodies.contains {
        $0.tokens.lowerBound > body.tokens.lowerBound && isShort(reading.text($0.tokens, of: sentence), of: name)
      }
  }

  /// Whether a name is the same or its beginning: `UBND phường` for `UBND phường Gia Viên`.
  private func isShort(_ short: String, of name: String) -> Bool {
    name.hasPrefix(short.lowercased()) || short.lowercased().hasPrefix(name)
  }

  // MARK: Particular answers

  /// The bodies whose answer is vague or late.
  private func particular(_ round: Round, _ hits: [[DossierSigns.Hit]], _ submission: Submission)
    -> [AskingRound.Asked]
  {
    zip(round.sentences, hits).flatMap { sentence, hits -> [AskingRound.Asked] in
      sentence.bodies.compactMap { body in
        guard reading.isOutside(body), !isInPaper(body, sentence) else { return nil }
        let next =
          sentence.bodies.filter { $0.tokens.lowerBound >= body.tokens.upperBound && reading.isOutside($0) }
          .map(\.tokens.lowerBound).min() ?? sentence.tokens.count
        let stretch = body.tokens.upperBound..<max(next, body.tokens.upperBound)
        func has(_ sign: DossierSign) -> Bool {
          hits.contains {
            $0.sign == sign && stretch.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= stretch.upperBound
              && !sentence.isNegated($0.tokens) && endsClause($0.tokens, sentence, sign)
          }
        }
        let place = sentence.place(body.tokens)
        if has(.lateReply) { return AskingRound.Asked(place: place, answer: .late) }
        guard has(.vagueAnswer), !stands(stretch, sentence), !hasStandpoint(place, submission) else { return nil }
        return AskingRound.Asked(place: place, answer: .vague)
      }
    }
  }

  /// Whether little more follows on words in their clause: `theo quy định tại Điều 5 …` is not vague.
  private func endsClause(_ range: Range<Int>, _ sentence: Sentence, _ sign: DossierSign) -> Bool {
    guard sign == .vagueAnswer else { return true }
    let rest = sentence.tokens[range.upperBound...].prefix(4)
    return rest.count < 4 || rest.contains { $0.kind == .mark || $0.kind == .lineEnd }
  }

  /// Whether a standpoint stands in a stretch of a sentence.
  private func stands(_ stretch: Range<Int>, _ sentence: Sentence) -> Bool {
    Self.standpoints.contains { sign in
      sentence.all(sign).contains { stretch.contains($0.tokens.lowerBound) }
    }
  }

  /// Whether a body takes a standpoint elsewhere.
  private func hasStandpoint(_ place: Place, _ submission: Submission) -> Bool {
    let name = reading.document.text(of: place).lowercased()
    return submission.opinions.contains {
      $0.standpoint != .none && reading.document.text(of: $0.body).lowercased() == name
    }
  }
}
