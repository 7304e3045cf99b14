import DocumentModel

/// Reads the text of a web page that a Word file embeds: blocks as paragraphs, without scripts and comments.
struct WebPage {
  /// The most elements in one another that are kept in mind.
  private static let deepest = 256
  /// Elements that have no content.
  private static let void: Set<String> = ["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr"]
  /// Elements whose content is not shown, beside scripts and styles.
  private static let silent: Set<String> = ["title", "xml", "template", "object", "select"]

  /// The paragraphs so far.
  private(set) var paragraphs: [Paragraph] = []
  /// The page.
  private let utf8: [UInt8]
  /// The elements that are open, with the reason for which they are not seen.
  private var open: [(name: String, hidden: HiddenText.Reason?)] = []
  /// The lists that are open, with the number of the last item; nil for bullets.
  private var lists: [Int?] = []
  /// The paragraph that is open.
  private var builder = WordParagraphBuilder()
  /// What it is.
  private var kind = Paragraph.Kind.plain
  /// Its label.
  private var label = ""
  /// Whether a blank is due before the next word.
  private var isBlankDue = false

  /// Creates a reader of a page.
  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  /// The page in UTF-8: what is no Unicode is taken for the Western European encoding that browsers fall back to.
  ///
  /// - Returns: nil for bytes that are no text at all.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    switch TextDecoding.decode(bytes) {
    case .binary: return nil
    case .text(let text): if bytes.contains(0) || String(validating: bytes, as: UTF8.self) != nil { return text }
    case .notUnicode: break
    }
    return Array(String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })).utf8)
  }

  /// Reads the page.
  mutating func read() {
    var index = 0
    while index < utf8.count {
      if utf8[index] == UInt8(ascii: "<"), let next = readMarkup(at: index) {
        index = next
      } else if utf8[index] == UInt8(ascii: "&"), let (character, next) = Entities.read(utf8, at: index) {
        add(character[...])
        index = next
      } else {
        let end = utf8[(index + 1)...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? utf8.count
        for (number, word) in utf8[index..<end].split(
          omittingEmptySubsequences: false, whereSeparator: { $0 <= 0x20 }
        ).enumerated() {
          if number > 0 { isBlankDue = true }
          add(word)
        }
        index = end
      }
    }
    endParagraph()
  }

  /// Adds letters, after a blank if one is due.
  private mutating func add(_ word: ArraySlice<UInt8>) {
    guard !word.isEmpty else { return }
    let look = WordLook(hidden: open.lazy.compactMap(\.hidden).first)
    if isBlankDue, !builder.utf8.isEmpty, builder.utf8.last != 0x0A { builder.append([0x20], look: look) }
    isBlankDue = false
    builder.append(word, look: look)
  }

  /// Reads a comment, declaration or tag, and gives the offset after it; nil where it is none.
  private mutating func readMarkup(at start: Int) -> Int? {
    if utf8[start...].starts(with: "<!--".utf8) { return end(of: "-->", from: start + 4) }
    guard let second = utf8[(start + 1)...].first else { return nil }
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return end(of: ">", from: start) }
    let name = MarkdownHTML.tagName(utf8, start..<utf8.count)
    guard !name.isEmpty else { return nil }
    let stop = tagEnd(from: start)
    if second == UInt8(ascii: "/") {
      endTag(name)
      return stop
    }
    if MarkdownHTML.isSilent(name) || Self.silent.contains(name) {
      return end(of: ">", from: end(of: "</\(name)", from: stop))
    }
    startTag(name, String(decoding: utf8[start..<stop].prefix(4_096).map(ASCII.lowercased), as: UTF8.self))
    return stop
  }

  /// The offset after the next place of a mark in any case; the end of the page without one.
  private func end(of mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= utf8.count {
      if utf8[index..<index + mark.count].elementsEqual(mark, by: { ASCII.lowercased($0) == $1 }) {
        return index + mark.count
      }
      index += 1
    }
    return utf8.count
  }

  /// The offset after a tag, whose quoted values may hold `>`.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<utf8.count {
      let byte = utf8[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return utf8.count
  }

  /// Enters an element.
  private mutating func startTag(_ name: String, _ tag: String) {
    if MarkdownHTML.isBlock(name), name != "br" { endParagraph() }
    switch name {
    case "br": builder.append([0x0A], look: WordLook())
    case "ul", "menu", "dir": if lists.count < Self.deepest { lists.append(nil) }
    case "ol": if lists.count < Self.deepest { lists.append(0) }
    case "li":
      kind = .listItem(level: max(0, lists.count - 1))
      label = "•"
      if let last = lists.indices.last, let number = lists[last] {
        lists[last] = number + 1
        label = "\(number + 1)."
      }
    case "h1", "h2", "h3", "h4", "h5", "h6": kind = .heading(level: Int(name.dropFirst()) ?? 1)
    default: break
    }
    guard !Self.void.contains(name), !tag.hasSuffix("/>"), open.count < Self.deepest else { return }
    open.append((name, WebStyle(tag).hidden))
  }

  /// Leaves an element, and those in it that were not closed.
  private mutating func endTag(_ name: String) {
    if MarkdownHTML.isBlock(name) { endParagraph() }
    if ["ul", "ol", "menu", "dir"].contains(name) { _ = lists.popLast() }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(index...)
  }

  /// Ends the paragraph.
  private mutating func endParagraph() {
    builder.closeHidden()
    if !builder.isBlank || !builder.hidden.isEmpty {
      paragraphs.append(
        Paragraph(
          kind: kind, label: label, text: String(decoding: builder.utf8, as: UTF8.self), runs: builder.runs,
          hidden: builder.hidden))
    }
    builder = WordParagraphBuilder()
    (kind, label, isBlankDue) = (.plain, "", false)
  }
}

/// What a tag says of whether its content is seen.
struct WebStyle {
  /// Why it is not seen; nil where it is.
  private(set) var hidden: HiddenText.Reason?

  /// Reads a tag in lower case.
  init(_ tag: String) {
    let parts = tag.split(separator: "style=", maxSplits: 1)
    if tag.contains(" hidden"), !tag.contains(" hidden=\"until") { hidden = .vanish }
    guard parts.count == 2, let quote = parts[1].first, quote == "\"" || quote == "'" else { return }
    var isWhite = false
    var hasBackground = false
    for declaration in parts[1].dropFirst().prefix(while: { $0 != quote }).split(separator: ";").prefix(100) {
      let pair = declaration.split(separator: ":", maxSplits: 1)
        .map { $0.filter { $0 != " " && $0 != "\n" && $0 != "\r\n" } }
      guard pair.count == 2 else { continue }
      switch (pair[0], pair[1]) {
      case ("display", "none"), ("visibility", "hidden"), ("mso-hide", "all"): hidden = .vanish
      case ("color", "white"), ("color", "#fff"), ("color", "#ffffff"), ("color", "rgb(255,255,255)"): isWhite = true
      case ("background", _), ("background-color", _): hasBackground = true
      case ("font-size", let size): if Self.isTiny(size) { hidden = .tiny }
      default: break
      }
    }
    if isWhite, !hasBackground { hidden = hidden ?? .white }
  }

  /// Whether a size of letters is below 3 points.
  private static func isTiny(_ size: String) -> Bool {
    let points = ["pt": 1.0, "px": 0.75, "in": 72, "cm": 28.3, "mm": 2.83]
    for (unit, factor) in points where size.hasSuffix(unit) {
      return Double(size.dropLast(2)).map { $0 * factor < 3 } ?? false
    }
    return Double(size) == 0
  }
}
