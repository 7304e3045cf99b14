import DocumentModel

/// Finds how running text writes a name that a letterhead writes in capitals.
enum RunningName {
  /// The most bytes of a document that are looked through.
  private static let mostBytes = 1 << 18

  /// The name in the letters of the first sentence that holds it and is not all capitals; nil where there is none.
  static func find(_ name: String, in document: Document) -> String? {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let wanted = Array(name.lowercased().utf8)
    guard let first = wanted.first else { return nil }
    var left = mostBytes
    for paragraph in document.paragraphs {
      left -= paragraph.text.utf8.count
      guard left > 0 else { return nil }
      let text = Array(paragraph.text.utf8)
      let folded = Array(paragraph.text.lowercased().utf8)
      // Vietnamese letters take as many bytes in either case; where others do not, places would not agree.
      guard folded.count == text.count, folded.count >= wanted.count else { continue }
      for start in 0...(folded.count - wanted.count) where folded[start] == first {
        let range = start..<(start + wanted.count)
        guard folded[range].elementsEqual(wanted) else { continue }
        let found = String(decoding: text[range], as: UTF8.self)
        if found != found.uppercased() { return found }
      }
    }
    return nil
  }
}
