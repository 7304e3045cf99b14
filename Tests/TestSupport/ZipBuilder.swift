/// Writes small ZIP containers, honest or lying, without any library.
public struct ZipBuilder: Sendable {
  /// One file of the container, with what its records say of it.
  public struct File: Sendable {
    /// The name in the directory.
    public var name: String
    /// The inflated bytes.
    public var contents: [UInt8]
    /// The compression method that the records name.
    public var method = 0
    /// The general purpose flags.
    public var flags = 0
    /// The checksum in the directory; nil for the right one.
    public var checksum: UInt32?
    /// The inflated size in the directory; nil for the right one.
    public var size: Int?
    /// The name in the file's own header; nil for the same.
    public var headerName: String?
    /// The checksum in the file's own header; nil for the directory's.
    public var headerChecksum: UInt32?
    /// The checksum in the descriptor behind the data; nil for the directory's.
    public var descriptorChecksum: UInt32?
    /// Where the directory says that the file's header is; nil for the right place.
    public var offset: Int?
    /// The compressed bytes, where they are not the contents or stored blocks of deflate.
    public var compressed: [UInt8]?
    /// Whether sizes stand in a ZIP64 extra field.
    public var isZip64 = false

    /// Creates an honest stored file.
    public init(_ name: String, _ contents: [UInt8]) {
      self.name = name
      self.contents = contents
    }

    /// Creates an honest stored file of text.
    public init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    /// The same file with something changed.
    public func with<Value>(_ path: WritableKeyPath<File, Value>, _ value: Value) -> File {
      var copy = self
      copy[keyPath: path] = value
      return copy
    }
  }

  /// The files.
  public var files: [File]
  /// How many entries the end record tells; nil for the right number.
  public var count: Int?
  /// Whether there are ZIP64 end records.
  public var isZip64 = false

  /// Creates a builder.
  public init(_ files: [File]) { self.files = files }

  /// The bytes of the container.
  public func bytes() -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let data = file.compressed ?? (file.method == 8 ? Self.storedBlocks(file.contents) : file.contents)
      let checksum = file.checksum ?? Self.crc32(file.contents)
      let size = file.size ?? file.contents.count
      let offset = file.offset ?? out.count
      let name = Array(file.name.utf8)
      let headerName = Array((file.headerName ?? file.name).utf8)
      let hasDescriptor = file.flags & 8 != 0
      out += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + Self.little(file.flags, 2)
      out += Self.little(file.method, 2) + Self.little(0, 4)
      out += Self.little(hasDescriptor ? 0 : Int(file.headerChecksum ?? checksum), 4)
      out += Self.little(hasDescriptor ? 0 : data.count, 4)
      out += Self.little(hasDescriptor ? 0 : size, 4) + Self.little(headerName.count, 2) + Self.little(0, 2)
      out += headerName + data
      if hasDescriptor {
        out += Self.little(0x0807_4B50, 4) + Self.little(Int(file.descriptorChecksum ?? checksum), 4)
        out += Self.little(data.count, 4)
        out += Self.little(size, 4)
      }
      let extra =
        file.isZip64
        ? Self.little(1, 2) + Self.little(24, 2) + Self.little(size, 8) + Self.little(data.count, 8)
          + Self.little(offset, 8) : []
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + Self.little(file.flags, 2)
      directory += Self.little(file.method, 2) + Self.little(0, 4) + Self.little(Int(checksum), 4)
      directory += Self.little(file.isZip64 ? 0xFFFF_FFFF : data.count, 4)
      directory += Self.little(file.isZip64 ? 0xFFFF_FFFF : size, 4) + Self.little(name.count, 2)
      directory += Self.little(extra.count, 2) + Self.little(0, 10)
      directory += Self.little(file.isZip64 ? 0xFFFF_FFFF : offset, 4) + name + extra
    }
    let start = out.count
    out += directory
    let total = count ?? files.count
    if isZip64 {
      let record = out.count
      out += Self.little(0x0606_4B50, 4) + Self.little(44, 8) + Self.little(45, 2) + Self.little(45, 2)
      out += Self.little(0, 8) + Self.little(total, 8) + Self.little(total, 8) + Self.little(directory.count, 8)
      out += Self.little(start, 8)
      out += Self.little(0x0706_4B50, 4) + Self.little(0, 4) + Self.little(record, 8) + Self.little(1, 4)
    }
    out += Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    out += Self.little(isZip64 ? 0xFFFF : total, 2) + Self.little(isZip64 ? 0xFFFF : total, 2)
    out += Self.little(isZip64 ? 0xFFFF_FFFF : directory.count, 4) + Self.little(isZip64 ? 0xFFFF_FFFF : start, 4)
    return out + Self.little(0, 2)
  }

  /// A number in little-endian bytes.
  public static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// Deflate data made of stored blocks, which need no compressor.
  public static func storedBlocks(_ contents: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = contents[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      out.append(rest.isEmpty ? 1 : 0)
      out += little(block.count, 2) + little(block.count ^ 0xFFFF, 2) + block
    } while !rest.isEmpty
    return out
  }

  /// The CRC-32 of bytes.
  public static func crc32(_ bytes: [UInt8]) -> UInt32 { Deflate.crc32(bytes) }
}
