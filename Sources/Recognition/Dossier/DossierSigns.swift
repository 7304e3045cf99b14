import VietnameseText

/// The words that the account of a dossier is read by; each is a file of `Rules/lexicon`.
///
/// They stand apart from `Sign`, which the readers of the four elements and the weights rest on.
enum DossierSign: String, Sendable, CaseIterable {
  // Asking for comments.
  case replyDue = "reply-due", lastDay = "last-day", lateReply = "late-reply", vagueAnswer = "vague-answer", noReply =
    "no-reply", everybody
  // What kind of matter it is.
  case singleMatter = "single-matter", wideMatter = "wide-matter", legalRule = "legal-rule", noLegalRule =
    "no-legal-rule"
  // Drafting and deadlines.
  case draftBegun = "draft-begun", taskDue = "task-due", workDue = "work-due"
}

/// Finds those words in sentences.
struct DossierSigns {
  /// A phrase found.
  struct Hit {
    /// What it is a sign of.
    var sign: DossierSign
    /// Its tokens.
    var tokens: Range<Int>
  }

  /// The words to look for.
  let lexicon: Lexicon

  /// The phrases of a sentence outside quotation marks.
  func hits(in sentence: Sentence) -> [Hit] {
    if let known = sentence.dossierHits { return known }
    let found = lexicon.dossier.hits(in: sentence.tokens) { names(at: $0, in: sentence) }
      .map { Hit(sign: DossierSign.allCases[$0.group], tokens: $0.tokens) }
      .filter { !sentence.isQuoted($0.tokens.lowerBound) }
    sentence.dossierHits = found
    return found
  }

  /// The names that begin at a token, each by the number of its class, and the token behind it.
  private func names(at index: Int, in sentence: Sentence) -> [(name: Int, end: Int)] {
    var names: [(name: Int, end: Int)] = []
    for date in sentence.dates where date.tokens.lowerBound == index {
      names.append((NameClass.date.index, date.tokens.upperBound))
    }
    for body in sentence.bodies where body.tokens.lowerBound == index {
      names.append((NameClass.body.index, body.tokens.upperBound))
    }
    if sentence.tokens[index].kind == .number { names.append((NameClass.number.index, index + 1)) }
    return names
  }

  /// The phrases of one sign in a sentence.
  func hits(_ sign: DossierSign, in sentence: Sentence) -> [Range<Int>] {
    hits(in: sentence).filter { $0.sign == sign }.map(\.tokens)
  }
}
