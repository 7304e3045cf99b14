/// A value that can be written to an image and read from one.
public protocol ImageCodable {
  /// Writes the value; equal values give equal bytes.
  func write(to image: inout ImageWriter)
  /// Reads a value; whatever bytes stand there, this ends with a value or a fault.
  init(from image: inout ImageReader) throws(ImageFault)
}

extension FixedWidthInteger where Self: BitwiseCopyable {
  /// Writes the number in its own width.
  @inlinable public func write(to image: inout ImageWriter) { image.write(self) }
  /// Reads a number of its width.
  @inlinable public init(from image: inout ImageReader) throws(ImageFault) { self = try image.integer() }
}

extension UInt8: ImageCodable {}
extension UInt32: ImageCodable {}
extension Int32: ImageCodable {}
extension UInt64: ImageCodable {}
extension Int: ImageCodable {}

extension Bool: ImageCodable {
  /// Writes one byte.
  @inlinable public func write(to image: inout ImageWriter) { image.write(self ? 1 : 0 as UInt8) }
  /// Reads one byte.
  @inlinable public init(from image: inout ImageReader) throws(ImageFault) { self = try image.integer() as UInt8 != 0 }
}

extension Double: ImageCodable {
  /// Writes its bits.
  public func write(to image: inout ImageWriter) { image.write(bitPattern) }
  /// Reads its bits.
  public init(from image: inout ImageReader) throws(ImageFault) { self.init(bitPattern: try image.integer()) }
}

extension String: ImageCodable {
  /// Writes where the text stands among all texts.
  public func write(to image: inout ImageWriter) { image.write(text: self) }
  /// Reads a text.
  public init(from image: inout ImageReader) throws(ImageFault) { self = try image.text() }
}

extension Optional: ImageCodable where Wrapped: ImageCodable {
  /// Writes whether there is a value, and the value.
  @inlinable public func write(to image: inout ImageWriter) {
    (self != nil).write(to: &image)
    self?.write(to: &image)
  }
  /// Reads a value if there is one.
  @inlinable public init(from image: inout ImageReader) throws(ImageFault) {
    self = try Bool(from: &image) ? try Wrapped(from: &image) : nil
  }
}

extension Array: ImageCodable where Element: ImageCodable {
  /// Writes how many there are, and each.
  @inlinable public func write(to image: inout ImageWriter) {
    image.write(UInt32(truncatingIfNeeded: count))
    for element in self { element.write(to: &image) }
  }
  /// Reads them one by one.
  @inlinable public init(from image: inout ImageReader) throws(ImageFault) {
    let count = try image.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &image)) }
  }
}

extension Set: ImageCodable where Element: ImageCodable & Comparable {
  /// Writes the elements in order.
  public func write(to image: inout ImageWriter) { sorted().write(to: &image) }
  /// Reads the elements.
  @inlinable public init(from image: inout ImageReader) throws(ImageFault) { self.init(try [Element](from: &image)) }
}

extension Dictionary: ImageCodable where Key: ImageCodable & Comparable, Value: ImageCodable {
  /// Writes the entries in the order of their keys.
  public func write(to image: inout ImageWriter) {
    image.write(UInt32(truncatingIfNeeded: count))
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      key.write(to: &image)
      value.write(to: &image)
    }
  }
  /// Reads the entries.
  @inlinable public init(from image: inout ImageReader) throws(ImageFault) {
    let count = try image.count()
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = try Key(from: &image)
      self[key] = try Value(from: &image)
    }
  }
}
