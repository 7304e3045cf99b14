import Checking
import TestSupport
import Testing

/// The submissions of `Samples/` and what they should come to.
enum Samples {
  /// The endings of the three files of a case.
  static let formats = ["txt", "md", "docx"]
  /// The day on which everything is judged, so that no outcome changes with time.
  static let day = "2026-01-01"

  /// One submission with what is expected of it.
  struct Case: Sendable, CustomTestStringConvertible {
    /// The name of its folder.
    let name: String
    /// Its row of the table, cells without anything left out.
    let expected: [String: String]

    var testDescription: String { name }

    /// The path of one of its files in the repository.
    func path(_ format: String) -> String { "Samples/\(name)/to-trinh.\(format)" }
  }

  /// All cases, in the order of the table.
  static let cases = Repository.table("Samples/expected.tsv").map { row in
    Case(name: row["case"] ?? "", expected: row.filter { $0.value != "-" })
  }

  /// One file of a case, for tests that take each file by itself.
  struct File: Sendable, CustomTestStringConvertible {
    /// Its path in the repository.
    let path: String
    /// Its ending.
    let format: String

    var testDescription: String { path }
  }

  /// The three files of every case.
  static let files = cases.flatMap { sample in formats.map { File(path: sample.path($0), format: $0) } }

  /// The checker of the program as it is built in, or why its rules cannot be used.
  private static let checker = Result { () throws(RuleFaults) in
    let settings = Checker.Settings(today: CivilDate(day) ?? .today())
    return try Checker(sources: RuleSources.load(RuleSelection()), settings: settings)
  }

  /// Judges bytes as a file of this name.
  static func judge(_ bytes: [UInt8], as path: String) throws -> FileResult {
    try checker.get().makeJudge()(bytes, path)
  }

  /// Judges a file of the repository.
  static func judge(_ path: String) throws -> FileResult {
    try judge(Repository.bytes(path), as: path)
  }

  /// Text without its form: runs of white space are one blank.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text of a file, decoded here and not by the product.
  static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      return String(decoding: units, as: UTF16.self)
    }
    return String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
  }
}
