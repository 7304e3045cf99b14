/// How large a ZIP container may be before it is refused.
///
/// Deflate may shrink a part 1,032 times, so a ratio says nothing of intent: what is limited is the inflated size.
public struct ZipLimits: Sendable, Equatable {
  /// The most entries.
  public var entries: Int
  /// The most inflated bytes of one entry.
  public var inflatedEntry: Int
  /// The most inflated bytes of all entries together.
  public var inflatedTotal: Int

  /// Creates limits.
  public init(entries: Int = .max, inflatedEntry: Int = .max, inflatedTotal: Int = .max) {
    self.entries = entries
    self.inflatedEntry = inflatedEntry
    self.inflatedTotal = inflatedTotal
  }
}
