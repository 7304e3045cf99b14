import DocumentReading
import Glibc

/// Reads whole files without ever waiting on a pipe or a device.
public enum FileInput {
  /// The largest file that is read, in bytes.
  public static let largest = ReadingLimits.fileBytes

  /// What a path names.
  public enum Kind: Sendable, Equatable {
    /// A regular file, or a link to one.
    case file
    /// A folder, or a link to one.
    case folder
    /// A pipe, a socket, a device, a link that leads nowhere, or nothing at all.
    case other
  }

  /// What a path names, links followed.
  public static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The bytes of a regular file.
  public static func read(_ path: String) throws(ReadingError) -> [UInt8] {
    try read(path) {}
  }

  /// The bytes of a regular file.
  ///
  /// - Parameter meanwhile: what happens between the reading and the look whether the file is still the same.
  static func read(_ path: String, meanwhile: () -> Void) throws(ReadingError) -> [UInt8] {
    let (descriptor, status) = try open(path)
    defer { close(descriptor) }
    guard status.st_size <= off_t(largest) else { throw tooLarge }
    let bytes = try readAll(from: descriptor, expecting: Int(status.st_size))
    meanwhile()
    guard try isUnchanged(descriptor, since: status) else { throw changed }
    return bytes
  }

  /// Opens a regular file; whoever asks closes it.
  static func open(_ path: String) throws(ReadingError) -> (descriptor: Int32, status: stat) {
    guard !path.utf8.contains(0) else { throw refused(EINVAL) }
    // Without O_NONBLOCK, opening a pipe would wait for a writer that may never come.
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      let code = errno
      // A shell hands over a pattern as it is where it matches nothing.
      if code == ENOENT, path.contains(where: { "*?[".contains($0) }) { throw noMatch }
      throw refused(code)
    }
    do throws(ReadingError) {
      return (descriptor, try status(ofDocument: descriptor))
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// The status of an open file that has to be a regular one.
  private static func status(ofDocument descriptor: Int32) throws(ReadingError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refused(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status
    case S_IFDIR:
      throw ReadingError(
        .notSupported, vietnamese: "Đây là một thư mục, không phải là tệp văn bản.",
        english: "This is a folder, not a document.")
    default:
      throw ReadingError(
        .unreadable, vietnamese: "Đây không phải là tệp thường (có thể là ống dẫn hoặc thiết bị) nên không đọc.",
        english: "This is no regular file (a pipe or a device, maybe), so it is not read.")
    }
  }

  /// Whether an open file is as it was; half of one version and half of another would be judged as a text that nobody wrote.
  static func isUnchanged(_ descriptor: Int32, since status: stat) throws(ReadingError) -> Bool {
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { throw refused(errno) }
    return after.st_size == status.st_size && after.st_mtim.tv_sec == status.st_mtim.tv_sec
      && after.st_mtim.tv_nsec == status.st_mtim.tv_nsec
  }

  /// The error of a file that another program writes meanwhile.
  static var changed: ReadingError {
    ReadingError(
      .unreadable, vietnamese: "Tệp bị thay đổi trong lúc đọc; vui lòng kiểm lại khi tệp đã ghi xong.",
      english: "The file was changed while it was read; please check it again once it is written.")
  }

  /// The bytes of standard input.
  public static func readStandardInput() throws(ReadingError) -> [UInt8] {
    try readAll(from: STDIN_FILENO, expecting: 0)
  }

  /// Reads to the end, which may lie beyond what the size promised.
  private static func readAll(from descriptor: Int32, expecting size: Int) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // One byte more than expected lets the usual file end with the second, empty read.
      let step = max(size - bytes.count + 1, 1 << 16)
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        got = Glibc.read(descriptor, buffer.baseAddress, step)
        count = max(got, 0)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw refused(errno)
      }
      if got == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largest else { throw tooLarge }
    }
  }

  /// The error of a file beyond the limit.
  static var tooLarge: ReadingError {
    ReadingError(
      .tooLarge, vietnamese: "Tệp lớn hơn \(largest >> 20) MB nên không đọc.",
      english: "The file is larger than \(largest >> 20) MB, so it is not read.")
  }

  /// The error of a pattern that matches no file.
  private static var noMatch: ReadingError {
    ReadingError(
      .unreadable, vietnamese: "Không có tệp nào khớp với mẫu tên này.", english: "No file matches this pattern.")
  }

  /// The error of a file that the system does not give out.
  static func refused(_ code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR:
      ReadingError(.unreadable, vietnamese: "Không có tệp này.", english: "There is no such file.")
    case EACCES, EPERM:
      ReadingError(.unreadable, vietnamese: "Không có quyền đọc tệp này.", english: "Permission to read it is denied.")
    case ELOOP:
      ReadingError(
        .unreadable, vietnamese: "Đường dẫn là một vòng liên kết không có điểm cuối.",
        english: "The path is a loop of links.")
    default:
      ReadingError(
        .unreadable, vietnamese: "Hệ thống không cho đọc tệp này (mã lỗi \(code)).",
        english: "The system refused to read it (error \(code)).")
    }
  }
}
