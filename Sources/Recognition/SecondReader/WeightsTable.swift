import DataImage
import VietnameseText

/// The weights of the second reader, by feature: a hash table made once from its file.
struct WeightsTable: Sendable {
  /// A place of the table; all that a look-up needs lies together.
  private struct Slot: BitwiseCopyable, Sendable {
    /// The number of the feature; 0 for a free place.
    var key: UInt64 = 0
    /// Where its weights begin in `weights`.
    var start: Int32 = 0
    /// How many there are.
    var count: Int32 = 0
  }

  /// A weight in one column.
  private struct Weight: BitwiseCopyable, Sendable {
    /// The weight, and behind it in eight bits the column.
    private let packed: Int32
    /// The column.
    var column: Int { Int(packed & 0xFF) }
    /// The weight, `SecondReaderColumns.scale` times the real one.
    var value: Int32 { packed >> 8 }

    /// Takes a weight of no more than a million.
    init(column: Int, value: Int32) { packed = value << 8 | Int32(truncatingIfNeeded: column & 0xFF) }
  }

  /// The places; their number is a power of two.
  private var slots: FlatArray<Slot>
  /// The weights that are not 0, each with its column.
  private var weights = FlatArray<Weight>()
  /// What every document starts with, by column.
  private(set) var bias: [Int32]

  /// Tells most features that are not in the table.
  private(set) var filter = FeatureFilter()

  /// Where the file stands below `Rules/`.
  static let path = "weights/second-reader.txt"

  /// Reads the file: `feature`, a tab, then for each element that it matters to the letter, `=` and its weights.
  init(_ bytes: [UInt8]) throws(RuleDataErrors) {
    var faults: [RuleDataErrors.Fault] = []
    bias = [Int32](repeating: 0, count: SecondReaderColumns.count)
    var size = 1024
    while size < bytes.count(where: { $0 == 0x0A }) * 2 { size *= 2 }
    slots = FlatArray(repeating: Slot(), count: size)
    for (number, line) in RuleLines(bytes) {
      let first = weights.count
      guard let tab = line.firstIndex(of: 0x09), readWeights(line[(tab + 1)...]) else {
        faults.append(.init(path: WeightsTable.path, line: number, message: "not `feature<tab>letter=weight,…`"))
        continue
      }
      if line[..<tab].elementsEqual("@bias".utf8) {
        for index in first..<weights.count { bias[weights[index].column] = weights[index].value }
        weights.removeLast(weights.count - first)
      } else {
        insert(FeatureAtom.feature(line[..<tab]), first..<weights.count)
      }
    }
    guard faults.isEmpty else { throw RuleDataErrors(faults: faults) }
  }

  /// Enters a feature whose weights were read; of two lines of one feature the later counts.
  private mutating func insert(_ feature: UInt64, _ span: Range<Int>) {
    guard feature != 0 else { return }
    filter.insert(feature)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: feature) & mask
    while slots[place].key != 0, slots[place].key != feature { place = (place + 1) & mask }
    slots[place] = Slot(
      key: feature, start: Int32(truncatingIfNeeded: span.lowerBound), count: Int32(truncatingIfNeeded: span.count))
  }

  /// Appends the weights of `a=12,0,-3 r=4`, but for those that are 0; false where they are not such.
  private mutating func readWeights(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    var position = text.startIndex
    while position < text.endIndex {
      guard text[position] != 0x20 else {
        position += 1
        continue
      }
      guard let element = SecondReaderColumns.elements.first(where: { $0.letter.asciiValue == text[position] }),
        position + 1 < text.endIndex, text[position + 1] == UInt8(ascii: "=")
      else { return false }
      position += 2
      for column in element.columns {
        guard let weight = WeightsTable.number(in: text, at: &position) else { return false }
        if weight != 0 {
          weights.append(Weight(column: column, value: weight))
        }
        let end = position < text.endIndex ? text[position] : 0x20
        guard end == (column + 1 < element.columns.upperBound ? 0x2C : 0x20) else { return false }
        position += 1
      }
    }
    return true
  }

  /// The whole number that stands at a position, which moves behind it; nil without digits or beyond a million.
  private static func number(in text: ArraySlice<UInt8>, at position: inout Int) -> Int32? {
    var isNegative = false
    if position < text.endIndex, text[position] == 0x2D || text[position] == 0x2B {
      isNegative = text[position] == 0x2D
      position += 1
    }
    let first = position
    var value: Int32 = 0
    while position < text.endIndex, (0x30...0x39).contains(text[position]) {
      value = value * 10 + Int32(text[position] - 0x30)
      guard value <= 1_000_000 else { return nil }
      position += 1
    }
    return position > first ? (isNegative ? -value : value) : nil
  }

  /// Adds the weights of a feature to the sums of all columns.
  func add(_ feature: UInt64, to sums: inout [Int32]) {
    guard let span = span(of: feature) else { return }
    for index in span {
      let weight = weights[index]
      sums[weight.column] &+= weight.value
    }
  }

  /// The weight of a feature in one column.
  func weight(_ feature: UInt64, in column: Int) -> Int32 {
    guard let span = span(of: feature) else { return 0 }
    return span.first { weights[$0].column == column }.map { weights[$0].value } ?? 0
  }

  /// Where the weights of a feature stand.
  private func span(of feature: UInt64) -> Range<Int>? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Int(truncatingIfNeeded: feature) & mask
      while slots[place].key != 0 {
        let slot = slots[place]
        if slot.key == feature { return Int(slot.start)..<Int(slot.start + slot.count) }
        place = (place + 1) & mask
      }
      return nil
    }
  }
}

extension WeightsTable: ImageCodable {
  /// Writes the table as it lies in memory.
  func write(to image: inout ImageWriter) {
    slots.write(to: &image)
    filter.write(to: &image)
    weights.write(to: &image)
    bias.write(to: &image)
  }

  /// Takes the table where it lies.
  init(from image: inout ImageReader) throws(ImageFault) {
    slots = try FlatArray(from: &image)
    filter = try FeatureFilter(from: &image)
    weights = try FlatArray(from: &image)
    bias = try Array(from: &image)
    guard isSound else { throw .broken }
  }

  /// Whether a search ends at a free place, and every weight is there and has its column.
  private var isSound: Bool {
    let count = Int32(truncatingIfNeeded: weights.count)
    var free = 0
    let areSound = slots.withUnsafeBufferPointer { slots in
      slots.allSatisfy { slot in
        if slot.key == 0 { free += 1 }
        return slot.start >= 0 && slot.count >= 0 && slot.start <= count && slot.count <= count - slot.start
      }
    }
    let areColumns = weights.withUnsafeBufferPointer { $0.allSatisfy { $0.column < SecondReaderColumns.count } }
    return areSound && areColumns && free > 0 && slots.count & (slots.count - 1) == 0
      && bias.count == SecondReaderColumns.count
  }
}
