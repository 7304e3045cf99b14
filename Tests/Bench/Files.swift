import Glibc

/// Files and folders of the batch.
enum Files {
  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) throws(BenchFailure) {
    guard let file = fopen(path, "we") else { throw BenchFailure("\(path) cannot be written") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw BenchFailure("\(path) cannot be written") }
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
