import DocumentModel
import Recognition
import XML

/// Turns a document and what was recognised in it into the XML that rules look at.
public struct SubmissionXML {
  /// The namespace of the model.
  public static let namespace = "urn:totrinh:submission:1"

  /// The document.
  private let document: Document
  /// What was recognised in it.
  private let submission: Submission
  /// Builds the tree.
  private let writer: ModelWriter

  /// The tree of a document; nil only where memory is out.
  ///
  /// - Parameters:
  ///   - today: the day on which an undated document is judged.
  ///   - showsPlaces: whether every attribute that tells of places is written, or only those that tell nodes apart.
  public static func tree(
    of document: Document, _ submission: Submission, today: CivilDate, showsPlaces: Bool = true
  ) -> ModelTree? {
    let paths = OutlinePaths(document: document, outline: submission.outline).paths
    let writer = ModelWriter(
      root: "submission", namespace: namespace, document: document, paths: paths, showsPlaces: showsPlaces)
    guard let writer else { return nil }
    SubmissionXML(document: document, submission: submission, writer: writer).write(today: today)
    return writer.finish()
  }

  /// Writes the whole model.
  private func write(today: CivilDate) {
    writer.attributes([
      ("format", document.format.rawValue), ("kind", submission.isSubmission ? "submission" : "other"),
      ("addressee", submission.addressees.first?.kind.rawValue ?? "none"), ("today", today.iso8601),
    ])
    writer.attributes(submission.facts.map { ($0.name, $0.value) })
    writeLetterhead()
    if let title = submission.title { writer.words("title", at: title) }
    if let subject = submission.subject { writer.words("subject", at: subject) }
    writer.list("addressees", submission.addressees) {
      writer.words("addressee", [("kind", $0.kind.rawValue)], at: $0.place)
    }
    write("authority", submission.authority)
    write("appraisal", submission.appraisal)
    write("consultation", submission.consultation)
    write("recommendation", submission.recommendation, [("decides", submission.decides?.rawValue ?? "none")])
    writeCitations()
    writeOpinions()
    writeClosing()
    writer.list("signature", submission.signature) { writer.words("line", at: $0) }
    writer.list("recipients", submission.recipients) { writer.words("recipient", at: $0) }
    ProcessXML(submission: submission, writer: writer).write()
    LawXML(submission: submission, writer: writer).write()
    FormXML(document: document, submission: submission, writer: writer).write()
    writeNotices()
    BodyXML(document: document, writer: writer).write()
  }

  /// Writes what stands above the title.
  private func writeLetterhead() {
    let letterhead = submission.letterhead
    writer.open("letterhead", [("rank", letterhead.rank.rawValue)])
    if let parent = letterhead.parent { writer.words("parent", at: parent) }
    if let issuer = letterhead.issuer { writer.words("issuer", at: issuer) }
    if let number = letterhead.number {
      writer.words("number", letterhead.symbolOwner.map(ProcessXML.attributes) ?? [], at: number)
    }
    if let locality = letterhead.locality { writer.words("locality", at: locality) }
    if let date = letterhead.date {
      writer.words("date", letterhead.day.map { [("iso", $0.iso8601)] } ?? [], at: date)
    }
    if let motto = letterhead.motto { writer.words("motto", at: motto) }
    writer.close()
  }

  /// Writes one of the four things that the directive asks for.
  private func write<Status: RawRepresentable<String>>(
    _ name: String, _ element: Element<Status>, _ more: [(String, String)] = []
  ) {
    writer.open(name, [("status", element.status.rawValue), ("confidence", element.confidence.rawValue)])
    writer.attributes([("rows", element.rows.joined(separator: " "))] + more)
    writer.attributes(element.facts.map { ($0.name, $0.value) })
    for evidence in element.evidence {
      writer.open("evidence", [("kind", evidence.kind)], at: evidence.place)
      writer.element("text", text: document.text(of: evidence.place))
      for sign in evidence.signs { writer.words("sign", at: sign) }
      writer.close()
    }
    for opinion in element.readers { write(opinion) }
    writer.close()
  }

