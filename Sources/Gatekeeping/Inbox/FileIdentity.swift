import CLinux
import Glibc

/// By what a file is told to be the one that was looked at before, unchanged.
public struct FileIdentity: Sendable, Hashable {
  /// The device.
  private let device: UInt64
  /// Its number there.
  private let inode: UInt64
  /// Its size in bytes.
  let size: Int
  /// When its contents changed, in seconds and nanoseconds.
  private let modified: [Int]
  /// When anything of it changed, its name included; seconds.
  let arrived: time_t

  /// Takes note of a file.
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
    arrived = max(status.st_ctim.tv_sec, status.st_mtim.tv_sec)
  }

  /// Whether a path still names this file with these contents.
  func isStill(at path: String) -> Bool {
    guard let status = Disk.status(path) else { return false }
    let now = FileIdentity(status)
    return now.device == device && now.inode == inode && now.size == size && now.modified == modified
  }

  /// Whether the file changed less than some seconds ago.
  func isYoung(_ seconds: Int) -> Bool {
    let age = time(nil) - arrived
    // A clock that was set back makes files of the future, which are not young for ever.
    return age >= -seconds && age < seconds
  }
}

/// Whether files are still being written.
enum Arrival {
  /// What the system tells of a file.
  enum State {
    /// Nobody has it open for writing.
    case complete
    /// Somebody has.
    case beingWritten
    /// The system does not tell, as on some network drives.
    case unknown
  }

  /// The endings of names under which programs keep what they have not received whole.
  private static let endings = [".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp"]

  /// Whether a name tells that the file is not there as a whole.
  static func isPartial(_ name: String) -> Bool {
    let lower = name.lowercased()
    return endings.contains { lower.hasSuffix($0) }
  }

  /// Whether anybody has a file open for writing.
  static func state(of path: String) -> State {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .unknown }
    defer { close(descriptor) }
    if totrinh_lease_for_reading(descriptor) == 0 {
      _ = totrinh_end_lease(descriptor)
      return .complete
    }
    return errno == EAGAIN ? .beingWritten : .unknown
  }
}
