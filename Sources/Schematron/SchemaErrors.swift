/// The faults of a rule file, all that could be found at once.
public struct SchemaErrors: Error, Sendable, Equatable {
  /// The faults by line and column; at least one.
  public var faults: [SchemaFault]

  /// Creates the error.
  public init(faults: [SchemaFault]) {
    self.faults = faults
  }
}

/// One fault of a rule file.
public struct SchemaFault: Error, Sendable, Hashable {
  /// The file, as the caller named it.
  public var path: String
  /// Where in the file.
  public var place: SchemaPlace
  /// What is wrong, in English.
  public var message: String

  /// Creates a fault.
  public init(path: String, place: SchemaPlace, message: String) {
    self.path = path
    self.place = place
    self.message = message
  }
}

/// A line and a column of a rule file, from 1, columns in Unicode scalars; 0 where not known.
public struct SchemaPlace: Sendable, Hashable, Comparable {
  /// The line.
  public var line: Int
  /// The column.
  public var column: Int

  /// Creates a place.
  public init(line: Int = 0, column: Int = 0) {
    self.line = line
    self.column = column
  }

  /// Whether one stands before the other.
  public static func < (left: SchemaPlace, right: SchemaPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