  /// Writes what one reader says of an element; it is told, not found, so no finding is shown at its place.
  private func write<Status: RawRepresentable<String>>(_ opinion: ReaderOpinion<Status>) {
    var known = [("name", opinion.reader.rawValue), ("status", opinion.status.rawValue)]
    if let margin = opinion.margin { known.append(("margin", Self.twoDecimals(margin))) }
    if let next = opinion.next { known.append(("next", next.rawValue)) }
    writer.open("reader", known, telling: opinion.evidence?.place)
    if let evidence = opinion.evidence {
      writer.element("text", text: document.text(of: evidence.place))
      for sign in evidence.signs { writer.element("words", text: document.text(of: sign)) }
    }
    writer.close()
  }

  /// A number from 0 on with two decimals.
  private static func twoDecimals(_ number: Double) -> String {
    let hundredths = Int((min(max(number, 0), 1_000_000) * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Writes the legal documents cited.
  private func writeCitations() {
    writer.list("citations", submission.citations) { citation in
      let known = [
        ("kind", citation.kind), ("number", citation.number), ("name", citation.name), ("article", citation.article),
        ("date", citation.date?.iso8601 ?? ""), ("issuer", citation.issuer),
      ]
      writer.words("citation", known.filter { !$0.1.isEmpty }, at: citation.place)
    }
  }

  /// Writes what bodies said of the matter.
  private func writeOpinions() {
    writer.list("opinions", submission.opinions) { opinion in
      writer.open("opinion", [("standpoint", opinion.standpoint.rawValue)], at: opinion.place)
      writer.words("body", at: opinion.body)
      writer.element("text", text: document.text(of: opinion.place))
      writer.close()
    }
  }

  /// Writes the tasks, the vague words, the bodies asked directly and the papers attached.
  private func writeClosing() {
    writer.list("tasks", submission.tasks) { task in
      let known = [
        ("subject", task.subject.rawValue), ("leads", "\(task.leads)"), ("deadline", task.deadline.rawValue),
      ]
      writer.open("task", known, at: task.place)
      for body in task.bodies { writer.words("body", at: body) }
      writer.element("text", text: document.text(of: task.place))
      writer.close()
    }
    writer.list("vague-wordings", submission.vagueWordings) { wording in
      let known = [("lacks", wording.lacks.rawValue), ("write", wording.write), ("write-en", wording.writeEnglish)]
      writer.words("vague-wording", known, at: wording.place)
    }
    writer.list("asked-bodies", submission.asked) {
      writer.words("asked-body", [("level", $0.level.rawValue)], at: $0.place)
    }
    writer.list("attachments", submission.attachments) { paper in
      let known = [
        ("paper", paper.paper.rawValue), ("at-end", paper.isAtEnd ? "yes" : "no"),
        ("listed", paper.isListed ? "yes" : "no"),
      ]
      writer.words("attachment", known, at: paper.place)
    }
  }

  /// Writes what the reader noticed beyond the text.
  private func writeNotices() {
    writer.list("notices", document.notices) { notice in
      switch notice {
      case .revisions(let count): writer.open("notice", [("kind", "revisions"), ("count", "\(count)")])
      case .comments(let count): writer.open("notice", [("kind", "comments"), ("count", "\(count)")])
      case .legacyEncoding(let name): writer.open("notice", [("kind", "legacy-encoding"), ("encoding", name)])
      case .signature(let signer, let time):
        let known = [("signer", signer), ("time", time)].compactMap { name, value in value.map { (name, $0) } }
        writer.open("notice", [("kind", "signature")] + known)
      case .unread(let what, let count):
        writer.open("notice", [("kind", "unread"), ("what", what), ("count", "\(count)")])
      }
      writer.close()
    }
  }
}
