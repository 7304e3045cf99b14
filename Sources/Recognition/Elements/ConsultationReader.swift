import DocumentModel

/// Reads the process of asking for comments and what came of it.
struct ConsultationReader {
  /// The document being read.
  let reading: Reading

  /// What one sentence tells of the consultation.
  private struct Told {
    /// The ways a sentence can bear on it.
    enum Kind {
      case asked, answered, counted, met, takenIn, portal, enclosed, planned, excused, papers, other, inside, awaiting
    }
    var kind: Kind
    var sentence: Sentence
    var index: Int
    var signs: [Range<Int>]
    /// Whether bodies outside the house are named.
    var named: Bool
    /// Whether a date or a document's number stands with it.
    var dated: Bool
    /// Whether what came of it is told.
    var result: Bool
  }

  /// The element.
  func element() -> Element<ConsultationStatus> {
    var told: [Told] = []
    var previous: Told?
    for (index, sentence) in reading.sentences.enumerated() where [.body, .note].contains(sentence.zone) {
      guard let found = tell(sentence, index, previous) else { continue }
      told.append(found)
      previous = found
    }
    return decide(told)
  }

  /// What a sentence tells, if anything.
  private func tell(_ sentence: Sentence, _ index: Int, _ previous: Told?) -> Told? {
    let follows = previous.map { sentence.block - $0.sentence.block <= 1 } ?? false
    let asks = sentence.all(.ask)
    let answers = sentence.all(.answer)
    let result = tellsResult(sentence)
    let named = namesBodies(sentence)
    let dated = isDated(sentence)
    func told(_ kind: Told.Kind, _ signs: [Range<Int>]) -> Told {
      Told(kind: kind, sentence: sentence, index: index, signs: signs, named: named, dated: dated, result: result)
    }
    if isRequest(sentence) { return nil }
    if sentence.has(.excuse) { return told(.excused, sentence.all(.excuse).map(\.tokens)) }
    if sentence.has(.otherMatter) && (!asks.isEmpty || !answers.isEmpty) && !(sentence.has(.takenIn) && named) {
      return told(.other, sentence.all(.otherMatter).map(\.tokens))
    }
    if isInside(sentence) && (!asks.isEmpty || sentence.has(.meeting) || sentence.has(.takenIn) || !answers.isEmpty) { return told(.inside, asks.map(\.tokens)) }
    if sentence.has(.papers), asks.isEmpty || !named, !result { return told(.papers, sentence.all(.papers).map(\.tokens)) }
    if let ask = asks.first {
      if sentence.isPlanned(ask.tokens) { return told(.planned, [ask.tokens]) }
      if sentence.isNegated(ask.tokens) { return told(.excused, [ask.tokens]) }
      if sentence.has(.awaiting), !result { return told(.awaiting, [ask.tokens]) }
      return told(.asked, [ask.tokens])
    }
    if sentence.has(.awaiting), follows, !result { return told(.awaiting, sentence.all(.awaiting).map(\.tokens)) }
    if let count = sentence.counts.first, answers.isEmpty == false || result { return told(.counted, [count]) }
    if sentence.has(.portal) { return told(.portal, sentence.all(.portal).map(\.tokens)) }
    if sentence.has(.meeting), named, dated, result || !answers.isEmpty { return told(.met, sentence.all(.meeting).map(\.tokens)) }
    if let answer = answers.first, named, !sentence.isPlanned(answer.tokens), !isAppraisalOnly(sentence) {
      return sentence.isNegated(answer.tokens) && !result ? told(.awaiting, [answer.tokens]) : told(.answered, [answer.tokens])
    }
    if sentence.isRow, named, dated || result { return told(.answered, []) }
    if sentence.has(.enclosed) { return told(.enclosed, sentence.all(.enclosed).map(\.tokens)) }
    if sentence.has(.takenIn), follows || !sentence.bodies.isEmpty { return told(.takenIn, sentence.all(.takenIn).map(\.tokens)) }
    if follows, named, result, !isAppraisalOnly(sentence) { return told(.answered, []) }
    return nil
  }

  /// Whether the submitter asks the decider here.
  private func isRequest(_ sentence: Sentence) -> Bool {
    guard let request = sentence.all(.request).first else { return false }
    return sentence.bodies.contains { [.ubnd, .chairman].contains($0.kind) && $0.tokens.lowerBound >= request.tokens.upperBound && $0.tokens.lowerBound - request.tokens.upperBound <= 4 }
      && !sentence.has(.ask)
  }

  /// Whether the sentence speaks of an appraisal and of nothing else.
  private func isAppraisalOnly(_ sentence: Sentence) -> Bool {
    sentence.has(.appraise) && !sentence.has(.ask)
  }

  /// Whether bodies outside the submitter's own house are named.
  private func namesBodies(_ sentence: Sentence) -> Bool {
    sentence.bodies.contains { body in
      !body.isSubmitter && [.department, .local, .central, .company, .unit, .party, .association, .council].contains(body.kind) && !body.isBare
    }
  }

  /// Whether those who are asked or meet are only of the house, or a congress.
  private func isInside(_ sentence: Sentence) -> Bool {
    let others = sentence.bodies.filter { !$0.isSubmitter && ![.ubnd, .chairman].contains($0.kind) }
    guard !others.isEmpty else { return false }
    return others.allSatisfy { [.inner, .people].contains($0.kind) || ($0.kind == .association && isCongress($0, sentence)) }
      && sentence.counts.isEmpty
  }

