import Glibc
import TestSupport

extension HostileKind {
  /// Why a file could not be made.
  private struct Failure: Error {
    /// The error of the system.
    let code: Int32
  }

  /// Fails with the system's error unless a call went well.
  private static func must(_ status: Int32) throws {
    guard status == 0 else { throw Failure(code: errno) }
  }

  /// Kinds of path.
  static let paths = [
    HostileKind("path-pipe", "a named pipe that nobody writes to") { path, _ in try must(mkfifo(path, 0o600)) },
    HostileKind("path-device", "a link to a device without an end") { path, _ in try must(symlink("/dev/zero", path)) },
    HostileKind("path-link-loop", "a link that leads to itself") { path, _ in try must(symlink(path, path)) },
    HostileKind("path-dangling-link", "a link that leads nowhere") { path, _ in
      try must(symlink(path + ".nowhere", path))
    },
    HostileKind("path-folder", "a folder named like a file") { path, _ in try must(mkdir(path, 0o700)) },
    HostileKind("path-huge", "a file of 10 GB, nearly all of it a hole", ending: "txt") { path, folder in
      try folder.write(String(path.dropFirst(folder.path.utf8.count + 1)), text: text)
      try must(truncate(path, 10 << 30))
    },
  ]
}
