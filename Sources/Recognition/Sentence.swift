import DocumentModel
import VietnameseText

/// A sentence, a list item or a table row with all that was found in it; what the element readers look at.
struct Sentence: Sendable {
  /// Where a sentence stands in the submission.
  enum Zone: String, Sendable {
    /// The body between the addressee and the recipients.
    case body
    /// A heading of the body.
    case heading
    /// The title or subject.
    case title
    /// A footnote or endnote.
    case note
    /// An attached draft, or what follows the signature.
    case attached
    /// Letterhead, addressee, recipients, signature, page header and footer.
    case frame
  }

  /// The index of its paragraph; for a table row that of its first cell.
  var paragraph: Int
  /// The section it stands in: the index of the heading's sentence; nil before the first.
  var heading: Int?
  /// Where it stands.
  var zone: Zone
  /// Whether it is a row of a table, the cells' tokens in order.
  var isRow: Bool
  /// Whether it is an item of a list; the sentence that leads into the list, by index.
  var leadIn: Int?
  /// The index of the block (paragraph or row) among the blocks of the document.
  var block: Int
  /// Its tokens; ranges count in the paragraph that `owners` names.
  var tokens: [Token]
  /// The paragraph of each token, where that is not `paragraph` (rows only); otherwise empty.
  var owners: [Int]
  /// The bodies named, in order.
  var bodies: [Body] = []
  /// The documents and articles cited, in order.
  var citations: [CitedDocument] = []
  /// The dates, in order.
  var dates: [DateReader.Found] = []
  /// The counts such as `26/30`, in order.
  var counts: [Range<Int>] = []
  /// The phrases found, by beginning.
  var hits: [SignHit] = []
  /// The stretches in quotation marks.
  var quotes: [Range<Int>] = []
  /// The names of provinces, in order.
  var provinces: [Range<Int>] = []

  /// A phrase found.
  struct SignHit: Sendable, Equatable {
    /// What it is a sign of.
    var sign: Sign
    /// Its tokens.
    var tokens: Range<Int>
  }

  /// The place of a stretch of tokens, cut to the first token's paragraph.
  func place(_ range: Range<Int>) -> Place {
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first, let last = range.last else { return place(tokens.indices) }
    let owner = owners.isEmpty ? paragraph : owners[first]
    var end = first
    for index in range where owners.isEmpty || owners[index] == owner { end = index }
    return Place(paragraph: owner, range: tokens[first].range.lowerBound..<tokens[min(end, last)].range.upperBound)
  }

  /// The place of the whole sentence.
  var place: Place {
    guard !tokens.isEmpty else { return Place(paragraph: paragraph, range: 0..<0) }
    return place(tokens.indices)
  }

  /// Whether a phrase of a sign stands in it, outside quotation marks.
  func has(_ sign: Sign) -> Bool {
    hits.contains { $0.sign == sign && !isQuoted($0.tokens.lowerBound) }
  }

  /// The phrases of a sign outside quotation marks.
  func all(_ sign: Sign) -> [SignHit] {
    hits.filter { $0.sign == sign && !isQuoted($0.tokens.lowerBound) }
  }

  /// Whether a token stands in quotation marks.
  func isQuoted(_ index: Int) -> Bool {
    quotes.contains { $0.contains(index) }
  }
}

/// A document named in a sentence.
struct CitedDocument: Sendable, Equatable {
  /// What kind of paper it is.
  enum Rank: String, Sendable, CaseIterable {
    /// Law, decree, circular, resolution, decision, rules: what may give powers.
    case instrument
    /// Letter, notice, plan, conclusion, directive, report.
    case letter
    /// Contract, charter: what no authority issued.
    case `private`
    /// A draft, or a paper enclosed.
    case draft
    /// A law meant without its name (`Nghị định này`).
    case anaphor
  }

  /// What kind of paper it is.
  var rank: Rank
  /// The parsed citation.
  var citation: Citation
  /// Its tokens, the article included.
  var tokens: Range<Int>
  /// The tokens of the article; nil without one.
  var article: Range<Int>?
  /// Whether the number was left blank.
  var isNumberBlank: Bool
  /// Whether a number with its symbol stands there.
  var hasNumber: Bool { !citation.number.isEmpty }
}
