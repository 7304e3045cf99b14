import DocumentModel

/// Finds the days on which something happened or is due, each with what it is the day of.
struct MomentReader {
  /// The document being read.
  let reading: Reading
  /// The words to look for.
  let signs: DossierSigns
  /// The days on which offices are closed.
  let holidays: HolidayRegister

  /// The signs of an answer.
  static let answerSigns: [Sign] = [.answer, .agree, .weakAgree, .disagree, .remarks, .noStandpoint]

  /// All of them in reading order, one for each date.
  func moments(rounds: [Round], _ submission: Submission) -> [Moment] {
    var found: [Moment] = []
    for (index, round) in rounds.enumerated() {
      for sentence in round.sentences { found += consultation(sentence, round: index + 1) }
    }
    for sentence in reading.sentences where [.body, .note].contains(sentence.zone) && !sentence.dates.isEmpty {
      found += appraisal(sentence) + drafting(sentence)
    }
    found += DeadlineReader(reading: reading, signs: signs, holidays: holidays).deadlines(submission)
    var places: Set<[Int]> = []
    return found.filter { places.insert([$0.place.paragraph, $0.place.range.lowerBound]).inserted }
      .sorted { ($0.place.paragraph, $0.place.range.lowerBound) < ($1.place.paragraph, $1.place.range.lowerBound) }
  }

  // MARK: Dates

  /// Whether a date lies behind or ahead of the submission; tells the year where none is written.
  enum Tense { case past, future }

  /// A date with day, month and year; a year that is not written is told by the submission's own.
  static func whole(_ found: DateReader.Found, _ tense: Tense, own: PartialDate?) -> PartialDate? {
    guard !found.isBlank, var date = found.date, let month = date.month, let day = date.day else { return nil }
    if date.year <= 0 {
      guard let own, own.year > 0, let ownMonth = own.month else { return nil }
      date.year = own.year
      if tense == .past, (month, day) > (ownMonth, own.day ?? 31) { date.year -= 1 }
      if tense == .future, (month, day) < (ownMonth, own.day ?? 1) { date.year += 1 }
    }
    return date.dayNumber == nil ? nil : date
  }

  /// The paper whose date this is: its number stands right before.
  static func paper(of found: DateReader.Found, in sentence: Sentence) -> CitedDocument? {
    sentence.citations.first { cited in
      guard cited.hasNumber, cited.tokens.upperBound <= found.tokens.lowerBound else {
        return cited.hasNumber && cited.tokens.contains(found.tokens.lowerBound)
      }
      let gap = cited.tokens.upperBound..<found.tokens.lowerBound
      return gap.count <= 1 && gap.allSatisfy { sentence.tokens[$0].isMark(",") || sentence.tokens[$0].isMark("(") }
    }
  }

  /// The moment of a date, where the date is a whole one.
  private func moment(_ role: Moment.Role, _ found: DateReader.Found, _ sentence: Sentence, round: Int? = nil)
    -> Moment?
  {
    guard let day = Self.whole(found, .past, own: reading.letterhead.day) else { return nil }
    var moment = Moment(role: role, day: day, place: sentence.place(found.tokens))
    moment.isOfPaper = Self.paper(of: found, in: sentence) != nil
    moment.round = round
    if role == .answered || role == .appraised { moment.body = speaker(for: found, sentence) }
    return moment
  }

  /// The body that is nearest to a date: the last before it, else the first after it.
  private func speaker(for found: DateReader.Found, _ sentence: Sentence) -> String {
    let bodies = sentence.bodies.filter { reading.isOutside($0) }
    let body =
      bodies.last { $0.tokens.upperBound <= found.tokens.lowerBound }
      ?? bodies.first { $0.tokens.lowerBound >= found.tokens.upperBound }
    return body.map { reading.text($0.tokens, of: sentence) } ?? ""
  }

  // MARK: Asking for comments

  /// The days of a sentence that tells of asking and answering.
  private func consultation(_ sentence: Sentence, round: Int) -> [Moment] {
    let hits = signs.hits(in: sentence)
    let isAsking = Round.asks(sentence, reading)
    let isTold = sentence.has(.past) || sentence.all(.plan).isEmpty && sentence.all(.running).isEmpty
    return sentence.dates.compactMap { found in
      guard !sentence.isQuoted(found.tokens.lowerBound), isTold else { return nil }
      if let paper = Self.paper(of: found, in: sentence), paper.rank != .letter { return nil }
      let isLastDay = hits.contains {
        $0.sign == .lastDay && $0.tokens.upperBound == found.tokens.upperBound
      }
      if isLastDay {
        // `hai nơi trả lời nhất trí trước ngày …` tells when they answered.
        let speaksOfAnswers = isAsking || hits.contains { $0.sign == .replyDue }
        return speaksOfAnswers ? moment(.due, found, sentence, round: round) : nil
      }
      guard !isSpan(found, sentence), !(sentence.has(.appraise) && !isAsking) else { return nil }
      if isAnswer(found, sentence, isAsking: isAsking) {
        return moment(.answered, found, sentence, round: round)
      }
      return isAsking ? moment(.asked, found, sentence, round: round) : nil
    }
  }

