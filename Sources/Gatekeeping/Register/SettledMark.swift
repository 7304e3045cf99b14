import Checking
import Glibc

/// How many lines of the register need no second look: everything that they promise is done.
///
/// The mark stands in a file beside the register. It may lag behind, or be lost: then lines are looked at again, which
/// changes nothing that is done. So it need not be brought to the disk.
struct SettledMark {
  /// The path of the file.
  private let path: String
  /// How many lines are settled.
  private(set) var lines: Int

  /// Reads the mark of a register; 0 where it does not fit.
  init(of path: String, _ register: Register) {
    self.path = FilePath.join(Disk.parent(of: path), "." + Disk.name(of: path) + ".done")
    let words = ((try? FileInput.read(self.path)) ?? []).split(separator: 0x20)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, let count = Int(words[0]), count > 0, register.hashes.indices.contains(count - 1),
      register.hashes[count - 1] == words[1]
    else {
      lines = 0
      return
    }
    lines = count
  }

  /// Takes note that all lines are settled.
  mutating func settle(all register: Register) {
    guard lines != register.count else { return }
    lines = register.count
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let text = Array("\(lines) \(register.head) .\n".utf8)
    text.withUnsafeBytes { _ = pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    ftruncate(descriptor, off_t(text.count))
  }
}
