/// What is wrong with a file of settings, and where.
public struct ConfigurationFault: Sendable, Hashable {
  /// The file, as messages name it.
  public var path: String
  /// The line, from 1; 0 where the file as a whole is meant.
  public var line: Int
  /// What is wrong.
  public var message: Message

  /// Creates a fault.
  public init(path: String, line: Int = 0, message: Message) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// `file:line: message`, without a line that is not known.
  public func description(_ language: Language) -> String {
    (line > 0 ? "\(path):\(line): " : path + ": ") + message[language]
  }
}

/// Every fault of the settings of a run, by file and line.
public struct ConfigurationFaults: Error, Sendable, Equatable {
  /// The faults.
  public var faults: [ConfigurationFault]

  /// Creates the error, its faults in order and each once.
  public init(_ faults: Set<ConfigurationFault>) {
    self.faults = faults.sorted { left, right in
      if left.path != right.path { return PathOrder.precedes(left.path, right.path) }
      return left.line != right.line ? left.line < right.line : left.message.english < right.message.english
    }
  }
}
