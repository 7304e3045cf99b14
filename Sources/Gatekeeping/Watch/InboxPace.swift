import Checking

/// Tells which files of a watched inbox are worth a round.
public struct InboxPace: Sendable {
  /// For how many seconds a file must not have changed before it is taken.
  public static let quiet = 2
  /// The same where the system does not tell whether a file is being written.
  public static let unsure = 5
  /// How long to wait before such a file is looked at once more, in microseconds.
  public static let pause: UInt32 = 6_000_000
  /// How long to wait while files are arriving, in milliseconds.
  public static let short: Int32 = 500
  /// How long to wait for the system to tell of a change, which network drives may never do.
  public static let long: Int32 = 30_000

  /// The files that a round has looked at.
  private var seen: Set<InboxFile> = []

  /// Creates a pace that has seen nothing.
  public init() {}

  /// The part of a walk that a round has to look at: whole units with something new in them.
  public mutating func fresh(_ walk: InboxWalk) -> InboxWalk? {
    let units = Set(walk.files.filter { !seen.contains($0) }.map(\.unit))
    guard !units.isEmpty else {
      seen.formIntersection(walk.files)
      return nil
    }
    let fresh = walk.only(units)
    seen = seen.intersection(walk.files).union(fresh.files)
    return fresh
  }
}
