/// The settings of the desk that receives dossiers; raw values are the keys.
public enum DeskKey: String, Sendable, CaseIterable {
  case officeName = "office.name"
  case officeParent = "office.parent"
  case officePlace = "office.place"
  case officeOnBehalf = "office.on-behalf"
  case officeSignerTitle = "office.signer-title"
  case officeSigner = "office.signer"
  case officeContact = "office.contact"
  case officeRecipients = "office.recipients"
  case slipNumber = "slip.number"
  case accepted = "inbox.accepted"
  case returned = "inbox.returned"
  case unjudged = "inbox.unjudged"
  case review = "inbox.review"
  case register = "inbox.register"
  case moves = "inbox.move"
  case deadlineReturned = "deadline.returned"
  case deadlineReceived = "deadline.received"
  case deadlineAssigned = "deadline.assigned"
  case deadlinePresented = "deadline.presented"
  case deadlineDecided = "deadline.decided"
  case deadlineIssued = "deadline.issued"

  /// What stands for the number in the template of a number.
  public static let numberMark = "{n}"

  /// The most working days of a deadline.
  private static let mostDays = 1000

  /// What the key takes.
  var value: ConfigurationKey.Value {
    switch self {
    case .officeName, .officeParent, .officePlace, .officeOnBehalf, .officeSignerTitle, .officeSigner, .officeContact,
      .officeRecipients:
      .text
    case .slipNumber: .template
    case .accepted, .returned, .unjudged, .review, .register: .path
    case .moves: .word(["true", "false"])
    case .deadlineReturned, .deadlineReceived, .deadlineAssigned, .deadlinePresented, .deadlineDecided,
      .deadlineIssued:
      .number(0...Self.mostDays)
    }
  }
}

extension EffectiveConfiguration {
  /// The value of a setting of the desk; nil where there is none.
  public func text(_ key: DeskKey) -> String? { entries[key.rawValue]?.value }

  /// The path that a setting of the desk names, from the folder of its file on.
  public func path(_ key: DeskKey) -> String? {
    entries[key.rawValue].map { FilePath.join($0.folder, $0.value) }
  }

  /// The number that a setting of the desk gives.
  public func number(_ key: DeskKey) -> Int? { text(key).flatMap { Int($0) } }
}
