import Checking
import DocumentReading
import ZipArchive

/// Why a Word file could not be annotated.
public struct AnnotationError: Error, Sendable, Equatable {
  /// A sentence for whoever asked.
  public var message: Message

  /// Creates an error.
  public init(vietnamese: String, english: String) { message = Message(vietnamese: vietnamese, english: english) }

  /// The reason that a reader gave.
  init(_ error: ReadingError) { message = Message(vietnamese: error.vietnamese, english: error.english) }

  /// A file that is no zipped Word file.
  static let notWord = AnnotationError(
    vietnamese: "Chỉ ghi chú được vào tệp Word (.docx); tệp này không phải tệp .docx dạng nén.",
    english: "Only zipped Word files (.docx) can be annotated, and this is none.")

  /// A part whose markup cannot be changed.
  static func part(_ name: String) -> AnnotationError {
    AnnotationError(
      vietnamese: "Phần \(name) của tệp Word có cấu trúc lạ nên không chèn ghi chú được.",
      english: "The part \(name) of the Word file has markup that cannot be changed.")
  }

  /// A part in an encoding that is not written.
  static func encoding(_ name: String, of part: String) -> AnnotationError {
    AnnotationError(
      vietnamese:
        "Phần \(part) của tệp Word dùng bảng mã \(name), không phải UTF-8 hay UTF-16, nên không chèn ghi chú được.",
      english: "The part \(part) of the Word file is encoded in \(name), neither UTF-8 nor UTF-16.")
  }

  /// A copy that outgrows what a ZIP container can hold.
  static let tooLarge = AnnotationError(
    vietnamese: "Bản sao lớn quá giới hạn của tệp .docx.", english: "The copy outgrows what a .docx file can hold.")
}
