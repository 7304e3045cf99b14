import Reporting
import TestSupport

/// A text as editors hold it, in UTF-16 and by a reckoning of its own, so that tests need not trust that of the service.
struct Utf16Text {
  /// The code units.
  private(set) var units: [UInt16]

  /// Takes a text.
  init(_ text: String) { units = Array(text.utf16) }

  /// The text.
  var text: String { String(decoding: units, as: UTF16.self) }

  /// The places where an edit may begin or end: not within a character, not between CR and LF.
  private var seams: [Int] {
    (0...units.count).filter { index in
      guard index > 0, index < units.count else { return true }
      return !(0xDC00..<0xE000).contains(units[index]) && !(units[index - 1] == 0x0D && units[index] == 0x0A)
    }
  }

  /// The line and the code unit of an index, both from 0.
  func position(of index: Int) -> (line: Int, character: Int) {
    var line = 0
    var start = 0
    for here in 0..<index where units[here] == 0x0A || units[here] == 0x0D {
      if units[here] == 0x0D, here + 1 < units.count, units[here + 1] == 0x0A { continue }
      line += 1
      start = here + 1
    }
    return (line, index - start)
  }

  /// The index of a line, from 1, and a column in characters, from 1, as `check` tells them.
  func index(line: Int, column: Int) -> Int {
    var index = 0
    var left = line - 1
    while left > 0, index < units.count {
      if units[index] == 0x0A || (units[index] == 0x0D && !(index + 1 < units.count && units[index + 1] == 0x0A)) {
        left -= 1
      }
      index += 1
    }
    for _ in 1..<max(column, 1) where index < units.count {
      index += (0xD800..<0xDC00).contains(units[index]) ? 2 : 1
    }
    return index
  }

  /// A range as the protocol has it.
  func range(_ range: Range<Int>) -> JSON {
    func place(_ index: Int) -> JSON {
      let (line, character) = position(of: index)
      return .object([("line", .number(line)), ("character", .number(character))])
    }
    return .object([("start", place(range.lowerBound)), ("end", place(range.upperBound))])
  }

  /// Makes a random edit and returns it as the protocol tells it.
  mutating func edit(inserting pieces: [String], using generator: inout SeededGenerator) -> JSON {
    let seams = seams
    let first = Int.random(in: 0..<seams.count, using: &generator)
    let isLong = Int.random(in: 0..<8, using: &generator) == 0
    let last = min(first + Int.random(in: 0...(isLong ? 60 : 4), using: &generator), seams.count - 1)
    let range = seams[first]..<seams[last]
    let words = pieces.randomElement(using: &generator) ?? ""
    let change = JSON.object([("range", self.range(range)), ("text", .string(words))])
    units.replaceSubrange(range, with: Array(words.utf16))
    return change
  }
}
