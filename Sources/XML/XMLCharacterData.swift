/// Characters as they are written in an XML text, with where each of them stands.
public struct XMLCharacterData: Sendable {
  /// A place in the text between two characters.
  public struct Position: Sendable, Equatable {
    /// Where it is in the text's bytes.
    public var offset: Int
    /// Whether a section of character data is open there.
    public var isInSection: Bool
  }

  /// The characters as UTF-8: references replaced, each kind of line end one line feed.
  public private(set) var decoded: [UInt8] = []
  /// Whether there is nothing but characters: no element stands among them.
  public private(set) var isPlain = true
  /// Where characters leave step with the text: from this offset of `decoded` on they stand there.
  private var steps: [(decoded: Int, position: Position)] = []
  /// Where they end.
  private var end = Position(offset: 0, isInSection: false)

  /// Reads the characters of a stretch of a text.
  public init(_ utf8: [UInt8], _ range: Range<Int>) {
    let range = range.clamped(to: utf8.indices)
    var position = range.lowerBound
    var isInSection = false
    while position < range.upperBound {
      let rest = utf8[position..<range.upperBound]
      switch utf8[position] {
      case 0x5D where isInSection && rest.starts(with: "]]>".utf8):
        isInSection = false
        position += 3
      case 0x3C where !isInSection && rest.starts(with: "<![CDATA[".utf8):
        isInSection = true
        position += 9
      case 0x3C where !isInSection:
        if utf8.indices.contains(position + 1), utf8[position + 1] != 0x21, utf8[position + 1] != 0x3F {
          isPlain = false
        }
        position = Self.behindMarkup(utf8, position, range.upperBound)
      case 0x26 where !isInSection:
        step(position, isInSection)
        let end = rest.firstIndex(of: 0x3B) ?? range.upperBound - 1
        decoded += Self.character(utf8[position + 1..<max(end, position + 1)])
        position = end + 1
      case 0x0D:
        step(position, isInSection)
        decoded.append(0x0A)
        position += rest.dropFirst().first == 0x0A ? 2 : 1
      default:
        step(position, isInSection)
        decoded.append(utf8[position])
        position += 1
      }
    }
    end = Position(offset: position, isInSection: isInSection)
  }

  /// The place before the character at an offset of `decoded`, or at the end.
  public func position(of offset: Int) -> Position {
    guard offset < decoded.count else { return end }
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].decoded <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return end }
    let step = steps[low - 1]
    return Position(offset: step.position.offset + offset - step.decoded, isInSection: step.position.isInSection)
  }

  /// Notes where the next character stands, unless the one before it stands right before.
  private mutating func step(_ position: Int, _ isInSection: Bool) {
    if let last = steps.last, last.position.isInSection == isInSection,
      last.position.offset + decoded.count - last.decoded == position
    {
      return
    }
    steps.append((decoded.count, Position(offset: position, isInSection: isInSection)))
  }

  /// Where a comment, an instruction or a tag ends.
  private static func behindMarkup(_ utf8: [UInt8], _ start: Int, _ limit: Int) -> Int {
    let isComment = utf8[start..<limit].starts(with: "<!--".utf8)
    var position = start + (isComment ? 4 : 1)
    while position < limit {
      if utf8[position] == 0x3E, !isComment || utf8[start..<position].suffix(2).elementsEqual("--".utf8) { break }
      position += 1
    }
    return min(position + 1, limit)
  }

  /// The character of a reference without its `&` and `;`.
  private static func character(_ name: ArraySlice<UInt8>) -> [UInt8] {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return [0x26]
    case "lt": return [0x3C]
    case "gt": return [0x3E]
    case "quot": return [0x22]
    case "apos": return [0x27]
    case let number:
      let isHex = number.hasPrefix("#x")
      let value = UInt32(number.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      return value.flatMap(Unicode.Scalar.init).flatMap { UTF8.encode($0) }.map { Array($0) } ?? []
    }
  }
}
