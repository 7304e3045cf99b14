import Checking

extension Office {
  /// The office that a configuration tells of.
  public init(_ configuration: EffectiveConfiguration) {
    func text(_ key: DeskKey) -> String { configuration.text(key) ?? "" }
    self.init(
      name: text(.officeName), parent: text(.officeParent), place: text(.officePlace),
      onBehalf: text(.officeOnBehalf), signerTitle: text(.officeSignerTitle), signer: text(.officeSigner),
      contact: text(.officeContact),
      recipients: text(.officeRecipients).split(separator: ";").map { String($0.trimmed) }.filter { !$0.isEmpty })
  }
}
