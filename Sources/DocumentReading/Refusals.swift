/// The sentences for files that the reading of text and the telling apart of formats refuse.
enum Refusals {
  /// The refusal of a known format; a name that promises Word is contradicted first.
  static func refused(_ format: RefusedFormat, name: String) -> ReadingError {
    let (vietnamese, english) = sentence(format)
    guard FileName.promisesWord(name) else {
      return ReadingError(.notSupported, vietnamese: "Tệp này là \(vietnamese)", english: "This file is \(english)")
    }
    return ReadingError(
      .notSupported,
      vietnamese: "Tệp mang đuôi của Word (\(FileName.ending(of: name))) nhưng thực ra là \(vietnamese)",
      english: "The file is named as a Word file (\(FileName.ending(of: name))) but is in fact \(english)")
  }

  /// What a format is and what to do about it, to be put after "This file is".
  private static func sentence(_ format: RefusedFormat) -> (vietnamese: String, english: String) {
    switch format {
    case .compound:
      (
        "tệp Word 97-2003 (.doc) hoặc tệp Office đời cũ; vui lòng mở bằng Word, lưu lại thành .docx rồi gửi lại.",
        "an old Office file such as Word 97-2003 (.doc); please open it in Word and save it as .docx."
      )
    case .openDocument:
      (
        "tệp OpenDocument (.odt); vui lòng lưu lại thành .docx rồi gửi lại.",
        "an OpenDocument file (.odt); please save it as .docx."
      )
    case .zip:
      (
        "tệp nén ZIP; vui lòng giải nén và gửi riêng từng tệp .docx.",
        "a ZIP archive; please unpack it and send each .docx file by itself."
      )
    case .pdf:
      (
        "tệp PDF; vui lòng gửi tệp .docx gốc.",
        "a PDF file; please send the .docx it was made from."
      )
    case .rtf:
      (
        "tệp RTF; vui lòng mở bằng Word, lưu lại thành .docx rồi gửi lại.",
        "an RTF file; please open it in Word and save it as .docx."
      )
    case .html:
      (
        "trang web (HTML); vui lòng mở bằng Word, lưu lại thành .docx rồi gửi lại.",
        "a web page (HTML); please open it in Word and save it as .docx."
      )
    case .picture:
      (
        "tệp ảnh; vui lòng gửi tệp .docx gốc thay cho ảnh chụp hoặc bản quét.",
        "a picture; please send the .docx instead of a photograph or scan."
      )
    case .xml:
      (
        "tệp XML không phải của Word; vui lòng gửi tệp .docx, .md hoặc .txt.",
        "XML that is not Word's; please send a .docx, .md or .txt file."
      )
    case .binary:
      (
        "tệp nhị phân, không phải văn bản; vui lòng gửi tệp .docx, .md hoặc .txt.",
        "binary, not text; please send a .docx, .md or .txt file."
      )
    }
  }

  /// A file under a password.
  static let encrypted = ReadingError(
    .encrypted,
    vietnamese: "Tệp được bảo vệ bằng mật khẩu nên không đọc được; vui lòng bỏ mật khẩu rồi gửi lại.",
    english: "The file is protected with a password; please remove it and send the file again.")

  /// A file without a byte or without a letter.
  static let empty = ReadingError(
    .empty,
    vietnamese: "Tệp không có chữ nào; vui lòng kiểm tra lại tệp đã gửi.",
    english: "The file holds no text; please check which file was sent.")

  /// A file beyond a limit.
  static func tooLarge(vietnamese: String, english: String) -> ReadingError {
    ReadingError(
      .tooLarge,
      vietnamese: "Tệp quá lớn (\(vietnamese)); vui lòng tách phần phụ lục ra tệp khác rồi gửi lại.",
      english: "The file is too large (\(english)); please move annexes to files of their own.")
  }

  /// A file named as Word whose content is none.
  static let notWord = ReadingError(
    .damaged,
    vietnamese: "Tệp mang đuôi của Word nhưng nội dung không phải tệp Word, có thể đã hỏng khi lưu hoặc gửi; "
      + "vui lòng mở lại bằng Word, lưu thành .docx rồi gửi lại.",
    english: "The file is named as a Word file but is none, maybe damaged when saved or sent; "
      + "please open it in Word and save it as .docx again.")

  /// Text with too many bytes that are no UTF-8.
  static let notUnicode = ReadingError(
    .damaged,
    vietnamese: "Tệp có nhiều ký tự không đúng bảng mã Unicode (UTF-8), có thể dùng bảng mã cũ hoặc đã hỏng; "
      + "vui lòng lưu lại theo bảng mã UTF-8.",
    english: "Much of the file is no Unicode text (UTF-8): in an old encoding, or damaged; please save it as UTF-8.")
}

/// What a file's name says of its format.
enum FileName {
  /// The ending with its dot, in lower case; empty without one.
  static func ending(of name: String) -> String {
    let base = name.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    guard let dot = base.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: base[dot...].map { ASCII.lowercased($0) }, as: UTF8.self)
  }

  /// Whether the name is one of today's Word formats.
  static func promisesWord(_ name: String) -> Bool {
    [".docx", ".docm", ".dotx", ".dotm"].contains(ending(of: name))
  }

  /// Whether the name is one of Markdown.
  static func promisesMarkdown(_ name: String) -> Bool {
    [".md", ".markdown"].contains(ending(of: name))
  }
}
