/// The office that receives dossiers, as its letterhead and its signature block name it.
public struct Office: Sendable, Equatable {
  /// Its name, such as `Văn phòng`; empty where no configuration tells it.
  public var name: String
  /// The body above it, such as `Ủy ban nhân dân thành phố Hải Phòng`; empty where it is not told.
  public var parent: String
  /// The place before dates, such as `Hải Phòng`; empty where it is not told.
  public var place: String
  /// The line above the signer's title, such as `TL. CHỦ TỊCH`; empty where the signer signs alone.
  public var onBehalf: String
  /// The signer's title, such as `CHÁNH VĂN PHÒNG`; empty where it is not told.
  public var signerTitle: String
  /// The signer's name; empty where it is left to be written.
  public var signer: String
  /// Who answers questions, such as a name with a telephone number; empty where it is not told.
  public var contact: String
  /// The lines under `Nơi nhận`; empty for the usual ones.
  public var recipients: [String]

  /// Creates an office.
  public init(
    name: String = "", parent: String = "", place: String = "", onBehalf: String = "", signerTitle: String = "",
    signer: String = "", contact: String = "", recipients: [String] = []
  ) {
    self.name = name
    self.parent = parent
    self.place = place
    self.onBehalf = onBehalf
    self.signerTitle = signerTitle
    self.signer = signer
    self.contact = contact
    self.recipients = recipients
  }
}
