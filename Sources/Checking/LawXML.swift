import Recognition

/// Writes the legal documents cited, with what is known of them.
struct LawXML {
  /// What was recognised.
  let submission: Submission
  /// Builds the tree.
  let writer: ModelWriter

  /// Writes the element `references`.
  func write() {
    writer.list("references", submission.references) { reference in
      writer.open("reference", attributes(of: reference), at: reference.place)
      writer.element("text", text: writer.document.text(of: reference.place))
      for fault in reference.faults {
        let right = fault.right.isEmpty ? [] : [("right", fault.right)]
        writer.words("fault", [("kind", fault.kind.rawValue)] + right, at: fault.place)
      }
      if let known = reference.known { write(known) }
      if let matter = reference.matter { write(matter) }
      writer.close()
    }
  }

  /// What the text says of a reference.
  private func attributes(of reference: LegalReference) -> [(String, String)] {
    let told = [
      ("kind", reference.kind), ("number", reference.number), ("name", reference.name),
      ("date", reference.date?.iso8601 ?? ""), ("issuer", reference.issuer), ("article", reference.article),
      ("lacks", reference.lacks.map(\.rawValue).joined(separator: " ")),
    ]
    return told.filter { !$0.1.isEmpty } + [
      ("basis", Self.yes(reference.isBasis)), ("past", Self.yes(reference.isPast)),
      ("repeated", Self.yes(reference.isRepeated)),
    ]
  }

  /// Writes the register's row.
  private func write(_ known: KnownReference) {
    let row = known.row
    let dates = [("issued", row.issued), ("effective", row.effective), ("ended", row.ended)].filter { !$0.1.isEmpty }
    var attributes = [("number", row.number), ("name", row.name)] + dates
    attributes += [
      ("date-differs", Self.yes(known.isDateDifferent)), ("register", row.isVerified ? "verified" : "unverified"),
    ]
    if let owner = known.nameOwner {
      attributes += [("name-owner", owner.number), ("owner-register", owner.isVerified ? "verified" : "unverified")]
    }
    writer.open("known", attributes)
    for next in known.successors { writer.element("successor", [("number", next.number)], text: next.name) }
    writer.close()
  }

  /// Writes what an article is about.
  private func write(_ matter: ArticleMatter) {
    var attributes = [("article", matter.article), ("who", matter.who), ("what", matter.what)]
    if !matter.right.isEmpty { attributes.append(("right", matter.right)) }
    attributes.append(("register", matter.isVerified ? "verified" : "unverified"))
    writer.open("matter", attributes)
    writer.close()
  }

  /// A word for yes or no.
  private static func yes(_ value: Bool) -> String { value ? "yes" : "no" }
}
