import XML

/// A place in the main part where marks can stand: between runs, or within one that has to be cut there.
struct TextPoint: Hashable {
  /// A place within a run.
  struct Cut: Hashable {
    /// The run.
    var run: Int
    /// The element whose text is cut; nil where the run is cut between its elements.
    var text: Int?
    /// Whether a section of character data is cut.
    var isInSection = false
  }

  /// The offset in the part's bytes.
  var offset: Int
  /// The run that is cut; nil between runs.
  var cut: Cut?
  /// The element in which the marks stand, which gives them its prefix.
  var container: Int
  /// Where a mark can stand that belongs to the paragraph and not to a link, a revision or a field in it.
  var paragraphLevel: Int
}

/// Finds the places in a main part that belong to places in a document's text.
struct TextPoints {
  /// The main part.
  let table: XMLElementTable

  /// The place before the text of an element at an offset of its characters.
  func point(in text: Int, at offset: Int) -> TextPoint? {
    guard let way = way(to: text), let run = way.run, way.step == text, let element = table[text] else { return nil }
    let data = XMLCharacterData(table.utf8, element.content)
    guard data.isPlain else { return nil }
    let position = data.position(of: offset)
    return TextPoint(
      offset: position.offset, cut: TextPoint.Cut(run: run, text: text, isInSection: position.isInSection),
      container: way.container, paragraphLevel: position.offset
    )
    .lifted(to: way.isDirect ? nil : table[way.child]?.range.upperBound)
  }

  /// The place right before an element, or before the smallest thing around it that can be told apart.
  func before(_ index: Int) -> TextPoint? { beside(index, isAfter: false) }

  /// The place right behind an element, or behind the smallest thing around it that can be told apart.
  func after(_ index: Int) -> TextPoint? { beside(index, isAfter: true) }

  /// The place at the beginning of a paragraph's content.
  func start(of paragraph: Int) -> TextPoint? {
    guard let element = table[paragraph], !element.isEmptyTag else { return nil }
    let properties = table.children(of: paragraph).first { table.name(of: $0) == .pPr }
    let offset = properties.flatMap { table[$0]?.range.upperBound } ?? element.content.lowerBound
    return TextPoint(offset: offset, cut: nil, container: paragraph, paragraphLevel: offset)
  }

  /// The place at the end of a paragraph's content.
  func end(of paragraph: Int) -> TextPoint? {
    guard let element = table[paragraph], !element.isEmptyTag else { return nil }
    let offset = element.content.upperBound
    return TextPoint(offset: offset, cut: nil, container: paragraph, paragraphLevel: offset)
  }

  /// The paragraph of the flow of the main part in which an element stands, text boxes aside.
  func paragraph(around index: Int) -> Int? {
    var found: Int?
    var next: Int? = index
    while let current = next {
      switch table.name(of: current) {
      case .p: if found == nil { found = current }
      case .txbxContent: found = nil
      default: break
      }
      next = table[current]?.parent
    }
    return found
  }

  /// The way from a paragraph down to an element, as far as marks can go.
  private struct Way {
    /// The element right below the paragraph.
    var child: Int
    /// The innermost element in which marks can stand.
    var container: Int
    /// What stands right in that one: a run, or something that cannot be entered.
    var thing: Int
    /// The run, if it is one.
    var run: Int?
    /// What stands right in the run: the element itself, or what holds it.
    var step: Int?
    /// Whether the thing stands right in the paragraph.
    var isDirect: Bool { child == thing }
  }

  /// The way to an element; nil for one outside any paragraph.
  private func way(to index: Int) -> Way? {
    guard let paragraph = paragraph(around: index) else { return nil }
    var path: [Int] = []
    var next = index
    while next != paragraph, let parent = table[next]?.parent {
      path.append(next)
      next = parent
    }
    guard var rest = Optional(path.reversed()[...]), let child = rest.popFirst() else { return nil }
    var container = paragraph
    var thing = child
    while let name = table.name(of: thing), let below = rest.first {
      // Marks stand in the content of a content control, not beside its properties.
      if name == .sdt, table.name(of: below) != .sdtContent { break }
      guard name.holdsRuns || name == .sdt else { break }
      if name != .sdt { container = thing }
      thing = below
      rest.removeFirst()
    }
    let run = table.name(of: thing) == .r ? thing : nil
    return Way(
      child: child, container: container, thing: thing, run: run, step: rest.first ?? (run == nil ? nil : thing))
  }

  /// The place before or behind an element.
  private func beside(_ index: Int, isAfter: Bool) -> TextPoint? {
    guard let way = way(to: index), let thing = table[way.thing] else { return nil }
    let outside = isAfter ? thing.range.upperBound : thing.range.lowerBound
    let level = way.isDirect ? nil : table[way.child]?.range.upperBound
    if let run = way.run, let step = way.step, step != run, table.name(of: step) != .rPr {
      let parts = table.children(of: run).filter { table.name(of: $0) != .rPr }
      if let place = parts.firstIndex(of: step) {
        // Behind an element is before the next one, so that nothing but blanks is never made a run.
        let next = isAfter ? place + 1 : place
        if next > 0, parts.indices.contains(next), let element = table[parts[next]] {
          return TextPoint(
            offset: element.range.lowerBound, cut: TextPoint.Cut(run: run, text: nil), container: way.container,
            paragraphLevel: element.range.lowerBound
          ).lifted(to: level)
        }
      }
    }
    return TextPoint(offset: outside, cut: nil, container: way.container, paragraphLevel: outside).lifted(to: level)
  }
}

extension TextPoint {
  /// The same place where marks of the paragraph have to stand elsewhere.
  fileprivate func lifted(to offset: Int?) -> TextPoint {
    var point = self
    if let offset { point.paragraphLevel = offset }
    return point
  }
}
