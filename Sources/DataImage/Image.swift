/// The parts of an image, in their order.
public enum ImageSection: UInt32, CaseIterable, Sendable {
  /// All texts, one behind the other.
  case texts
  /// What the image was made of.
  case sources
  /// Rules, by pack.
  case packs
  /// Phrases, names and words.
  case lexicon
  /// The weights of the second reader, and who wins.
  case weights
  /// The registers of law.
  case law
  /// The registers that the account of a dossier rests on.
  case dossier
  /// The words that the form is read by.
  case form
}

/// Rules and data as they lie in memory, ready to be used: what was read and checked once need not be read again.
///
/// It begins with a name, its size and a fingerprint of what follows; then come where each section begins and how long it
/// is. A change of the form of anything in it needs another name. Nobody writes to its memory.
public struct Image: @unchecked Sendable {
  /// What it begins with.
  static let magic: [UInt8] = Array("totrinh image 01".utf8)
  /// Where the fingerprinted part begins, with the places of the sections.
  static let directory = 32
  /// Where the first section begins.
  static let headSize = 128

  /// The whole of it.
  private let base: UnsafeRawBufferPointer
  /// What keeps the memory; nil for memory that is always there.
  let keeper: AlignedMemory?

  /// Takes an image that lies in memory which is always there, at an address that suits any plain value.
  ///
  /// - Throws: `ImageFault.notAnImage` where it is not whole.
  public init(lying bytes: UnsafeRawBufferPointer) throws(ImageFault) { try self.init(bytes, keeper: nil) }

  /// Copies an image.
  public init(_ bytes: [UInt8]) throws(ImageFault) {
    let memory = AlignedMemory(count: bytes.count)
    memory.base.copyMemory(from: bytes, byteCount: bytes.count)
    try self.init(UnsafeRawBufferPointer(start: memory.base, count: bytes.count), keeper: memory)
  }

  /// Checks the head.
  private init(_ bytes: UnsafeRawBufferPointer, keeper: AlignedMemory?) throws(ImageFault) {
    (base, self.keeper) = (bytes, keeper)
    guard bytes.count >= Self.headSize, bytes.prefix(Self.magic.count).elementsEqual(Self.magic),
      Int(bitPattern: bytes.baseAddress) % AlignedMemory.alignment == 0
    else { throw .notAnImage }
    let size = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    let fingerprint = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    guard size == UInt64(bytes.count),
      fingerprint == Fingerprint.of(UnsafeRawBufferPointer(rebasing: bytes[Self.directory...]))
    else { throw .notAnImage }
  }

  /// Begins to read a section.
  public func reader(of section: ImageSection) throws(ImageFault) -> ImageReader {
    ImageReader(self, part: try part(section), texts: try part(.texts))
  }

  /// The bytes of a section.
  private func part(_ section: ImageSection) throws(ImageFault) -> UnsafeRawBufferPointer {
    let place = Self.directory + 8 * Int(section.rawValue)
    let start = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    let count = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)))
    guard start >= Self.headSize, start % AlignedMemory.alignment == 0, start + count <= base.count else {
      throw .broken
    }
    return UnsafeRawBufferPointer(rebasing: base[start..<start + count])
  }
}
