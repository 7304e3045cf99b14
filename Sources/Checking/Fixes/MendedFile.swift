import DocumentModel
import DocumentReading

/// A text or Markdown file after its fixes.
public struct MendedFile: Sendable, Equatable {
  /// The text before, as UTF-8 without a byte order mark.
  public var before: [UInt8]
  /// The text afterwards.
  public var after: [UInt8]
  /// The file afterwards: in the encoding that it had, with its byte order mark and line ends.
  public var bytes: [UInt8]
  /// What was mended.
  public var fixes: [Fix]

  /// Mends a file; nil where the file cannot be written as it was: a legacy encoding, or bytes that are no text.
  public init?(_ file: [UInt8], _ document: Document, _ fixes: [Fix]) {
    let text = document.source.utf8
    guard document.format != .docx, let encoding = TextEncoding.of(file, holding: text) else { return nil }
    let edits = fixes.compactMap(document.edit)
    before = text
    after = TextEdit.apply(edits, to: text)
    bytes = encoding.encode(after)
    self.fixes = fixes
  }
}
