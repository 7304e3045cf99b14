import Glibc

/// The files of the repository, read for tests that work on the shipped rules and on passages kept as data.
public enum RepositoryFiles {
  /// The folder of `Package.swift`.
  public static let root = String(#filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined())

  /// The bytes of a file below the root; nil where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(root + "/" + path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The text of a file below the root; nil where it cannot be read.
  public static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in a folder below the root, sorted, hidden ones left out.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(root + "/" + folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The word lists and registers of `Rules/`, by their path below it.
  public static let ruleData: [(path: String, bytes: [UInt8])] = ["lexicon", "registers"].flatMap { folder in
    names(in: "Rules/" + folder).compactMap { name in
      bytes("Rules/\(folder)/\(name)").map { (path: "\(folder)/\(name)", bytes: $0) }
    }
  }
}
