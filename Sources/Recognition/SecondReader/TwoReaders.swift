import DocumentModel

/// Puts what the grammar and the second reader say of a document together.
///
/// The grammar's word stands, unless the second reader differs by a wide margin. An element is sure where both would
/// return the file for it or both would not; a return that rests on silence alone is doubtful.
struct TwoReaders {
  /// The document being read.
  let reading: Reading
  /// What the second reader says.
  let second: SecondReading
  /// Who wins where they differ.
  let policy: ReaderPolicy

  /// Puts both together in a submission that holds what the grammar says.
  func combine(_ submission: inout Submission) {
    combine("authority", &submission.authority, second.authority, returning: [.general, .missing]) { status in
      switch status {
      case .general: [Fact("ground", "subject")]
      case .missing: [Fact("ground", "none")]
      case .practice: [Fact("practice", "guidance")]
      default: []
      }
    }
    combine("appraisal", &submission.appraisal, second.appraisal, returning: [.unclear, .contrary, .missing]) {
      status in
      switch status {
      case .unclear: [Fact("ground", "no-standpoint")]
      case .missing: [Fact("ground", "none")]
      default: []
      }
    }
    combine("consultation", &submission.consultation, second.consultation, returning: [.planned, .missing]) { status in
      switch status {
      case .mentioned: [Fact("ground", "general")]
      case .missing: [Fact("ground", "none")]
      default: []
      }
    }
    combine("recommendation", &submission.recommendation, second.recommendation, returning: [.vague, .missing]) {
      status in
      switch status {
      case .vague: [Fact("ground", "bare")]
      case .missing: [Fact("ground", "none")]
      default: []
      }
    }
    if submission.recommendation.status == .missing { submission.decides = nil }
    if submission.recommendation.status != .missing, submission.decides == nil, !reading.addressees.isEmpty {
      submission.decides = reading.addressee
    }
  }

  /// Puts both together for one element; `facts` are those of a status that only the second reader sees.
  private func combine<Status: Sendable & Hashable & RawRepresentable<String>>(
    _ name: String, _ element: inout Element<Status>, _ opinion: SecondReading.Opinion<Status>, returning: Set<Status>,
    facts: (Status) -> [Fact]
  ) {
    let agrees = returning.contains(element.status) == returning.contains(opinion.status)
    let isSilence = returning.contains(element.status) && element.evidence.isEmpty
    let isWeak = element.confidence == .doubtful
    let spoken = evidence(opinion)
    let readers = [
      ReaderOpinion(.grammar, element.status, evidence: element.evidence.first),
      ReaderOpinion(
        .second, opinion.status, margin: opinion.margin, next: opinion.next, evidence: spoken.first),
    ]
    if opinion.status != element.status,
      policy.secondWins(
        name, over: element.status.rawValue, ground: element.facts.first { $0.name == "ground" }?.value,
        isLeaning: isWeak, with: opinion.status.rawValue, by: opinion.margin)
    {
      element = Element(status: opinion.status, rows: [], evidence: spoken, facts: facts(opinion.status))
    }
    element.readers = readers
    let isSure = agrees && policy.isSure(isLeaning: isWeak, isSilence: isSilence, margin: opinion.margin)
    element.confidence = isSure ? .sure : .doubtful
  }

  /// The sentence that speaks most for the second reader's status, as evidence.
  private func evidence<Status>(_ opinion: SecondReading.Opinion<Status>) -> [Evidence] {
    guard let index = opinion.sentence, reading.sentences.indices.contains(index) else { return [] }
    let sentence = reading.sentences[index]
    return [
      Evidence(kind: "second-reader", place: sentence.place, signs: opinion.signs.map { sentence.place($0) })
    ]
  }
}
