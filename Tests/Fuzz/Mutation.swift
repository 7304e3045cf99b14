import TestSupport

/// One broken Word file, made from a whole one by a seed and a number.
struct Mutation {
  /// The file.
  let bytes: [UInt8]

  /// Makes a file; the same seed and number make the same one on every machine.
  init(seed: UInt64, number: Int) {
    var random = SeededGenerator(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: Int64(number)))
    let whole = Seeds.packages[Int.random(in: 0..<Seeds.packages.count, using: &random)]
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<11:
      bytes = Self.container(Self.withBrokenPart(whole, &random, TreeMutation.apply), &random).bytes()
    case 11: bytes = TreeMutation.apply(to: Seeds.flat, &random)
    case 12..<15: bytes = Self.container(Self.withBrokenPart(whole, &random, XMLMutation.apply), &random).bytes()
    case 15: bytes = XMLMutation.apply(to: Seeds.flat, &random)
    case 16..<18:
      var builder = Self.container(whole, &random)
      for _ in 0..<Int.random(in: 1...2, using: &random) { RecordMutation.apply(to: &builder, &random) }
      bytes = builder.bytes()
    default: bytes = ByteMutation.apply(to: Self.container(whole, &random).bytes(), &random)
    }
  }

  /// Changes the XML of a part, rarely of two.
  private static func withBrokenPart(
    _ files: [ZipBuilder.File], _ random: inout SeededGenerator,
    _ change: ([UInt8], inout SeededGenerator) -> [UInt8]
  ) -> [ZipBuilder.File] {
    var files = files
    for _ in 0..<(Int.random(in: 0..<8, using: &random) == 0 ? 2 : 1) {
      // The main part is the one with most to break.
      let main = files.firstIndex { $0.name == "word/document.xml" } ?? 0
      let index = Bool.random(using: &random) ? main : Int.random(in: 0..<files.count, using: &random)
      files[index].contents = change(files[index].contents, &random)
    }
    return files
  }

  /// A container with its parts stored in one of the honest ways.
  private static func container(
    _ files: [ZipBuilder.File], _ random: inout SeededGenerator
  ) -> ZipBuilder {
    var builder = ZipBuilder(files)
    builder.isZip64 = Int.random(in: 0..<8, using: &random) == 0
    for index in builder.files.indices {
      if Bool.random(using: &random) {
        builder.files[index].method = 8
        builder.files[index].compressed = Deflate.bytes(builder.files[index].contents)
      }
      if Int.random(in: 0..<4, using: &random) == 0 { builder.files[index].flags = 8 }
      builder.files[index].isZip64 = Int.random(in: 0..<8, using: &random) == 0
    }
    return builder
  }
}

/// Breaks bytes without knowing what they stand for.
enum ByteMutation {
  /// Changes some bytes in one to four ways.
  static func apply(to whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard bytes.count > 8 else { break }
      let at = Int.random(in: 0..<bytes.count - 8, using: &random)
      let length = min(Int.random(in: 1...64, using: &random), bytes.count - at)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(at..<at + length)
      case 3: bytes.insert(contentsOf: bytes[at..<at + length], at: Int.random(in: 0..<bytes.count, using: &random))
      case 4: bytes.removeSubrange(at...)
      default:
        let numbers = [0, 1, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF]
        let number = numbers[Int.random(in: 0..<numbers.count, using: &random)]
        let width = Bool.random(using: &random) ? 2 : 4
        bytes.replaceSubrange(at..<at + width, with: ZipBuilder.little(number, width))
      }
    }
    return bytes
  }
}
