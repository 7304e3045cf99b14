import Checking
import DocumentReading

/// Reads the paths that `--files-from` names.
enum InputList {
  /// The paths of a list.
  ///
  /// - Parameters:
  ///   - file: the list, `-` for standard input.
  ///   - separatesByNul: whether the paths end with NUL, not with a line end.
  static func paths(from file: String, separatesByNul: Bool) throws(ReadingError) -> [String] {
    let bytes = file == "-" ? try FileInput.readStandardInput() : try FileInput.read(file)
    return paths(in: bytes, separatesByNul: separatesByNul)
  }

  /// The paths in the bytes of a list; empty ones are left out.
  static func paths(in bytes: [UInt8], separatesByNul: Bool) -> [String] {
    bytes.split(separator: separatesByNul ? 0 : 0x0A).compactMap { line in
      let path = !separatesByNul && line.last == 0x0D ? line.dropLast() : line
      return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
    }
  }
}
