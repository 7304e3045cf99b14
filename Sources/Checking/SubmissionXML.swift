import DocumentModel
import Recognition

/// Writes a document and what was recognised in it as the XML that rules look at.
public struct SubmissionXML {
  /// The namespace of the model.
  public static let namespace = "urn:totrinh:submission:1"

  /// The document.
  let document: Document
  /// What was recognised in it.
  let submission: Submission
  /// The day on which an undated document is judged, as `YYYY-MM-DD`.
  let today: String
  /// Where each paragraph stands for a reader.
  let paths: [String]

  /// Prepares the model of a document.
  public init(document: Document, submission: Submission, today: String) {
    self.document = document
    self.submission = submission
    self.today = today
    paths = OutlinePaths(document: document, outline: submission.outline).paths
  }

  /// Writes the whole model.
  func write(to sink: inout some ModelSink) {
    var attributes = [
      ModelAttribute("format", document.format.rawValue),
      ModelAttribute("kind", submission.isSubmission ? "submission" : "other"),
      ModelAttribute("addressee", submission.addressees.first?.kind.rawValue ?? "none"),
      ModelAttribute("today", today),
    ]
    add(submission.facts, to: &attributes)
    sink.open("submission", attributes)
    writeLetterhead(to: &sink)
    if let title = submission.title { write("title", at: title, to: &sink) }
    if let subject = submission.subject { write("subject", at: subject, to: &sink) }
    writeList("addressees", submission.addressees, to: &sink) { addressee, sink in
      write("addressee", [ModelAttribute("kind", addressee.kind.rawValue)], at: addressee.place, to: &sink)
    }
    writeElement("authority", submission.authority, to: &sink)
    writeElement("appraisal", submission.appraisal, to: &sink)
    writeElement("consultation", submission.consultation, to: &sink)
    writeElement(
      "recommendation", submission.recommendation,
      more: [ModelAttribute("decides", submission.decides?.rawValue ?? "none")], to: &sink)
    writeCitations(to: &sink)
    writeOpinions(to: &sink)
    writeList("attachments", submission.attachments, to: &sink) { write("attachment", at: $0, to: &$1) }
    writeList("signature", submission.signature, to: &sink) { write("line", at: $0, to: &$1) }
    writeList("recipients", submission.recipients, to: &sink) { write("recipient", at: $0, to: &$1) }
    writeNotices(to: &sink)
    writeBody(to: &sink)
    sink.close()
  }

  /// The attributes that tell where a place is.
  func attributes(of place: Place) -> [ModelAttribute] {
    let spot = Spot(of: place, in: document, paths: paths)
    return [
      ModelAttribute("part", ModelText.clean(spot.part)), ModelAttribute("paragraph", "\(spot.paragraph)"),
      ModelAttribute("offset", "\(spot.offset)"), ModelAttribute("length", "\(spot.length)"),
      ModelAttribute("line", "\(spot.start.line)"), ModelAttribute("column", "\(spot.start.column)"),
      ModelAttribute("endLine", "\(spot.end.line)"), ModelAttribute("endColumn", "\(spot.end.column)"),
      ModelAttribute("path", ModelText.clean(spot.path)), ModelAttribute("n", "\(place.paragraph)"),
    ]
  }

  /// Writes an element whose text is the words of a place.
  func write(
    _ name: String, _ attributes: [ModelAttribute] = [], at place: Place, to sink: inout some ModelSink
  ) {
    let words = ModelText.clean(document.text(of: place))
    sink.element(name, attributes + self.attributes(of: place), text: words)
  }

  /// Writes an element that holds others, unless there is none.
  private func writeList<Item, Sink: ModelSink>(
    _ name: String, _ items: [Item], to sink: inout Sink, each: (Item, inout Sink) -> Void
  ) {
    guard !items.isEmpty else { return }
    sink.open(name, [])
    for item in items { each(item, &sink) }
    sink.close()
  }

