import DocumentModel

/// Reads Markdown.
enum MarkdownReader {
  /// Reads a decoded text.
  static func read(_ utf8: [UInt8]) throws(ReadingError) -> Document {
    try PlainTextReader.read(utf8)
  }
}
