import DocumentModel

/// Footnotes typed at the end of a page or of the file.
enum TypedNotes {
  /// A note: its number, its lines, and how many source bytes stand before it.
  struct Note {
    /// The number, as digits.
    var label: String
    /// Its lines; the first without the label.
    var lines: [SourceLine]
    /// How its mark is written.
    var style: NoteMark.Style
    /// Where its first line begins in the source.
    var start: Int
  }

  /// Takes the notes out of the lines of a file.
  ///
  /// Notes stand after a drawn rule. `[1] …` is a note without one too, where the text above holds that mark.
  static func split(_ lines: [SourceLine], of utf8: [UInt8]) -> (body: [SourceLine], notes: [Note]) {
    var body: [SourceLine] = []
    body.reserveCapacity(lines.count)
    var notes: [Note] = []
    var index = 0
    while index < lines.count {
      let isRule = lines[index].kind == .rule && lines[index].indent < 20
      let first = isRule ? index + 1 : index
      guard let end = block(from: first, in: lines, afterRule: isRule, of: utf8, into: &notes) else {
        body.append(lines[index])
        index += 1
        continue
      }
      // What the page's end broke goes on after its notes.
      if end < lines.count { body.append(contentsOf: [goingOn(lines[end])].prefix(lines[end].kind == .text ? 1 : 0)) }
      index = end + (end < lines.count && lines[end].kind == .text ? 1 : 0)
    }
    return (body, notes)
  }

  /// A line with a page's beginning before it.
  private static func goingOn(_ line: SourceLine) -> SourceLine {
    var line = line
    line.pageBefore = true
    return line
  }

  /// Reads the notes from a line on; gives the line after them, or nil where none stands there.
  private static func block(
    from start: Int, in lines: [SourceLine], afterRule: Bool, of utf8: [UInt8], into notes: inout [Note]
  ) -> Int? {
    var index = start
    var found: [Note] = []
    while index < lines.count, !(lines[index].pageBefore && index > start) {
      let line = lines[index]
      if line.kind == .text, let (label, style, length) = NoteMark.opening(utf8, in: line.range),
        follows(label, found.last ?? (afterRule ? nil : notes.last), starts: found.isEmpty)
      {
        var first = line
        first.range = (line.range.lowerBound + length)..<line.range.upperBound
        found.append(Note(label: label, lines: [first], style: style, start: line.range.lowerBound))
      } else if !found.isEmpty, line.kind == .text, !line.blankBefore {
        found[found.count - 1].lines.append(line)
      } else {
        break
      }
      index += 1
    }
    guard let first = found.first, afterRule || isAnnounced(first, of: utf8) else { return nil }
    notes.append(contentsOf: found)
    return index
  }

  /// Whether a number comes next: one more than the last, or the first of a page.
  private static func follows(_ label: String, _ last: Note?, starts: Bool) -> Bool {
    guard let number = Int(label) else { return false }
    guard let last = last.flatMap({ Int($0.label) }) else { return starts && number < 1000 }
    return number == last + 1 || (starts && number == 1)
  }

  /// Whether a note without a rule is one: in brackets or raised, with its mark touching a word before it.
  private static func isAnnounced(_ note: Note, of utf8: [UInt8]) -> Bool {
    guard note.style != .digits else { return false }
    // Only the first note of a block is looked up, and only near: text before it by at most a long page.
    let before = utf8[max(0, note.start - 40_000)..<note.start]
    let mark = note.style == .brackets ? Array("[\(note.label)]".utf8) : NoteMark.raised(note.label)
    return ByteSearch.contains(mark, in: before)
  }

  /// Adds notes to a document and turns their marks into references.
  static func attach(_ notes: [Note], to draft: inout DocumentDraft, of utf8: [UInt8], wrapping: WrappedLines) {
    guard !notes.isEmpty else { return }
    var waiting: [(note: Note, container: Int)] = []
    for (ordinal, note) in notes.enumerated() {
      let container = draft.open(.footnote, in: nil, ordinal: ordinal, label: note.label)
      waiting.append((note, container))
      var text = TracedText()
      for (index, line) in note.lines.enumerated() {
        if index > 0 {
          LineJoining.append(line.range, to: &text, after: note.lines[index - 1].range, of: utf8)
        } else {
          text.append(line.range, of: utf8)
        }
      }
      if !text.isEmpty { draft.notes.append(text.paragraph(in: container)) }
    }
    placeMarks(of: waiting, in: &draft)
  }

  /// Finds the marks in reading order, each note's after the one before it and before the note itself.
  private static func placeMarks(of waiting: [(note: Note, container: Int)], in draft: inout DocumentDraft) {
    let labels = Set(waiting.map(\.note.label))
    var marks: [String: [(mark: NoteMark, paragraph: Int, source: Int)]] = [:]
    for (index, paragraph) in draft.body.enumerated() {
      for mark in NoteMark.all(in: Array(paragraph.text.utf8), labels: labels) {
        marks[mark.label, default: []].append((mark, index, paragraph.map.source(of: mark.range.lowerBound)))
      }
    }
    var used: [Int: [(range: Range<Int>, container: Int)]] = [:]
    var next: [String: Int] = [:]
    var last = -1
    for (note, container) in waiting {
      let candidates = marks[note.label] ?? []
      var index = next[note.label] ?? 0
      while index < candidates.count, candidates[index].source <= last || !candidates[index].mark.fits(note.style) {
        index += 1
      }
      next[note.label] = index
      guard index < candidates.count, candidates[index].source < note.start else { continue }
      last = candidates[index].source
      used[candidates[index].paragraph, default: []].append((candidates[index].mark.range, container))
    }
    for (index, found) in used { draft.body[index].take(found.sorted { $0.range.lowerBound < $1.range.lowerBound }) }
  }
}

extension Paragraph {
  /// Takes marks out of the text and puts references in their places; of a paragraph of one run.
  fileprivate mutating func take(_ marks: [(range: Range<Int>, container: Int)]) {
    var traced = TracedText(text: Array(text.utf8), map: map)
    traced = traced.removing(marks.map(\.range))
    var removed = 0
    for mark in marks {
      noteReferences.append(NoteReference(offset: mark.range.lowerBound - removed, container: mark.container))
      removed += mark.range.count
    }
    text = String(decoding: traced.utf8, as: UTF8.self)
    map = traced.map
    runs = [Run(range: 0..<traced.utf8.count)]
  }
}
