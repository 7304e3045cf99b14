/// Why a ZIP container, or one entry of it, cannot be read.
public enum ZipError: Error, Sendable, Equatable {
  /// The bytes hold no end record of a ZIP container.
  case notZip
  /// A record of the container lies outside it or is broken off.
  case truncated
  /// The container is spread over several files.
  case multipleDisks
  /// Two entries have the same name, capitals aside.
  case duplicateName(String)
  /// An entry's name leads out of the container or holds a NUL.
  case unsafeName(String)
  /// The bytes of two entries, or of an entry and the directory, overlap.
  case overlap(String)
  /// An entry's own header contradicts the directory.
  case contradiction(String)
  /// An entry is encrypted.
  case encrypted(String)
  /// An entry is compressed by a method other than stored and deflate.
  case unknownMethod(String, method: Int)
  /// An entry's compressed data are broken.
  case badData(String)
  /// An entry inflates to another size than the directory says.
  case wrongSize(String)
  /// An entry's checksum is not the one in the directory.
  case wrongChecksum(String)
  /// The directory holds more entries than it says.
  case wrongCount(Int)
  /// There are more entries than the limit.
  case tooManyEntries(Int)
  /// An entry is larger than the limit.
  case entryTooLarge(String, size: Int)
  /// All entries together are larger than the limit.
  case archiveTooLarge(size: Int)

  /// Whether a limit was hit, rather than the container being broken.
  public var isLimit: Bool {
    switch self {
    case .tooManyEntries, .entryTooLarge, .archiveTooLarge: true
    default: false
    }
  }
}

extension ZipError: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    switch self {
    case .notZip: "not a ZIP container"
    case .truncated: "the ZIP container is broken off"
    case .multipleDisks: "the ZIP container is spread over several files"
    case .duplicateName(let name): "two entries are named \(name)"
    case .unsafeName(let name): "the entry name \(name) is not safe"
    case .overlap(let name): "the entry \(name) overlaps another part of the container"
    case .contradiction(let name): "the header of \(name) contradicts the directory"
    case .encrypted(let name): "the entry \(name) is encrypted"
    case .unknownMethod(let name, let method): "the entry \(name) is compressed by unknown method \(method)"
    case .badData(let name): "the compressed data of \(name) are broken"
    case .wrongSize(let name): "the entry \(name) has another size than the directory says"
    case .wrongChecksum(let name): "the checksum of \(name) is wrong"
    case .wrongCount(let count): "the directory holds more than the \(count) entries it tells of"
    case .tooManyEntries(let count): "\(count) entries are too many"
    case .entryTooLarge(let name, let size): "the entry \(name) is too large (\(size) bytes)"
    case .archiveTooLarge(let size): "the container is too large (\(size) bytes inflated)"
    }
  }
}
