import TestSupport

/// Makes the records of a container lie.
enum RecordMutation {
  /// A number that a record may lie with.
  private static func number(_ random: inout SeededGenerator) -> Int {
    let numbers = [0, 1, 45, 46, 0xFFFE, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF, 1 << 40, 1 << 62]
    return Bool.random(using: &random)
      ? numbers[Int.random(in: 0..<numbers.count, using: &random)] : Int.random(in: 0..<5_000, using: &random)
  }

  /// Tells one lie.
  static func apply(to builder: inout ZipBuilder, _ random: inout SeededGenerator) {
    guard !builder.files.isEmpty else { return }
    let index = Int.random(in: 0..<builder.files.count, using: &random)
    var file = builder.files[index]
    switch Int.random(in: 0..<14, using: &random) {
    case 0: file.size = number(&random)
    case 1: file.checksum = UInt32.random(in: 0...UInt32.max, using: &random)
    case 2: file.headerChecksum = UInt32.random(in: 0...UInt32.max, using: &random)
    case 3: file.offset = number(&random)
    case 4: file.headerName = file.name + "x"
    case 5:
      file.name =
        ["../x", "/", "", "a\0b", "word\\document.xml", "WORD/STYLES.XML"].randomElement(using: &random) ?? ""
    case 6: file.method = Int.random(in: 0...99, using: &random)
    case 7: file.flags = Int.random(in: 0...0xFFFF, using: &random)
    case 8: file.isZip64.toggle()
    case 9: file.compressed = ByteMutation.apply(to: file.compressed ?? file.contents, &random)
    case 10: builder.count = number(&random)
    case 11: builder.isZip64.toggle()
    case 12: builder.files.append(file)
    default:
      builder.files.swapAt(index, 0)
      return
    }
    builder.files[index] = file
  }
}
