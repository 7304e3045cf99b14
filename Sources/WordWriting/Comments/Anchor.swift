import DocumentModel
import DocumentReading
import XML

/// Where a comment stands in the main part.
struct Anchor: Equatable {
  /// Where its words begin.
  var start: TextPoint
  /// Where they end.
  var end: TextPoint
  /// Whether these are the very words: otherwise the comment has to quote them.
  var isExact: Bool
}

/// Carries places of a document to its main part.
struct Anchors {
  /// The document.
  let document: Document
  /// Where its text comes from.
  let trace: WordTrace
  /// The main part.
  let points: TextPoints

  /// Where a comment about a place stands; nil only in a file without any paragraph that could bear one.
  func anchor(of place: Place) -> Anchor? {
    exact(place) ?? holder(of: place) ?? fallback
  }

  /// The places where the words of a place begin and end in the main part; nil where they stand elsewhere.
  private func exact(_ place: Place) -> Anchor? {
    guard let paragraph = paragraph(at: place), let element = paragraph.element, !isInBox(place) else { return nil }
    let range = paragraph.stored(place.range)
    guard let last = paragraph.pieces.last else {
      // Nothing of the paragraph is seen, so its beginning has to do.
      guard let point = points.paragraph(around: element).flatMap(points.start) else { return nil }
      return Anchor(start: point, end: point, isExact: true)
    }
    let first = paragraph.pieces.first { $0.text.upperBound > range.lowerBound } ?? last
    guard !range.isEmpty else {
      let isBehind = first.text.upperBound <= range.lowerBound
      guard let point = isBehind ? end(first, at: first.text.upperBound) : start(first, at: range.lowerBound) else {
        return nil
      }
      return Anchor(start: point, end: point, isExact: true)
    }
    let final = paragraph.pieces.last { $0.text.lowerBound < range.upperBound } ?? last
    guard let start = start(first, at: range.lowerBound), let end = end(final, at: range.upperBound),
      start.offset <= end.offset
    else { return nil }
    return Anchor(start: start, end: end, isExact: true)
  }

  /// The pieces of text that a place covers, each with the offsets of its element's characters; nil where one of them is
  /// not stored text.
  func stored(_ place: Place) -> [(text: Int, characters: Range<Int>)]? {
    guard let paragraph = paragraph(at: place), paragraph.element != nil, !isInBox(place) else { return nil }
    let range = paragraph.stored(place.range)
    var found: [(text: Int, characters: Range<Int>)] = []
    for piece in paragraph.pieces where piece.text.overlaps(range) {
      guard let stored = piece.stored else { return nil }
      let shift = stored.skipped - piece.text.lowerBound
      let part = piece.text.clamped(to: range)
      found.append((stored.element, part.lowerBound + shift..<part.upperBound + shift))
    }
    return found
  }

  /// The stored text that ends right before a place; nil where something else does.
  func piece(before place: Place) -> Int? {
    guard let paragraph = paragraph(at: place) else { return nil }
    let offset = paragraph.stored(place.range).lowerBound
    return paragraph.pieces.last { $0.text.lowerBound < offset && $0.text.upperBound >= offset }?.stored?.element
  }

  /// What is known of the paragraph of a place.
  private func paragraph(at place: Place) -> WordTrace.Paragraph? {
    trace.paragraphs.indices.contains(place.paragraph) ? trace.paragraphs[place.paragraph] : nil
  }

  /// Whether a place stands in a text box, where Word shows no comments.
  private func isInBox(_ place: Place) -> Bool {
    document.paragraphs.indices.contains(place.paragraph)
      && document.stands(document.paragraphs[place.paragraph], in: .textBox)
  }

  /// Where text begins at an offset of the paragraph within a piece of it.
  private func start(_ piece: WordTrace.Piece, at offset: Int) -> TextPoint? {
    let inside = offset - piece.text.lowerBound
    guard inside > 0, let stored = piece.stored else { return points.before(piece.element) }
    return points.point(in: stored.element, at: stored.skipped + inside) ?? points.before(stored.element)
  }

  /// Where text ends at an offset of the paragraph within a piece of it.
  private func end(_ piece: WordTrace.Piece, at offset: Int) -> TextPoint? {
    guard offset < piece.text.upperBound, let stored = piece.stored else { return points.after(piece.element) }
    return points.point(in: stored.element, at: stored.skipped + offset - piece.text.lowerBound)
      ?? points.after(stored.element)
  }

  /// The paragraph that holds the box, or the mark of the note, in which a place stands.
  private func holder(of place: Place) -> Anchor? {
    guard document.paragraphs.indices.contains(place.paragraph) else { return nil }
    let paragraph = document.paragraphs[place.paragraph]
    if let element = self.paragraph(at: place)?.element { return whole(points.paragraph(around: element)) }
    for (index, _) in containers(around: paragraph) {
      guard let mark = trace.noteMarks[index] else { continue }
      guard let start = points.before(mark), let end = points.after(mark) else { return nil }
      return Anchor(start: start, end: end, isExact: false)
    }
    let part = paragraph.part.split(separator: "/").first.map(String.init) ?? ""
    guard let chunk = trace.chunks[paragraph.part] ?? trace.chunks.first(where: { $0.key.hasPrefix(part + "/") })?.value
    else { return nil }
    return whole(before(chunk))
  }

  /// The containers around a paragraph with their numbers, innermost first.
  private func containers(around paragraph: DocumentModel.Paragraph) -> [(Int, Container)] {
    var found: [(Int, Container)] = []
    var next: Int? = paragraph.container
    while let index = next, document.containers.indices.contains(index), found.count < document.containers.count {
      found.append((index, document.containers[index]))
      next = document.containers[index].parent
    }
    return found
  }

  /// The last paragraph before an element that can bear a comment.
  private func before(_ element: Int) -> Int? {
    points.table.elements.indices.prefix(max(element, 0)).last { canBear($0) }
  }

  /// The first paragraph of the main part, for what stands on pages beside it.
  private var fallback: Anchor? {
    let shown = trace.paragraphs.lazy.filter { !$0.pieces.isEmpty }.compactMap(\.element)
    return whole(shown.compactMap(points.paragraph).first(where: canBear))
      ?? whole(points.table.elements.indices.first(where: canBear))
  }

  /// Whether an element is a paragraph of the flow that marks can stand in.
  private func canBear(_ index: Int) -> Bool {
    points.table.name(of: index) == .p && points.table[index]?.isEmptyTag == false
      && points.paragraph(around: index) == index
  }

  /// A paragraph as a whole, for words that stand elsewhere.
  private func whole(_ paragraph: Int?) -> Anchor? {
    guard let paragraph, let start = points.start(of: paragraph), let end = points.end(of: paragraph) else {
      return nil
    }
    return Anchor(start: start, end: end, isExact: false)
  }
}
