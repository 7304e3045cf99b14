import DocumentModel

/// Finds the last days of what the submission asks to be done.
struct DeadlineReader {
  /// The document being read.
  let reading: Reading
  /// The words to look for.
  let signs: DossierSigns
  /// The days on which offices are closed.
  let holidays: HolidayRegister

  /// The deadlines, in reading order.
  func deadlines(_ submission: Submission) -> [Moment] {
    reading.sentences.indices.flatMap { index -> [Moment] in
      let sentence = reading.sentences[index]
      guard !sentence.dates.isEmpty, isRequest(index, submission) else { return [] }
      let due = signs.hits(in: sentence).filter { [.taskDue, .workDue].contains($0.sign) && isTask($0, sentence) }
      return sentence.dates.compactMap { found in
        guard due.contains(where: { $0.tokens.upperBound == found.tokens.upperBound }),
          !sentence.isQuoted(found.tokens.lowerBound),
          MomentReader.paper(of: found, in: sentence) == nil,
          let day = MomentReader.whole(found, .future, own: reading.letterhead.day)
        else { return nil }
        var moment = Moment(role: .deadline, day: day, place: sentence.place(found.tokens))
        moment.rest = rest(on: day)
        return moment
      }
    }
  }

  /// Why offices are closed on the day; the end of a month stands for the end of a period, whatever the day of the week.
  private func rest(on day: PartialDate) -> Rest? {
    guard let rest = holidays.rest(on: day) else { return nil }
    return day.isEndOfMonth && [0, 6].contains(day.weekday) ? nil : rest
  }

  /// Whether words of a deadline tell what is to be done, not what has been or what kind of thing is meant.
  private func isTask(_ hit: DossierSigns.Hit, _ sentence: Sentence) -> Bool {
    let start = sentence.clauseStart(before: hit.tokens.lowerBound)
    // `các dự án đã hoàn thành trước ngày …`
    if sentence.all(.past).contains(where: {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= hit.tokens.lowerBound
    }) {
      return false
    }
    guard hit.sign == .workDue, hit.tokens.lowerBound > start else {
      return hit.sign == .taskDue || hit.sign == .workDue
    }
    // `các dự án hoàn thành trước ngày …` tells which projects are meant.
    return sentence.tokens[hit.tokens.lowerBound - 1].kind != .word
  }

  /// Whether a sentence, by index, asks the decider for something, or is an item under one that does.
  private func isRequest(_ index: Int, _ submission: Submission) -> Bool {
    let sentence = reading.sentences[index]
    guard [.body, .note].contains(sentence.zone) else { return false }
    if let leadIn = sentence.leadIn, reading.sentences.indices.contains(leadIn), asks(reading.sentences[leadIn]),
      !reading.isOpening(leadIn)
    {
      return true
    }
    // What was cut off at a semicolon goes on with the request.
    var first = index
    while first > 0, reading.sentences[first - 1].block == sentence.block { first -= 1 }
    return (first...index).contains { asks(reading.sentences[$0]) && !reading.isOpening($0) }
      || submission.recommendation.evidence.contains { $0.place == sentence.place }
  }

  /// Whether a sentence asks UBND or its Chairman.
  private func asks(_ sentence: Sentence) -> Bool {
    guard let request = sentence.all(.request).first else { return false }
    return sentence.bodies.contains {
      [.ubnd, .chairman].contains($0.kind) && $0.tokens.lowerBound >= request.tokens.upperBound
        && $0.tokens.lowerBound - request.tokens.upperBound <= 3
    }
  }
}
