import DocumentModel

/// Tells whether a draft legal rule (quy phạm pháp luật) is asked to be issued, and whether justice has appraised it.
struct LegalDraftReader {
  /// The register's key of the department of justice.
  private static let justice = "tu-phap"

  /// The document being read.
  let reading: Reading
  /// The words to look for.
  let signs: DossierSigns

  /// The draft; nil where none is asked for, or justice itself submits it.
  func draft(_ submission: Submission) -> LegalDraft? {
    guard reading.submitter?.key != Self.justice, reading.isDepartment, let place = words(submission) else {
      return nil
    }
    return LegalDraft(place: place, appraisal: appraisal)
  }

  /// The words of title or request that ask for a legal rule.
  private func words(_ submission: Submission) -> Place? {
    let evidence = Set(submission.recommendation.evidence.map(\.place.paragraph))
    let asking = reading.sentences.filter { sentence in
      sentence.zone == .title
        || [.body, .note].contains(sentence.zone) && evidence.contains(sentence.paragraph) && sentence.has(.request)
    }
    guard asking.allSatisfy({ $0.zone != .title || signs.hits(.noLegalRule, in: $0).isEmpty }) else { return nil }
    return asking.lazy.filter { signs.hits(.noLegalRule, in: $0).isEmpty }.compactMap { sentence in
      signs.hits(.legalRule, in: sentence).first.map { sentence.place($0) }
    }.first
  }

  /// What is told of the appraisal by the department of justice.
  private var appraisal: LegalDraft.Appraisal {
    let telling = reading.sentences.filter { [.body, .note, .heading].contains($0.zone) && names($0) }
    guard !telling.isEmpty else { return .untold }
    let isDone = telling.contains { sentence in
      sentence.all(.appraise).contains { !sentence.isPlanned($0.tokens) && !sentence.isNegated($0.tokens) }
        && sentence.zone != .heading || sentence.citations.contains { isReport($0) }
    }
    return isDone ? .told : .planned
  }

  /// Whether a sentence names the department of justice and its appraisal.
  private func names(_ sentence: Sentence) -> Bool {
    if sentence.citations.contains(where: isReport) { return true }
    guard sentence.has(.appraise) else { return false }
    if sentence.bodies.contains(where: { $0.key == Self.justice || $0.kind == .appraisers }) { return true }
    // `Báo cáo thẩm định` among the papers enclosed, with no other department, can only be that of justice.
    return reading.document.text(of: sentence.place).lowercased().contains("báo cáo thẩm định")
      && !sentence.bodies.contains { $0.kind == .department && !$0.isSubmitter }
  }

  /// Whether a paper is a report of the department of justice, by its number.
  private func isReport(_ cited: CitedDocument) -> Bool {
    let number = cited.citation.number.uppercased()
    return number.hasSuffix("-STP") && number.contains("BC")
  }
}
