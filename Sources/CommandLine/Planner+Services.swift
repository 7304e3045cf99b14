import Checking

/// What is typed of the commands that serve other programs.
extension Planner {
  /// The largest upload that may be allowed, in megabytes.
  private static let mostMegabytes = 200
  /// The largest upload unless told, in megabytes.
  private static let usualMegabytes = 20

  /// How to serve an editor or a web server.
  func service(_ command: Command, _ operands: ArraySlice<String>) throws(UsageError) -> ServicePlan {
    guard operands.isEmpty else {
      throw UsageError(
        vietnamese: "lệnh \(command.rawValue) không nhận tệp hay thư mục nào",
        english: "\(command.rawValue) takes no file or folder")
    }
    return ServicePlan(
      typed: try typed(), settings: try settings(), hasDay: options.has(.date), mostUpload: try mostUpload())
  }

  /// The value of `--max-upload` in bytes.
  private func mostUpload() throws(UsageError) -> Int {
    guard let text = options.value(.maxUpload) else { return Self.usualMegabytes << 20 }
    guard let megabytes = Int(text), (1...Self.mostMegabytes).contains(megabytes) else {
      throw UsageError(
        vietnamese: "--max-upload cần một số từ 1 đến \(Self.mostMegabytes), không phải “\(text)”",
        english: "--max-upload needs a number from 1 to \(Self.mostMegabytes), not “\(text)”")
    }
    return megabytes << 20
  }
}
