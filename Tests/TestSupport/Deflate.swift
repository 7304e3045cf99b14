private import CZlib

/// Deflate as ZIP containers use it, for files that stored blocks would make too large.
public enum Deflate {
  /// Compresses bytes.
  public static func bytes(_ contents: [UInt8]) -> [UInt8] { repeating(contents, count: 1) }

  /// Compresses bytes that stand again and again, without ever holding them all.
  public static func repeating(_ contents: [UInt8], count: Int, between head: [UInt8] = [], and tail: [UInt8] = [])
    -> [UInt8]
  {
    var stream = z_stream()
    // Minus fifteen: no header, as in a ZIP container.
    let version = ZLIB_VERSION
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, 6, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, version, size) == Z_OK else { return [] }
    defer { deflateEnd(&stream) }
    var out: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    func add(_ bytes: [UInt8], _ flush: Int32) {
      var bytes = bytes
      bytes.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(clamping: input.count)
        repeat {
          piece.withUnsafeMutableBufferPointer { buffer in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(clamping: buffer.count)
            _ = deflate(&stream, flush)
          }
          out.append(contentsOf: piece[..<(piece.count - Int(stream.avail_out))])
        } while stream.avail_out == 0
      }
    }
    add(head, Z_NO_FLUSH)
    for _ in 0..<count { add(contents, Z_NO_FLUSH) }
    add(tail, Z_FINISH)
    return out
  }

  /// The CRC-32 of bytes, carried on from that of what stands before them.
  public static func crc32(_ bytes: [UInt8], after start: UInt32 = 0) -> UInt32 {
    UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32_z(UInt(start), $0.baseAddress, $0.count) })
  }
}
