import Checking
import Glibc

/// Why the desk cannot go on, or cannot handle one file.
public struct DeskFailure: Error, Sendable, Equatable {
  /// The file or folder that it is about.
  public var path: String
  /// What is wrong.
  public var message: Message
  /// Whether only this one file has to wait, and everything else can go on.
  var isAboutOneFile = false

  /// Creates a failure.
  public init(_ path: String, _ message: Message) {
    self.path = path
    self.message = message
  }

  /// A failure with a sentence in both languages.
  init(_ path: String, _ vietnamese: String, _ english: String) {
    self.init(path, Message(vietnamese: vietnamese, english: english))
  }

  /// What the system refused.
  init(_ path: String, code: Int32) {
    let reason = String(cString: strerror(code))
    let vietnamese =
      switch code {
      case ENOSPC, EDQUOT: "đĩa đã đầy"
      case EROFS: "nơi này chỉ cho đọc"
      case EACCES, EPERM: "không có quyền ghi hoặc đọc"
      case ENOENT: "không còn tệp hoặc thư mục này"
      case EIO: "thiết bị lưu trữ báo lỗi đọc, ghi"
      default: reason
      }
    self.init(path, vietnamese, reason)
  }
}
