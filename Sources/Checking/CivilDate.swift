import Glibc

/// A day of the calendar.
public struct CivilDate: Sendable, Hashable {
  /// `YYYY-MM-DD`.
  public let iso8601: String

  /// Reads `YYYY-MM-DD`; nil for anything else and for days that do not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    iso8601 = text
  }

  /// Today, by the machine's clock and time zone.
  public static func today() -> CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// A day that the system gave.
  private init(year: Int, month: Int, day: Int) {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(max(number, 0))
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    iso8601 = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// How many days a month has.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
