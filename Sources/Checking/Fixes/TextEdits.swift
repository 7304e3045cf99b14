import DocumentModel

/// A stretch of a text with what takes its place.
public struct TextEdit: Sendable, Equatable {
  /// The stretch of the document's source, in UTF-8 bytes.
  public var range: Range<Int>
  /// What stands there afterwards.
  public var replacement: String

  /// Creates an edit.
  public init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Document {
  /// What a fix changes in the source of a text or Markdown file; nil where markup or a line end stands within the words
  /// that are mended, so that they cannot be replaced without it.
  public func edit(for fix: Fix) -> TextEdit? {
    guard format != .docx else { return nil }
    let range = sourceRange(of: fix.place)
    guard source.text(in: range) == text(of: fix.place) else { return nil }
    return TextEdit(range: range, replacement: fix.replacement)
  }
}

extension TextEdit {
  /// A text with edits done that do not overlap.
  public static func apply(_ edits: [TextEdit], to utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 16 * edits.count)
    var position = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound >= position, edit.range.upperBound <= utf8.count else { continue }
      result += utf8[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    result += utf8[position...]
    return result
  }
}
