/// Cuts what arrives into messages: headers, an empty line, and as many bytes as `Content-Length` tells.
struct MessageFrames {
  /// Why the stream cannot be followed any further.
  enum Fault: Error, Sendable, Equatable {
    /// A line among the headers is none.
    case header
    /// No header tells the length, or it is no number.
    case length
    /// The message is longer than anything an editor has reason to send.
    case tooLong
    /// The bytes are in another encoding than UTF-8.
    case encoding
  }

  /// The longest message, in bytes: the largest text that is read, with escapes.
  static let longest = 128 << 20
  /// The most bytes of headers.
  private static let longestHeaders = 8 << 10

  /// What arrived and was not taken yet.
  private var waiting: [UInt8] = []
  /// How much of it belongs to messages that were taken.
  private var start = 0
  /// How far the end of the headers was looked for.
  private var searched = 0
  /// The length of the message whose headers were read.
  private var length: Int?

  /// Adds what arrived.
  mutating func append(_ bytes: [UInt8]) {
    if start > 0 {
      waiting.removeFirst(start)
      searched -= start
      start = 0
    }
    waiting += bytes
  }

  /// The next message; nil until more arrives.
  mutating func next() throws(Fault) -> [UInt8]? {
    if length == nil { length = try readHeaders() }
    guard let length, waiting.count - start >= length else { return nil }
    let message = Array(waiting[start..<start + length])
    start += length
    searched = start
    self.length = nil
    return message
  }

  /// Reads the headers once they are complete, and tells the length.
  private mutating func readHeaders() throws(Fault) -> Int? {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    var index = max(start, searched - end.count)
    while index + end.count <= waiting.count, !waiting[index..<index + end.count].elementsEqual(end) { index += 1 }
    searched = index
    guard index - start <= Self.longestHeaders else { throw .header }
    guard index + end.count <= waiting.count else { return nil }
    let headers = waiting[start..<index]
    start = index + end.count
    return try Self.length(in: headers)
  }

  /// The length that headers tell.
  private static func length(in headers: ArraySlice<UInt8>) throws(Fault) -> Int {
    var length: Int?
    for line in String(decoding: headers, as: UTF8.self).split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { throw .header }
      let value = line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }.lowercased()
      switch line[..<colon].lowercased() {
      case "content-length":
        guard length == nil, !value.isEmpty, value.allSatisfy({ $0.isASCII && $0.isNumber }) else { throw .length }
        guard let number = Int(value), number <= longest else { throw .tooLong }
        length = number
      case "content-type":
        let parameters = value.split(separator: ";").dropFirst()
        guard let charset = parameters.first(where: { $0.hasPrefix("charset=") })?.dropFirst(8) else { continue }
        guard ["utf-8", "utf8", "\"utf-8\""].contains(charset) else { throw .encoding }
      default: continue
      }
    }
    guard let length else { throw .length }
    return length
  }

  /// A message with its header.
  static func framed(_ content: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
  }
}
