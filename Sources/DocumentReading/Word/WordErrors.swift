extension ReadingError {
  /// A container or part that is broken, and what exactly is; the English words do for both where they name a part only.
  static func damagedWord(_ detail: String, vietnamese: String? = nil) -> ReadingError {
    ReadingError(
      .damaged,
      vietnamese:
        "Tệp Word bị hỏng, không đọc được (\(vietnamese ?? detail)). Đề nghị mở tệp bằng Word, lưu lại rồi gửi lại.",
      english: "The Word file is damaged (\(detail)). Please open it in Word, save it and send it again.")
  }

  /// A package that holds something else than a Word document.
  static let noWordDocument = ReadingError(
    .notSupported,
    vietnamese: "Tệp này không phải là văn bản Word. Đề nghị gửi văn bản ở dạng .docx.",
    english: "This file is no Word document. Please send the document as .docx.")

  /// A package with encrypted parts.
  static let encryptedWord = ReadingError(
    .encrypted,
    vietnamese: "Tệp được bảo vệ bằng mật khẩu. Đề nghị bỏ mật khẩu rồi gửi lại.",
    english: "The file is protected with a password. Please remove the password and send it again.")

  /// A file beyond one of the limits.
  static func tooLargeWord(_ detail: String, vietnamese: String? = nil) -> ReadingError {
    ReadingError(
      .tooLarge,
      vietnamese: "Tệp Word vượt quá giới hạn đọc (\(vietnamese ?? detail)). "
        + "Đề nghị tách phần phụ lục hoặc hình ảnh ra rồi gửi lại.",
      english: "The Word file is beyond the limits (\(detail)). Please take annexes or pictures out and send it again.")
  }

  /// A document whose only content is pictures.
  static let picturesOnly = ReadingError(
    .noText,
    vietnamese: "Tệp chỉ có hình ảnh, không có chữ để kiểm tra. Đề nghị gửi bản Word có chữ thay cho bản chụp.",
    english: "The file holds pictures only and no text. Please send a Word file with text instead of a scan.")

  /// A document without a visible letter.
  static let emptyWord = ReadingError(
    .empty,
    vietnamese: "Tệp không có nội dung. Đề nghị kiểm tra lại tệp đã gửi.",
    english: "The file has no text. Please check the file that was sent.")

  /// A document with tracked changes where these are to be refused.
  static func trackedChanges(_ count: Int) -> ReadingError {
    ReadingError(
      .revisions,
      vietnamese:
        "Tệp còn \(count) chỗ sửa đổi được theo dõi (Track Changes). Đề nghị chấp nhận hoặc từ chối hết rồi gửi lại.",
      english: "The file carries \(count) tracked changes. Please accept or reject all of them and send it again.")
  }
}
