import Checking
import Recognition

/// Counts working days: Monday to Friday but for the days off of the register of holidays.
public struct WorkingCalendar: Sendable {
  /// How far ahead days are looked for, so that a broken register ends the search.
  private static let farthest = 20_000

  /// The days off; nil where only weekends are known.
  private let holidays: HolidayRegister?

  /// Creates a calendar.
  public init(_ holidays: HolidayRegister? = nil) {
    self.holidays = holidays
  }

  /// Whether offices work on a day.
  public func isWorking(_ day: CivilDate) -> Bool {
    guard let holidays else {
      // 1 January 1970 was a Thursday.
      let weekday = ((day.dayNumber % 7) + 11) % 7
      return weekday != 0 && weekday != 6
    }
    return holidays.rest(on: day.parts) == nil
  }

  /// The working day that comes some working days after a day.
  public func day(_ count: Int, after day: CivilDate) -> CivilDate {
    var found = day
    var left = count
    var number = day.dayNumber
    let last = number + Self.farthest
    while left > 0, number < last, let next = CivilDate(dayNumber: number + 1) {
      number += 1
      guard isWorking(next) else { continue }
      found = next
      left -= 1
    }
    return found
  }

  /// How many working days lie between two days, the first not counted; 0 where the second is not later.
  public func days(from first: CivilDate, to last: CivilDate) -> Int {
    let start = first.dayNumber
    let end = min(last.dayNumber, start + Self.farthest)
    guard end > start else { return 0 }
    return (start + 1...end).count { number in CivilDate(dayNumber: number).map(isWorking) ?? false }
  }
}
