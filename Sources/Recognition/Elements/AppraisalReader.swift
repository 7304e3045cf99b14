import DocumentModel
import VietnameseText

/// Reads the appraisal of the responsible department from what bodies said.
struct AppraisalReader {
  /// The document being read.
  let reading: Reading

  /// What one holder said in the end.
  private struct Outcome {
    var holder: StandpointEvent.Holder
    var last: StandpointEvent
    var isAppraisal: Bool
    var isLeading: Bool
    var events: [StandpointEvent]
  }

  /// The element, and every opinion for the model.
  func element() -> (Element<AppraisalStatus>, [Opinion]) {
    let events = StandpointReader(reading: reading).events()
    let opinions = events.compactMap(opinion)
    return (decide(events), opinions)
  }

  /// An event as an opinion of the model.
  private func opinion(_ event: StandpointEvent) -> Opinion? {
    guard let body = event.body, !event.isPlanned else { return nil }
    guard isBody(event.holder) || isOrganisation(event.holder) && event.kind != .favour else { return nil }
    let sentence = reading.sentences[event.sentence]
    let standpoint: Standpoint =
      switch event.kind {
      case .none: .none
      case .favour, .weak, .agrees: event.hasRemarks ? .remarks : .agrees
      case .disagrees: .disagrees
      }
    return Opinion(body: sentence.place(body.tokens), standpoint: standpoint, place: sentence.place)
  }

  /// The status from all events.
  private func decide(_ events: [StandpointEvent]) -> Element<AppraisalStatus> {
    let outcomes = outcomes(events)
    let appraised = outcomes.filter(\.isAppraisal)
    let own = ownStandpoint(events)
    let dissent =
      outcomes.contains { $0.last.kind == .disagrees }
      || events.contains { $0.kind == .disagrees && (isBody($0.holder) || isOrganisation($0.holder) && $0.body != nil) }
    if let own, own.holder == .submitter, own.kind >= .favour, !appraised.contains(where: agrees) {
      return ownField(own, dissent: dissent)
    }
    if let leading = leading(appraised) {
      if leading.last.kind == .disagrees, !appraised.contains(where: { agrees($0) && $0.isLeading }) {
        return element(.contrary, "B19", leading.last, facts: [])
      }
      return agreed(leading, dissent: dissent, word: true)
    }
    if let own { return ownField(own, dissent: dissent) }
    if let agreeing = outcomes.first(where: agrees) { return agreed(agreeing, dissent: dissent, word: false) }
    if let contrary = outcomes.first(where: { $0.last.kind == .disagrees }) {
      return element(.contrary, "B19", contrary.last, facts: [])
    }
    return undecided(events, outcomes)
  }

  /// What stands where no department took a standpoint.
  private func undecided(_ events: [StandpointEvent], _ outcomes: [Outcome]) -> Element<AppraisalStatus> {
    let isAppraised = outcomes.contains(where: \.isAppraisal)
    if !isAppraised, let leaning = ownLeaning() { return leaning }
    if let silent = outcomes.first {
      let row = silent.last.isAppraisal && silent.last.kind == .none ? "B17" : "B16"
      if row == "B17", let leaning = LeaningReader(reading: reading).appraisal(told: silent.last) {
        return Element(
          status: .agreed, confidence: .doubtful, rows: ["B01"], evidence: [leaning],
          facts: [
            Fact("word", "yes"), Fact("remarks", "no"), Fact("need", "yes"), Fact("responsibility", "yes"),
            Fact("dissent", "no"), responsible(silent.holder),
          ])
      }
      return element(
        .unclear, row, silent.last, facts: [Fact("ground", row == "B17" ? "content-untold" : "no-standpoint")])
    }
    if let unnamed = events.first(where: isUnnamedAgreement) {
      return element(.unclear, "B18", unnamed, facts: [Fact("ground", "unnamed")])
    }
    if let told = unfinished() { return told }
    if let planned = events.first(where: { $0.isPlanned && isBody($0.holder) }) {
      return element(.missing, "B11", planned, facts: [Fact("ground", "planned")])
    }
    if let other = events.first(where: { $0.isOtherMatter && isBody($0.holder) }) {
      return element(.missing, "B13", other, facts: [Fact("ground", "other-matter")])
    }
    if let people = events.first(where: { if case .other = $0.holder { $0.kind >= .favour } else { false } }) {
      return element(.missing, "B14", people, facts: [Fact("ground", "no-department")])
    }
    let row = reading.isDepartment ? "B10" : "B09"
    let facts = [Fact("ground", reading.isDepartment ? "no-standpoint" : "submitter-only")]
    if let own = events.first(where: { $0.holder == .submitter && $0.kind >= .favour }) {
      return element(.missing, row, own, facts: facts)
    }
    return Element(status: .missing, rows: [row], facts: facts)
  }

