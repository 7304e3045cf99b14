import Checking

/// Tells which files of settings were not taken because they lie where documents lie.
enum IgnoredSettings {
  /// One line each.
  static func tell(_ files: [String], _ language: Language, on console: any Console) {
    let message = Message(
      vietnamese: "không dùng cấu hình này vì nó nằm cùng chỗ với hồ sơ được tiếp nhận; có thể dùng --config",
      english: "this configuration is not used: it lies where the dossiers lie; --config may name one")
    for file in files { console.note("totrinh: " + Printable.line("\(file): \(message[language])")) }
  }
}
