internal import CZlib

extension ZipArchive {
  /// The inflated bytes of an entry, checked against its size and checksum.
  public func contents(of entry: ZipEntry) throws(ZipError) -> [UInt8] {
    var contents: [UInt8] = []
    // A lie about the size is found while inflating, so no more than this is reserved on trust.
    contents.reserveCapacity(min(entry.size, 1 << 20))
    try inflate(entry) { chunk in
      contents.append(contentsOf: chunk)
      return true
    }
    return contents
  }

  /// Inflates a whole entry into memory at once, which takes less time than piece by piece.
  ///
  /// - Parameter room: as many bytes as the entry has.
  /// - Returns: whether it was whole, by size and checksum; `inflate` tells what is wrong with any other.
  public func inflate(_ entry: ZipEntry, into room: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    guard room.count == entry.size, let start = room.baseAddress else { return false }
    let isWhole = bytes.withUnsafeBufferPointer { all in
      let data = UnsafeBufferPointer(rebasing: all[entry.data])
      guard entry.method == 8 else {
        guard entry.method == 0, data.count == room.count, let source = data.baseAddress else { return false }
        start.update(from: source, count: data.count)
        return true
      }
      return Self.inflate(data, into: room)
    }
    return isWhole && crc32_z(0, start, room.count) == UInt(entry.checksum)
  }

  /// Inflates deflated bytes that fill the room.
  private static func inflate(
    _ data: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    guard let input = UInt32(exactly: data.count), let output = UInt32(exactly: room.count) else { return false }
    // zlib remembers the address of the stream, so it lives on the heap.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return false }
    defer { inflateEnd(stream) }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: data.baseAddress)
    stream.pointee.avail_in = input
    stream.pointee.next_out = room.baseAddress
    stream.pointee.avail_out = output
    let status = CZlib.inflate(stream, Z_FINISH)
    return status == Z_STREAM_END && stream.pointee.avail_in == 0 && stream.pointee.avail_out == 0
  }

  /// Hands out an entry's inflated bytes in pieces, then checks size and checksum.
  ///
  /// - Parameter piece: takes the next bytes; `false` ends the reading early, without the check.
  public func inflate(_ entry: ZipEntry, piece: (UnsafeBufferPointer<UInt8>) -> Bool) throws(ZipError) {
    guard entry.method == 0 || entry.method == 8 else {
      throw .unknownMethod(entry.name, method: entry.method)
    }
    guard entry.method != 0 || entry.compressedSize == entry.size else { throw .wrongSize(entry.name) }
    // The closure's error is carried by value: a `rethrows` closure cannot have a typed error.
    let result = bytes.withUnsafeBufferPointer { all -> Result<Void, ZipError> in
      let data = UnsafeBufferPointer(rebasing: all[entry.data])
      var counter = PieceCounter(entry: entry)
      do throws(ZipError) {
        let finished =
          entry.method == 0
          ? try counter.store(data, piece: piece) : try counter.inflate(data, piece: piece)
        if finished { try counter.check() }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}

/// Counts and sums up the bytes of one entry on their way out.
private struct PieceCounter {
  /// How many bytes are handed out at once.
  static let pieceSize = 1 << 16

  /// The entry that is read.
  let entry: ZipEntry
  /// The bytes so far.
  var size = 0
  /// The CRC-32 so far.
  var checksum: UInt = 0

  /// Starts with nothing counted.
  init(entry: ZipEntry) { self.entry = entry }

  /// Counts one piece and hands it out; `false` means that the reader wants no more.
  mutating func hand(
    out bytes: UnsafeBufferPointer<UInt8>, to piece: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(ZipError) -> Bool {
    guard !bytes.isEmpty else { return true }
    guard bytes.count <= entry.size - size else { throw .wrongSize(entry.name) }
    size += bytes.count
    checksum = crc32_z(checksum, bytes.baseAddress, bytes.count)
    return piece(bytes)
  }

  /// Compares with what the directory says.
  func check() throws(ZipError) {
    guard size == entry.size else { throw .wrongSize(entry.name) }
    guard checksum == UInt(entry.checksum) else { throw .wrongChecksum(entry.name) }
  }

  /// Hands out stored bytes.
  mutating func store(
    _ data: UnsafeBufferPointer<UInt8>, piece: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(ZipError) -> Bool {
    var start = 0
    while start < data.count {
      let end = min(start + Self.pieceSize, data.count)
      guard try hand(out: UnsafeBufferPointer(rebasing: data[start..<end]), to: piece) else { return false }
      start = end
    }
    return true
  }

  /// Hands out deflated bytes.
  mutating func inflate(
    _ data: UnsafeBufferPointer<UInt8>, piece: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(ZipError) -> Bool {
    // zlib remembers the address of the stream, so it lives on the heap.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.pieceSize)
    defer {
      stream.deallocate()
      buffer.deallocate()
    }
    // Negative window bits: raw deflate data without a zlib header.
    guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .badData(entry.name)
    }
    defer { inflateEnd(stream) }
    var rest = data
    while true {
      if stream.pointee.avail_in == 0, !rest.isEmpty {
        let part = rest.prefix(1 << 30)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: UnsafeBufferPointer(rebasing: part).baseAddress)
        stream.pointee.avail_in = UInt32(part.count)
        rest = UnsafeBufferPointer(rebasing: rest[part.endIndex...])
      }
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(buffer.count)
      let status = CZlib.inflate(stream, Z_NO_FLUSH)
      let produced = buffer.count - Int(stream.pointee.avail_out)
      guard status == Z_OK || status == Z_STREAM_END else { throw .badData(entry.name) }
      guard try hand(out: UnsafeBufferPointer(rebasing: buffer[..<produced]), to: piece) else { return false }
      if status == Z_STREAM_END {
        guard stream.pointee.avail_in == 0, rest.isEmpty else { throw .wrongSize(entry.name) }
        return true
      }
      // Without output and input inflate would be asked again and again.
      guard produced > 0 || stream.pointee.avail_in > 0 || !rest.isEmpty else { throw .badData(entry.name) }
    }
  }
}
