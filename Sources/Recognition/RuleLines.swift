/// The lines of a file of rule data that are neither blank nor comments, as stretches of its bytes.
struct RuleLines: Sequence, IteratorProtocol {
  /// The file.
  private let bytes: [UInt8]
  /// Where the next line begins.
  private var position: Int
  /// The number of the line last read, from 1.
  private var number = 0

  /// Begins at the top; a byte order mark is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line with its number: without the blanks before it and a carriage return behind it.
  mutating func next() -> (number: Int, bytes: ArraySlice<UInt8>)? {
    while position < bytes.count {
      number += 1
      var start = position
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      var end = position
      if position < bytes.count { position += 1 }
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      if start < end, bytes[start] != UInt8(ascii: "#") { return (number, bytes[start..<end]) }
    }
    return nil
  }
}
