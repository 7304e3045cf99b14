/// What a form brought.
struct Upload: Sendable, Equatable {
  /// The name of the file as it was sent.
  var name: String
  /// The bytes of the file.
  var bytes: [UInt8]
  /// The short fields beside it.
  var fields: [String: String]
}

/// Reads `multipart/form-data` (RFC 7578) as it arrives: it keeps one file and short fields, passes over the rest, and holds no more
/// than a few kilobytes beside them.
struct MultipartReader {
  /// What is being read.
  private enum State {
    /// What stands before the first part, or in a part.
    case content
    /// The rest of the line of a boundary.
    case boundaryLine
    /// The headers of a part.
    case headers
    /// What stands behind the last part.
    case end
  }

  /// Where content goes.
  private enum Sink: Equatable {
    /// Nowhere.
    case nowhere
    /// Into the file.
    case file
    /// Into a field.
    case field(String)
  }

  /// The most parts.
  private static let mostParts = 64
  /// The most bytes of a part's headers.
  private static let longestHeaders = 8 << 10
  /// The most bytes of a field's value that are kept.
  private static let longestField = 256
  /// The most blanks behind a boundary.
  private static let mostBlanks = 64

  /// What separates parts: a line end, two hyphens and the boundary.
  private let delimiter: [UInt8]
  /// The most bytes of the file.
  private let limit: Int
  /// What arrived and was not understood yet; the line end at the beginning lets the first boundary look like the others.
  private var waiting: [UInt8] = [0x0D, 0x0A]
  /// What is being read.
  private var state = State.content
  /// Where content goes.
  private var sink = Sink.nowhere
  /// How many parts there were.
  private var parts = 0
  /// The name of the file, once one was seen.
  private var name: String?
  /// The bytes of the file.
  private var bytes: [UInt8] = []
  /// The fields.
  private var fields: [String: [UInt8]] = [:]

  /// Prepares reading.
  init(boundary: [UInt8], limit: Int) {
    delimiter = Array("\r\n--".utf8) + boundary
    self.limit = limit
  }

  /// Reads what arrived.
  mutating func read(_ arrived: [UInt8]) throws(WebFault) {
    guard state != .end else { return }
    waiting += arrived
    var start = 0
    while try step(&start) {}
    waiting.removeFirst(start)
  }

  /// What the form brought, once all has arrived.
  func upload() throws(WebFault) -> Upload {
    guard state == .end else { throw .badForm }
    guard let name else { throw .noFile }
    return Upload(
      name: name, bytes: bytes, fields: fields.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  /// Takes one step from an offset of what waits; false where more has to arrive first.
  private mutating func step(_ start: inout Int) throws(WebFault) -> Bool {
    switch state {
    case .content:
      let found = firstDelimiter(from: start)
      // What could be the beginning of a delimiter waits for the rest.
      let end = found ?? max(start, waiting.count - delimiter.count + 1)
      try take(waiting[start..<end])
      start = end + (found == nil ? 0 : delimiter.count)
      if found != nil { state = .boundaryLine }
      return found != nil
    case .boundaryLine: return try endBoundaryLine(&start)
    case .headers:
      guard let end = firstEmptyLine(from: start) else {
        guard waiting.count - start <= Self.longestHeaders else { throw .badForm }
        return false
      }
      guard end.lowerBound - start <= Self.longestHeaders else { throw .badForm }
      try begin(Array(waiting[start..<end.lowerBound]))
      start = end.upperBound
      state = .content
      return true
    case .end:
      start = waiting.count
      return false
    }
  }

  /// Reads what follows a boundary on its line; where it was no boundary after all, it is content.
  private mutating func endBoundaryLine(_ start: inout Int) throws(WebFault) -> Bool {
    let rest = waiting[start...]
    guard rest.count >= 2 else { return false }
    if rest.starts(with: "--".utf8) {
      state = .end
      start = waiting.count
      return false
    }
    let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let behind = rest.dropFirst(blanks)
    if behind.count < 2 && blanks <= Self.mostBlanks { return false }
    if behind.starts(with: [0x0D, 0x0A]) && blanks <= Self.mostBlanks {
      // The line end stays: headers may be missing, and then an empty line follows at once.
      start += blanks
      state = .headers
      return true
    }
    try take(delimiter[...])
    state = .content
    return true
  }

  /// The offset of the next delimiter.
  private func firstDelimiter(from start: Int) -> Int? {
    var index = start
    while index + delimiter.count <= waiting.count {
      if waiting[index] == 0x0D, waiting[index..<index + delimiter.count].elementsEqual(delimiter) { return index }
      index += 1
    }
    return nil
  }

  /// The two line ends that end headers.
  private func firstEmptyLine(from start: Int) -> Range<Int>? {
    var index = start
    while index + 4 <= waiting.count {
      if waiting[index] == 0x0D, waiting[index..<index + 4].elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
        return index..<index + 4
      }
      index += 1
    }
    return nil
  }

  /// Begins a part.
  private mutating func begin(_ headers: [UInt8]) throws(WebFault) {
    parts += 1
    guard parts <= Self.mostParts else { throw .badForm }
    sink = .nowhere
    for line in String(decoding: headers, as: UTF8.self).split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-disposition" else { continue }
      let value = HeaderValue(line[line.index(after: colon)...])
      guard value.value == "form-data" else { throw .badForm }
      if let file = value.parameters["filename"] {
        // A form whose field is left empty sends a file without a name.
        guard !file.isEmpty else { return }
        guard name == nil else { throw .manyFiles }
        name = file
        sink = .file
      } else if let field = value.parameters["name"], fields[field] == nil {
        fields[field] = []
        sink = .field(field)
      }
      return
    }
  }

  /// Takes content.
  private mutating func take(_ content: ArraySlice<UInt8>) throws(WebFault) {
    switch sink {
    case .nowhere: return
    case .file:
      guard bytes.count + content.count <= limit else { throw .tooLarge(limit) }
      bytes += content
    case .field(let name):
      let room = Self.longestField - (fields[name]?.count ?? 0)
      if room > 0 { fields[name]? += content.prefix(room) }
    }
  }
}
