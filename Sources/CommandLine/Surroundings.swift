import Glibc

/// What reports tell of the circumstances of a run.
enum Surroundings {
  /// The folder in which the program runs; empty where it cannot be told.
  static func folder() -> String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Who runs the program, by the system's list of users; the number where that does not hold it.
  static func user() -> String {
    let number = geteuid()
    guard let entry = getpwuid(number), let name = entry.pointee.pw_name else { return "\(number)" }
    return String(cString: name)
  }

  /// The time by the machine's clock and time zone, as `YYYY-MM-DDTHH:MM:SS`.
  static func now() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