  /// Own field by words that only lean to favour.
  private func ownLeaning() -> Element<AppraisalStatus>? {
    guard reading.isDepartment, let leaning = LeaningReader(reading: reading).ownStandpoint() else { return nil }
    return Element(
      status: .ownField, confidence: .doubtful, rows: ["B07"], evidence: [leaning],
      facts: [Fact("reached", "standpoint"), Fact("dissent", "no")])
  }

  /// An appraisal that is denied, or still to come, or told only as silence.
  private func unfinished() -> Element<AppraisalStatus>? {
    let words = reading.lexicon.words
    for sentence in reading.sentences where [.body, .note].contains(sentence.zone) && !reading.isOld(sentence) {
      guard sentence.bodies.contains(where: { $0.kind == .department || $0.kind == .appraisers }) else { continue }
      if let silence = sentence.all(.silence).first { return unfinished("B15", "silence", sentence, silence.tokens) }
      for hit in sentence.all(.appraise) {
        let before = sentence.all(.negation).contains {
          $0.tokens.upperBound <= hit.tokens.lowerBound && hit.tokens.lowerBound - $0.tokens.upperBound <= 8
        }
        if before { return unfinished("B12", "negated", sentence, hit.tokens) }
        let asked = sentence.precedes(
          hit.tokens.lowerBound, [words["nghị"], words["để"], words["gửi"], words["chuyển"], words["sẽ"]], within: 12)
        if asked || sentence.isPlanned(hit.tokens) || sentence.has(.running) {
          return unfinished("B11", "planned", sentence, hit.tokens)
        }
      }
    }
    return nil
  }

  /// The element of an appraisal that is not there, with its ground.
  private func unfinished(_ row: String, _ ground: String, _ sentence: Sentence, _ tokens: Range<Int>) -> Element<
    AppraisalStatus
  > {
    let evidence = Evidence(kind: ground, place: sentence.place, signs: [sentence.place(tokens)])
    return Element(status: .missing, rows: [row], evidence: [evidence], facts: [Fact("ground", ground)])
  }

  /// Whether a holder is a named organisation, though no department.
  private func isOrganisation(_ holder: StandpointEvent.Holder) -> Bool {
    if case .other(let kind) = holder { [.local, .association, .company, .unit, .party].contains(kind) } else { false }
  }

  /// Whether bodies of a department's kind, none of them named, agree.
  private func isUnnamedAgreement(_ event: StandpointEvent) -> Bool {
    guard event.holder == .unnamed, !event.isPlanned, !event.isOtherMatter, event.kind >= .favour,
      event.kind != .disagrees
    else { return false }
    guard !event.isAppraisal, let body = event.body else { return event.isAppraisal }
    let words = reading.lexicon.words
    let kinds = ["sở", "ngành", "môn"].map { words[$0] }
    return reading.sentences[event.sentence].tokens[body.tokens].contains { kinds.contains($0.id) }
  }

  /// Whether a holder is a department or a council that appraises.
  private func isBody(_ holder: StandpointEvent.Holder) -> Bool {
    switch holder {
    case .department, .appraisers: true
    default: false
    }
  }

  /// What each department or council said in the end, in order of first mention.
  private func outcomes(_ events: [StandpointEvent]) -> [Outcome] {
    var order: [StandpointEvent.Holder] = []
    var by: [StandpointEvent.Holder: [StandpointEvent]] = [:]
    for event in events where isBody(event.holder) && !event.isPlanned && !event.isOtherMatter && isPublic(event) {
      if by[event.holder] == nil { order.append(event.holder) }
      by[event.holder, default: []].append(event)
    }
    return order.compactMap { holder in
      guard let mine = by[holder] else { return nil }
      let strong = mine.filter { $0.kind >= .weak }
      let last = strong.last ?? mine.last { $0.kind == .favour } ?? mine[0]
      return Outcome(
        holder: holder, last: last, isAppraisal: mine.contains(where: \.isAppraisal),
        isLeading: mine.contains(where: isLeading), events: mine)
    }
  }

  /// Whether a council that appraises is one of a department or of the committee: they are named beside it.
  private func isPublic(_ event: StandpointEvent) -> Bool {
    guard event.holder == .appraisers else { return true }
    let block = reading.sentences[event.sentence].block
    let around = reading.sentences.filter { $0.block == block }
    return around.contains { sentence in
      sentence.bodies.contains {
        [.department, .ubnd, .chairman].contains($0.kind) && !$0.isSubmitter
          || $0.kind == .department && reading.isDepartment
      }
    }
  }

  /// Whether a sentence says that the body leads the appraisal.
  private func isLeading(_ event: StandpointEvent) -> Bool {
    let sentence = reading.sentences[event.sentence]
    let words = reading.lexicon.words
    return sentence.tokens.indices.dropLast().contains {
      sentence.tokens[$0].id == words["chủ"] && sentence.tokens[$0 + 1].id == words["trì"]
    }
  }

