/// What is wrong with a text that should be XML, and where.
public struct XMLFault: Sendable, Equatable {
  /// The line, from 1; 0 where it is not known.
  public var line: Int
  /// The column, from 1; 0 where it is not known.
  public var column: Int
  /// What is wrong, in English.
  public var message: String

  /// Creates a fault.
  public init(line: Int = 0, column: Int = 0, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}

/// The faults of a text that is not well-formed or goes beyond a limit.
public struct XMLErrors: Error, Sendable, Equatable {
  /// The faults in the order they were met; at least one.
  public var faults: [XMLFault]

  /// Creates the error.
  public init(faults: [XMLFault]) {
    self.faults = faults
  }
}
