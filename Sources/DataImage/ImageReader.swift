/// Reads a section of an image from its beginning; never beyond its end.
public struct ImageReader: @unchecked Sendable {
  /// The image.
  let image: Image
  /// The bytes that are read.
  @usableFromInline let part: UnsafeRawBufferPointer
  /// All texts.
  private let texts: UnsafeRawBufferPointer
  /// Where the next value begins.
  @usableFromInline var position = 0

  /// Begins at the beginning of a part.
  init(_ image: Image, part: UnsafeRawBufferPointer, texts: UnsafeRawBufferPointer) {
    (self.image, self.part, self.texts) = (image, part, texts)
  }

  /// Reads a number of some width.
  @inlinable public mutating func integer<Number: FixedWidthInteger & BitwiseCopyable>() throws(ImageFault) -> Number {
    let end = position + MemoryLayout<Number>.size
    guard end <= part.count else { throw .broken }
    let number = part.loadUnaligned(fromByteOffset: position, as: Number.self)
    position = end
    return Number(littleEndian: number)
  }

  /// Reads how many values follow; each has one byte or more.
  @inlinable public mutating func count() throws(ImageFault) -> Int {
    let count = Int(try integer() as UInt32)
    guard count <= part.count - position else { throw .broken }
    return count
  }

  /// Reads a value of an enumeration by its place among all.
  @inlinable public mutating func oneOf<Value>(_ all: [Value]) throws(ImageFault) -> Value {
    let place = Int(try integer() as UInt8)
    guard place < all.count else { throw .broken }
    return all[place]
  }

  /// Reads a text.
  mutating func text() throws(ImageFault) -> String {
    let start = Int(try integer() as UInt32)
    let count = Int(try integer() as UInt32)
    guard start + count <= texts.count else { throw .broken }
    return String(decoding: UnsafeRawBufferPointer(rebasing: texts[start..<start + count]), as: UTF8.self)
  }

  /// Reads where plain values lie; without any there is no place.
  mutating func plain(stride: Int) throws(ImageFault) -> (base: UnsafeRawPointer?, count: Int) {
    let count = Int(try integer() as UInt32)
    let start = Self.aligned(position)
    guard start + count * stride <= part.count else { throw .broken }
    position = start + count * stride
    return (count == 0 ? nil : part.baseAddress.map { $0 + start }, count)
  }

  /// Begins to read a block, and goes on behind it.
  public mutating func block() throws(ImageFault) -> ImageReader {
    position = Self.aligned(position)
    let size = Int(try integer() as UInt32)
    let start = Self.aligned(position)
    guard start + size <= part.count else { throw .broken }
    position = start + size
    return ImageReader(image, part: UnsafeRawBufferPointer(rebasing: part[start..<start + size]), texts: texts)
  }

  /// The same part from a place in it on; nil beyond its end.
  func at(_ place: Int) -> ImageReader? {
    guard place <= part.count else { return nil }
    var reader = self
    reader.position = place
    return reader
  }

  /// The next place that suits any plain value.
  private static func aligned(_ position: Int) -> Int {
    (position + AlignedMemory.alignment - 1) / AlignedMemory.alignment * AlignedMemory.alignment
  }
}
