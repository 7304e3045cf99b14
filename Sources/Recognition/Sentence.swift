import DocumentModel
import VietnameseText

/// A sentence, a list item or a table row with all that was found in it; what the element readers look at.
///
/// It is filled in by one thread while a document is read, before the element readers hold it, and stays as it is then. The
/// readers hand sentences about all the time, so that they are shared and not copied.
final class Sentence {
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
  let paragraph: Int
  /// The section it stands in: the index of the heading's sentence; nil before the first.
  let heading: Int?
  /// Where it stands.
  let zone: Zone
  /// Whether it is a row of a table, the cells' tokens in order.
  let isRow: Bool
  /// Whether it is an item of a list; the sentence that leads into the list, by index.
  let leadIn: Int?
  /// The index of the block (paragraph or row) among the blocks of the document.
  let block: Int
  /// Its tokens; ranges count in the paragraph that `owners` names.
  let tokens: [Token]
  /// The paragraph of each token, where that is not `paragraph` (rows only); otherwise empty.
  let owners: [Int]
  /// The bodies named, in order.
  @exclusivity(unchecked) var bodies: [Body] = []
  /// The documents and articles cited, in order.
  @exclusivity(unchecked) var citations: [CitedDocument] = []
  /// The dates, in order.
  @exclusivity(unchecked) var dates: [DateReader.Found] = []
  /// The counts such as `26/30`, in order.
  @exclusivity(unchecked) var counts: [Range<Int>] = []
  /// The phrases found, by beginning.
  @exclusivity(unchecked) var hits: [SignHit] = [] {
    didSet { signs = SignSet(hits.lazy.filter { !self.isQuoted($0.tokens.lowerBound) }.map(\.sign)) }
  }
  /// What the phrases outside quotation marks are signs of.
  @exclusivity(unchecked) private var signs = SignSet()
  /// The kinds of papers named, by beginning.
  @exclusivity(unchecked) var kinds: [PhraseMatcher.Hit] = []
  /// The phrases of `DossierSign`, once they were looked for.
  @exclusivity(unchecked) var dossierHits: [DossierSigns.Hit]?
  /// The phrases of `ClosingSign`, once they were looked for.
  @exclusivity(unchecked) var closingHits: [PhraseMatcher.Hit]?
  /// The stretches in quotation marks.
  let quotes: [Range<Int>]
  /// The names of provinces, in order.
  @exclusivity(unchecked) var provinces: [Range<Int>] = []

  /// Creates a sentence in which nothing was found yet.
  init(
    paragraph: Int, heading: Int?, zone: Zone, isRow: Bool, leadIn: Int?, block: Int, tokens: [Token], owners: [Int],
    quotes: [Range<Int>] = []
  ) {
    self.paragraph = paragraph
    self.heading = heading
    self.zone = zone
    self.isRow = isRow
    self.leadIn = leadIn
    self.block = block
    self.tokens = tokens
    self.owners = owners
    self.quotes = quotes
  }

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
  func has(_ sign: Sign) -> Bool { signs.contains(sign) }

  /// The phrases of a sign outside quotation marks.
  func all(_ sign: Sign) -> [SignHit] {
    has(sign) ? hits.filter { $0.sign == sign && !isQuoted($0.tokens.lowerBound) } : []
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
