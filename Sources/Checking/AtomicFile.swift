import Glibc

/// A file that appears under its name only when it is complete.
public final class AtomicFile {
  /// The file cannot be written, with the error of the system.
  public struct Failure: Error, Sendable {
    /// The path.
    public var path: String
    /// The error of the system.
    public var code: Int32

    /// Creates a failure.
    public init(path: String, code: Int32) {
      self.path = path
      self.code = code
    }
  }

  /// The name it will have.
  private let path: String
  /// The name it has until then; nil where a device is written directly.
  private let temporary: String?
  /// The open file; negative when it is closed.
  private var descriptor: Int32

  /// Creates a temporary file in the folder of `path`, with the rights of `mode`.
  public init(_ path: String, mode: mode_t = 0o666) throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT == S_IFCHR else { throw Failure(path: path, code: EISDIR) }
      self.path = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
      return
    }
    // A link is written through, not replaced.
    let target = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    self.path = target ?? path
    let name = "\(self.path).\(getpid()).tmp"
    temporary = name
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Adds bytes.
  public func write(_ bytes: [UInt8]) throws(Failure) {
    if let code = Descriptor.write(bytes, to: descriptor) { throw Failure(path: path, code: code) }
  }

  /// Brings everything to the disk, unless that can wait, and gives the file its name.
  public func commit(synced: Bool = true) throws(Failure) {
    guard let temporary else { return }
    guard !synced || fsync(descriptor) == 0 else { throw Failure(path: path, code: errno) }
    close(descriptor)
    descriptor = -1
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw Failure(path: path, code: code)
    }
  }
}

extension AtomicFile {
  /// The rights of a file that is there; those of a new one otherwise.
  public static func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
  }
}

extension AtomicFile.Failure {
  /// The reason in the words of the system.
  public var reason: String { String(cString: strerror(code)) }
}
