/// The bounds that keep reading safe with hostile input; honest submissions stay far below each.
enum ReadingLimits {
  /// The size of a file in bytes.
  static let fileBytes = 512 << 20
  /// The lines of a text file.
  static let lines = 2_000_000
  /// The paragraphs of a document.
  static let paragraphs = 1_000_000
  /// The tables, rows, cells, … of a document.
  static let containers = 3_000_000
  /// The cells of one table row.
  static let cellsInRow = 256
  /// How deep lists, quotes and notes may stand in one another in Markdown.
  static let nesting = 64
}
