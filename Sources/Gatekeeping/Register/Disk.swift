import CLinux
import Checking
import Glibc

/// The calls of the system that bring files to their places so that no crash can lose or double one.
enum Disk {
  /// What a path names itself, links not followed; nil where there is nothing.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Gives a file its name in one step; EEXIST where that name is taken.
  ///
  /// - Returns: nil, or the error of the system.
  static func rename(_ from: String, to: String) -> Int32? {
    if renameat2(AT_FDCWD, from, AT_FDCWD, to, 1) == 0 { return nil }
    let code = errno
    guard code == EINVAL || code == ENOSYS else { return code }
    // Some file systems cannot refuse a taken name while renaming; a second name for the file can.
    guard link(from, to) == 0 else { return errno }
    return unlink(from) == 0 ? nil : errno
  }

  /// Brings the names in a folder to the disk.
  static func sync(folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    guard fsync(descriptor) != 0 else { return nil }
    // Not every file system knows this call for folders.
    return errno == EINVAL ? nil : errno
  }

  /// Makes a folder and those above it; each new name is on the disk when this returns.
  static func makeFolders(_ path: String) -> Int32? {
    if mkdir(path, 0o777) == 0 { return sync(folder: parent(of: path)) }
    let code = errno
    switch code {
    case EEXIST: return FileInput.kind(of: path) == .folder ? nil : ENOTDIR
    case ENOENT:
      let above = parent(of: path)
      guard above != path else { return code }
      if let code = makeFolders(above) { return code }
      return mkdir(path, 0o777) == 0 || errno == EEXIST ? sync(folder: above) : errno
    default: return code
    }
  }

  /// The folder that a path lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last component of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Writes a new file and brings it to the disk.
  static func write(_ bytes: [UInt8], to path: String) -> Int32? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    if let code = Descriptor.write(bytes, to: descriptor) { return code }
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// Copies a regular file to a new one, brings it to the disk and tells the hash of what was copied.
  static func copy(_ from: String, to: String) -> (sha256: String, code: Int32?) {
    let source = open(from, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard source >= 0 else { return ("", errno) }
    defer { close(source) }
    let target = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard target >= 0 else { return ("", errno) }
    defer { close(target) }
    var hash = SHA256()
    let code = chunks(of: source) { chunk in
      hash.update(chunk)
      return Descriptor.write(chunk, to: target)
    }
    if let code { return ("", code) }
    return fsync(target) == 0 ? (hash.hex(), nil) : ("", errno)
  }

  /// The hash of a file of any size; nil where it cannot be read.
  static func hash(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var hash = SHA256()
    let code = chunks(of: descriptor) { chunk in
      hash.update(chunk)
      return nil
    }
    return code == nil ? hash.hex() : nil
  }

  /// All bytes of an open file.
  static func bytes(of descriptor: Int32) -> (bytes: [UInt8], code: Int32?) {
    var bytes: [UInt8] = []
    let code = chunks(of: descriptor) { chunk in
      bytes += chunk
      return nil
    }
    return (bytes, code)
  }

  /// Reads an open file to its end, piece by piece.
  private static func chunks(of descriptor: Int32, _ take: ([UInt8]) -> Int32?) -> Int32? {
    let size = 1 << 18
    while true {
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        got = read(descriptor, buffer.baseAddress, size)
        count = max(got, 0)
      }
      if got == 0 { return nil }
      if got < 0 {
        if errno == EINTR { continue }
        return errno
      }
      if let code = take(chunk) { return code }
    }
  }
}
