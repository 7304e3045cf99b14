/// Puts an image together: sections of numbers in little-endian order and of plain values, and one block of all texts.
public struct ImageWriter {
  /// The sections that are done, by number.
  private var sections: [UInt32: [UInt8]] = [:]
  /// The section that is open.
  private var bytes: [UInt8] = []
  /// The texts, one behind the other.
  private var texts: [UInt8] = []
  /// Where each text begins, by its bytes: texts may be equal that are not written alike.
  private var places: [[UInt8]: UInt32] = [:]

  /// Begins an image.
  public init() {}

  /// Writes a section.
  public mutating func section(_ section: ImageSection, _ body: (inout ImageWriter) -> Void) {
    bytes = []
    body(&self)
    sections[section.rawValue] = bytes
    bytes = []
  }

  /// Writes a stretch that a reader can pass over.
  public mutating func block(_ body: (inout ImageWriter) -> Void) {
    align()
    let start = bytes.count
    bytes += [UInt8](repeating: 0, count: AlignedMemory.alignment)
    body(&self)
    align()
    let size = UInt32(truncatingIfNeeded: bytes.count - start - AlignedMemory.alignment)
    for shift in 0..<4 { bytes[start + shift] = UInt8(truncatingIfNeeded: size >> (8 * shift)) }
  }

  /// How many bytes the open section has.
  public var position: Int { bytes.count }

  /// Writes a number.
  public mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// Writes where a text stands; equal texts stand once.
  mutating func write(text: String) {
    let utf8 = Array(text.utf8)
    let start = places[utf8] ?? UInt32(truncatingIfNeeded: texts.count)
    if places[utf8] == nil {
      places[utf8] = start
      texts += utf8
    }
    write(start)
    write(UInt32(truncatingIfNeeded: utf8.count))
  }

  /// Writes plain values as they lie in memory, at a place that suits any.
  mutating func write(plain values: UnsafeRawBufferPointer, count: Int) {
    write(UInt32(truncatingIfNeeded: count))
    align()
    bytes += values
  }

  /// Goes on to a place that suits any plain value.
  private mutating func align() {
    while bytes.count % AlignedMemory.alignment != 0 { bytes.append(0) }
  }

  /// The image.
  public mutating func image() -> [UInt8] {
    sections[ImageSection.texts.rawValue] = texts
    var body: [UInt8] = []
    var directory: [UInt8] = []
    func put(_ number: some FixedWidthInteger, in place: inout [UInt8]) {
      withUnsafeBytes(of: number.littleEndian) { place += $0 }
    }
    for section in ImageSection.allCases {
      let contents = sections[section.rawValue] ?? []
      put(UInt32(truncatingIfNeeded: Image.headSize + body.count), in: &directory)
      put(UInt32(truncatingIfNeeded: contents.count), in: &directory)
      body += contents
      while body.count % AlignedMemory.alignment != 0 { body.append(0) }
    }
    directory += [UInt8](repeating: 0, count: Image.headSize - Image.directory - directory.count)
    let rest = directory + body
    var image = Image.magic
    put(UInt64(Image.headSize + body.count), in: &image)
    put(rest.withUnsafeBytes { Fingerprint.of($0) }, in: &image)
    return image + rest
  }
}
