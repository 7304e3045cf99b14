extension InlineParser {
  /// A bracket that may begin a link.
  struct Bracket {
    /// The index of its piece.
    var piece: Int
    /// Where the words after it begin.
    var words: Int
    /// How many runs of emphasis stood before it.
    var runs: Int
  }

  /// `[` or `![`; or the mark of a footnote, `[^1]`.
  mutating func openBracket(isImage: Bool) {
    let length = isImage ? 2 : 1
    if !isImage, let (container, end) = noteMark() { return take(.note(container), to: end) }
    flush()
    brackets.append(Bracket(piece: result.pieces.count, words: index + length, runs: emphasis.count))
    take(.text, to: index + length)
  }

  /// The footnote that is marked here, if it is defined.
  private func noteMark() -> (Int, Int)? {
    guard utf8[index...].starts(with: "[^".utf8) else { return nil }
    let label = utf8[(index + 2)...].prefix(100).prefix { $0 != 0x5D && $0 != 0x0A }
    guard label.endIndex < utf8.count, utf8[label.endIndex] == 0x5D else { return nil }
    return notes[String(decoding: label, as: UTF8.self)].map { ($0, label.endIndex + 1) }
  }

  /// `]`: the end of a link's words where an address or a known label makes it one.
  mutating func closeBracket() {
    guard let bracket = brackets.popLast() else { return index += 1 }
    let close = index
    guard let end = addressEnd(after: close + 1) ?? labelEnd(after: close + 1, words: bracket.words..<close) else {
      return index += 1
    }
    flush()
    emphasis.resolve(from: bracket.runs, in: &result)
    result.pieces[bracket.piece].kind = .dropped
    take(.dropped, to: end)
  }

  /// The end of `(address "title")`.
  private func addressEnd(after start: Int) -> Int? {
    guard start < utf8.count, utf8[start] == UInt8(ascii: "(") else { return nil }
    // No honest address is longer; the limit keeps many unfinished ones from costing the square of the text.
    let limit = min(utf8.count, start + 2048)
    var depth = 0
    var quote: UInt8?
    var isAngle = false
    for index in start..<limit {
      let byte = utf8[index]
      if byte == 0x0A && index + 1 < limit && utf8[index + 1] == 0x0A { return nil }
      if utf8[index - 1] == 0x5C && ASCII.isPunctuation(byte) { continue }
      if let open = quote {
        if byte == open { quote = nil }
      } else if isAngle {
        if byte == 0x3E { isAngle = false }
      } else if byte == 0x3C {
        if index == start + 1 { isAngle = true } else { return nil }
      } else if (byte == 0x22 || byte == 0x27) && SourceLines.isWhite(utf8[index - 1]) {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 { return nil }
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return isAddress((start + 1)..<index) ? index + 1 : nil }
      }
    }
    return nil
  }

  /// Whether what stands in parentheses is an address and perhaps a title, not a remark in brackets.
  private func isAddress(_ range: Range<Int>) -> Bool {
    let text = SourceLines.trim(range, of: utf8)
    if utf8[text].first == 0x3C { return true }
    let rest = utf8[text].drop { !SourceLines.isWhite($0) }.drop { SourceLines.isWhite($0) }
    guard let first = rest.first else { return true }
    return "\"'(".utf8.contains(first)
  }

  /// The end of `[label]`, `[]` or nothing where the words or the label are defined.
  private func labelEnd(after start: Int, words: Range<Int>) -> Int? {
    if start < utf8.count, utf8[start] == UInt8(ascii: "[") {
      let label = utf8[(start + 1)...].prefix(1000).prefix { $0 != 0x5D && $0 != 0x5B }
      if label.endIndex < utf8.count, utf8[label.endIndex] == 0x5D {
        let isKnown = links.contains(LinkDefinition.key(label.isEmpty ? utf8[words].prefix(1000) : label))
        if isKnown { return label.endIndex + 1 }
        if !label.isEmpty { return nil }
      }
    }
    guard !links.isEmpty, words.count < 1000, links.contains(LinkDefinition.key(utf8[words])) else { return nil }
    return start
  }
}
