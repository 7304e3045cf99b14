import Checking
import Glibc
import TestSupport

/// Files and folders of the batch.
enum Files {
  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) throws(BenchFailure) {
    guard let file = fopen(path, "we") else { throw BenchFailure("\(path) cannot be written") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw BenchFailure("\(path) cannot be written") }
  }

  /// The text of a file, empty where it cannot be read.
  static func text(_ path: String) -> String { String(decoding: Repository.bytes(at: path), as: UTF8.self) }

  /// The paths of the files in a folder, by their bytes.
  static func paths(in folder: String) -> [String] {
    (FolderWalk.names(in: folder) ?? []).sorted { PathOrder.precedes($0, $1) }.map { folder + "/" + $0 }
  }

  /// Removes a folder with the files in it and in its folders.
  static func remove(_ path: String) {
    for inner in paths(in: path) where unlink(inner) != 0 { remove(inner) }
    rmdir(path)
  }

  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws(BenchFailure) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw BenchFailure("\(path) cannot be made") }
  }
}

/// Why something cannot be made or measured.
struct BenchFailure: Error {
  /// The reason, for a person.
  let message: String

  /// Creates a failure.
  init(_ message: String) {
    self.message = message
  }
}
