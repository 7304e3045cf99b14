import Glibc

/// A folder of a test's own, removed with all it holds when nobody needs it any more.
public final class TemporaryFolder: Sendable {
  /// Its path.
  public let path: String

  /// Why no folder or file could be made.
  public struct Failure: Error {
    /// The path.
    public let path: String
  }

  /// Makes a folder below another.
  public init(in parent: String = "/tmp") throws {
    var template = Array("\(parent)/totrinh-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(path: parent) }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// Writes a file and returns its path; folders in its name are made.
  @discardableResult
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    for index in name.indices where name[index] == "/" { mkdir(path + "/" + name[..<index], 0o755) }
    let full = path + "/" + name
    guard let file = fopen(full, "we") else { throw Failure(path: full) }
    defer { fclose(file) }
    let bytes = Array(bytes)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(path: full) }
    return full
  }

  /// Writes a text file and returns its path.
  @discardableResult
  public func write(_ name: String, text: String) throws -> String { try write(name, text.utf8) }

  /// Makes a folder in it and returns its path.
  @discardableResult
  public func makeFolder(_ name: String) throws -> String {
    let full = path + "/" + name
    guard mkdir(full, 0o755) == 0 else { throw Failure(path: full) }
    return full
  }

  /// Removes a file or a folder with all it holds; links are not followed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { remove(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }
}
