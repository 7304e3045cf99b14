import Recognition

/// Writes the days, the rounds of asking and the draft legal rule of a submission.
struct ProcessXML {
  /// What was recognised.
  let submission: Submission
  /// Builds the tree.
  let writer: ModelWriter

  /// Writes what there is of them.
  func write() {
    writer.list("moments", submission.moments) { moment in
      writer.words("moment", Self.attributes(moment), at: moment.place)
    }
    writer.list("rounds", submission.rounds) { round in
      writer.open("round", Self.attributes(round), at: round.place)
      if let silence = round.silence { writer.words("silence", at: silence) }
      for asked in round.asked { writer.words("asked", [("answer", asked.answer.rawValue)], at: asked.place) }
      writer.close()
    }
    if let draft = submission.legalDraft {
      writer.words("legal-draft", [("appraisal", draft.appraisal.rawValue)], at: draft.place)
    }
  }

  /// The attributes of a number that bears another department's symbol.
  static func attributes(_ owner: SymbolOwner) -> [(String, String)] {
    [("belongs-to", owner.name), register(owner.isVerified)]
  }

  /// The attributes of a day.
  private static func attributes(_ moment: Moment) -> [(String, String)] {
    var attributes = [
      ("role", moment.role.rawValue), ("iso", moment.day.iso8601), ("paper", moment.isOfPaper ? "yes" : "no"),
    ]
    if let round = moment.round { attributes.append(("round", "\(round)")) }
    if !moment.body.isEmpty { attributes.append(("body", moment.body)) }
    if let rest = moment.rest { attributes += [("rest", rest.name), register(rest.isVerified)] }
    return attributes
  }

  /// The attributes of a round of asking.
  private static func attributes(_ round: AskingRound) -> [(String, String)] {
    [
      ("number", "\(round.number)"), ("deadline", round.hasDeadline ? "told" : "untold"),
      ("everybody", round.isToEverybody ? "yes" : "no"),
      ("single-matter", round.isOfSingleMatter ? "yes" : "no"),
    ]
  }

  /// The attribute that tells how certain a register is.
  private static func register(_ isVerified: Bool) -> (String, String) {
    ("register", isVerified ? "verified" : "unverified")
  }
}
