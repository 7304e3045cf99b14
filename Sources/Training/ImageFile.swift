import Checking

/// The image of the built-in rules and data, as a file that the next build puts into the binary.
enum ImageFile {
  /// Where it stands, from the root of the repository.
  private static let path = "Sources/CBuiltInRules/rules.image"

  /// Writes the image of the rules that this program was built with.
  static func write() throws(TrainingError) { try Training.save(try made(), to: path) }

  /// Compares the image with what the rules of this program give, and asks whether the one in the program is in use.
  static func check() throws(TrainingError) {
    let present: [UInt8]
    do { present = try FileInput.read(path) } catch { throw TrainingError(message: "\(path): \(error.english)") }
    guard present == (try made()) else {
      throw TrainingError(
        message: "\(path) is not what rules, data and code give: run `swift run -c release training image`")
    }
    guard BuiltInImage.isInUse else {
      throw TrainingError(message: "\(path) is not the one that this program was built with: build it again")
    }
    print("\(path) is as its sources")
  }

  /// The image that rules, data and code give.
  private static func made() throws(TrainingError) -> [UInt8] {
    do { return try BuiltInImage.bytes() } catch {
      throw TrainingError(message: error.faults.map(\.description).joined(separator: "\n"))
    }
  }
}
