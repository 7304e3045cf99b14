import DocumentModel

/// A place in the terms that reports use, so that a result needs its document no more.
public struct Spot: Sendable, Equatable {
  /// Where it begins.
  public var start: Position
  /// Where it ends, exclusive.
  public var end: Position
  /// The part of a Word package it stands in; `document` in other formats.
  public var part: String
  /// The number of the paragraph within the part, from 1.
  public var paragraph: Int
  /// Where it stands for a reader, such as `Phần II/đoạn 3`.
  public var path: String
  /// Where it begins in the paragraph's text, in UTF-8 bytes.
  public var offset: Int
  /// How many UTF-8 bytes of the paragraph's text it covers.
  public var length: Int

  /// Creates a spot.
  public init(
    start: Position, end: Position, part: String, paragraph: Int, path: String, offset: Int, length: Int
  ) {
    self.start = start
    self.end = end
    self.part = part
    self.paragraph = paragraph
    self.path = path
    self.offset = offset
    self.length = length
  }

  /// Resolves a place of a document, whose paths are given by paragraph.
  public init(of place: Place, in document: Document, paths: [String]) {
    let source = document.shownRange(of: place)
    let known = document.paragraphs.indices.contains(place.paragraph)
    self.init(
      start: document.source.position(at: source.lowerBound), end: document.source.position(at: source.upperBound),
      part: known ? document.paragraphs[place.paragraph].part : "document",
      paragraph: known ? document.paragraphs[place.paragraph].ordinal : 1,
      path: paths.indices.contains(place.paragraph) ? paths[place.paragraph] : "",
      offset: place.range.lowerBound, length: place.range.count)
  }
}

extension Document {
  /// The stretch of the source that a place covers; for one without length, what the source has there and the text has not,
  /// such as an HTML comment.
  func shownRange(of place: Place) -> Range<Int> {
    let offset = place.range.lowerBound
    guard place.range.isEmpty, offset > 0, paragraphs.indices.contains(place.paragraph) else {
      return sourceRange(of: place)
    }
    let map = paragraphs[place.paragraph].map
    let start = map.source(of: offset - 1) + 1
    return start..<max(start, map.source(of: offset))
  }
}
