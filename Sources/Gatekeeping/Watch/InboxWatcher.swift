import CLinux
import Checking
import Glibc

/// Waits for files to arrive in a folder, or for somebody to end the program.
public final class InboxWatcher {
  /// What ended the wait.
  public enum Wake: Sendable {
    /// Something changed in the folder, or time has passed.
    case look
    /// Somebody wants the program to end.
    case stop
  }

  /// What is told of the folder: files that came, were written to their end, or left.
  private static let events = UInt32(IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MODIFY | IN_ATTRIB | IN_ONLYDIR)

  /// Tells of changes.
  private let changes: Int32
  /// Tells of signals.
  private let signals: Int32
  /// Whether a signal came.
  private var isStopped = false

  /// Begins to take notice of SIGINT and SIGTERM, which end nothing by themselves from now on.
  public init() throws(DeskFailure) {
    var wanted = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, SIGINT)
    sigaddset(&wanted, SIGTERM)
    sigaddset(&wanted, SIGHUP)
    // Threads that are made later inherit this.
    pthread_sigmask(SIG_BLOCK, &wanted, nil)
    signals = signalfd(-1, &wanted, O_CLOEXEC | O_NONBLOCK)
    changes = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard signals >= 0, changes >= 0 else {
      throw DeskFailure(
        "inotify", "hệ thống không cho theo dõi thư mục", "the system does not let folders be watched")
    }
  }

  deinit {
    close(changes)
    close(signals)
  }

  /// Watches a folder and all folders in it; those that are watched already stay so.
  public func watch(_ folder: String) {
    var waiting = [folder]
    while let path = waiting.popLast() {
      _ = inotify_add_watch(changes, path, Self.events)
      for name in FolderWalk.names(in: path) ?? [] where !name.hasPrefix(".") {
        let below = FilePath.join(path, name)
        guard let status = Disk.status(below), status.st_mode & S_IFMT == S_IFDIR else { continue }
        waiting.append(below)
      }
    }
  }

  /// Whether somebody wants the program to end.
  public func shouldStop() -> Bool {
    if isStopped { return true }
    var bytes = [UInt8](repeating: 0, count: 128)
    isStopped = read(signals, &bytes, bytes.count) > 0
    return isStopped
  }

  /// Waits for a change, a signal, or some milliseconds.
  public func wait(atMost milliseconds: Int32) -> Wake {
    var polled = [
      pollfd(fd: changes, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    poll(&polled, nfds_t(polled.count), milliseconds)
    if shouldStop() { return .stop }
    // What changed does not matter: the folder is walked anyway.
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    while read(changes, &bytes, bytes.count) > 0 {}
    return .look
  }
}
