import CLibXML2
import CZlib
import Glibc

/// Does with Word files what no correct reader can leave out, and nothing else; used by one thread.
///
/// A file is read whole into a buffer that is used again for the next; each wanted part is inflated in pieces of 64 KiB, and each
/// piece goes through libxml2's push parser with handlers that do nothing. Nothing is checked that a reader would have to check.
final class LimitParser {
  /// How far the work goes.
  enum Mode: String {
    /// Files are read.
    case io
    /// Parts are inflated too.
    case inflate
    /// And parsed.
    case sax
  }

  /// How many bytes are inflated at once.
  private static let pieceSize = 1 << 16
  /// What the end record of a container begins with.
  private static let endSignature = 0x0605_4B50
  /// The parts that a correct reader parses, beside headers and footers.
  private static let parts: [StaticString] = [
    "word/document.xml", "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
    "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml",
  ]

  /// How far the work goes.
  private let mode: Mode
  /// The bytes of XML so far.
  private(set) var xmlBytes = 0
  /// The file.
  private var buffer: UnsafeMutablePointer<UInt8>
  /// How much the buffer can hold.
  private var capacity = 1 << 20
  /// The piece that was inflated.
  private let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: LimitParser.pieceSize)
  /// The state of zlib, whose address it remembers.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// The handlers that do nothing.
  private let handler = UnsafeMutablePointer<xmlSAXHandler>.allocate(capacity: 1)

  /// Creates a parser.
  init(_ mode: Mode) {
    self.mode = mode
    buffer = .allocate(capacity: capacity)
    stream.initialize(to: z_stream())
    inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { _, _, _, _, _, _, _, _, _ in }
    callbacks.endElementNs = { _, _, _, _ in }
    callbacks.characters = { _, _, _ in }
    callbacks.ignorableWhitespace = { _, _, _ in }
    callbacks.serror = { _, _ in }
    handler.initialize(to: callbacks)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    piece.deallocate()
    buffer.deallocate()
    handler.deallocate()
  }

  /// Works on one file and tells whether it is whole.
  func parse(_ path: String) -> Bool {
    guard let count = read(path) else { return false }
    guard mode != .io else { return true }
    // The end record, of which all is taken that is needed: how many entries there are, and where their directory begins.
    var end = count - 22
    while end > 0, number(end, 4) != Self.endSignature { end -= 1 }
    guard number(end, 4) == Self.endSignature else { return false }
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard entry + 46 <= count else { return false }
      let length = number(entry + 28, 2)
      if isWanted(buffer + entry + 46, length) {
        let header = number(entry + 42, 4)
        guard header + 30 <= count else { return false }
        let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
        let size = number(entry + 20, 4)
        guard start + size <= count, parsePart(buffer + start, size, method: number(entry + 10, 2)) else {
          return false
        }
      }
      entry += 46 + length + number(entry + 30, 2) + number(entry + 32, 2)
    }
    return true
  }

  /// Reads a file into the buffer and returns its size; nil where it cannot be read or is no container.
  private func read(_ path: String) -> Int? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size >= 22 else { return nil }
    let size = Int(status.st_size)
    if size > capacity {
      buffer.deallocate()
      capacity = size * 2
      buffer = .allocate(capacity: capacity)
    }
    var count = 0
    while count < size {
      let got = Glibc.read(file, buffer + count, size - count)
      guard got > 0 else { return nil }
      count += got
    }
    return size
  }

  /// A little-endian number in the buffer.
  private func number(_ offset: Int, _ width: Int) -> Int {
    var number = 0
    for index in 0..<width { number |= Int(buffer[offset + index]) << (8 * index) }
    return number
  }

  /// Whether a correct reader parses a part of this name.
  private func isWanted(_ name: UnsafeMutablePointer<UInt8>, _ length: Int) -> Bool {
    for part in Self.parts where part.utf8CodeUnitCount == length && memcmp(part.utf8Start, name, length) == 0 {
      return true
    }
    guard length > 15, memcmp(name, "word/header", 11) == 0 || memcmp(name, "word/footer", 11) == 0 else {
      return false
    }
    return memcmp(name + length - 4, ".xml", 4) == 0
  }

  /// Whether a correct reader parses a part of this name.
  static func isWanted(_ name: String) -> Bool {
    if parts.contains(where: { $0.description == name }) { return true }
    return (name.hasPrefix("word/header") || name.hasPrefix("word/footer")) && name.hasSuffix(".xml")
  }

  /// Inflates a part and parses it.
  private func parsePart(_ source: UnsafeMutablePointer<UInt8>, _ size: Int, method: Int) -> Bool {
    let parser = mode == .sax ? xmlCreatePushParserCtxt(handler, nil, nil, 0, nil) : nil
    if let parser { xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)) }
    defer { if let parser { xmlFreeParserCtxt(parser) } }
    guard method != 0 else { return push(source, size, to: parser) && finish(parser) }
    inflateReset2(stream, -15)
    stream.pointee.next_in = source
    stream.pointee.avail_in = UInt32(size)
    while true {
      stream.pointee.next_out = piece
      stream.pointee.avail_out = UInt32(Self.pieceSize)
      let status = inflate(stream, Z_NO_FLUSH)
      guard push(piece, Self.pieceSize - Int(stream.pointee.avail_out), to: parser) else { return false }
      if status == Z_STREAM_END { return finish(parser) }
      guard status == Z_OK, stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0 else { return false }
    }
  }

  /// Hands bytes to the parser, if there is one.
  private func push(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, to parser: xmlParserCtxtPtr?) -> Bool {
    xmlBytes += count
    guard let parser, count > 0 else { return true }
    return bytes.withMemoryRebound(to: CChar.self, capacity: count) { xmlParseChunk(parser, $0, Int32(count), 0) == 0 }
  }

  /// Tells the parser that the part ends.
  private func finish(_ parser: xmlParserCtxtPtr?) -> Bool {
    guard let parser else { return true }
    return xmlParseChunk(parser, nil, 0, 1) == 0
  }
}
