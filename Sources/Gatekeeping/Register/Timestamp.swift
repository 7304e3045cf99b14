import Glibc

/// Moments by the machine's clock and time zone, as the register writes them.
public enum Timestamp {
  /// Now.
  public static func now() -> String { text(of: time(nil)) }

  /// A moment as `YYYY-MM-DDTHH:MM:SS+HH:MM`.
  static func text(of moment: time_t) -> String {
    var moment = moment
    var parts = tm()
    localtime_r(&moment, &parts)
    var buffer = [CChar](repeating: 0, count: 40)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    var text = buffer.prefix(count).map { UInt8(bitPattern: $0) }
    // RFC 3339 wants a colon between the hours and minutes of the zone.
    if text.count > 5 { text.insert(UInt8(ascii: ":"), at: text.count - 2) }
    return String(decoding: text, as: UTF8.self)
  }
}
