import DocumentReading
import Glibc

/// A file of lines that may be larger than memory; a line that was read once can be read again by its place.
public final class LineFile {
  /// Where a line stands.
  public struct Line: Sendable, Equatable {
    /// The offset of its first byte.
    public var offset: Int
    /// Its bytes, without the line end.
    public var count: Int
  }

  /// How much is read at once.
  private static let step = 1 << 20

  /// Where the bytes come from.
  private enum Source {
    /// An open file and how it was when it was opened.
    case file(Int32, stat)
    /// All of standard input.
    case bytes([UInt8])
  }

  /// Where the bytes come from.
  private let source: Source

  /// Opens a regular file; `-` is standard input, which is held in memory and may have no more than `FileInput.largest` bytes.
  public init(_ path: String) throws(ReadingError) {
    if path == "-" {
      source = .bytes(try FileInput.readStandardInput())
    } else {
      let (descriptor, status) = try FileInput.open(path)
      source = .file(descriptor, status)
    }
  }

  deinit {
    if case .file(let descriptor, _) = source { close(descriptor) }
  }

  /// Reads the lines one after the other; the last one needs no end.
  ///
  /// - Parameter take: gets the bytes of a line without its end, and ends the reading with false.
  public func read(_ take: (_ bytes: [UInt8], _ line: Line) -> Bool) throws(ReadingError) {
    var waiting: [UInt8] = []
    var offset = 0
    var chunk = try bytes(at: 0, count: Self.step)
    while !chunk.isEmpty {
      var rest = chunk[...]
      while let end = rest.firstIndex(of: 0x0A) {
        waiting += rest[..<end]
        guard take(waiting, Line(offset: offset, count: waiting.count)) else { return }
        offset += waiting.count + 1
        waiting.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      waiting += rest
      guard waiting.count <= FileInput.largest else { throw FileInput.tooLarge }
      chunk = try bytes(at: offset + waiting.count, count: Self.step)
    }
    if !waiting.isEmpty { _ = take(waiting, Line(offset: offset, count: waiting.count)) }
    if case .file(let descriptor, let status) = source {
      guard try FileInput.isUnchanged(descriptor, since: status) else { throw FileInput.changed }
    }
  }

  /// The bytes of a line that was read before.
  public func bytes(of line: Line) throws(ReadingError) -> [UInt8] {
    let found = try bytes(at: line.offset, count: line.count)
    guard found.count == line.count else { throw FileInput.changed }
    return found
  }

  /// Up to so many bytes from an offset on; fewer only at the end.
  private func bytes(at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
    switch source {
    case .bytes(let all): return Array(all.dropFirst(offset).prefix(count))
    case .file(let descriptor, _):
      var code: Int32 = 0
      let found = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        while filled < count, let base = buffer.baseAddress {
          let got = pread(descriptor, base + filled, count - filled, off_t(offset + filled))
          if got < 0 && errno == EINTR { continue }
          if got < 0 { code = errno }
          if got <= 0 { break }
          filled += got
        }
      }
      guard code == 0 else { throw FileInput.refused(code) }
      return found
    }
  }
}
