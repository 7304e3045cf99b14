import Reporting
import WordWriting

/// The report as a Word file.
extension DeskReport {
  /// The file.
  public var docx: [UInt8] { Array(text.utf8) }
}
