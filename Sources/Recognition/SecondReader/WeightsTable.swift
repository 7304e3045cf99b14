import VietnameseText

/// The weights of the second reader, by feature: a hash table made once from its file.
struct WeightsTable: Sendable {
  /// The numbers of features; 0 for a free place.
  private var keys: [UInt64]
  /// For each place, where its weights begin in `columns` and `weights`, and how many there are.
  private var spans: [(start: Int32, count: Int32)]
  /// The column of each weight.
  private var columns: [UInt8] = []
  /// The weights, `SecondReaderColumns.scale` times the real ones.
  private var weights: [Int32] = []
  /// What every document starts with, by column.
  let bias: [Int32]

  /// Where the file stands below `Rules/`.
  static let path = "weights/second-reader.txt"

  /// Reads the file: `feature`, a tab, then for each element that it matters to the letter, `=` and its weights.
  init(_ bytes: [UInt8]) throws(RuleDataErrors) {
    var faults: [RuleDataErrors.Fault] = []
    var bias = [Int32](repeating: 0, count: SecondReaderColumns.count)
    var rows: [(hash: UInt64, weights: [(UInt8, Int32)])] = []
    for (number, line) in LexiconLoader.lines(of: bytes) {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let row = WeightsTable.weights(of: parts[1]) else {
        faults.append(.init(path: WeightsTable.path, line: number, message: "not `feature<tab>letter=weight,…`"))
        continue
      }
      if parts[0] == "@bias" {
        for (column, weight) in row { bias[Int(column)] = weight }
      } else {
        rows.append((FeatureAtom.feature(parts[0]), row))
      }
    }
    guard faults.isEmpty else { throw RuleDataErrors(faults: faults) }
    self.bias = bias
    var size = 1024
    while size < rows.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    spans = [(start: Int32, count: Int32)](repeating: (0, 0), count: size)
    for row in rows where row.hash != 0 {
      var place = Int(truncatingIfNeeded: row.hash) & (size - 1)
      while keys[place] != 0, keys[place] != row.hash { place = (place + 1) & (size - 1) }
      keys[place] = row.hash
      spans[place] = (Int32(truncatingIfNeeded: weights.count), Int32(truncatingIfNeeded: row.weights.count))
      for (column, weight) in row.weights {
        columns.append(column)
        weights.append(weight)
      }
    }
  }

  /// The weights of `a=12,0,-3 r=4`; nil where they are not such.
  private static func weights(of text: Substring) -> [(UInt8, Int32)]? {
    var found: [(UInt8, Int32)] = []
    for part in text.split(separator: " ") {
      guard let letter = part.first, let element = SecondReaderColumns.elements.first(where: { $0.letter == letter }),
        part.dropFirst().first == "="
      else { return nil }
      let numbers = part.dropFirst(2).split(separator: ",", omittingEmptySubsequences: false)
      guard numbers.count == element.columns.count else { return nil }
      for (column, number) in zip(element.columns, numbers) {
        guard let weight = Int32(number), abs(Int(weight)) <= 1_000_000 else { return nil }
        if weight != 0 { found.append((UInt8(truncatingIfNeeded: column), weight)) }
      }
    }
    return found
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
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: feature) & mask
    while keys[place] != 0 {
      if keys[place] == feature {
        let span = spans[place]
        return Int(span.start)..<Int(span.start + span.count)
      }
      place = (place + 1) & mask
    }
    return nil
  }
}
