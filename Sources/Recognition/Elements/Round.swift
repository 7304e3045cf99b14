import DocumentModel
import VietnameseText

/// One round of asking for comments: the sentences that tell of it, in order.
struct Round {
  /// The sentences.
  var sentences: [Sentence]
  /// The document being read.
  let reading: Reading

  /// The words that led to a sentence of the round.
  func signs(in sentence: Sentence) -> [Range<Int>] {
    let signs: [Sign] = [.ask, .answer, .takenIn, .meeting, .portal, .excuse, .papers, .awaiting, .enclosed]
    return sentence.hits.filter { signs.contains($0.sign) }.map(\.tokens) + sentence.counts
  }

  /// Whether comments were asked for and so told, not only met or answered.
  var isAsked: Bool { sentences.contains { Round.asks($0, reading) } }

  /// Whether a sentence asks for comments: by its words, or by sending something to bodies under a heading on opinions.
  static func asks(_ sentence: Sentence, _ reading: Reading) -> Bool {
    if sentence.has(.ask) { return true }
    let words = reading.lexicon.words
    if speaksOfOpinions(sentence, words), handsOver(sentence, words), !sentence.has(.appraise) { return true }
    return sends(sentence, words) && reading.isUnderOpinions(sentence)
      && sentence.citations.contains(where: \.hasNumber)
  }

  /// Whether something is sent to, or asked of, bodies outside by a letter with a number.
  static func sends(_ sentence: Sentence, _ words: Words) -> Bool {
    guard
      sentence.citations.contains(where: { $0.hasNumber || $0.isNumberBlank }) || !sentence.dates.isEmpty
        || countsBodies(sentence), !sentence.has(.appraise)
    else { return false }
    return handsOver(sentence, words)
  }

  /// Whether a number of bodies stands in a sentence: `18 cơ quan, địa phương`.
  private static func countsBodies(_ sentence: Sentence) -> Bool {
    sentence.bodies.contains { body in
      guard [.unnamed, .local].contains(body.kind) else { return false }
      let start = body.tokens.lowerBound
      return start > 0 && sentence.tokens[start - 1].kind == .number
    }
  }

  /// Whether something is sent to, or asked of, bodies outside.
  static func handsOver(_ sentence: Sentence, _ words: Words) -> Bool {
    sentence.tokens.indices.contains { index in
      let id = sentence.tokens[index].id
      let sends = id == words["gửi"] || id == words["chuyển"]
      // `đề nghị`, not `nghị định`.
      let asks =
        id == words["nghị"] && sentence.precedes(index, [words["đề"]])
        && !(index + 1 < sentence.tokens.count && sentence.tokens[index + 1].id == words["của"])
      return (sends || asks) && !sentence.isQuoted(index)
        && sentence.bodies.contains {
          $0.tokens.lowerBound > index && !$0.isSubmitter && ![.ubnd, .chairman].contains($0.kind)
        }
    }
  }

  /// Whether the round is of opinions at all: they are named, or what came of it is told.
  var isOfOpinions: Bool {
    if let first = sentences.first, Round.sends(first, reading.lexicon.words), !saysOpinions { return false }
    return hasResult || hasAnswers
      || sentences.contains { sentence in
        sentence.has(.ask) || sentence.has(.excuse) || sentence.has(.portal) || sentence.has(.enclosed)
          || sentence.has(.papers) || sentence.isRow
          || Round.speaksOfOpinions(sentence, reading.lexicon.words) || sentence.has(.meeting) || sentence.has(.answer)
          || Round.asks(sentence, reading)
      }
  }

  /// Whether opinions are told of anywhere: asked for, given, taken in or counted.
  private var saysOpinions: Bool {
    let signs: [Sign] = [
      .ask, .agree, .weakAgree, .disagree, .takenIn, .remarks, .papers, .excuse, .meeting, .awaiting,
    ]
    return sentences.contains { sentence in
      signs.contains { sentence.has($0) } || Round.speaksOfOpinions(sentence, reading.lexicon.words)
        || !Round.opinionCounts(sentence).isEmpty || answersByLetter(sentence) || sentence.has(.silence)
        || wishes(sentence)
    }
  }

