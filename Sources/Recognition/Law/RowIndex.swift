import DataImage
import VietnameseText

/// Which rows of a register have a name: places by texts, in the order in which they were entered.
struct RowIndex: Sendable {
  /// A row of a name.
  private struct Entry: BitwiseCopyable, Sendable {
    /// The place of the row.
    var row: Int32
    /// The next entry of the same name; negative behind the last.
    var next: Int32 = -1
  }

  /// The names.
  private var names = Vocabulary()
  /// The first entry of each name, by the name's number.
  private var first = FlatArray<Int32>()
  /// The entries.
  private var entries = FlatArray<Entry>()

  /// Creates an empty index.
  init() {}

  /// Enters a row under a name, behind those that have it already.
  mutating func enter(_ row: Int, under name: String) {
    let number = Int(names.intern(Array(name.utf8)))
    let new = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(row: Int32(truncatingIfNeeded: row)))
    guard number < first.count else {
      first.append(new)
      return
    }
    var last = Int(first[number])
    while entries[last].next >= 0 { last = Int(entries[last].next) }
    entries[last].next = new
  }

  /// The places of the rows of a name.
  func rows(of name: String) -> [Int] {
    let number = names.id(of: Array(name.utf8))
    guard number >= 0 else { return [] }
    var rows: [Int] = []
    var next = first[Int(number)]
    while next >= 0 {
      rows.append(Int(entries[Int(next)].row))
      next = entries[Int(next)].next
    }
    return rows
  }
}

extension RowIndex: ImageCodable {
  /// Writes the index as it lies in memory.
  func write(to image: inout ImageWriter) {
    names.write(to: &image)
    first.write(to: &image)
    entries.write(to: &image)
  }

  /// Takes the index where it lies.
  init(from image: inout ImageReader) throws(ImageFault) {
    names = try Vocabulary(from: &image)
    first = try FlatArray(from: &image)
    entries = try FlatArray(from: &image)
    let (first, entries) = (first, entries)
    let areSound = entries.indices.allSatisfy { index in
      let next = Int(entries[index].next)
      return next < entries.count && (next < 0 || next > index)
    }
    guard areSound, first.count == names.count, first.indices.allSatisfy({ Int(first[$0]) < entries.count }) else {
      throw .broken
    }
  }
}
