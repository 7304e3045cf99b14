/// The central directory of a ZIP container: where it lies, and its entries one after the other.
struct ZipDirectory {
  /// Marks the end record.
  private static let endSignature = 0x0605_4B50
  /// Marks the ZIP64 end record.
  private static let end64Signature = 0x0606_4B50
  /// Marks the record that leads to the ZIP64 end record.
  private static let locator64Signature = 0x0706_4B50
  /// Marks an entry of the directory.
  private static let entrySignature = 0x0201_4B50

  /// The bytes of the container.
  private let bytes: [UInt8]
  /// How many entries the end record tells.
  let count: Int
  /// Where the entries lie.
  let range: Range<Int>

  /// Finds the directory through the end record.
  init(of bytes: [UInt8]) throws(ZipError) {
    self.bytes = bytes
    guard let end = Self.endRecord(of: bytes) else { throw .notZip }
    guard let disk = bytes.uint16(at: end + 4), let count = bytes.uint16(at: end + 10),
      let size = bytes.uint32(at: end + 12), let offset = bytes.uint32(at: end + 16)
    else { throw .truncated }
    var (total, length, start, limit) = (count, size, offset, end)
    if bytes.uint32(at: end - 20) == Self.locator64Signature {
      guard let record = bytes.uint64(at: end - 12), bytes.uint32(at: record) == Self.end64Signature,
        let count64 = bytes.uint64(at: record + 32), let size64 = bytes.uint64(at: record + 40),
        let offset64 = bytes.uint64(at: record + 48)
      else { throw .truncated }
      (total, length, start, limit) = (count64, size64, offset64, record)
    } else if disk != 0 {
      throw .multipleDisks
    }
    guard start <= limit, length <= limit - start else { throw .truncated }
    // Each entry takes 46 bytes at least, so a larger number is a lie that must not reserve memory.
    guard total <= length / 46 else { throw .truncated }
    self.count = total
    self.range = start..<start + length
  }

  /// Where the end record begins, looked for from the end because a comment may follow it.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = Swift.max(0, bytes.count - 22 - 0xFFFF)
    var offset = bytes.count - 22
    while offset >= first {
      if bytes[offset] == 0x50, bytes.uint32(at: offset) == endSignature,
        let comment = bytes.uint16(at: offset + 20), comment <= bytes.count - offset - 22
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  /// Whether an entry begins at an offset.
  func hasEntry(at offset: Int) -> Bool {
    offset <= range.upperBound - 46 && bytes.uint32(at: offset) == Self.entrySignature
  }

  /// Reads the entry at an offset and tells where the next begins.
  func entry(at offset: Int) throws(ZipError) -> (entry: ZipEntry, next: Int) {
    guard offset <= range.upperBound - 46, bytes.uint32(at: offset) == Self.entrySignature,
      let flags = bytes.uint16(at: offset + 8), let method = bytes.uint16(at: offset + 10),
      let checksum = bytes.uint32(at: offset + 16), var compressed = bytes.uint32(at: offset + 20),
      var size = bytes.uint32(at: offset + 24), let nameLength = bytes.uint16(at: offset + 28),
      let extraLength = bytes.uint16(at: offset + 30), let commentLength = bytes.uint16(at: offset + 32),
      var header = bytes.uint32(at: offset + 42)
    else { throw .truncated }
    let nameRange = offset + 46..<offset + 46 + nameLength
    let extra = nameRange.upperBound..<nameRange.upperBound + extraLength
    let next = extra.upperBound + commentLength
    guard next <= range.upperBound else { throw .truncated }
    let name = try Self.name(bytes[nameRange])
    // Bit 0: encrypted; bit 6: strongly; bit 13: the directory hides names and sizes.
    if flags & 0x2041 != 0 { throw .encrypted(name) }
    if size == 0xFFFF_FFFF || compressed == 0xFFFF_FFFF || header == 0xFFFF_FFFF {
      var field = zip64Field(in: extra)
      func widen(_ number: inout Int) throws(ZipError) {
        guard number == 0xFFFF_FFFF else { return }
        guard field.count >= 8, let wide = bytes.uint64(at: field.lowerBound) else { throw ZipError.truncated }
        number = wide
        field = field.lowerBound + 8..<field.upperBound
      }
      try widen(&size)
      try widen(&compressed)
      try widen(&header)
    }
    let entry = ZipEntry(
      name: name, size: size, compressedSize: compressed, method: method, checksum: checksum, headerOffset: header,
      nameRange: nameRange)
    return (entry, next)
  }

  /// Where the values of the ZIP64 extra field lie; empty without one.
  private func zip64Field(in extra: Range<Int>) -> Range<Int> {
    var offset = extra.lowerBound
    while offset <= extra.upperBound - 4, let kind = bytes.uint16(at: offset), let size = bytes.uint16(at: offset + 2) {
      let start = offset + 4
      guard size <= extra.upperBound - start else { break }
      if kind == 1 { return start..<start + size }
      offset = start + size
    }
    return extra.upperBound..<extra.upperBound
  }

  /// A safe path made of the bytes of a name: some writers put backslashes or a slash in front.
  private static func name(_ bytes: ArraySlice<UInt8>) throws(ZipError) -> String {
    var path = bytes.map { $0 == 0x5C ? 0x2F : $0 }[...]
    while path.first == 0x2F { path.removeFirst() }
    let name = String(decoding: path, as: UTF8.self)
    let leadsOut = path.split(separator: 0x2F).contains { $0.elementsEqual([0x2E, 0x2E]) }
    guard !leadsOut, !path.contains(0) else { throw .unsafeName(name) }
    return name
  }
}
