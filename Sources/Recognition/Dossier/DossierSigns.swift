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
    var names: [Int: [(name: Int, end: Int)]] = [:]
    for date in sentence.dates {
      names[date.tokens.lowerBound, default: []].append((NameClass.date.index, date.tokens.upperBound))
    }
    for body in sentence.bodies {
      names[body.tokens.lowerBound, default: []].append((NameClass.body.index, body.tokens.upperBound))
    }
    for index in sentence.tokens.indices where sentence.tokens[index].kind == .number {
      names[index, default: []].append((NameClass.number.index, index + 1))
    }
    return lexicon.dossier.hits(in: sentence.tokens) { names[$0] ?? [] }
      .map { Hit(sign: DossierSign.allCases[$0.group], tokens: $0.tokens) }
      .filter { !sentence.isQuoted($0.tokens.lowerBound) }
  }

  /// The phrases of one sign in a sentence.
  func hits(_ sign: DossierSign, in sentence: Sentence) -> [Range<Int>] {
    hits(in: sentence).filter { $0.sign == sign }.map(\.tokens)
  }
}
