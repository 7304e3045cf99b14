import XML

/// Puts marks of comments and tracked changes into a main part, and cuts runs where they have to stand within one.
struct MainPartEdits {
  /// What stands at one place, in the order in which it has to.
  private struct Marks {
    /// Ends of deleted words, and what is put in behind them.
    var fixEnds = ""
    /// Ends of comments.
    var ends = ""
    /// Marks by which Word finds comments.
    var references = ""
    /// Beginnings of comments.
    var starts = ""
    /// Beginnings of deleted words.
    var fixStarts = ""

    /// All of it.
    var all: String { fixEnds + ends + references + starts + fixStarts }
  }

  /// The main part.
  private let table: XMLElementTable
  /// What stands where.
  private var marks: [Int: Marks] = [:]
  /// The cuts of runs by their offsets.
  private var cuts: [Int: TextPoint.Cut] = [:]
  /// Stretches of stored text that are deleted, by element.
  private var deleted: [Int: [Range<Int>]] = [:]
  /// Whether blanks at its ends are shown, for stored text that is cut.
  private var keepsBlanks: [Int: Bool] = [:]

  /// Begins with a part as it is.
  init(_ table: XMLElementTable) { self.table = table }

  /// Tells whether blanks at the ends of stored text are shown.
  mutating func note(_ text: Int, keepsBlanks keeps: Bool) { keepsBlanks[text] = keeps }

  /// Puts a comment's marks around the words of an anchor.
  mutating func comment(_ id: Int, at anchor: Anchor) {
    let attributes = [(name: "id", value: "\(id)")]
    let start = markup(in: anchor.start.container).element("commentRangeStart", attributes, isOutermost: true)
    add(anchor.start) { $0.starts += start }
    let markup = markup(in: anchor.end.container)
    let reference = markup.element("r", [], markup.element("commentReference", attributes), isOutermost: true)
    let end = markup.element("commentRangeEnd", attributes, isOutermost: true)
    // An empty comment ends where it begins: the end must not stand before the beginning.
    guard anchor.start != anchor.end else {
      add(anchor.end) { $0.starts += end }
      return addReference(reference, at: anchor.end, isBehindStart: true)
    }
    add(anchor.end) { $0.ends += end }
    addReference(reference, at: anchor.end, isBehindStart: false)
  }

  /// Puts the reference of a comment where it belongs to the paragraph alone.
  private mutating func addReference(_ reference: String, at point: TextPoint, isBehindStart: Bool) {
    guard point.paragraphLevel == point.offset else {
      marks[point.paragraphLevel, default: Marks()].references += reference
      return
    }
    add(point) { if isBehindStart { $0.starts += reference } else { $0.references += reference } }
  }

  /// Marks words of one stored text as deleted, between two places of it.
  mutating func delete(_ text: Int, from start: TextPoint, to end: TextPoint, opening: String, closing: String) {
    add(start) { $0.fixStarts += opening }
    add(end) { $0.fixEnds += closing }
    deleted[text, default: []].append(start.offset..<end.offset)
  }

  /// Puts something in at a place, behind what ends there.
  mutating func insert(_ markup: String, at point: TextPoint) {
    add(point) { $0.fixEnds += markup }
  }

  /// Adds marks at a place.
  private mutating func add(_ point: TextPoint, _ change: (inout Marks) -> Void) {
    change(&marks[point.offset, default: Marks()])
    if let cut = point.cut { cuts[point.offset] = cut }
  }

  /// What writes elements into an element of the part.
  func markup(in container: Int) -> WordMarkup { WordMarkup(in: table[container], of: table) }

  /// The bytes of an element's start tag and properties, with which a run that was cut goes on.
  func reopening(_ run: Int) -> String {
    guard let element = table[run] else { return "" }
    let properties = table.children(of: run).first { table.name(of: $0) == .rPr }.flatMap { table[$0] }
    return text(element.startTag) + (properties.map { text($0.range) } ?? "")
  }

  /// The part as it becomes.
  func applied() -> [UInt8] {
    var edits = ByteEdits()
    for (offset, marks) in marks {
      guard let cut = cuts[offset], let run = table[cut.run] else {
        edits.insert(marks.all, at: offset)
        continue
      }
      var (before, behind) = ("</\(text(run.nameRange))>", reopening(cut.run))
      if let stored = cut.text, let element = table[stored] {
        before = "</\(name(of: element, stored, endingAt: offset))>" + before
        behind += "<\(name(of: element, stored, beginningAt: offset)) xml:space=\"preserve\">"
        if cut.isInSection { (before, behind) = ("]]>" + before, behind + "<![CDATA[") }
      }
      edits.insert(before + marks.all + behind, at: offset)
    }
    for stored in Set(cuts.values.compactMap(\.text)).union(deleted.keys) { mend(stored, &edits) }
    return edits.applied(to: table.utf8)
  }

  /// Mends the tags of stored text that was cut or deleted: its name, and how blanks at its ends are shown.
  private func mend(_ stored: Int, _ edits: inout ByteEdits) {
    guard let element = table[stored], let endName = element.endNameRange else { return }
    let first = name(of: element, stored, beginningAt: element.content.lowerBound)
    let last = name(of: element, stored, endingAt: element.content.upperBound)
    if first != text(element.nameRange) { edits.replace(element.nameRange, with: first) }
    if last != text(endName) { edits.replace(endName, with: last) }
    let offsets = cuts.filter { $0.value.text == stored }.map(\.key)
    guard keepsBlanks[stored] == false, let cut = offsets.min() else { return }
    // Only now do blanks at the cut, which were within the text, stand at an end.
    let data = XMLCharacterData(table.utf8, element.content)
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
    let leading = data.decoded.prefix(while: isBlank).count
    let trailing = data.decoded.reversed().prefix(while: isBlank).count
    let shown = data.position(of: leading).offset
    let begins = XMLCharacterData(table.utf8, shown..<max(shown, cut)).decoded
    if begins.last.map(isBlank) == true {
      if shown > element.content.lowerBound { edits.replace(element.content.lowerBound..<shown) }
      if let value = table.value(of: "space", in: element) {
        edits.replace(value, with: "preserve")
      } else {
        edits.insert(" xml:space=\"preserve\"", at: element.nameRange.upperBound)
      }
    }
    let end = data.position(of: data.decoded.count - trailing).offset
    if trailing > 0, end < element.content.upperBound { edits.replace(end..<element.content.upperBound) }
  }

  /// The name of stored text in the piece that begins at an offset.
  private func name(of element: XMLElementTable.Element, _ stored: Int, beginningAt offset: Int) -> String {
    named(element, isDeleted: deleted[stored]?.contains { $0.contains(offset) } ?? false)
  }

  /// The name of stored text in the piece that ends at an offset.
  private func name(of element: XMLElementTable.Element, _ stored: Int, endingAt offset: Int) -> String {
    named(element, isDeleted: deleted[stored]?.contains { $0.lowerBound < offset && offset <= $0.upperBound } ?? false)
  }

  /// The name of stored text, with its prefix.
  private func named(_ element: XMLElementTable.Element, isDeleted: Bool) -> String {
    let name = text(element.nameRange)
    guard isDeleted else { return name }
    let prefix = table.prefix(of: element)
    return prefix.isEmpty ? "delText" : prefix + ":delText"
  }

  /// The bytes of a stretch as text.
  private func text(_ range: Range<Int>) -> String { String(decoding: table.utf8[range], as: UTF8.self) }
}
