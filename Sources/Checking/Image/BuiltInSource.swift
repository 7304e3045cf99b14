import CBuiltInRules
import DataImage
import Glibc

/// A file that the image of the built-in rules stands for, as far as it must be known to tell whether it still does.
struct BuiltInSource: Equatable {
  /// The path below `Rules/`.
  var path: String
  /// The number of its bytes.
  var size: Int
  /// What its bytes are told by.
  var fingerprint: UInt64

  /// The files of the binary that a verdict may depend on, in the order of their paths.
  static func eachInBinary(_ body: (BuiltInSource) -> Bool) -> Bool {
    for file in UnsafeBufferPointer(start: totrinh_rule_files(), count: totrinh_rule_file_count())
    where isSource(file.path) {
      let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
      let source = BuiltInSource(
        path: String(cString: file.path), size: file.count, fingerprint: Fingerprint.of(bytes))
      guard body(source) else { return false }
    }
    return true
  }

  /// Whether a file is data or a schema of a pack; examples and skeletons are not.
  private static func isSource(_ path: UnsafePointer<CChar>) -> Bool {
    let count = strlen(path)
    if count > 4, strcmp(path + (count - 4), ".sch") == 0 { return true }
    let folders: [String] = ["lexicon/", "registers/", "weights/"]
    return folders.contains { strncmp(path, $0, $0.utf8.count) == 0 }
  }
}

extension BuiltInSource: ImageCodable {
  /// Writes it.
  func write(to image: inout ImageWriter) {
    path.write(to: &image)
    size.write(to: &image)
    fingerprint.write(to: &image)
  }

  /// Reads one.
  init(from image: inout ImageReader) throws(ImageFault) {
    self.init(path: try String(from: &image), size: try Int(from: &image), fingerprint: try UInt64(from: &image))
  }
}
