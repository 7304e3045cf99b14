/// Why reading XML events ended early.
public struct XMLEventError: Error, Sendable, Equatable {
  /// The kinds of failure.
  public enum Reason: Sendable, Equatable {
    /// The text is not well-formed XML.
    case malformed
    /// It has a document type declaration, which is never read.
    case documentType
    /// A limit of the reader was passed.
    case limit
  }

  /// What kind of failure it is.
  public var reason: Reason
  /// What is wrong, in English.
  public var message: String
  /// The line, from 1; 0 where unknown.
  public var line: Int
  /// The column, from 1; 0 where unknown.
  public var column: Int

  /// Creates an error.
  public init(_ reason: Reason, message: String, line: Int = 0, column: Int = 0) {
    self.reason = reason
    self.message = message
    self.line = line
    self.column = column
  }
}

/// Limits of reading XML events; libxml2's own are off because honest files pass them.
public struct XMLEventLimits: Sendable, Equatable {
  /// How deep elements may stand in one another.
  public var depth: Int
  /// How many attributes, and how many namespace declarations in force, an element may have.
  public var attributes: Int
  /// How many bytes one tag, comment or instruction may take; pictures stand in attributes of drawings.
  public var token: Int

  /// Creates limits; the defaults are far above any office document.
  public init(depth: Int = 1_000, attributes: Int = 2_000, token: Int = 32 << 20) {
    self.depth = depth
    self.attributes = attributes
    self.token = token
  }
}
