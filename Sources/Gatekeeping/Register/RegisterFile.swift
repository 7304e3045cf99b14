import Checking
import Glibc

/// The file of the register, open for one process at a time.
///
/// A line is written behind the others and brought to the disk before anything that it promises is done. A line that
/// was cut off by a crash is taken away when the file is opened next; no other byte is ever changed.
final class RegisterFile {
  /// How long to wait for another process, in hundredths of a second.
  static let patience = 1000

  /// The path, absolute.
  let path: String
  /// The open file.
  private let descriptor: Int32
  /// What it holds.
  private(set) var register: Register
  /// Whether a line was cut off and taken away.
  let wasTorn: Bool

  /// Opens the register for this process alone; a new one is made where there is none.
  init(_ path: String) throws(DeskFailure) {
    self.path = path
    let isNew = Disk.status(path) == nil
    let opened = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o666)
    guard opened >= 0 else { throw DeskFailure(path, code: errno) }
    do throws(DeskFailure) {
      try Self.lock(opened, path)
      register = try Self.read(opened, path)
      wasTorn = register.isTorn
      try Self.mend(opened, register, path)
      if isNew, let code = Disk.sync(folder: Disk.parent(of: path)) { throw DeskFailure(path, code: code) }
    } catch {
      close(opened)
      throw error
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// What a register holds, for those who only look; an absent file is a failure.
  static func look(at path: String) throws(DeskFailure) -> Register {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard opened >= 0 else { throw DeskFailure(path, code: errno) }
    defer { close(opened) }
    return try read(opened, path)
  }

  /// Writes a line and brings it to the disk.
  func append(_ line: RegisterLine) throws(DeskFailure) {
    let sealed = HashChain.seal(line.members, after: register.head)
    var code = Descriptor.write(sealed.line, to: descriptor)
    if code == nil, fsync(descriptor) != 0 { code = errno }
    if let code {
      // Where even this fails, the next run finds either a piece of a line or a whole one, and both are in order.
      ftruncate(descriptor, off_t(register.length))
      throw DeskFailure(path, code: code)
    }
    register.append(line, hash: sealed.hash, bytes: sealed.line.count)
  }

  /// Waits until no other process holds the file.
  private static func lock(_ descriptor: Int32, _ path: String) throws(DeskFailure) {
    for _ in 0..<patience {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw DeskFailure(path, code: errno) }
      usleep(10_000)
    }
    throw DeskFailure(
      path, "một lần chạy khác đang ghi sổ này; vui lòng chạy lại sau", "another run is writing this register")
  }

  /// Reads an open register.
  private static func read(_ descriptor: Int32, _ path: String) throws(DeskFailure) -> Register {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DeskFailure(path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw DeskFailure(path, "sổ theo dõi phải là một tệp thường", "the register has to be a regular file")
    }
    let (bytes, code) = Disk.bytes(of: descriptor)
    if let code { throw DeskFailure(path, code: code) }
    return Register(bytes)
  }

  /// Takes away a line that was cut off, or ends one that lacks nothing but its line end.
  private static func mend(_ descriptor: Int32, _ register: Register, _ path: String) throws(DeskFailure) {
    if let fault = register.fault {
      throw DeskFailure(
        "\(path):\(fault.line)",
        Message(
          vietnamese: fault.message.vietnamese + "; không ghi tiếp vào sổ này (xem totrinh register verify)",
          english: fault.message.english + "; nothing more is written to it (see totrinh register verify)"))
    }
    guard register.isTorn || register.lacksLineEnd else { return }
    if register.isTorn {
      guard ftruncate(descriptor, off_t(register.length)) == 0 else { throw DeskFailure(path, code: errno) }
    } else if let code = Descriptor.write([0x0A], to: descriptor) {
      throw DeskFailure(path, code: code)
    }
    guard fsync(descriptor) == 0 else { throw DeskFailure(path, code: errno) }
  }
}
