import Glibc

/// Whether tests write what they compare with anew: `RECORD=1`, and never where they run unwatched (`CI`).
public enum Recording {
  /// Whether files are to be written.
  public static let isOn = getenv("RECORD") != nil && getenv("CI") == nil

  /// Writes a file of the repository.
  ///
  /// - Throws: `Failure` where it cannot be opened or written.
  public static func write(_ text: String, to path: String) throws(Failure) {
    guard let file = fopen(Repository.root + "/" + path, "we") else { throw Failure(path: path) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Failure(path: path) }
  }

  /// A file that cannot be written.
  public struct Failure: Error {
    /// Its path in the repository.
    public let path: String
  }
}