  /// Whether a body outside says here what it wants: `xã Nhân Thắng đề nghị đổi điểm đỗ`.
  private func wishes(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.plan) else { return false }
    return sentence.bodies.contains { body in
      guard [.department, .local, .unit, .company, .association, .party, .unnamed, .people].contains(body.kind),
        !body.isSubmitter, !(body.isBare && body.kind == .department)
      else { return false }
      return sentence.tellsWish(of: body)
    }
  }

  /// Whether a sentence tells of a letter that a body outside wrote on a day: `Sở Tài chính viết ngày 14/01/2026, …`.
  private func answersByLetter(_ sentence: Sentence) -> Bool {
    let writes = ["viết", "thư"].map { reading.lexicon.words[$0] }
    return sentence.bodies.contains { body in
      [.department, .local].contains(body.kind) && !body.isSubmitter && !body.isBare
        && sentence.dates.contains { $0.tokens.lowerBound >= body.tokens.upperBound }
        && sentence.tokens[body.tokens.upperBound...].prefix(3).contains { writes.contains($0.id) }
    }
  }

  /// Whether `ý kiến` or `góp ý` stands in a sentence.
  static func speaksOfOpinions(_ sentence: Sentence, _ words: Words) -> Bool {
    sentence.tokens.indices.dropLast().contains {
      (sentence.tokens[$0].id == words["ý"] && sentence.tokens[$0 + 1].id == words["kiến"])
        || (sentence.tokens[$0].id == words["góp"] && sentence.tokens[$0 + 1].id == words["ý"])
    }
  }

  /// Whether a meeting or joint inspection is told.
  var isMeeting: Bool { sentences.contains { $0.has(.meeting) } }

  /// Whether a table tells it.
  var isTable: Bool { sentences.contains(where: \.isRow) }

  /// Whether it was skipped, and nothing else is told.
  var isExcused: Bool {
    sentences.contains { sentence in
      sentence.has(.excuse)
        || sentence.has(.ask) && sentence.all(.ask).allSatisfy { sentence.isNegated($0.tokens, within: 5) }
    }
      && !sentences.contains { !$0.has(.excuse) && ($0.has(.ask) || !Round.opinionCounts($0).isEmpty) }
  }

  /// Whether all that was said was about an earlier or another matter.
  var isOtherMatter: Bool { !sentences.isEmpty && onThisMatter.isEmpty }

  /// The sentences that tell of this matter; one without a date of its own goes on with the one before.
  var onThisMatter: [Sentence] {
    var isOther = false
    return sentences.filter { sentence in
      if reading.isOnAnotherMatter(sentence) {
        isOther = true
      } else if Round.asks(sentence, reading) || sentence.dates.contains(where: { $0.date?.month != nil }) {
        isOther = false
      }
      return !isOther
    }
  }

  /// The keys of words for an opinion that is asked for.
  private static let opinions = Spelling.keys(of: ["ý kiến", "góp ý", "tham vấn", "hỏi"])

  /// Whether names, figures or papers were asked for and no opinion.
  var asksForPapers: Bool {
    sentences.contains { $0.has(.papers) } && !sentences.dropFirst().contains(where: wishes)
      && !sentences.contains { sentence in
        sentence.all(.ask).contains { ask in Round.saysOpinion(ask.tokens, sentence, reading) }
          || Round.asks(sentence, reading) && Round.speaksOfOpinions(sentence, reading.lexicon.words)
          || sentence.has(.takenIn) || [.agree, .weakAgree].contains { sentence.has($0) }
      }
  }

  /// Whether the words of asking hold `ý kiến` or `góp ý`.
  static func saysOpinion(_ range: Range<Int>, _ sentence: Sentence, _ reading: Reading) -> Bool {
    let text = Spelling.key(of: reading.document.text(of: sentence.place(range)))
    return opinions.contains { text.contains($0) }
  }

  /// Whether somebody answered: standpoints, counts, opinions taken in, told as done.
  var hasAnswers: Bool {
    let isOpen = isAskingOpen
    return sentences.contains { sentence in
      guard !reading.isFuture(sentence) || sentence.has(.takenIn) && !sentence.has(.plan) else { return false }
      if !Round.opinionCounts(sentence).isEmpty { return true }
      if sentence.has(.silence), !sentence.has(.plan), deadlinePassed { return true }
      if sentence.has(.awaiting) { return false }
      let signs: [Sign] = [.takenIn, .agree, .weakAgree, .disagree]
      return signs.contains { sign in
        if sign != .takenIn, sentence.has(.ownJudgement) || saysOnlySubmitter(sentence) { return false }
        return sentence.all(sign).contains {
          !sentence.isPlanned($0.tokens) && !sentence.overlaps($0.tokens, [.uniform]) && sentence.all(.plan).isEmpty
            && (sign == .takenIn
              ? !isOpen || sentence.has(.past) && !reading.isFuture(sentence)
              : !isSubmitterSaying($0.tokens, sentence))
        }
      }
    }
  }

  /// Whether the body named last before a stretch is the submitter.
  private func isSubmitterSaying(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let speaker = sentence.bodies.last { $0.tokens.upperBound <= range.lowerBound }
    return speaker.map { $0.isSubmitter || $0.isBare && reading.isDepartment } ?? false
  }

  /// Whether the submitter is the only body of a sentence.
  private func saysOnlySubmitter(_ sentence: Sentence) -> Bool {
    sentence.bodies.contains(where: \.isSubmitter)
      && sentence.bodies.allSatisfy { $0.isSubmitter || [.ubnd, .chairman].contains($0.kind) }
  }

  /// Whether only an enclosed table of opinions is announced.
  var isEnclosedOnly: Bool {
    sentences.contains { $0.has(.enclosed) } && !hasAnswers
      && sentences.allSatisfy { !$0.has(.ask) && Round.opinionCounts($0).isEmpty && !$0.isRow }
  }

  /// Whether only the portal is told.
  var isPortalOnly: Bool {
    sentences.contains { $0.has(.portal) } && !namesBodies && !sentences.contains { $0.has(.ask) && !$0.has(.portal) }
  }

  /// Whether bodies outside the house are named.
  var namesBodies: Bool {
    sentences.contains { sentence in
      sentence.bodies.contains { body in
        guard !body.isSubmitter, !body.isBare, let last = body.tokens.last else { return false }
        // The guidance of a central body answers a question of law.
        if body.kind == .central, sentence.has(.guidance) { return false }
        // `UBND các xã`, `các chủ đầu tư` name nobody.
        if [.local, .company, .unit, .party, .association].contains(body.kind) {
          if body.kind == .unit, body.tokens.count >= 4 { return true }
          return body.tokens.count > 1
            && (body.tokens.dropFirst().contains { sentence.tokens[$0].isCapitalised }
              || sentence.tokens[last].isCapitalised)
        }
        return [.department, .central, .company, .unit, .party, .association, .council].contains(body.kind)
      }
    }
  }

  /// Whether a full date or a document's number stands with it.
  var isDated: Bool {
    sentences.contains { sentence in
      sentence.dates.contains { $0.date?.month != nil || $0.isBlank }
        || sentence.citations.contains { $0.hasNumber || $0.isNumberBlank }
    }
  }

  /// Whether what came of it is told.
  var hasResult: Bool {
    hasAnswers || sentences.contains { $0.has(.silence) } || sentences.dropFirst().contains(where: wishes)
      || sentences.dropFirst().contains { sentence in
        sentence.bodies.first.map { !$0.isSubmitter && !$0.isBare && ![.ubnd, .chairman].contains($0.kind) } ?? false
          && [.noStandpoint, .remarks, .answer, .request].contains { sentence.has($0) }
      }
  }
}
