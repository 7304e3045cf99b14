import DocumentModel

/// Cuts Markdown into blocks, line by line, as CommonMark describes it.
struct MarkdownBlocks {
  /// A block that is open and may hold others.
  enum Open {
    /// A quotation, with its container.
    case quote(Int)
    /// A list: its mark, whether it is numbered, and the number of its next item.
    case list(mark: UInt8, next: Int?)
    /// An item: the columns its content is indented by, whether it holds anything, and its label until that is given.
    case item(indent: Int, isEmpty: Bool, label: String)
    /// A footnote, with its container.
    case note(Int)
  }

  /// The leaf that is open.
  enum Leaf {
    /// None.
    case none
    /// A paragraph, by its lines.
    case paragraph([Range<Int>])
    /// Code after a fence.
    case fence(mark: UInt8, length: Int, indent: Int, [Range<Int>])
    /// Indented code.
    case code([Range<Int>])
    /// HTML until its end.
    case html(MarkdownHTML.End, [Range<Int>])
    /// A table: its container and how many rows it has.
    case table(Int, rows: Int)
  }

  /// The text.
  let utf8: [UInt8]
  /// The containers and, later, the paragraphs.
  var draft = DocumentDraft()
  /// The leaves in reading order.
  var leaves: [MarkdownLeaf] = []
  /// The definitions of links by label.
  var links: Set<String> = []
  /// The containers of footnotes by label.
  var notes: [String: Int] = [:]
  /// The open blocks, outermost first.
  var stack: [Open] = []
  /// The open leaf.
  var leaf = Leaf.none

