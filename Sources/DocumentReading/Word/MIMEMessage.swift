/// Finds the web page in a page saved with its pictures (`.mht`).
enum MIMEMessage {
  /// How deep messages may stand in one another.
  private static let deepest = 4

  /// The page; nil where the bytes are no such message.
  static func page(in bytes: [UInt8]) -> [UInt8]? {
    let head = bytes.prefix(4_096).split { $0 == 0x0A || $0 == 0x0D }.prefix {
      $0.contains(0x3A) || $0.first ?? 0 <= 0x20
    }
    let isMessage = head.contains { $0.map(ASCII.lowercased).starts(with: "mime-version:".utf8) }
    guard isMessage else { return nil }
    return page(in: bytes[...], depth: 0)
  }

  /// The first web page in a message or in its parts.
  private static func page(in message: ArraySlice<UInt8>, depth: Int) -> [UInt8]? {
    guard depth < deepest, let (headers, body) = split(message) else { return nil }
    let type = headers["content-type"] ?? "text/plain"
    if type.lowercased().hasPrefix("multipart/"), let boundary = parameter("boundary", of: type) {
      for part in parts(of: body, between: Array("--\(boundary)".utf8)) {
        if let found = page(in: part, depth: depth + 1) { return found }
      }
      return nil
    }
    guard type.lowercased().hasPrefix("text/") else { return nil }
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "base64": return base64(body)
    case "quoted-printable": return quotedPrintable(body)
    default: return Array(body)
    }
  }

  /// The headers by their lower-cased names, and what follows the blank line after them.
  private static func split(_ message: ArraySlice<UInt8>) -> (headers: [String: String], body: ArraySlice<UInt8>)? {
    var headers: [String: String] = [:]
    var name = ""
    var rest = message.drop { $0 == 0x0A || $0 == 0x0D }
    while let end = rest.firstIndex(of: 0x0A) {
      let line = String(decoding: rest[..<end].filter { $0 != 0x0D }, as: UTF8.self)
      rest = rest[(end + 1)...]
      if line.isEmpty { return (headers, rest) }
      if line.first == " " || line.first == "\t" {
        headers[name, default: ""] += line
      } else {
        let pair = line.split(separator: ":", maxSplits: 1)
        guard pair.count == 2, headers.count < 100 else { return nil }
        name = pair[0].lowercased()
        headers[name] = String(pair[1].drop { $0 == " " })
      }
    }
    return nil
  }

  /// A parameter of a header's value, such as `boundary`.
  private static func parameter(_ name: String, of value: String) -> String? {
    for part in value.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
      if pair.count == 2, pair[0].lowercased() == name { return pair[1] }
    }
    return nil
  }

  /// The parts between lines that begin with a boundary.
  private static func parts(of body: ArraySlice<UInt8>, between boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, parts.count < 1_000 {
      let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[line..<end].starts(with: boundary) {
        if let start { parts.append(body[start..<line]) }
        start = end
      }
      line = end
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  /// The bytes that quoted-printable stands for.
  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let pair = rest.prefix(2)
      if let value = UInt8(String(decoding: pair, as: UTF8.self), radix: 16), pair.count == 2 {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else if pair.first == 0x0A || pair.first == 0x0D {
        rest = rest.dropFirst(pair.elementsEqual([0x0D, 0x0A]) ? 2 : 1)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The bytes that base64 stands for.
  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
