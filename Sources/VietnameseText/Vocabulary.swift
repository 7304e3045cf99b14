import DataImage

/// Numbers for the words that phrases are made of.
public struct Vocabulary: Sendable {
  /// The number of every word that no phrase holds.
  public static let unknown: Int32 = -1

  /// The numbers by the hash of a folded word, or by one after it where another word has that hash.
  private var ids = OpenTable()
  /// The folded words, one behind the other.
  private var bytes = FlatArray<UInt8>()
  /// Where each word ends, by number.
  private var ends = FlatArray<Int32>()

  /// Creates an empty vocabulary.
  public init() {}

  /// How many words it holds.
  public var count: Int { ends.count }

  /// The number of a folded word, made where there is none yet.
  public mutating func intern(_ folded: [UInt8]) -> Int32 {
    let known = id(of: folded)
    guard known == Self.unknown else { return known }
    var key = Tokenizer.hash(folded)
    while ids.value(of: key) >= 0 { key &+= 1 }
    let id = Int32(truncatingIfNeeded: ends.count)
    ids.insert(id, for: key)
    bytes.append(contentsOf: folded)
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    return id
  }

  /// The number of a folded word.
  public func id(of folded: [UInt8]) -> Int32 {
    folded.withUnsafeBufferPointer { id(of: $0, hash: Tokenizer.hash($0)) }
  }

  /// The number of a folded word whose hash is known.
  func id(of folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    var key = hash
    while true {
      let id = ids.value(of: key)
      if id < 0 || isWord(id, folded) { return id < 0 ? Self.unknown : id }
      key &+= 1
    }
  }

  /// Whether a number is that of a word.
  private func isWord(_ id: Int32, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    let index = Int(id)
    let start = index == 0 ? 0 : Int(ends[index - 1])
    guard Int(ends[index]) - start == folded.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in folded.indices where bytes[start + offset] != folded[offset] { return false }
      return true
    }
  }
}

extension Vocabulary: ImageCodable {
  /// Writes the words and their numbers.
  public func write(to image: inout ImageWriter) {
    ids.write(to: &image)
    bytes.write(to: &image)
    ends.write(to: &image)
  }

  /// Takes the words where they lie.
  public init(from image: inout ImageReader) throws(ImageFault) {
    ids = try OpenTable(from: &image)
    bytes = try FlatArray(from: &image)
    ends = try FlatArray(from: &image)
    var last: Int32 = 0
    for index in ends.indices {
      guard ends[index] >= last, Int(ends[index]) <= bytes.count else { throw .broken }
      last = ends[index]
    }
    guard ids.holdsOnly(below: ends.count) else { throw .broken }
  }
}
