import DocumentModel

/// A place in the terms that reports use, so that a result needs its document no more.
public struct Spot: Sendable, Equatable {
  /// Where it begins.
  public var start: Position
  /// Where it ends, exclusive.
  public var end: Position
  /// The column where it begins in UTF-8 bytes, from 1.
  public var byteColumn: Int
  /// The column where it ends in UTF-8 bytes, from 1, exclusive.
  public var endByteColumn: Int
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
    start: Position, end: Position, byteColumn: Int, endByteColumn: Int, part: String, paragraph: Int, path: String,
    offset: Int, length: Int
  ) {
    self.start = start
    self.end = end
    self.byteColumn = byteColumn
    self.endByteColumn = endByteColumn
    self.part = part
    self.paragraph = paragraph
    self.path = path
    self.offset = offset
    self.length = length
  }

  /// Resolves a place of a document, whose paths are given by paragraph.
  ///
  /// - Parameter hidden: the words of the hidden text that the place is about, if it is.
  public init(of place: Place, in document: Document, paths: [String], hidden: String? = nil) {
    let source = document.shownRange(of: place, hidden: hidden)
    let known = document.paragraphs.indices.contains(place.paragraph)
    self.init(
      start: document.source.position(at: source.lowerBound), end: document.source.position(at: source.upperBound),
      byteColumn: document.source.byteColumn(at: source.lowerBound),
      endByteColumn: document.source.byteColumn(at: source.upperBound),
      part: known ? document.paragraphs[place.paragraph].part : "document",
      paragraph: known ? document.paragraphs[place.paragraph].ordinal : 1,
      path: paths.indices.contains(place.paragraph) ? paths[place.paragraph] : "",
      offset: place.range.lowerBound, length: place.range.count)
  }
}

extension Document {
  /// The stretch of the source that a place covers; for one without length, the hidden text there.
  fileprivate func shownRange(of place: Place, hidden words: String?) -> Range<Int> {
    guard place.range.isEmpty, paragraphs.indices.contains(place.paragraph) else { return sourceRange(of: place) }
    let here = paragraphs[place.paragraph].hidden.filter { $0.offset == place.range.lowerBound && $0.source != nil }
    return (here.first { $0.text == words } ?? here.first)?.source ?? sourceRange(of: place)
  }
}
