/// Changes of a text at offsets of its bytes; all else stays as it is.
struct ByteEdits {
  /// A stretch and what takes its place.
  private struct Edit {
    /// The stretch.
    var range: Range<Int>
    /// What stands there afterwards.
    var text: String
    /// The order among those that begin at one offset.
    var order: Int
  }

  /// The changes.
  private var edits: [Edit] = []

  /// Whether nothing changes.
  var isEmpty: Bool { edits.isEmpty }

  /// Puts text in; of two at one offset that with the lower rank stands first.
  mutating func insert(_ text: String, at offset: Int, rank: Int = 0) {
    if !text.isEmpty { edits.append(Edit(range: offset..<offset, text: text, order: rank)) }
  }

  /// Puts text in the place of a stretch.
  mutating func replace(_ range: Range<Int>, with text: String = "") {
    edits.append(Edit(range: range, text: text, order: Int.max))
  }

  /// A text with the changes done; of those that lie across one another the first.
  func applied(to utf8: [UInt8]) -> [UInt8] {
    let sorted = edits.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.element.order, left.offset)
        < (right.element.range.lowerBound, right.element.order, right.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var position = 0
    for (_, edit) in sorted where edit.range.lowerBound >= position && edit.range.upperBound <= utf8.count {
      result += utf8[position..<edit.range.lowerBound]
      result += edit.text.utf8
      position = edit.range.upperBound
    }
    result += utf8[position...]
    return result
  }
}
