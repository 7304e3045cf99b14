import DocumentModel

/// Where the text of a Word file comes from: for each paragraph of its document the elements of the main part.
///
/// Elements are numbered by the order of their start tags, from 0; so a place can be carried to the bytes of the part
/// without looking for words.
public struct WordTrace: Sendable {
  /// The stored text of an element such as `w:t`.
  public struct StoredText: Sendable, Equatable {
    /// The element.
    public var element: Int
    /// How many bytes of its characters stand before what is shown: blanks that Word leaves out.
    public var skipped = 0
    /// Whether blanks at its ends are shown.
    public var keepsBlanks: Bool
  }

  /// A stretch of a paragraph's text that comes from one element.
  public struct Piece: Sendable, Equatable {
    /// The stretch of the text as stored, in UTF-8 bytes.
    public var text: Range<Int>
    /// The element that was read last when it was added, such as `w:tab`.
    public var element: Int
    /// The stored text that it is; nil for what an element stands for.
    public var stored: StoredText?
  }

  /// What is known of a paragraph.
  public struct Paragraph: Sendable, Equatable {
    /// The element of the main part that began it; nil for one that stands in another part.
    public var element: Int?
    /// Where its visible text comes from, in order; empty where that is not known.
    public var pieces: [Piece]
    /// From its text to the text as stored, which differs where it was in a legacy encoding.
    public var map = SourceMap([SourceMap.Segment(offset: 0, source: 0)])

    /// The stretch of the text as stored that a stretch of the paragraph's text comes from.
    public func stored(_ range: Range<Int>) -> Range<Int> {
      let start = map.source(of: range.lowerBound)
      guard !range.isEmpty else { return start..<start }
      return start..<max(start, map.source(of: range.upperBound - 1) + 1)
    }
  }

  /// The name of the main part.
  public var mainPart: String
  /// The parts that it refers to, each with the last step of the reference's type, such as `comments`.
  public var relationships: [(kind: String, target: String)]
  /// What is known of each paragraph, as the document counts them.
  public var paragraphs: [Paragraph]
  /// The element that is the mark of each note, by the note's container.
  public var noteMarks: [Int: Int]
  /// The element that stands for each embedded document, by the name that its paragraphs bear as their part.
  public var chunks: [String: Int]
}

/// Notes, while a main part is read, where the text of its paragraphs comes from.
final class WordTracing {
  /// A paragraph as it was finished.
  private struct Finished {
    /// Its text.
    var text: String
    /// What is known of it.
    var paragraph: WordTrace.Paragraph
  }

  /// The mark of each note, by its container.
  var noteMarks: [Int: Int] = [:]
  /// The element of each embedded document, by its part.
  var chunks: [String: Int] = [:]
  /// The paragraphs by their number in the part; what stands around a table in a paragraph has the same number.
  private var finished: [Int: [Finished]] = [:]

  /// Takes up a finished paragraph.
  func take(_ pieces: [WordTrace.Piece], of paragraph: Paragraph, element: Int) {
    let pieces = paragraph.text.isEmpty ? [] : pieces
    finished[paragraph.ordinal, default: []].append(
      Finished(text: paragraph.text, paragraph: WordTrace.Paragraph(element: element, pieces: pieces)))
  }

  /// What is known of each of some paragraphs, which are those of the whole file.
  func paragraphs(_ all: [Paragraph]) -> [WordTrace.Paragraph] {
    var next: [Int: Int] = [:]
    return all.map { paragraph in
      guard paragraph.part == "document", let known = finished[paragraph.ordinal] else {
        return WordTrace.Paragraph(element: nil, pieces: [])
      }
      let index = next[paragraph.ordinal, default: 0]
      next[paragraph.ordinal] = index + 1
      guard known.indices.contains(index), known[index].text == paragraph.text else {
        // A file that no Word wrote may bring two of one number in another order.
        return WordTrace.Paragraph(element: known.first?.paragraph.element, pieces: [])
      }
      return known[index].paragraph
    }
  }
}
