import Glibc

/// The files of the repository that the tests stand in.
public enum Repository {
  /// The folder of `Package.swift`.
  public static let root = String(#filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined())

  /// The text of a file, empty where it cannot be read.
  public static func text(_ path: String) -> String {
    String(decoding: bytes(path), as: UTF8.self)
  }

  /// The bytes of a file, empty where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8] {
    bytes(at: root + "/" + path)
  }

  /// The bytes of a file anywhere, empty where it cannot be read.
  public static func bytes(at path: String) -> [UInt8] {
    guard let file = fopen(path, "re") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Whether there is a file or folder of this path.
  public static func exists(_ path: String) -> Bool { access(root + "/" + path, F_OK) == 0 }

  /// The rows of a file of tab-separated values below its first line, each cell by the name of its column.
  public static func table(_ path: String) -> [[String: String]] {
    let lines = text(path).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(names, cells).map { (String($0), String($1)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The names in a folder, hidden ones included, by their bytes.
  public static func names(in folder: String) -> [String] {
    names(at: folder.isEmpty ? root : root + "/" + folder)
  }

  /// The names in a folder wherever it lies, hidden ones included, by their bytes.
  public static func names(at path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of all files below a folder, relative to the root.
  public static func files(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = folder + "/" + name
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { return [] }
      return status.st_mode & S_IFMT == S_IFDIR ? files(below: path) : [path]
    }
  }
}
