import DocumentReading
import Recognition

/// Lays the rows of a user's table over a built-in register: a row with a known key takes the place of that one.
enum RegisterOverlay {
  /// How many columns make the key of a row, where it is not the first alone.
  private static let keyColumns = ["authority-articles": 2]
  /// The folder of registers below `Rules/`.
  private static let folder = "registers/"
  /// The ending of registers.
  private static let ending = ".csv"

  /// The names of the built-in registers.
  static let names: [String] = RuleFile.builtIn.map(\.path)
    .filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
    .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }

  /// The path of a register below `Rules/`.
  static func path(of name: String) -> String { folder + name + ending }

  /// A register with the rows of a table laid over it.
  ///
  /// The user's rows come first, so that faults in them keep their lines.
  static func lay(_ path: String, over base: RuleFile, named name: String) throws(RuleFaults) -> RuleFile {
    var bytes: [UInt8]
    do throws(ReadingError) { bytes = try FileInput.read(path) } catch {
      throw RuleFaults([RuleFault(path: path, message: error.english)])
    }
    let own = CommaSeparated(bytes)
    let built = CommaSeparated(base.bytes)
    guard own.header == built.header else {
      let wanted = built.header.joined(separator: ",")
      throw RuleFaults([RuleFault(path: path, line: 1, message: "the first line has to be: \(wanted)")])
    }
    guard !own.rows.isEmpty else { throw RuleFaults([RuleFault(path: path, message: "no row below the first line")]) }
    let width = keyColumns[name, default: 1]
    let replaced = Set(own.rows.map { key(of: $0, width) })
    if bytes.last != 0x0A { bytes.append(0x0A) }
    for row in built.rows where !replaced.contains(key(of: row, width)) {
      bytes += Array((row.fields.map(quoted).joined(separator: ",") + "\n").utf8)
    }
    return RuleFile(path: base.path, shownPath: path, bytes: bytes)
  }

  /// The key of a row.
  private static func key(of row: CommaSeparated.Row, _ width: Int) -> [String] {
    (0..<width).map { String(row.field($0).trimmed) }
  }

  /// A field with quotation marks where it needs them.
  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