  /// Whether a date only ends or begins a span: `đến ngày …`, `hết ngày …`, `từ ngày …`.
  private func isSpan(_ found: DateReader.Found, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return sentence.precedes(found.tokens.lowerBound, [words["đến"], words["tới"], words["từ"]])
  }

  /// Whether a date is that of a named body's answer.
  private func isAnswer(_ found: DateReader.Found, _ sentence: Sentence, isAsking: Bool) -> Bool {
    let asks = sentence.all(.ask).map(\.tokens)
    let answers = Self.answerSigns.flatMap { sentence.all($0) }.map(\.tokens)
      .filter { answer in !asks.contains { $0.overlaps(answer) } }
    let bodies = sentence.bodies.filter { reading.isOutside($0) }
    guard !bodies.isEmpty, !(sentence.bodies.first?.isSubmitter ?? false) || isAsking else { return false }
    let end =
      sentence.dates.map(\.tokens.lowerBound).filter { $0 >= found.tokens.upperBound }.min() ?? sentence.tokens.count
    // `ngày 18/9/2025, Sở A đã có văn bản trả lời`
    let follows = bodies.contains { body in
      body.tokens.lowerBound >= found.tokens.upperBound && body.tokens.upperBound <= end
        && answers.contains { $0.lowerBound >= body.tokens.upperBound && $0.upperBound <= end }
        && !asks.contains { $0.lowerBound >= found.tokens.upperBound && $0.lowerBound < body.tokens.upperBound }
    }
    if follows { return true }
    let lastAsk = asks.filter { $0.lowerBound < found.tokens.lowerBound }.map(\.upperBound).max() ?? 0
    // `Sở A trả lời ngày 21/7/2026`, `Sở A (Công văn số … ngày …)`
    return bodies.contains { body in
      body.tokens.lowerBound >= lastAsk && body.tokens.upperBound <= found.tokens.lowerBound
        && (answers.contains {
          $0.lowerBound >= body.tokens.upperBound && $0.upperBound <= found.tokens.lowerBound
        } || !isAsking && Self.paper(of: found, in: sentence) != nil)
    }
  }

  // MARK: Appraisal and drafting

  /// The days on which the appraisal was asked for or given.
  private func appraisal(_ sentence: Sentence) -> [Moment] {
    guard sentence.has(.appraise), !reading.isOld(sentence), !sentence.has(.otherMatter), sentence.all(.plan).isEmpty
    else { return [] }
    let sending = sending(sentence)
    return sentence.dates.compactMap { found in
      guard !sentence.isQuoted(found.tokens.lowerBound) else { return nil }
      guard let paper = Self.paper(of: found, in: sentence) else {
        // `Ngày …, Sở gửi hồ sơ đề nghị thẩm định`
        return sending.map { found.tokens.upperBound <= $0.lowerBound } ?? false
          ? moment(.appraisalAsked, found, sentence) : nil
      }
      guard paper.rank == .letter else { return nil }
      let kind = paper.citation.kind.lowercased()
      if kind.contains("thẩm định") || kind.contains("thẩm tra") || paper.citation.number.contains("BC") {
        return moment(.appraised, found, sentence)
      }
      return sending.map { paper.tokens.upperBound <= $0.upperBound } ?? false
        ? moment(.appraisalAsked, found, sentence) : nil
    }
  }

  /// From the word with which the submitter sends something to the appraisal it asks for; nil where it asks for none.
  private func sending(_ sentence: Sentence) -> Range<Int>? {
    let words = reading.lexicon.words
    guard let appraise = sentence.all(.appraise).first?.tokens.lowerBound,
      let sends = sentence.tokens.indices.first(where: {
        $0 < appraise && [words["gửi"], words["nghị"], words["chuyển"]].contains(sentence.tokens[$0].id)
      })
    else { return nil }
    let isOthers = sentence.bodies.contains { reading.isOutside($0) && $0.tokens.upperBound <= sends }
    return isOthers ? nil : sends..<appraise
  }

  /// The days on which the drafting began.
  private func drafting(_ sentence: Sentence) -> [Moment] {
    guard !sentence.has(.appraise), !sentence.has(.ask), !sentence.has(.takenIn), !sentence.has(.answer),
      sentence.all(.plan).isEmpty
    else { return [] }
    let begun = signs.hits(.draftBegun, in: sentence).filter { sentence.isTold($0) }
    return sentence.dates.compactMap { found in
      let isNear = begun.contains { hit in
        abs(hit.lowerBound - found.tokens.upperBound) <= 14 || hit.overlaps(found.tokens)
      }
      return isNear && !sentence.isQuoted(found.tokens.lowerBound) ? moment(.drafted, found, sentence) : nil
    }
  }
}
