import Checking

/// Why a request cannot be answered as its sender wished.
struct WebFault: Error, Sendable {
  /// The status of HTTP.
  var status: Status
  /// A word for programs.
  var code: String
  /// A sentence for a person.
  var message: Message

  /// The statuses that are used; raw values are their numbers.
  enum Status: Int, Sendable, CaseIterable {
    case badRequest = 400
    case notFound = 404
    case methodNotAllowed = 405
    case requestTimeout = 408
    case lengthRequired = 411
    case contentTooLarge = 413
    case unsupportedMediaType = 415
    case unprocessableContent = 422
    case internalServerError = 500

    /// What HTTP calls it.
    var phrase: String {
      switch self {
      case .badRequest: "Bad Request"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .requestTimeout: "Request Timeout"
      case .lengthRequired: "Length Required"
      case .contentTooLarge: "Content Too Large"
      case .unsupportedMediaType: "Unsupported Media Type"
      case .unprocessableContent: "Unprocessable Content"
      case .internalServerError: "Internal Server Error"
      }
    }
  }

  /// Creates a fault.
  init(_ status: Status, _ code: String, vietnamese: String, english: String) {
    self.status = status
    self.code = code
    message = Message(vietnamese: vietnamese, english: english)
  }
}

extension WebFault {
  /// A page that there is not.
  static let noSuchPage = WebFault(
    .notFound, "not-found", vietnamese: "Không có trang này.", english: "There is no such page.")

  /// A method that no page has.
  static let badMethod = WebFault(
    .methodNotAllowed, "method", vietnamese: "Trang này không nhận cách gửi như vậy.",
    english: "This page does not take that method.")

  /// A body without its length.
  static let noLength = WebFault(
    .lengthRequired, "no-length", vietnamese: "Máy chủ web không cho biết độ dài của phần gửi lên.",
    english: "The length of what was sent is not told.")

  /// A length that is no number.
  static let badLength = WebFault(
    .badRequest, "bad-length", vietnamese: "Độ dài của phần gửi lên không phải là một con số.",
    english: "The length of what was sent is no number.")

  /// A body that ends before its length.
  static let shortBody = WebFault(
    .badRequest, "short", vietnamese: "Phần gửi lên bị ngắt giữa chừng; vui lòng gửi lại.",
    english: "What was sent ends too early; please send it again.")

  /// A body that does not come.
  static let slowBody = WebFault(
    .requestTimeout, "timeout", vietnamese: "Chờ quá lâu mà chưa nhận được hết tệp; vui lòng gửi lại.",
    english: "The file did not arrive in time; please send it again.")

  /// A body of another kind than a form with a file.
  static let noForm = WebFault(
    .unsupportedMediaType, "no-form", vietnamese: "Cần gửi tệp bằng biểu mẫu (multipart/form-data).",
    english: "The file has to be sent as multipart/form-data.")

  /// A form that breaks the rules of its kind.
  static let badForm = WebFault(
    .badRequest, "bad-form", vietnamese: "Không đọc được biểu mẫu đã gửi; vui lòng gửi lại.",
    english: "The form that was sent cannot be read; please send it again.")

  /// A form without a file.
  static let noFile = WebFault(
    .badRequest, "no-file", vietnamese: "Chưa chọn tệp nào để kiểm.", english: "No file was chosen.")

  /// A form with several files.
  static let manyFiles = WebFault(
    .badRequest, "many-files", vietnamese: "Mỗi lần chỉ kiểm được một tệp; vui lòng gửi từng tệp.",
    english: "Only one file can be checked at a time.")

  /// A form that asks for something unknown.
  static let badWish = WebFault(
    .badRequest, "bad-wish", vietnamese: "Không có loại kết quả này.", english: "There is no such kind of result.")

  /// A file beyond the limit.
  static func tooLarge(_ limit: Int) -> WebFault {
    WebFault(
      .contentTooLarge, "too-large", vietnamese: "Tệp lớn hơn \(limit >> 20) MB nên không nhận.",
      english: "The file is larger than \(limit >> 20) MB, so it is not taken.")
  }

  /// A copy that this place does not make.
  static let notOffered = WebFault(
    .notFound, "not-offered", vietnamese: "Trang này không cung cấp loại tệp đó.",
    english: "This page does not offer that kind of file.")

  /// A copy that cannot be made of this file.
  static let nothingToGive = WebFault(
    .unprocessableContent, "nothing-to-give",
    vietnamese:
      "Không lập được bản này từ tệp đã gửi: chỉ tệp Word mới có bản nhận xét, chỉ hồ sơ bị trả lại mới có phiếu.",
    english: "It cannot be made of this file: only Word files are annotated, only what is returned has a slip.")

  /// Settings that are broken.
  static let broken = WebFault(
    .internalServerError, "broken",
    vietnamese: "Trang này đang được cài đặt chưa đúng; vui lòng báo cho người quản trị.",
    english: "This page is not set up as it should be; please tell whoever runs it.")
}
