import DocumentModel

/// Tells what stands beside the four elements: tasks, vague words, bodies asked past the addressee, attachments.
struct ClosingPartReader {
  /// The document being read.
  let reading: Reading
  /// The sentences that ask.
  let zone: RequestZone

  /// Fills in what was read.
  func tell(_ submission: inout Submission) {
    let attachments = AttachmentReader(reading: reading, zone: zone)
    submission.attachments = attachments.attachments()
    guard submission.recommendation.status == .specific else { return }
    submission.tasks = TaskReader(reading: reading, zone: zone).tasks()
    submission.vagueWordings = WordingReader(reading: reading, zone: zone, tasks: submission.tasks).wordings()
    submission.asked = asked()
    if let asks { submission.facts.append(Fact("asks", asks.rawValue)) }
    if let hasDraft = attachments.hasDraft(submission.attachments) {
      submission.facts.append(Fact("draft", hasDraft ? "yes" : "no"))
    }
  }

  /// The one asked in every closing request that names anybody; nil where it is now this, now that.
  private var asks: Addressee.Kind? {
    guard let closing = zone.closing else { return nil }
    let named = Set(zone.requests.filter { $0.index >= closing }.compactMap(\.decides))
    return named.count == 1 ? named.first : nil
  }

  /// The bodies asked directly from the first closing request on, though the submission goes to the committee.
  private func asked() -> [AskedBody] {
    guard reading.addressee != .other, let closing = zone.closing else { return [] }
    return zone.requests.filter { $0.kind == .others && $0.index > closing }.compactMap { request in
      guard let sign = request.signs.first,
        let body = request.sentence.bodies.first(where: { $0.tokens.lowerBound >= sign.upperBound })
      else { return nil }
      guard let level = level(of: body) else { return nil }
      return AskedBody(level: level, place: request.sentence.place(body.tokens))
    }
  }

  /// What a body is to the committee; nil for those that no committee directs or submits to.
  private func level(of body: Body) -> AskedBody.Level? {
    switch body.kind {
    case .council, .central: .above
    case .department, .local: .below
    default: nil
    }
  }
}