  /// Writes what stands above the title.
  private func writeLetterhead(to sink: inout some ModelSink) {
    let letterhead = submission.letterhead
    sink.open("letterhead", [ModelAttribute("rank", letterhead.rank.rawValue)])
    if let parent = letterhead.parent { write("parent", at: parent, to: &sink) }
    if let issuer = letterhead.issuer { write("issuer", at: issuer, to: &sink) }
    if let number = letterhead.number { write("number", at: number, to: &sink) }
    if let locality = letterhead.locality { write("locality", at: locality, to: &sink) }
    if let date = letterhead.date {
      write("date", letterhead.day.map { [ModelAttribute("iso", $0.iso8601)] } ?? [], at: date, to: &sink)
    }
    if let motto = letterhead.motto { write("motto", at: motto, to: &sink) }
    sink.close()
  }

  /// Writes one of the four things that the directive asks for.
  private func writeElement<Status: RawRepresentable<String>>(
    _ name: String, _ element: Element<Status>, more: [ModelAttribute] = [], to sink: inout some ModelSink
  ) {
    var attributes = [
      ModelAttribute("status", element.status.rawValue), ModelAttribute("confidence", element.confidence.rawValue),
      ModelAttribute("rows", element.rows.joined(separator: " ")),
    ]
    attributes += more
    add(element.facts, to: &attributes)
    sink.open(name, attributes)
    for evidence in element.evidence {
      sink.open("evidence", [ModelAttribute("kind", evidence.kind)] + self.attributes(of: evidence.place))
      sink.element("text", text: ModelText.clean(document.text(of: evidence.place)))
      for sign in evidence.signs { write("sign", at: sign, to: &sink) }
      sink.close()
    }
    sink.close()
  }

  /// Writes the legal documents cited.
  private func writeCitations(to sink: inout some ModelSink) {
    writeList("citations", submission.citations, to: &sink) { citation, sink in
      var attributes = [("kind", citation.kind), ("number", citation.number), ("name", citation.name)]
      attributes += [("article", citation.article), ("date", citation.date?.iso8601 ?? "")]
      attributes.append(("issuer", citation.issuer))
      let known = attributes.filter { !$0.1.isEmpty }.map { ModelAttribute($0.0, ModelText.clean($0.1)) }
      write("citation", known, at: citation.place, to: &sink)
    }
  }

  /// Writes what bodies said of the matter.
  private func writeOpinions(to sink: inout some ModelSink) {
    writeList("opinions", submission.opinions, to: &sink) { opinion, sink in
      let standpoint = ModelAttribute("standpoint", opinion.standpoint.rawValue)
      sink.open("opinion", [standpoint] + attributes(of: opinion.place))
      write("body", at: opinion.body, to: &sink)
      sink.element("text", text: ModelText.clean(document.text(of: opinion.place)))
      sink.close()
    }
  }

  /// Writes what the reader noticed beyond the text.
  private func writeNotices(to sink: inout some ModelSink) {
    writeList("notices", document.notices, to: &sink) { notice, sink in
      switch notice {
      case .revisions(let count):
        sink.element("notice", [ModelAttribute("kind", "revisions"), ModelAttribute("count", "\(count)")])
      case .comments(let count):
        sink.element("notice", [ModelAttribute("kind", "comments"), ModelAttribute("count", "\(count)")])
      case .legacyEncoding(let name):
        sink.element("notice", [ModelAttribute("kind", "legacy-encoding"), ModelAttribute("encoding", name)])
      case .signature(let signer, let time):
        var attributes = [ModelAttribute("kind", "signature")]
        if let signer { attributes.append(ModelAttribute("signer", ModelText.clean(signer))) }
        if let time { attributes.append(ModelAttribute("time", ModelText.clean(time))) }
        sink.element("notice", attributes)
      }
    }
  }

  /// Adds facts whose names are not taken yet: an attribute may stand only once.
  private func add(_ facts: [Fact], to attributes: inout [ModelAttribute]) {
    for fact in facts where !attributes.contains(where: { $0.name == fact.name }) {
      attributes.append(ModelAttribute(fact.name, ModelText.clean(fact.value)))
    }
  }
}
