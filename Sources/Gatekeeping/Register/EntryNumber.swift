/// The number under which a dossier stands in the register: its arrival number (số đến), which begins anew each year.
public struct EntryNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year.
  public var year: Int
  /// The number within the year, from 1.
  public var number: Int

  /// Creates a number.
  public init(_ number: Int, in year: Int) {
    self.year = year
    self.number = number
  }

  /// Reads `15/2026`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let year = Int(parts[1]), number > 0, (1...9999).contains(year)
    else { return nil }
    self.init(number, in: year)
  }

  /// `15/2026`.
  public var description: String { "\(number)/\(year)" }

  /// The order of arrival.
  public static func < (left: EntryNumber, right: EntryNumber) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