  /// Reads a whole text.
  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var lines = LineRanges(utf8, from: MarkdownMarkers.frontMatter(utf8))
    while let line = lines.next(), !draft.isFull, leaves.count < ReadingLimits.paragraphs { read(line) }
    closeLeaf()
  }

  /// Whether a paragraph is open.
  private var isParagraph: Bool { if case .paragraph = leaf { true } else { false } }

  /// Reads one line.
  private mutating func read(_ line: Range<Int>) {
    var cursor = MarkdownCursor(utf8, line: line)
    var matched = matchOpenBlocks(&cursor)
    if matched == stack.count && continueLeaf(&cursor) { return }
    if !isParagraph && matched == stack.count { endVerbatimLeaf() }
    var isNew = false
    while !cursor.isBlank {
      guard let opened = openBlock(&cursor, matched: matched) else { break }
      if opened { return }
      matched = stack.count
      isNew = true
    }
    if cursor.isBlank {
      close(to: matched)
      closeLeaf()
    } else if isParagraph && !isNew && matched < stack.count {
      addToParagraph(cursor)
    } else {
      close(to: matched)
      closeBareLists()
      addText(cursor)
    }
  }

  /// How many open blocks a line goes on with; the cursor is moved past their marks.
  private mutating func matchOpenBlocks(_ cursor: inout MarkdownCursor) -> Int {
    for index in stack.indices {
      let (indent, next) = cursor.indent
      let isBlank = next >= cursor.end
      switch stack[index] {
      case .quote:
        guard indent <= 3, !isBlank, utf8[next] == 0x3E else { return index }
        cursor.skipMarker(1)
        cursor.skip(1)
      case .list: break
      case .item(let content, let isEmpty, _):
        if isBlank ? isEmpty : indent < content { return index }
        if !isBlank { cursor.skip(content) }
      case .note:
        if !isBlank && indent < 4 { return index }
        if !isBlank { cursor.skip(4) }
      }
    }
    return stack.count
  }

  /// Gives a line to an open leaf that takes any line: code, HTML; whether it took it.
  private mutating func continueLeaf(_ cursor: inout MarkdownCursor) -> Bool {
    let (indent, next) = cursor.indent
    switch leaf {
    case .fence(let mark, let length, let fenceIndent, var lines):
      leaf = .none
      if indent <= 3 && MarkdownMarkers.closesFence(utf8, next..<cursor.end, mark: mark, length: length) {
        emit(.code, lines)
        return true
      }
      cursor.skip(fenceIndent)
      lines.append(cursor.position..<cursor.end)
      leaf = .fence(mark: mark, length: length, indent: fenceIndent, lines)
      return true
    case .code(var lines):
      guard indent >= 4 || next >= cursor.end else { return false }
      leaf = .none
      cursor.skip(4)
      lines.append(cursor.position..<cursor.end)
      leaf = .code(lines)
      return true
    case .html(let end, var lines):
      if end == .blank && next >= cursor.end { return false }
      leaf = .none
      lines.append(cursor.position..<cursor.end)
      leaf = .html(end, lines)
      if MarkdownHTML.ends(utf8, cursor.position..<cursor.end, end) { closeLeaf() }
      return true
    case .none, .paragraph, .table: return false
    }
  }

  /// Closes indented code that a line does not go on with; a table and HTML close where something else begins.
  private mutating func endVerbatimLeaf() {
    switch leaf {
    case .code, .html: closeLeaf()
    case .none, .paragraph, .fence, .table: break
    }
  }

  /// Adds a line's text to the open paragraph or table, or begins a paragraph with it.
  private mutating func addText(_ cursor: MarkdownCursor) {
    let text = cursor.indent.next..<cursor.end
    if case .table(let table, let rows) = leaf {
      if addRow(text, table: table, ordinal: rows) {
        leaf = .table(table, rows: rows + 1)
        return
      }
      closeLeaf()
    }
    if isParagraph {
      if !beginTable(text) { addToParagraph(cursor) }
    } else {
      leaf = .paragraph([text])
      fillItem()
    }
  }

  /// Adds a line to the open paragraph.
  private mutating func addToParagraph(_ cursor: MarkdownCursor) {
    guard case .paragraph(var lines) = leaf else { return }
    leaf = .none
    lines.append(cursor.indent.next..<cursor.end)
    leaf = .paragraph(lines)
  }

  /// Closes the open blocks beyond the first ones, with their leaf.
  mutating func close(to count: Int) {
    guard stack.count > count else { return }
    closeLeaf()
    stack.removeSubrange(count...)
  }

  /// Closes lists at the top of the stack: what follows is no item of theirs.
  mutating func closeBareLists() {
    while case .list = stack.last { close(to: stack.count - 1) }
  }

  /// Notes that the innermost item holds something.
  mutating func fillItem() {
    if case .item(let indent, true, let label)? = stack.last { stack[stack.count - 1] = .item(indent: indent, isEmpty: false, label: label) }
  }

  /// Closes the open leaf and keeps it.
  mutating func closeLeaf() {
    let closing = leaf
    leaf = .none
    switch closing {
    case .none, .table: break
    case .paragraph(let lines): closeParagraph(lines)
    case .fence(_, _, _, let lines), .code(let lines): emit(.code, lines)
    case .html(_, let lines): emit(.html, lines)
    }
  }

  /// Keeps a paragraph, without the definitions of links that it begins with.
  private mutating func closeParagraph(_ lines: [Range<Int>]) {
    let rest = lines.drop { line in
      guard let label = LinkDefinition.label(utf8, line) else { return false }
      links.insert(label)
      return true
    }
    if rest.isEmpty { return }
    if rest.count > 1 && rest.allSatisfy({ isBarred($0) }) {
      addTable(Array(rest))
    } else {
      emit(.paragraph, Array(rest))
    }
  }

  /// Keeps a leaf in the container that is open, with the label of the item that it begins.
  mutating func emit(_ kind: MarkdownLeaf.Kind, _ lines: [Range<Int>], in cell: Int? = nil) {
    var found = MarkdownLeaf(kind: kind, lines: lines, container: 0, isNote: false)
    var level = -1
    var owner: Int?
    for (index, open) in stack.enumerated() {
      switch open {
      case .quote(let container): found.container = container
      case .note(let container):
        found.container = container
        found.isNote = true
      case .list: level += 1
      case .item: owner = index
      }
    }
    if let cell { found.container = cell }
    if let owner, cell == nil, kind != .code, case .item(let indent, let isEmpty, let label) = stack[owner], !label.isEmpty {
      found.label = label
      found.level = max(0, level)
      stack[owner] = .item(indent: indent, isEmpty: isEmpty, label: "")
    }
    if kind == .code {
      found.container = draft.open(.code, in: found.container, ordinal: 0)
    }
    leaves.append(found)
  }

  /// The container that is open.
  var container: Int {
    for open in stack.reversed() {
      switch open {
      case .quote(let container), .note(let container): return container
      case .list, .item: continue
      }
    }
    return 0
  }
}
