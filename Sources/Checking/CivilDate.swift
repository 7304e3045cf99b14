import Glibc
import Recognition

/// A day of the calendar.
public struct CivilDate: Sendable, Hashable, Comparable {
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

  /// Whether one day comes before the other.
  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.iso8601 < right.iso8601 }

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

  /// The day that is some days after 1 January 1970; nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    // Years begin in March, as in `PartialDate.dayNumber`.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isAfterTheTurn = month >= 10
    self.init(
      year: yearOfEra + era * 400 + (isAfterTheTurn ? 1 : 0), month: month + (isAfterTheTurn ? -9 : 3),
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// Year, month and day.
  public var parts: PartialDate {
    let numbers = iso8601.split(separator: "-").compactMap { Int($0) }
    return numbers.count == 3
      ? PartialDate(year: numbers[0], month: numbers[1], day: numbers[2]) : PartialDate(year: 1970, month: 1, day: 1)
  }

  /// The days since 1 January 1970.
  public var dayNumber: Int { parts.dayNumber ?? 0 }

  /// How many days a month has.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
