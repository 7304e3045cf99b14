import XML
import ZipArchive

/// A handler of one part's events that may find a reason to read no further.
protocol WordPartReader: XMLEventHandler {
  /// Why the file is not read; nil while all is well.
  var failure: ReadingError? { get }
  /// Whether nothing more is wanted of the part.
  var isFinished: Bool { get }
}

extension WordPartReader {
  /// Most readers want the whole part.
  var isFinished: Bool { false }
  /// Most readers take what comes.
  var failure: ReadingError? { nil }
}

/// The parts of a Word file, however it is packed.
struct WordPackage {
  /// The ways a Word file is packed.
  private enum Packing {
    /// A ZIP container.
    case zip(ZipArchive)
    /// One XML file that holds all parts.
    case flat([UInt8], names: [String: String])
    /// The main part alone.
    case bare([UInt8])
  }

  /// The name that the main part is given where it stands alone.
  private static let bareName = "word/document.xml"

  /// How it is packed.
  private let packing: Packing
  /// Who reads its XML.
  let markup: WordMarkup

  /// Finds out how a file is packed.
  init(_ bytes: [UInt8], markup: WordMarkup = .usual) throws(ReadingError) {
    self.markup = markup
    if bytes.starts(with: [0x50, 0x4B]) {
      do {
        packing = .zip(try ZipArchive(bytes, limits: ReadingLimits.zip))
      } catch {
        throw ReadingError(error)
      }
      return
    }
    let list = FlatPackageList()
    // Nothing but its beginning is wanted of a main part that stands alone.
    try Self.parse(bytes, part: "XML", with: list, by: .libxml2)
    switch list.root {
    case .package: packing = .flat(bytes, names: list.names)
    case .document: packing = .bare(bytes)
    case .other: throw .noWordDocument
    }
  }

  /// Whether it is a ZIP container.
  var isZip: Bool { if case .zip = packing { true } else { false } }

  /// Whether there is a part of this name, capitals aside.
  func contains(_ name: String) -> Bool {
    switch packing {
    case .zip(let archive): archive.entry(named: name) != nil
    case .flat(_, let names): names[name.lowercased()] != nil
    case .bare: name == Self.bareName
    }
  }

