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

  /// Creates limits; the defaults are far above any office document.
  public init(entries: Int = 100_000, inflatedEntry: Int = 512 << 20, inflatedTotal: Int = 1 << 30) {
    self.entries = entries
    self.inflatedEntry = inflatedEntry
    self.inflatedTotal = inflatedTotal
  }
}