  /// Whether an association's name is that of its congress.
  private func isCongress(_ body: Body, _ sentence: Sentence) -> Bool {
    reading.document.text(of: sentence.place(body.tokens)).lowercased().hasPrefix("đại hội")
  }

  /// Whether a full date or a document's number stands in the sentence.
  private func isDated(_ sentence: Sentence) -> Bool {
    sentence.dates.contains { $0.date?.month != nil } || sentence.citations.contains { $0.hasNumber || $0.isNumberBlank }
  }

  /// Whether what came of the round is told: standpoints, counts, what was taken in.
  private func tellsResult(_ sentence: Sentence) -> Bool {
    !sentence.counts.isEmpty || sentence.has(.takenIn) || sentence.has(.silence)
      || [.agree, .weakAgree, .disagree].contains { sign in sentence.all(sign).contains { !sentence.isPlanned($0.tokens) && !sentence.overlaps($0.tokens, [.uniform]) } }
      || sentence.has(.noStandpoint) && sentence.has(.answer)
  }

  /// The status from all that is told.
  private func decide(_ told: [Told]) -> Element<ConsultationStatus> {
    let done: [Told.Kind] = [.asked, .answered, .counted, .met, .takenIn, .portal, .enclosed, .awaiting]
    let real = told.filter { done.contains($0.kind) }
    let asked = real.filter { $0.kind == .asked || $0.kind == .awaiting }
    let answered = real.filter { [.answered, .counted, .met].contains($0.kind) || ($0.kind == .asked && $0.result) }
    let named = real.contains { $0.named && $0.kind != .enclosed }
    let dated = real.contains { $0.dated && $0.kind != .enclosed }
    let result = real.contains(where: \.result)
    if real.contains(where: { $0.kind == .counted || $0.kind == .met }) || (named && (dated || result) && !(answered.isEmpty && !result && real.contains { $0.kind == .awaiting }))
      || (!asked.isEmpty && dated && result)
    {
      let best = real.first { $0.kind == .counted || $0.kind == .met } ?? answered.first ?? asked.first ?? real[0]
      return element(.detailed, row(best), best, real, facts: detailFacts(real))
    }
    if let waiting = real.first(where: { $0.kind == .awaiting }), answered.isEmpty {
      if asked.contains(where: { $0.sentence.has(.awaiting) && deadlinePassed($0.sentence) }) {
        return element(.mentioned, "C18", waiting, real, facts: [Fact("ground", "unanswered")])
      }
      return element(.planned, "C12", waiting, real, facts: [])
    }
    if let first = real.first {
      let onlyEnclosed = real.allSatisfy { $0.kind == .enclosed || $0.kind == .portal }
      let ground = onlyEnclosed ? "enclosed" : named ? "named" : "general"
      return element(.mentioned, onlyEnclosed ? "C11" : named ? "C10" : "C09", first, real, facts: [Fact("ground", ground)])
    }
    let grounds: [(Told.Kind, ConsultationStatus, String, String)] = [
      (.planned, .planned, "C12", ""), (.excused, .missing, "C13", "excused"), (.papers, .missing, "C14", "papers"),
      (.other, .missing, "C15", "other-matter"), (.inside, .missing, "C16", "inside"),
    ]
    for (kind, status, row, ground) in grounds {
      if let found = told.first(where: { $0.kind == kind }) {
        return element(status, row, found, [found], facts: ground.isEmpty ? [] : [Fact("ground", ground)])
      }
    }
    return Element(status: .missing, rows: ["C17"], facts: [Fact("ground", "none"), drafting])
  }

  /// Whether a deadline stands in the sentence.
  private func deadlinePassed(_ sentence: Sentence) -> Bool {
    !sentence.dates.isEmpty && reading.document.text(of: sentence.place).lowercased().contains("hạn")
  }

  /// The row of the table of decisions that the best sentence belongs to.
  private func row(_ told: Told) -> String {
    switch told.kind {
    case .counted: "C02"
    case .met: "C04"
    case .answered: told.sentence.isRow ? "C08" : "C05"
    default: told.named ? "C01" : "C03"
    }
  }

  /// Whether drafting is told anywhere in the body.
  private var drafting: Fact {
    Fact("drafting", reading.sentences.contains { $0.zone == .body && $0.has(.drafting) } ? "told" : "untold")
  }

  /// The facts of a detailed telling.
  private func detailFacts(_ real: [Told]) -> [Fact] {
    let silence = real.contains { $0.sentence.has(.silence) }
    let blanks = real.contains { told in told.sentence.citations.contains(where: \.isNumberBlank) || told.sentence.dates.contains(where: \.isBlank) }
    return [Fact("silence", silence ? "yes" : "no"), Fact("blanks", blanks ? "yes" : "no")]
  }

  /// An element with the sentences as evidence, the best first.
  private func element(
    _ status: ConsultationStatus, _ row: String, _ best: Told, _ all: [Told], facts: [Fact]
  ) -> Element<ConsultationStatus> {
    func evidence(_ told: Told) -> Evidence {
      Evidence(kind: "\(told.kind)", place: told.sentence.place, signs: told.signs.map { told.sentence.place($0) })
    }
    let rest = all.filter { $0.index != best.index }.prefix(8)
    return Element(status: status, confidence: .sure, rows: [row], evidence: [evidence(best)] + rest.map(evidence), facts: facts + [drafting])
  }
}
