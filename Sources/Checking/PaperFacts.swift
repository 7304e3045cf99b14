import DocumentModel
import Recognition

/// What a document says of the papers of its dossier, or of itself as one of them.
public struct PaperFacts: Sendable, Equatable {
  /// A paper that a submission announces as attached.
  public struct Announced: Sendable, Equatable {
    /// Its kind.
    public var kind: PaperKind
    /// The words that announce it.
    public var words: String

    /// Creates a paper.
    public init(kind: PaperKind, words: String) {
      self.kind = kind
      self.words = words
    }
  }

  /// The most paragraphs that are kept of a paper.
  private static let mostParagraphs = 400

  /// What a submission announces; empty for another paper.
  public var announced: [Announced]
  /// Who has to decide on the whole: whether the submission is addressed to the committee or its chairman.
  public var isAddressedToCommittee: Bool
  /// The first paragraphs of a paper that is no submission.
  public var paragraphs: [String]

  /// Creates facts.
  public init(announced: [Announced] = [], isAddressedToCommittee: Bool = false, paragraphs: [String] = []) {
    self.announced = announced
    self.isAddressedToCommittee = isAddressedToCommittee
    self.paragraphs = paragraphs
  }

  /// The longest words of an announcement, in characters.
  private static let longestWords = 120

  /// The facts of a document.
  init(_ document: Document, _ submission: Submission) {
    // What the text names as attached and the list at the end names again is one paper.
    announced = submission.attachments.filter { $0.isAtEnd || !$0.isListed }.map {
      Announced(kind: $0.paper, words: Self.words(from: $0.place, in: document))
    }
    isAddressedToCommittee = submission.addressees.contains { $0.kind != .other }
    paragraphs = submission.isSubmission ? [] : document.paragraphs.prefix(Self.mostParagraphs).map(\.text)
  }

  /// The words that announce a paper, to the end of their clause.
  private static func words(from place: Place, in document: Document) -> String {
    let own = document.text(of: place)
    guard document.paragraphs.indices.contains(place.paragraph) else { return own }
    let rest = document.paragraphs[place.paragraph].text.utf8.dropFirst(place.range.upperBound)
    let clause = String(Substring(rest)).prefix { !";,.:()\n".contains($0) }
    return (own + clause).prefix(longestWords).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