  /// Whether an outcome is agreement.
  private func agrees(_ outcome: Outcome) -> Bool {
    outcome.last.kind == .agrees || outcome.last.kind == .weak || outcome.last.kind == .favour
  }

  /// The appraisal that decides: the leading body's, else one that agrees, else one that disagrees.
  private func leading(_ appraised: [Outcome]) -> Outcome? {
    let decided = appraised.filter { $0.last.kind != .none }
    return decided.first(where: { $0.isLeading }) ?? decided.first(where: agrees) ?? decided.first
  }

  /// The submitter's own standpoint, where it is a department.
  private func ownStandpoint(_ events: [StandpointEvent]) -> StandpointEvent? {
    guard reading.isDepartment else { return nil }
    let own = events.filter { event in
      guard !event.isPlanned, !event.isOtherMatter, event.kind >= .favour, event.kind != .disagrees else {
        return false
      }
      let sentence = reading.sentences[event.sentence]
      guard sentence.zone == .body, !sentence.isRow else { return false }
      if event.holder == .submitter { return true }
      if sentence.all(.responsibility).contains(where: { $0.tokens == event.tokens }) { return false }
      return event.holder == .nobody && event.kind == .favour && !sentence.isQuoted(event.tokens.lowerBound)
        && !sentence.bodies.contains { $0.kind == .unnamed && $0.tokens.count > 1 }
    }
    return own.first { $0.holder == .submitter && $0.kind >= .weak } ?? own.first { $0.holder == .submitter }
      ?? own.first
  }

  /// Own field.
  private func ownField(_ event: StandpointEvent, dissent: Bool) -> Element<AppraisalStatus> {
    let sentence = reading.sentences[event.sentence]
    let conditions = !sentence.has(.need) && !sentence.has(.agree) && !sentence.has(.responsibility)
    return element(
      .ownField, conditions ? "B08" : "B07", event,
      facts: [Fact("reached", conditions ? "conditions" : "standpoint"), Fact("dissent", dissent ? "yes" : "no")])
  }

  /// Agreement, with what rules want to know of it.
  private func agreed(_ outcome: Outcome, dissent: Bool, word: Bool) -> Element<AppraisalStatus> {
    let sentences = outcome.events.map { reading.sentences[$0.sentence] }
    let block = Set(sentences.map(\.block))
    let around = reading.sentences.filter { block.contains($0.block) }
    let remarks = outcome.last.hasRemarks
    let facts = [
      Fact("word", word ? "yes" : "no"), Fact("remarks", remarks ? "yes" : "no"),
      Fact("need", around.contains { $0.has(.need) } ? "yes" : "no"),
      Fact("responsibility", around.contains { $0.has(.responsibility) } ? "yes" : "no"),
      Fact("dissent", dissent ? "yes" : "no"),
    ]
    return element(
      .agreed, word ? (remarks ? "B03" : "B01") : "B02", outcome.last, facts: facts + [responsible(outcome.holder)])
  }

  /// What the register of fields says of the department that agreed, as a fact.
  private func responsible(_ holder: StandpointEvent.Holder) -> Fact {
    let title = reading.sentences.filter { $0.zone == .title }.flatMap(\.tokens)
    guard case .department(let key) = holder, !key.contains(" ") else { return Fact("department", "unknown") }
    let places = Set(["cho", "tại", "của", "để", "từ", "do"].map { reading.lexicon.words[$0] })
    // Sở Tư pháp appraises every draft of a legal act, whatever its field.
    if key == "tu-phap", drafts(title) { return Fact("department", "matches") }
    return Fact(
      "department", reading.fields.answer(for: key, about: title, at: reading.letterhead.day, behind: places).rawValue)
  }

  /// Whether the title is about a draft that is to be issued.
  private func drafts(_ title: [Token]) -> Bool {
    let words = reading.lexicon.words
    return title.indices.dropLast().contains {
      (title[$0].id == words["ban"] && title[$0 + 1].id == words["hành"])
        || (title[$0].id == words["dự"] && title[$0 + 1].id == words["thảo"])
        || (title[$0].id == words["quy"] && title[$0 + 1].id == words["định"])
    }
  }

  /// An element with one piece of evidence.
  private func element(_ status: AppraisalStatus, _ row: String, _ event: StandpointEvent, facts: [Fact]) -> Element<
    AppraisalStatus
  > {
    let sentence = reading.sentences[event.sentence]
    let evidence = Evidence(kind: "standpoint", place: sentence.place, signs: [sentence.place(event.tokens)])
    return Element(status: status, confidence: .sure, rows: [row], evidence: [evidence], facts: facts)
  }
}
