import DataImage

/// The days on which offices are closed, by `registers/holidays.csv` and the week.
public struct HolidayRegister: Sendable {
  /// The path of the table below `Rules/`.
  private static let path = "registers/holidays.csv"

  /// Days off by date.
  private var daysOff: [String: Rest] = [:]
  /// Saturdays worked in exchange.
  private var workingSaturdays: Set<String> = []

  /// Reads the table among the data files; without it only weekends are known.
  public init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    guard let file = files.first(where: { $0.path == Self.path }) else { return }
    let table = CommaSeparated(file.bytes)
    guard let date = table.column("date"), let name = table.column("name"), let kind = table.column("kind"),
      let status = table.column("status")
    else {
      let message = "columns `date`, `name`, `kind` and `status` are needed"
      throw RuleDataErrors(faults: [.init(path: Self.path, line: 1, message: message)])
    }
    for row in table.rows {
      if row.field(kind) == "working_saturday" {
        workingSaturdays.insert(row.field(date))
      } else {
        daysOff[row.field(date)] = Rest(name: row.field(name), isVerified: row.field(status) == "verified")
      }
    }
  }

  /// Why offices are closed on a day; what is certain comes first.
  public func rest(on day: PartialDate) -> Rest? {
    let off = daysOff[day.iso8601]
    if let off, off.isVerified { return off }
    if let weekend = weekend(day) { return weekend }
    return off
  }

  /// A Saturday or Sunday that is not worked.
  private func weekend(_ day: PartialDate) -> Rest? {
    switch day.weekday {
    case 6: workingSaturdays.contains(day.iso8601) ? nil : Rest(name: "thứ Bảy", isVerified: true)
    case 0: Rest(name: "Chủ nhật", isVerified: true)
    default: nil
    }
  }
}

extension HolidayRegister: ImageCodable {
  /// Writes the days.
  public func write(to image: inout ImageWriter) {
    daysOff.write(to: &image)
    workingSaturdays.write(to: &image)
  }

  /// Reads the days.
  public init(from image: inout ImageReader) throws(ImageFault) {
    daysOff = try Dictionary(from: &image)
    workingSaturdays = try Set(from: &image)
  }
}

extension Rest: ImageCodable {
  /// Writes the reason.
  public func write(to image: inout ImageWriter) {
    name.write(to: &image)
    isVerified.write(to: &image)
  }

  /// Reads a reason.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(name: try String(from: &image), isVerified: try Bool(from: &image))
  }
}
