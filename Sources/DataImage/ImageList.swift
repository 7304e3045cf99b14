/// A list whose values are read from an image only when they are asked for, or that grew here.
public struct ImageList<Element: ImageCodable & Sendable>: Sendable {
  /// The values that grew here.
  private var grown: [Element] = []
  /// Where values lie in an image: its part, and where each begins.
  private var lying: (reader: ImageReader, starts: FlatArray<UInt32>)?

  /// Creates an empty list.
  public init() {}

  /// How many values there are.
  public var count: Int { lying?.starts.count ?? grown.count }

  /// The value at a place; nil where there is none, or none that can be read.
  public subscript(index: Int) -> Element? {
    guard let lying else { return grown.indices.contains(index) ? grown[index] : nil }
    guard lying.starts.indices.contains(index), var reader = lying.reader.at(Int(lying.starts[index])) else {
      return nil
    }
    return try? Element(from: &reader)
  }

  /// All values.
  public var all: [Element] { lying == nil ? grown : (0..<count).compactMap { self[$0] } }

  /// Adds a value at the end.
  public mutating func append(_ element: Element) {
    if lying != nil { (grown, lying) = (all, nil) }
    grown.append(element)
  }
}

extension ImageList: ImageCodable {
  /// Writes the values, and where each begins.
  public func write(to image: inout ImageWriter) {
    var starts: FlatArray<UInt32> = FlatArray()
    image.block { image in
      let first = image.position
      for element in all {
        starts.append(UInt32(truncatingIfNeeded: image.position - first))
        element.write(to: &image)
      }
    }
    starts.write(to: &image)
  }

  /// Takes the values where they lie.
  public init(from image: inout ImageReader) throws(ImageFault) {
    lying = (try image.block(), try FlatArray(from: &image))
  }
}
