import DataImage
import VietnameseText

/// The weights of the second reader, by feature: a hash table made once from its file.
struct WeightsTable: Sendable {
  /// A place of the table; all that a look-up needs lies together.
  private struct Slot: BitwiseCopyable, Sendable {
    /// The number of the feature; 0 for a free place.
    var key: UInt64 = 0
    /// Where its weights begin in `columns` and `weights`.
    var start: Int32 = 0
    /// How many there are.
    var count: Int32 = 0
  }

  /// The places; their number is a power of two.
  private var slots: FlatArray<Slot>
  /// The column of each weight.
  private var columns = FlatArray<UInt8>()
  /// The weights, `SecondReaderColumns.scale` times the real ones.
  private var weights = FlatArray<Int32>()
  /// What every document starts with, by column.
  private(set) var bias: [Int32]

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
        for index in first..<weights.count { bias[Int(columns[index])] = weights[index] }
        columns.removeLast(columns.count - first)
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
          columns.append(UInt8(truncatingIfNeeded: column))
          weights.append(weight)
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
    for index in span { sums[Int(columns[index])] &+= weights[index] }
  }

  /// The weight of a feature in one column.
  func weight(_ feature: UInt64, in column: Int) -> Int32 {
    guard let span = span(of: feature) else { return 0 }
    for index in span where Int(columns[index]) == column { return weights[index] }
    return 0
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
    columns.write(to: &image)
    weights.write(to: &image)
    bias.write(to: &image)
  }

  /// Takes the table where it lies.
  init(from image: inout ImageReader) throws(ImageFault) {
    slots = try FlatArray(from: &image)
    columns = try FlatArray(from: &image)
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
    let areColumns = columns.withUnsafeBufferPointer { $0.allSatisfy { $0 < SecondReaderColumns.count } }
    return areSound && areColumns && free > 0 && slots.count & (slots.count - 1) == 0
      && columns.count == weights.count && bias.count == SecondReaderColumns.count
  }
}
