import Checking
import Glibc
import Reporting

/// A folder of small files that may vanish at any time: readable by their owner alone, each whole or not there, the oldest
/// removed when there are too many. Several processes may use it at once.
struct CacheFolder: Sendable {
  /// The bounds of the folder.
  struct Limits: Sendable {
    /// How many files one of the 256 parts may hold.
    var files = 64
    /// How many bytes one part may hold.
    var bytes = 1 << 19
    /// The largest file, in bytes.
    var largest = 1 << 18
    /// After how many seconds without use a file goes, wherever another one is written to its part.
    var age = 30 * 24 * 60 * 60
  }

  /// What each file begins with; the hash of what follows stands behind it.
  private static let head = "totrinh-cache 1 "

  /// The path.
  let path: String
  /// The bounds.
  let limits: Limits

  /// Makes the folder in a folder for caches, or takes the one that is there; nil where neither can be done safely.
  init?(in parent: String, limits: Limits = Limits()) {
    mkdir(parent, 0o700)
    path = parent + "/totrinh"
    self.limits = limits
    guard Self.prepare(path) else { return nil }
  }

  /// The folder that the environment gives; nil without one.
  init?(_ variable: (String) -> String?) {
    // A relative path is to be ignored, says the specification of these folders.
    if let parent = variable("XDG_CACHE_HOME"), parent.hasPrefix("/") {
      self.init(in: parent)
    } else if let home = variable("HOME"), home.hasPrefix("/") {
      self.init(in: home + "/.cache")
    } else {
      return nil
    }
  }

  /// What was kept under a key of hexadecimal digits; nil where nothing is, or nothing whole.
  func read(_ key: String) -> [UInt8]? {
    guard let bytes = try? FileInput.read(file(key)), let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let contents = bytes[(end + 1)...]
    guard bytes[..<end].elementsEqual((Self.head + SHA256.hex(contents)).utf8) else { return nil }
    // What is used is not old.
    utimensat(AT_FDCWD, file(key), nil, 0)
    return Array(contents)
  }

  /// Keeps bytes under a key of hexadecimal digits, if it can.
  func write(_ contents: [UInt8], _ key: String) {
    guard contents.count <= limits.largest, Self.prepare(part(of: key)) else { return }
    do throws(AtomicFile.Failure) {
      let file = try AtomicFile(file(key), mode: 0o600)
      try file.write(Array((Self.head + SHA256.hex(contents) + "\n").utf8) + contents)
      // Not waiting for the disk: a file that a crash cuts short is told by its hash.
      try file.commit(synced: false)
      trim(part(of: key))
    } catch {
      // Another process may be writing the same, or the disk is full: a cache can do without.
      return
    }
  }

  /// The part of the folder that a key belongs to.
  private func part(of key: String) -> String { path + "/" + key.prefix(2) }

  /// The file of a key.
  private func file(_ key: String) -> String { part(of: key) + "/" + key.dropFirst(2) }

  /// Removes what is too old or too much in a part, the least recently used first.
  private func trim(_ part: String) {
    var files: [(path: String, size: Int, age: Int)] = []
    let now = time(nil)
    for name in FolderWalk.names(in: part) ?? [] {
      var status = stat()
      let path = part + "/" + name
      guard lstat(path, &status) == 0 else { continue }
      files.append((path, Int(clamping: status.st_size), now - status.st_mtim.tv_sec))
    }
    files.sort { ($0.age, $0.path) < ($1.age, $1.path) }
    var count = 0
    var bytes = 0
    for file in files {
      count += 1
      bytes += file.size
      // What another process is still writing is younger than a minute.
      let isLeft = file.path.hasSuffix(".tmp") && file.age > 60
      if count > limits.files || bytes > limits.bytes || file.age > limits.age || isLeft { unlink(file.path) }
    }
  }

  /// Makes a folder for its owner alone; false where it is somebody else's, or no folder.
  private static func prepare(_ path: String) -> Bool {
    mkdir(path, 0o700)
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      return false
    }
    return status.st_mode & 0o077 == 0 || chmod(path, 0o700) == 0
  }
}
