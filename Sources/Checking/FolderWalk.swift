import DocumentReading
import Glibc

/// Finds the documents below a folder by the endings of their names.
public struct FolderWalk: Sendable {
  /// The endings of documents, in lower case.
  public static let endings = [".docx", ".docm", ".dotx", ".md", ".markdown", ".txt", ".xml"]

  /// The documents found, by path.
  public private(set) var files: [String] = []
  /// The folders that could not be listed.
  public private(set) var unreadable: [String] = []

  /// Walks a folder; hidden names are left out, and links to folders are not entered, so that no loop can hold it.
  public init(_ folder: String) {
    var waiting = [(path: folder, depth: 0)]
    while let (path, depth) = waiting.popLast() {
      guard let names = Self.names(in: path) else {
        unreadable.append(path)
        continue
      }
      for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
        let full = path.hasSuffix("/") ? path + name : path + "/" + name
        var status = stat()
        guard lstat(full, &status) == 0 else {
          // A name that is no UTF-8, or a folder whose names may be read but not what they name: reading it tells why not.
          if Self.isDocument(name) { files.append(full) }
          continue
        }
        if status.st_mode & S_IFMT == S_IFDIR {
          if depth < ReadingLimits.folderDepth { waiting.append((full, depth + 1)) } else { unreadable.append(full) }
        } else if Self.isDocument(name), status.st_mode & S_IFMT != S_IFLNK || FileInput.kind(of: full) != .folder {
          files.append(full)
        }
      }
    }
    files.sort { PathOrder.precedes($0, $1) }
    unreadable.sort { PathOrder.precedes($0, $1) }
  }

  /// Whether a name ends like that of a document.
  public static func isDocument(_ name: String) -> Bool {
    let lower = name.lowercased()
    return endings.contains { lower.hasSuffix($0) && lower.utf8.count > $0.utf8.count }
  }

  /// The names in a folder; nil where it cannot be listed.
  public static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

/// The order of paths in every output: by their bytes.
public enum PathOrder {
  /// Whether one path stands before the other.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
