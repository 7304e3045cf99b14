/// Where the tags and attributes of a document stand, found by a scan of its own: libxml2 keeps lines only.
///
/// The scan expects what the parser has accepted, UTF-8 without a document type declaration; anything else gives
/// wrong places, never a fault.
public struct XMLPositions: Sendable {
  /// A line and a column, from 1; columns count Unicode scalars.
  public struct Position: Sendable, Hashable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1.
    public var column: Int

    /// Creates a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// One start tag.
  private struct Tag {
    /// Where its `<` stands.
    var position: Position
    /// Where the value of each attribute begins, by the attribute's name as written.
    var attributes: [String: Position] = [:]
  }

  /// The start tags in document order.
  private var tags: [Tag] = []

  /// Scans a document.
  public init(_ bytes: [UInt8]) {
    var cursor = Cursor(bytes)
    while cursor.skip(to: "<") {
      if cursor.starts(with: "<!--") {
        cursor.skip(behind: "-->")
      } else if cursor.starts(with: "<![CDATA[") {
        cursor.skip(behind: "]]>")
      } else if cursor.starts(with: "<?") {
        cursor.skip(behind: "?>")
      } else if cursor.starts(with: "</") || cursor.starts(with: "<!") {
        cursor.skip(behind: ">")
      } else {
        tags.append(Self.tag(&cursor))
      }
    }
  }

  /// Where the start tag of an element begins; elements are told by the tags that the parser gives.
  public func element(_ tag: Int?) -> Position? {
    guard let tag, tags.indices.contains(tag) else { return nil }
    return tags[tag].position
  }

  /// Where the value of an element's attribute begins.
  public func attribute(_ name: String, of tag: Int?) -> Position? {
    guard let tag, tags.indices.contains(tag) else { return nil }
    return tags[tag].attributes[name]
  }

  /// Reads a start tag.
  private static func tag(_ cursor: inout Cursor) -> Tag {
    var tag = Tag(position: cursor.position)
    cursor.advance()
    _ = cursor.word()
    while let byte = cursor.next, byte != UInt8(ascii: ">") {
      let name = cursor.word()
      guard !name.isEmpty else {
        cursor.advance()
        continue
      }
      guard cursor.skip(to: "=") else { break }
      while let byte = cursor.next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "'") { cursor.advance() }
      let quote = cursor.next == UInt8(ascii: "'") ? "'" : "\""
      cursor.advance()
      tag.attributes[name] = cursor.position
      cursor.skip(behind: quote)
    }
    return tag
  }
}

/// A place in bytes that knows its line and column.
private struct Cursor {
  /// The text.
  private let bytes: [UInt8]
  /// The offset.
  private var index = 0
  /// The line and column of the offset.
  private(set) var position = XMLPositions.Position(line: 1, column: 1)

  /// Starts at the beginning, after a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The byte here; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Goes on by a byte.
  mutating func advance() {
    guard let byte = next else { return }
    index += 1
    if byte == 0x0A {
      position.line += 1
      position.column = 1
    } else if next.map({ $0 & 0xC0 != 0x80 }) ?? true {
      position.column += 1
    }
  }

  /// Whether the text goes on with a string.
  func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  /// Goes to the next place where a string stands; false where there is none.
  @discardableResult
  mutating func skip(to text: String) -> Bool {
    let first = text.utf8.first
    while let byte = next {
      if byte == first && starts(with: text) { return true }
      advance()
    }
    return false
  }

  /// Goes behind the next place where a string stands.
  mutating func skip(behind text: String) {
    guard skip(to: text) else { return }
    for _ in text.utf8 { advance() }
  }

  /// Reads up to a blank or a sign of markup.
  mutating func word() -> String {
    let start = index
    while let byte = next, byte > 0x20, !"=>/\"'".utf8.contains(byte) { advance() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
