import XML

/// Reads from the settings part whether even pages have headers of their own.
final class WordSettingsHandler: WordPartReader {
  /// Whether they have.
  private(set) var hasEvenPages = false

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.word, WordName.known(name.local) == .evenAndOddHeaders else { return }
    hasEvenPages = attributes.isOn
  }

  func end(_ name: XMLEventName) {}

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
