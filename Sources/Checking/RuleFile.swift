import CBuiltInRules

/// A file of rules, phrases, registers or examples.
public struct RuleFile: Sendable, Equatable {
  /// The path below its pack or below `Rules/`, such as `HP-1.sch` or `lexicon/agreement.txt`.
  public var path: String
  /// How messages name it: `Rules/…` for a built-in file, else the path in the file system.
  public var shownPath: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(path: String, shownPath: String, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath
    self.bytes = bytes
  }

  /// The files that were compiled into the program, in the order of their paths below `Rules/`.
  public static let builtIn: [RuleFile] = readTable()

  /// Copies the table that the C target holds.
  private static func readTable() -> [RuleFile] {
    UnsafeBufferPointer(start: totrinh_rule_files(), count: totrinh_rule_file_count()).map { entry in
      let path = String(cString: entry.path)
      let bytes = Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count))
      return RuleFile(path: path, shownPath: "Rules/" + path, bytes: bytes)
    }
  }
}

/// What is wrong with a file of rules, phrases or registers, and where.
public struct RuleFault: Sendable, Equatable {
  /// The file, as messages name it.
  public var path: String
  /// The line, from 1; 0 where the file as a whole is meant.
  public var line: Int
  /// The column, from 1; 0 where it is not known.
  public var column: Int
  /// What is wrong, in English, the language of rule authors' tools.
  public var message: String

  /// Creates a fault.
  public init(path: String, line: Int = 0, column: Int = 0, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: message`, without what is not known.
  public var description: String {
    var text = path
    if line > 0 { text += ":\(line)" }
    if line > 0 && column > 0 { text += ":\(column)" }
    return text + ": " + message
  }
}

/// Every fault of the rules in use, by file and line.
public struct RuleFaults: Error, Sendable, Equatable {
  /// The faults.
  public var faults: [RuleFault]

  /// Creates the error, its faults in order and each once.
  public init(_ faults: [RuleFault]) {
    let sorted = faults.sorted { left, right in
      if left.path != right.path { return PathOrder.precedes(left.path, right.path) }
      if left.line != right.line { return left.line < right.line }
      if left.column != right.column { return left.column < right.column }
      return left.message < right.message
    }
    self.faults = sorted.enumerated().filter { $0 == 0 || sorted[$0 - 1] != $1 }.map(\.element)
  }
}
