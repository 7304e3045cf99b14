/// A path by its bytes.
///
/// Two names that differ only in how their letters are composed are equal as strings, but a folder may hold both.
public struct ExactPath: Hashable, Sendable {
  /// The path.
  public let path: String

  /// Creates a key.
  public init(_ path: String) {
    self.path = path
  }

  /// Whether two paths have the same bytes.
  public static func == (left: ExactPath, right: ExactPath) -> Bool {
    left.path.utf8.elementsEqual(right.path.utf8)
  }

  /// Adds the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in path.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}
