import DataImage

/// A bit for each feature that weighs something, some bits for several: small enough to stay beside the processor, and so
/// a quick answer for most features, which weigh nothing.
struct FeatureFilter: Sendable {
  /// How many bits there are: 32 KiB, some fourteen for a feature.
  private static let size: UInt64 = 1 << 18
  /// The bits.
  private var words = FlatArray<UInt64>(repeating: 0, count: Int(FeatureFilter.size / 64))

  /// Creates a filter without features.
  init() {}

  /// Marks a feature by its number.
  mutating func insert(_ feature: UInt64) {
    let bit = Self.bit(of: feature)
    words[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// Whether a feature may have been marked; false only where it was not.
  func mayHold(_ feature: UInt64) -> Bool {
    let bit = Self.bit(of: feature)
    return words.withUnsafeBufferPointer { $0[Int(bit >> 6)] & 1 << (bit & 63) != 0 }
  }

  /// The place of a feature's bit.
  private static func bit(of feature: UInt64) -> UInt64 { feature >> 32 & (size - 1) }
}

extension FeatureFilter: ImageCodable {
  /// Writes the bits.
  func write(to image: inout ImageWriter) { words.write(to: &image) }

  /// Takes the bits where they lie.
  init(from image: inout ImageReader) throws(ImageFault) {
    words = try FlatArray(from: &image)
    guard words.count == Int(Self.size / 64) else { throw .broken }
  }
}
