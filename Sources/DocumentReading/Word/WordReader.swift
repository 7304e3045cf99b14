import DocumentModel

/// Reads Word files.
struct WordReader {
  /// Which view of tracked changes is read.
  let revisions: RevisionView

  /// Reads a file.
  func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    throw ReadingError(.notSupported, vietnamese: "Chưa đọc được tệp Word.", english: "Word files are not read yet.")
  }
}
