extension PartialDate {
  /// The days since 1 January 1970; nil where day or month is open, or there is no such day.
  public var dayNumber: Int? {
    guard let month, let day, (1...9999).contains(year), (1...12).contains(month),
      (1...PartialDate.days(in: month, of: year)).contains(day)
    else { return nil }
    // Years begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week, 0 for Sunday; nil where the date is not a whole one.
  var weekday: Int? {
    // 1 January 1970 was a Thursday.
    dayNumber.map { (($0 % 7) + 11) % 7 }
  }

  /// Whether it is the last day of its month, which plans use as the end of a period.
  var isEndOfMonth: Bool {
    guard let month, let day, (1...12).contains(month) else { return false }
    return day == PartialDate.days(in: month, of: year)
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
