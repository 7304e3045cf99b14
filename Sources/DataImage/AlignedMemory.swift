/// A stretch of memory at an address that suits any plain value, freed with the last reference to it.
@usableFromInline final class AlignedMemory: @unchecked Sendable {
  /// The alignment, in bytes.
  @usableFromInline static let alignment = 16

  /// Where it begins.
  @usableFromInline let base: UnsafeMutableRawPointer

  /// Takes room for some bytes, whose values are not set.
  @usableFromInline init(count: Int) {
    base = .allocate(byteCount: max(count, 1), alignment: Self.alignment)
  }

  deinit { base.deallocate() }
}