  /// The name under which a part lies in the package: writers differ in whether they escape blanks and letters.
  func spelling(of name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x25 || $0 == 0x20 }), !contains(name) else { return name }
    let others = [Self.unescaped(name), name.replacing(" ", with: "%20")]
    return others.first { contains($0) } ?? name
  }

  /// A name with its percent signs and the two digits behind each read as bytes.
  private static func unescaped(_ name: String) -> String {
    let utf8 = Array(name.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < utf8.count {
      if utf8[index] == 0x25, index + 2 < utf8.count,
        let byte = UInt8(String(decoding: utf8[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the parts in a folder.
  func names(in folder: String) -> [String] {
    switch packing {
    case .zip(let archive): archive.entries.map(\.name).filter { $0.hasPrefix(folder) }
    case .flat(_, let names): names.values.filter { $0.hasPrefix(folder) }.sorted()
    case .bare: []
    }
  }

  /// Hands a part's events to a reader; a missing part has none.
  ///
  /// - Returns: whether the part is there.
  @discardableResult
  func read(_ name: String, with reader: any WordPartReader) throws(ReadingError) -> Bool {
    switch packing {
    case .zip(let archive):
      guard let entry = archive.entry(named: name) else { return false }
      try Self.parse(entry, of: archive, with: reader, by: markup)
    case .flat(let bytes, let names):
      guard let found = names[name.lowercased()] else { return false }
      try Self.parse(bytes, part: found, with: FlatPackagePart(named: found, reader: reader), by: markup)
    case .bare(let bytes):
      guard name == Self.bareName else { return false }
      try Self.parse(bytes, part: name, with: reader, by: markup)
    }
    return true
  }

  /// A part as it lies in a ZIP container; nil in other packings or without the part.
  func stored(_ name: String) -> WordDesigns.Source? {
    guard case .zip(let archive) = packing, let entry = archive.entry(named: name) else { return nil }
    return WordDesigns.Source(entry: entry, bytes: archive.compressed(entry))
  }

  /// How many bytes have to be gone through for a part; nil without it.
  func size(of name: String) -> Int? {
    switch packing {
    case .zip(let archive): archive.entry(named: name)?.size
    case .flat(let bytes, let names): names[name.lowercased()].map { _ in bytes.count }
    case .bare: nil
    }
  }

  /// How many bytes all its XML has.
  var markupSize: Int {
    switch packing {
    case .zip(let archive):
      archive.entries.reduce(0) { $1.name.hasSuffix(".xml") || $1.name.hasSuffix(".rels") ? $0 + $1.size : $0 }
    case .flat(let bytes, _), .bare(let bytes): bytes.count
    }
  }

  /// The bytes of a part of a ZIP container; nil in other packings or without the part.
  func contents(of name: String) throws(ReadingError) -> [UInt8]? {
    guard case .zip(let archive) = packing, let entry = archive.entry(named: name) else { return nil }
    do {
      return try archive.contents(of: entry)
    } catch {
      throw ReadingError(error)
    }
  }

  /// Parses an entry of a ZIP container: whole, or as it is inflated.
  private static func parse(
    _ entry: ZipEntry, of archive: ZipArchive, with reader: any WordPartReader, by markup: WordMarkup
  ) throws(ReadingError) {
    if markup == .quick,
      WordPartTexts.read(count: entry.size, with: reader, fill: { archive.inflate(entry, into: $0) })
    {
      if let failure = reader.failure { throw failure }
      return
    }
    let parser = XMLEventParser(handler: reader, names: WordName.events, limits: ReadingLimits.xml)
    var fault: XMLEventError?
    do {
      try archive.inflate(entry) { piece in
        do throws(XMLEventError) {
          try parser.push(piece)
        } catch {
          fault = error
        }
        return fault == nil && reader.failure == nil && !reader.isFinished
      }
    } catch {
      throw ReadingError(error)
    }
    try end(parser, fault: fault, part: entry.name, reader: reader)
  }

  /// Parses bytes in memory.
  private static func parse(
    _ bytes: [UInt8], part: String, with reader: any WordPartReader, by markup: WordMarkup
  ) throws(ReadingError) {
    if markup == .quick, WordPartTexts.read(count: bytes.count, with: reader, fill: { $0.fill(with: bytes) }) {
      if let failure = reader.failure { throw failure }
      return
    }
    let parser = XMLEventParser(handler: reader, names: WordName.events, limits: ReadingLimits.xml)
    var fault: XMLEventError?
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count, fault == nil, reader.failure == nil, !reader.isFinished {
        let end = min(start + 1 << 16, all.count)
        do throws(XMLEventError) {
          try parser.push(UnsafeBufferPointer(rebasing: all[start..<end]))
        } catch {
          fault = error
        }
        start = end
      }
    }
    try end(parser, fault: fault, part: part, reader: reader)
  }

  /// Ends a parse: the reader's own reason comes first, then the parser's.
  private static func end(
    _ parser: XMLEventParser, fault: XMLEventError?, part: String, reader: any WordPartReader
  ) throws(ReadingError) {
    if let failure = reader.failure { throw failure }
    if reader.isFinished { return }
    if let fault { throw ReadingError(fault, part: part) }
    do throws(XMLEventError) {
      try parser.finish()
    } catch {
      throw ReadingError(error, part: part)
    }
    if let failure = reader.failure { throw failure }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Puts as many bytes in place as there is room for; false where there are more or fewer.
  fileprivate func fill(with bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { source in
      guard count == source.count, let first = source.baseAddress, let room = baseAddress else { return false }
      room.update(from: first, count: count)
      return true
    }
  }
}
