internal import CZlib

/// Makes a ZIP container in memory, entry after entry; the same entries give the same bytes.
public struct ZipWriter: Sendable {
  /// Why a container cannot be made: without ZIP64 a number would not fit.
  public enum Failure: Error, Sendable, Equatable {
    /// A name, an entry or the whole is too large for the fields of the format.
    case tooLarge(String)
    /// There are more entries than the format can count.
    case tooManyEntries
  }

  /// The first of January 1980, as the format writes dates: a container tells nothing of when it was made.
  private static let date = 0x0021
  /// The flag that says that names are UTF-8.
  private static let utf8Flag = 0x0800

  /// What was written so far.
  private var bytes: [UInt8] = []
  /// The entries of the directory so far.
  private var directory: [UInt8] = []
  /// How many there are.
  private var count = 0

  /// Creates an empty container.
  public init() {}

  /// Adds a file, deflated where that makes it smaller.
  public mutating func add(_ name: String, _ contents: [UInt8]) throws(Failure) {
    let checksum = contents.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
    let deflated = Self.deflated(contents)
    let data = deflated ?? contents
    try add(
      name, data[...], method: deflated == nil ? 0 : 8, checksum: checksum, size: contents.count)
  }

  /// Adds a file of another container with its compressed bytes as they are.
  public mutating func copy(_ entry: ZipEntry, from archive: ZipArchive) throws(Failure) {
    try add(
      entry.name, archive.bytes[entry.data], method: entry.method, checksum: entry.checksum, size: entry.size)
  }

  /// The whole container.
  public consuming func finish() throws(Failure) -> [UInt8] {
    let start = bytes.count
    guard start + directory.count < 0xFFFF_FFFF else { throw .tooLarge("") }
    bytes += directory
    Self.put(0x0605_4B50, 4, &bytes)
    for number in [0, 0, count, count] { Self.put(number, 2, &bytes) }
    Self.put(directory.count, 4, &bytes)
    Self.put(start, 4, &bytes)
    Self.put(0, 2, &bytes)
    return bytes
  }

  /// Adds compressed bytes with both of their records.
  private mutating func add(
    _ name: String, _ data: ArraySlice<UInt8>, method: Int, checksum: Int, size: Int
  ) throws(Failure) {
    let name8 = Array(name.utf8)
    let offset = bytes.count
    guard count < 0xFFFE else { throw .tooManyEntries }
    guard name8.count <= 0xFFFF, max(size, data.count, offset) < 0xFFFF_FFFF else { throw .tooLarge(name) }
    count += 1
    Self.put(0x0403_4B50, 4, &bytes)
    Self.put(0x0201_4B50, 4, &directory)
    Self.put(20, 2, &directory)
    let flags = name8.allSatisfy { $0 < 0x80 } ? 0 : Self.utf8Flag
    // What both records hold, in the same order.
    for (number, width) in [
      (20, 2), (flags, 2), (method, 2), (0, 2), (Self.date, 2), (checksum, 4), (data.count, 4), (size, 4),
      (name8.count, 2), (0, 2),
    ] {
      Self.put(number, width, &bytes)
      Self.put(number, width, &directory)
    }
    bytes += name8
    bytes += data
    // No comment, first disk, no attributes.
    for width in [2, 2, 2, 4] { Self.put(0, width, &directory) }
    Self.put(offset, 4, &directory)
    directory += name8
  }

  /// Writes a number, the least byte first.
  private static func put(_ number: Int, _ width: Int, _ target: inout [UInt8]) {
    for place in 0..<width { target.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// Raw deflate data; nil where they would not be shorter.
  private static func deflated(_ contents: [UInt8]) -> [UInt8]? {
    guard contents.count > 32, contents.count < 1 << 31 else { return nil }
    // zlib remembers the address of the stream, so it lives on the heap.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
      return nil
    }
    defer { deflateEnd(stream) }
    let room = contents.count - 1
    let data = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      contents.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        count = deflate(stream, Z_FINISH) == Z_STREAM_END ? room - Int(stream.pointee.avail_out) : 0
      }
    }
    return data.isEmpty ? nil : data
  }
}
