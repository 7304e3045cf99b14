import XML
import ZipArchive

extension ReadingError {
  /// A fault of the ZIP container.
  init(_ error: ZipError) {
    switch error {
    case .encrypted: self = .encryptedWord
    case _ where error.isLimit: self = .tooLargeWord(error.description, vietnamese: error.vietnamese)
    default: self = .damagedWord(error.description, vietnamese: error.vietnamese)
    }
  }

  /// A fault of a part's XML.
  init(_ error: XMLEventError, part: String) {
    let place = error.line > 0 ? "\(part):\(error.line):\(error.column): " : "\(part): "
    switch error.reason {
    case .limit:
      self = .tooLargeWord(place + error.message, vietnamese: place + "các thẻ quá sâu, quá dài hoặc quá nhiều")
    case .documentType:
      self = .damagedWord(place + error.message, vietnamese: place + "có khai báo DOCTYPE, tệp Word không được phép có")
    case .malformed: self = .damagedWord(place + error.message, vietnamese: place + "XML sai cú pháp")
    }
  }
}

extension ZipError {
  /// What is wrong, in Vietnamese.
  fileprivate var vietnamese: String {
    switch self {
    case .notZip: "thiếu phần cuối của gói ZIP, có thể tệp chưa tải về hết"
    case .truncated: "gói ZIP bị cắt cụt hoặc mục lục chỉ ra ngoài tệp"
    case .multipleDisks: "gói ZIP bị chia thành nhiều tệp"
    case .duplicateName(let name): "hai mục cùng tên \(name)"
    case .unsafeName(let name): "tên mục \(name) không an toàn"
    case .overlap(let name): "mục \(name) nằm chồng lên phần khác của gói"
    case .contradiction(let name): "đầu mục \(name) không khớp với mục lục của gói"
    case .encrypted(let name): "mục \(name) được mã hóa"
    case .unknownMethod(let name, let method): "mục \(name) nén bằng cách thức lạ, số \(method)"
    case .badData(let name): "dữ liệu nén của mục \(name) bị hỏng"
    case .wrongSize(let name): "mục \(name) có độ dài khác với mục lục"
    case .wrongChecksum(let name): "mã kiểm tra CRC của mục \(name) không đúng"
    case .wrongCount(let count): "mục lục của gói có nhiều hơn \(count) mục đã khai"
    case .tooManyEntries(let count): "gói có \(count) mục"
    case .entryTooLarge(let name, let size): "mục \(name) bung ra \(size) byte"
    case .archiveTooLarge(let size): "cả gói bung ra trên \(size) byte"
    }
  }
}
