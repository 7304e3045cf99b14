/// A ZIP container in memory, checked as a whole before any entry is inflated.
public struct ZipArchive: Sendable {
  /// Marks an entry's own header.
  private static let headerSignature = 0x0403_4B50

  /// The files in the container, in the order of its directory; folders are left out.
  public let entries: [ZipEntry]
  /// The bytes of the container.
  let bytes: [UInt8]
  /// The entries by their lower-cased names, as names in an Open Packaging container are compared.
  private let indices: [String: Int]

  /// Reads the directory and every entry's header, and refuses what contradicts itself or is beyond the limits.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    let directory = try ZipDirectory(of: bytes)
    guard directory.count <= limits.entries else { throw .tooManyEntries(directory.count) }
    var entries: [ZipEntry] = []
    entries.reserveCapacity(directory.count)
    var indices: [String: Int] = [:]
    indices.reserveCapacity(directory.count)
    var total = 0
    var offset = directory.range.lowerBound
    for _ in 0..<directory.count {
      let (entry, next) = try directory.entry(at: offset)
      offset = next
      guard !entry.name.isEmpty, entry.name.utf8.last != 0x2F else { continue }
      guard entry.size <= limits.inflatedEntry else { throw .entryTooLarge(entry.name, size: entry.size) }
      total += entry.size
      guard total <= limits.inflatedTotal else { throw .archiveTooLarge(size: total) }
      guard indices.updateValue(entries.count, forKey: entry.name.lowercased()) == nil else {
        throw .duplicateName(entry.name)
      }
      entries.append(entry)
    }
    // A number that was cut to 16 bits, or a lie: other programs would see entries that were never looked at here.
    guard !directory.hasEntry(at: offset) else { throw .wrongCount(directory.count) }
    try Self.locate(&entries, in: bytes, before: directory.range.lowerBound)
    self.entries = entries
    self.bytes = bytes
    self.indices = indices
  }

  /// The entry of a name, capitals aside.
  public func entry(named name: String) -> ZipEntry? {
    indices[name.lowercased()].map { entries[$0] }
  }

  /// The bytes of an entry as they lie in the container.
  public func compressed(_ entry: ZipEntry) -> ArraySlice<UInt8> { bytes[entry.data] }

  /// Finds the bytes of every entry, and refuses entries that lie across one another.
  private static func locate(_ entries: inout [ZipEntry], in bytes: [UInt8], before directory: Int) throws(ZipError) {
    let order = entries.indices.sorted { entries[$0].headerOffset < entries[$1].headerOffset }
    var end = 0
    for index in order {
      let entry = entries[index]
      guard entry.headerOffset >= end else { throw .overlap(entry.name) }
      guard bytes.uint32(at: entry.headerOffset) == headerSignature,
        let method = bytes.uint16(at: entry.headerOffset + 8),
        let nameLength = bytes.uint16(at: entry.headerOffset + 26),
        let extraLength = bytes.uint16(at: entry.headerOffset + 28)
      else { throw .truncated }
      let nameStart = entry.headerOffset + 30
      let start = nameStart + nameLength + extraLength
      guard start <= directory, entry.compressedSize <= directory - start else { throw .overlap(entry.name) }
      guard method == entry.method, bytes[nameStart..<nameStart + nameLength].elementsEqual(bytes[entry.nameRange])
      else { throw .contradiction(entry.name) }
      end = start + entry.compressedSize
      guard try agrees(entry, in: bytes, describedAt: end, before: directory) else { throw .contradiction(entry.name) }
      entries[index].data = start..<end
    }
  }

  /// Whether what an entry's own header, or the descriptor behind its data, says of sizes and checksum is no lie.
  ///
  /// Programs differ in which of them they trust, so a container that tells two tales may show two texts.
  private static func agrees(
    _ entry: ZipEntry, in bytes: [UInt8], describedAt end: Int, before directory: Int
  ) throws(ZipError) -> Bool {
    let header = entry.headerOffset
    guard let flags = bytes.uint16(at: header + 6), let checksum = bytes.uint32(at: header + 14),
      let compressed = bytes.uint32(at: header + 18), let size = bytes.uint32(at: header + 22)
    else { throw .truncated }
    // Zero stands for what follows the data or was never filled in, all ones for a ZIP64 extra field.
    let open = [0, 0xFFFF_FFFF]
    guard checksum == entry.checksum || open.contains(checksum),
      compressed == entry.compressedSize || open.contains(compressed), size == entry.size || open.contains(size)
    else { return false }
    guard flags & 8 != 0, end + 8 <= directory, bytes.uint32(at: end) == 0x0807_4B50 else { return true }
    return bytes.uint32(at: end + 4) == entry.checksum
  }
}
