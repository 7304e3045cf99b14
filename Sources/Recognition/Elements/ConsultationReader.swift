import DocumentModel

/// Reads the process of asking for comments and what came of it, round by round.
struct ConsultationReader {
  /// The document being read.
  let reading: Reading

  /// What a round of asking came to.
  private enum Outcome: Int {
    case inside, other, papers, excused, planned, unanswered, enclosed, general, named, detailed
  }

  /// A judged round.
  private struct Judged {
    var outcome: Outcome
    var row: String
    var sentences: [Sentence]
    var signs: [[Range<Int>]]
  }

  /// The element.
  func element() -> Element<ConsultationStatus> {
    let judged = RoundReader(reading: reading).rounds().map(judge)
    if judged.isEmpty, let heard = heard() { return heard }
    let best = judged.max { $0.outcome.rawValue < $1.outcome.rawValue }
    // Beside the house's own meeting, or another matter, letters may stand that no sentence explains.
    if let best, [.inside, .other].contains(best.outcome), HearingReader(reading: reading).read().count > 1,
      let heard = heard()
    {
      return heard
    }
    guard let best else {
      return Element(status: .missing, rows: ["C17"], facts: [Fact("ground", "none"), drafting])
    }
    let facts: [Fact] =
      switch best.outcome {
      case .detailed: detailFacts(judged.filter { $0.outcome == .detailed }.flatMap(\.sentences))
      case .named: [Fact("ground", "named")]
      case .general: [Fact("ground", "general")]
      case .enclosed: [Fact("ground", "enclosed")]
      case .unanswered: [Fact("ground", "unanswered")]
      case .planned: []
      case .excused: [Fact("ground", "excused")]
      case .papers: [Fact("ground", "papers")]
      case .other: [Fact("ground", "other-matter")]
      case .inside: [Fact("ground", "inside")]
      }
    return Element(
      status: status(of: best.outcome), rows: [best.row], evidence: evidence(best, judged), facts: facts + [drafting])
  }

  /// The element where only words that lean to hearing were found.
  private func heard() -> Element<ConsultationStatus>? {
    let reader = HearingReader(reading: reading)
    let entries = reader.read()
    if let mention = entries.isEmpty ? reader.mention() : nil {
      return Element(
        status: .mentioned, confidence: .doubtful, rows: ["C10"], evidence: [evidence(mention)],
        facts: [Fact("ground", "named"), drafting])
    }
    guard !entries.isEmpty else { return nil }
    return Element(
      status: .detailed, confidence: .doubtful, rows: ["C01"], evidence: entries.prefix(9).map(evidence),
      facts: [Fact("silence", "no"), Fact("blanks", "no"), drafting])
  }

  /// An entry as evidence.
  private func evidence(_ entry: HearingReader.Entry) -> Evidence {
    let sentence = reading.sentences[entry.index]
    return Evidence(kind: "hearing", place: sentence.place, signs: entry.signs.map { sentence.place($0) })
  }

  /// The status that an outcome stands for.
  private func status(of outcome: Outcome) -> ConsultationStatus {
    switch outcome {
    case .detailed: .detailed
    case .named, .general, .enclosed, .unanswered: .mentioned
    case .planned: .planned
    case .excused, .papers, .other, .inside: .missing
    }
  }

  /// The sentences of the best round, then those of others with the same outcome.
  private func evidence(_ best: Judged, _ all: [Judged]) -> [Evidence] {
    var found: [Evidence] = []
    for judged in [best]
      + all.filter({ $0.outcome == best.outcome && $0.sentences.first?.place != best.sentences.first?.place })
    {
      for (sentence, signs) in zip(judged.sentences, judged.signs) where found.count < 9 {
        let evidence = Evidence(
          kind: kind(of: sentence, judged.outcome), place: sentence.place, signs: signs.map { sentence.place($0) })
        if isDeciding(sentence, best.outcome), !found.isEmpty {
          found.insert(evidence, at: 0)
        } else {
          found.append(evidence)
        }
      }
    }
    return found
  }

  /// What a sentence shows that rules point at.
  private func kind(of sentence: Sentence, _ outcome: Outcome) -> String {
    if sentence.has(.silence) { return "silence" }
    if sentence.citations.contains(where: \.isNumberBlank) || sentence.dates.contains(where: \.isBlank) {
      return "blank"
    }
    return "\(outcome)"
  }

  /// Whether a sentence is the one that an outcome rests on.
  private func isDeciding(_ sentence: Sentence, _ outcome: Outcome) -> Bool {
    switch outcome {
    case .planned, .unanswered: sentence.has(.awaiting)
    case .excused: sentence.has(.excuse)
    case .enclosed: sentence.has(.enclosed)
    default: false
    }
  }

  /// Judges a round.
  private func judge(_ round: Round) -> Judged {
    let said = round.onThisMatter
    let (outcome, row) = outcome(of: said.isEmpty ? round : Round(sentences: said, reading: reading))
    return Judged(
      outcome: outcome, row: row, sentences: round.sentences, signs: round.sentences.map { round.signs(in: $0) })
  }

  /// What a round came to, with the row of the table of decisions.
  private func outcome(of round: Round) -> (Outcome, String) {
    if round.isExcused { return (.excused, "C13") }
    if round.isOtherMatter { return (.other, "C15") }
    if round.isInside { return (.inside, "C16") }
    if round.asksForPapers { return (.papers, "C14") }
    if round.isPlanned { return (.planned, "C12") }
    if round.isUnanswered { return round.deadlinePassed ? (.unanswered, "C18") : (.planned, "C12") }
    if round.isEnclosedOnly { return (.enclosed, "C11") }
    if round.hasCount { return (.detailed, "C02") }
    if round.isPortalOnly { return round.hasResult ? (.detailed, "C03") : (.enclosed, "C11") }
    if round.namesBodies, round.isDated || round.hasResult {
      if round.isTable { return (.detailed, "C08") }
      return (.detailed, round.isMeeting ? "C04" : round.isAsked ? "C01" : "C05")
    }
    if round.isDated, round.hasResult, round.isAsked { return (.detailed, "C03") }
    return round.namesBodies ? (.named, "C10") : (.general, "C09")
  }

  /// Whether drafting is told anywhere in the body.
  private var drafting: Fact {
    Fact("drafting", reading.sentences.contains { $0.zone == .body && $0.has(.drafting) } ? "told" : "untold")
  }

  /// The facts of a detailed telling.
  private func detailFacts(_ sentences: [Sentence]) -> [Fact] {
    let silence = sentences.contains { $0.has(.silence) }
    let blanks = sentences.contains {
      $0.citations.contains(where: \.isNumberBlank) || $0.dates.contains(where: \.isBlank)
    }
    return [Fact("silence", silence ? "yes" : "no"), Fact("blanks", blanks ? "yes" : "no")]
  }
}
