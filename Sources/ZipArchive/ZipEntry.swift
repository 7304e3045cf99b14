/// One file in a ZIP container, as the central directory tells it.
public struct ZipEntry: Sendable, Equatable {
  /// The path in the container, with slashes, without a leading one.
  public let name: String
  /// The size when inflated, in bytes.
  public let size: Int
  /// The size in the container, in bytes.
  let compressedSize: Int
  /// The compression method: 0 is stored, 8 is deflate.
  let method: Int
  /// The CRC-32 of the inflated bytes.
  let checksum: Int
  /// Where its own header begins.
  let headerOffset: Int
  /// The bytes of its name as they stand in the directory.
  let nameRange: Range<Int>
  /// Where its compressed bytes lie; set once its own header was read.
  var data: Range<Int> = 0..<0

  /// Whether another entry says the same of its contents, which is no proof that they are the same.
  public func promisesSame(as other: ZipEntry) -> Bool {
    (size, compressedSize, method, checksum) == (other.size, other.compressedSize, other.method, other.checksum)
  }
}
