import VietnameseText

/// The kinds of words that only tasks and attachments are made of; each is a file of `Rules/lexicon`.
///
/// They are looked for where a submission asks and where it tells what is attached, not in every sentence: the second
/// reader learns from all other signs, and need not learn again when one of these changes.
enum ClosingSign: String, Sendable, CaseIterable {
  case assign, lead, deadline, standing, allocation, attached, attachedElsewhere = "attached-elsewhere", issue
}

/// The phrases of tasks, vague wording and attachments, ready to be matched.
struct ClosingLexicon: Sendable {
  /// The phrases of every closing sign; the group of a hit is the sign's place among all.
  let signs: PhraseMatcher
  /// The papers that may be attached; the group of a hit is the kind's place among all.
  let papers: PhraseMatcher
  /// The vague phrases; the group of a hit is the place in `rows`.
  let vague: PhraseMatcher
  /// What `registers/vague-wording.csv` says of each vague phrase.
  let rows: [VagueRow]

  /// The classes that a phrase may ask for: numbers alone, since names are read before.
  static let classes = [NameClass.number.rawValue]

  /// What to write instead of a vague phrase.
  struct VagueRow: Sendable {
    /// What the phrase stands in place of.
    var lacks: VagueWording.Lack
    /// What to write instead.
    var write: String
    /// The same in English.
    var writeEnglish: String
  }

  /// The phrases of one sign in a sentence, outside quotation marks.
  func all(_ sign: ClosingSign, in sentence: Sentence) -> [Range<Int>] {
    guard let group = ClosingSign.allCases.firstIndex(of: sign) else { return [] }
    let hits = sentence.closingHits ?? ClosingLexicon.hits(of: signs, in: sentence.tokens)
    sentence.closingHits = hits
    return hits.filter { $0.group == group && !sentence.isQuoted($0.tokens.lowerBound) }.map(\.tokens)
  }

  /// The papers named in a sentence, outside quotation marks, none inside another.
  func papers(in sentence: Sentence) -> [(kind: PaperKind, tokens: Range<Int>)] {
    let hits = ClosingLexicon.hits(of: papers, in: sentence.tokens)
      .filter { !sentence.isQuoted($0.tokens.lowerBound) && PaperKind.allCases.indices.contains($0.group) }
      .map { (kind: PaperKind.allCases[$0.group], tokens: $0.tokens) }
    return ClosingLexicon.outermost(hits) { $0.tokens }
  }

  /// The phrases of a matcher among tokens.
  static func hits(of matcher: PhraseMatcher, in tokens: [Token]) -> [PhraseMatcher.Hit] {
    matcher.hits(in: tokens) { tokens[$0].kind == .number ? [(name: 0, end: $0 + 1)] : [] }
  }

  /// Hits without those that begin inside an earlier or longer one.
  static func outermost<Hit>(_ hits: [Hit], range: (Hit) -> Range<Int>) -> [Hit] {
    let ordered = hits.sorted {
      (range($0).lowerBound, -range($0).count) < (range($1).lowerBound, -range($1).count)
    }
    var end = 0
    return ordered.filter { hit in
      guard range(hit).lowerBound >= end else { return false }
      end = range(hit).upperBound
      return true
    }
  }
}
