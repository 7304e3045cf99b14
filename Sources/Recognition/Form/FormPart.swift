import DocumentModel

/// An element of form, by Nghị định 30/2020/NĐ-CP, with what can be told of it from the file.
public struct FormPart: Sendable, Equatable {
  /// The elements.
  public enum Name: String, Sendable, Equatable {
    /// The line `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.
    case nationalTitle = "national-title"
    /// The line `Độc lập - Tự do - Hạnh phúc`.
    case motto
    /// The body above the issuing one.
    case parent
    /// The issuing body.
    case issuer
    /// The number with its symbol.
    case number
    /// Place and date.
    case date
    /// The line `TỜ TRÌNH`.
    case type
    /// What it is about.
    case subject
    /// The line `Kính gửi`.
    case addressee
    /// A line of the legal bases.
    case basis
    /// The running text, at the first paragraph that departs from most.
    case text
    /// A letter in a font that is named.
    case font
    /// A point of a list whose letter is out of order.
    case point
    /// The end of the text.
    case ending
    /// The authority and title of the signer.
    case signer
    /// The name of the signer.
    case signerName = "signer-name"
    /// The line `Nơi nhận`.
    case recipients
    /// The first recipient.
    case firstRecipient = "first-recipient"
    /// The last recipient, where the copy is kept.
    case archive
    /// An annex.
    case annex
    /// A name with wrong capitals.
    case fixedName = "fixed-name"
    /// An abbreviation that is not explained.
    case abbreviation
  }

  /// Which element it is.
  public var name: Name
  /// Where it stands.
  public var place: Place
  /// What is told of it.
  public var facts: [Fact]

  /// Creates an element.
  public init(_ name: Name, at place: Place, _ facts: [Fact]) {
    self.name = name
    self.place = place
    self.facts = facts
  }
}
