import DocumentModel

extension MarkdownBlocks {
  /// Opens the block that a line begins; true where the line is used up, nil where it begins none.
  mutating func openBlock(_ cursor: inout MarkdownCursor, matched: Int) -> Bool? {
    let (indent, next) = cursor.indent
    var inParagraph = false
    var isLazy = false
    if case .paragraph = leaf {
      isLazy = true
      inParagraph = matched == stack.count
    }
    if indent >= 4 {
      if isLazy { return nil }
      begin(at: matched)
      cursor.skip(4)
      leaf = .code([cursor.position..<cursor.end])
      return true
    }
    let rest = next..<cursor.end
    if utf8[next] == 0x3E && stack.count < ReadingLimits.nesting {
      begin(at: matched)
      stack.append(.quote(draft.open(.quote, in: container)))
      cursor.skipMarker(1)
      cursor.skip(1)
      return false
    }
    if openLeaf(rest, indent: indent, matched: matched, inParagraph: inParagraph) { return true }
    if let item = MarkdownMarkers.item(utf8, rest), stack.count + 2 <= ReadingLimits.nesting {
      let isEmpty = SourceLines.trim((next + item.length)..<cursor.end, of: utf8).isEmpty
      if inParagraph && (isEmpty || (item.number ?? 1) != 1) { return nil }
      openItem(item, &cursor, indent: indent, isEmpty: isEmpty, matched: matched)
      return false
    }
    if let note = MarkdownMarkers.note(utf8, rest), stack.count < ReadingLimits.nesting {
      begin(at: matched)
      let container = notes[note.label] ?? draft.open(.footnote, in: nil, ordinal: notes.count, label: note.label)
      notes[note.label] = container
      stack.append(.note(container))
      cursor.skipMarker(note.length)
      return false
    }
    return nil
  }

  /// Opens a heading, a fence, HTML or a break; whether the line begins one.
  private mutating func openLeaf(_ rest: Range<Int>, indent: Int, matched: Int, inParagraph: Bool) -> Bool {
    if let heading = MarkdownMarkers.heading(utf8, rest) {
      begin(at: matched)
      if !heading.text.isEmpty { emit(.heading(heading.level), [heading.text]) }
      return true
    }
    if let fence = MarkdownMarkers.fence(utf8, rest) {
      begin(at: matched)
      leaf = .fence(mark: fence.mark, length: fence.length, indent: indent, [])
      return true
    }
    if let end = MarkdownHTML.block(utf8, rest, inParagraph: inParagraph) {
      begin(at: matched)
      leaf = .html(end, [rest])
      if MarkdownHTML.ends(utf8, rest, end) { closeLeaf() }
      return true
    }
    if inParagraph, case .paragraph(let lines) = leaf, let level = MarkdownMarkers.underline(utf8, rest) {
      leaf = .none
      emit(.heading(level), lines)
      return true
    }
    if MarkdownMarkers.isBreak(utf8, rest) {
      begin(at: matched)
      return true
    }
    return false
  }

  /// Closes what a new block ends.
  private mutating func begin(at matched: Int) {
    close(to: matched)
    closeLeaf()
    closeBareLists()
    fillItem()
  }

  /// Opens an item, in the list that is open where its marks are the same.
  private mutating func openItem(
    _ item: MarkdownMarkers.Item, _ cursor: inout MarkdownCursor, indent: Int, isEmpty: Bool, matched: Int
  ) {
    close(to: matched)
    closeLeaf()
    var number = item.number
    if case .list(let mark, let next)? = stack.last, mark == item.mark, (next == nil) == (number == nil) {
      number = next
    } else {
      closeBareLists()
      fillItem()
      stack.append(.list(mark: item.mark, next: number))
    }
    stack[stack.count - 1] = .list(mark: item.mark, next: number.map { $0 &+ 1 })
    let start = cursor.column
    cursor.skipMarker(item.length)
    let after = cursor.indent
    let isCode = after.columns >= 5 || isEmpty
    cursor.skip(isCode ? 1 : after.columns)
    let content = isEmpty ? indent + item.length + 1 : cursor.column - start
    let mark = String(decoding: CollectionOfOne(item.mark), as: UTF8.self)
    let label = number.map { "\($0)\(mark)" } ?? "-"
    stack.append(.item(indent: content, isEmpty: isEmpty, label: label))
  }
}
