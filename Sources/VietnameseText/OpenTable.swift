/// Numbers by 64-bit keys, in a table with open addressing: what every word of every text is looked up in.
///
/// A key stands for itself, so two things with one key would be one; keys that are hashes need a check by the caller.
struct OpenTable: Sendable {
  /// The keys, by slot.
  private var keys: [UInt64]
  /// The numbers, by slot; negative where the slot is empty.
  private var values: [Int32]
  /// How many slots are taken.
  private(set) var count = 0

  /// Creates an empty table.
  init() {
    keys = [UInt64](repeating: 0, count: 16)
    values = [Int32](repeating: -1, count: 16)
  }

  /// The number of a key; negative where it has none.
  @inline(__always) func value(of key: UInt64) -> Int32 {
    let mask = keys.count - 1
    var slot = Self.slot(of: key, mask)
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return values[slot]
  }

  /// Gives a key that has none a number, which may not be negative.
  mutating func insert(_ value: Int32, for key: UInt64) {
    if count * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Self.slot(of: key, mask)
    while values[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
    count += 1
  }

  /// Doubles the slots.
  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [Int32](repeating: -1, count: old.0.count * 2)
    count = 0
    for (key, value) in zip(old.0, old.1) where value >= 0 { insert(value, for: key) }
  }

  /// Where a key is looked for first: its bits mixed by a multiplication, the high ones counting.
  @inline(__always) private static func slot(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
