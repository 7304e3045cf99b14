import DocumentModel
import DocumentReading

/// The text of a file that was judged before.
public enum EarlierText {
  /// The text in which lines and columns count, where the file still has the bytes that it was judged by.
  public static func read(_ path: String, sha256: String, revisions: RevisionView) -> SourceText? {
    guard FileInput.kind(of: path) == .file, let bytes = try? FileInput.read(path), SHA256.hex(bytes) == sha256 else {
      return nil
    }
    return try? DocumentReader(revisions: revisions).read(bytes, name: path).source
  }
}
