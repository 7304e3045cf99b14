import DataImage

/// Numbers by 64-bit keys, in a table with open addressing: what every word of every text is looked up in.
///
/// A key stands for itself, so two things with one key would be one; keys that are hashes need a check by the caller.
public struct OpenTable: Sendable {
  /// One place of the table; key and number lie beside each other so that one look at memory gives both.
  @usableFromInline struct Slot: BitwiseCopyable, Sendable {
    /// The key.
    @usableFromInline var key: UInt64 = 0
    /// The number; negative where the slot is empty.
    @usableFromInline var value: Int32 = -1
    /// Fills the slot up, so that all of its bytes are known.
    private var rest: Int32 = 0

    /// Creates an empty slot.
    @usableFromInline init() {}
  }

  /// The slots; their number is a power of two.
  @usableFromInline var slots: FlatArray<Slot>
  /// How many slots are taken.
  private var count = 0

  /// Creates an empty table that need not grow before it holds half of some keys.
  public init(capacity: Int = 16) {
    var size = 16
    while size < min(capacity, 1 << 20) { size *= 2 }
    slots = FlatArray(repeating: Slot(), count: size)
  }

  /// The number of a key; negative where it has none.
  @inlinable @inline(__always) public func value(of key: UInt64) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = Self.first(of: key, mask)
      while slots[index].value >= 0, slots[index].key != key { index = (index + 1) & mask }
      return slots[index].value
    }
  }

  /// Gives a key that has none a number, which may not be negative.
  public mutating func insert(_ value: Int32, for key: UInt64) {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var index = Self.first(of: key, mask)
    while slots[index].value >= 0 { index = (index + 1) & mask }
    var slot = Slot()
    (slot.key, slot.value) = (key, value)
    slots[index] = slot
    count += 1
  }

  /// Empties the table, which keeps its size.
  public mutating func removeAll() {
    guard count > 0 else { return }
    slots.withUnsafeMutableBufferPointer { slots in
      for index in slots.indices { slots[index].value = -1 }
    }
    count = 0
  }

  /// Doubles the slots.
  private mutating func grow() {
    let old = slots
    slots = FlatArray(repeating: Slot(), count: old.count * 2)
    count = 0
    for index in old.indices where old[index].value >= 0 { insert(old[index].value, for: old[index].key) }
  }

  /// Where a key is looked for first: its bits mixed by a multiplication, the high ones counting.
  @inlinable @inline(__always) static func first(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}

extension OpenTable: ImageCodable {
  /// Writes the slots.
  public func write(to image: inout ImageWriter) { slots.write(to: &image) }

  /// Takes the slots where they lie.
  public init(from image: inout ImageReader) throws(ImageFault) {
    slots = try FlatArray(from: &image)
    count = slots.withUnsafeBufferPointer { slots in
      var count = 0
      for slot in slots where slot.value >= 0 { count += 1 }
      return count
    }
    // A search ends at an empty slot.
    guard slots.count >= 16, slots.count & (slots.count - 1) == 0, count * 2 <= slots.count else { throw .broken }
  }

  /// Whether every number is below a bound.
  func holdsOnly(below bound: Int) -> Bool {
    slots.withUnsafeBufferPointer { $0.allSatisfy { Int($0.value) < bound } }
  }
}
