import DocumentModel

/// Notes of an author to this program, told from other comments by how they begin.
enum Remarks {
  /// What they begin with, in lower case.
  private static let marks = ["totrinh:", "totrinh-ignore"]
  /// The most lines of a text file that one may take.
  private static let mostLines = 10

  /// Whether the words of a comment are for this program.
  static func isRemark(_ words: some Collection<UInt8>) -> Bool {
    let start = words.drop(while: SourceLines.isWhite).prefix(16).map { ASCII.lowercased($0) }
    return marks.contains { start.starts(with: $0.utf8) }
  }

  /// Takes the remarks out of what hides in the paragraphs, so that nobody takes them for hidden text.
  static func take(from document: inout Document) {
    for index in document.paragraphs.indices where !document.paragraphs[index].hidden.isEmpty {
      for hidden in document.paragraphs[index].hidden where hidden.reason == .comment && isRemark(hidden.text.utf8) {
        document.remarks.append(Remark(paragraph: index, text: hidden.text, source: hidden.source))
      }
      document.paragraphs[index].hidden.removeAll { $0.reason == .comment && isRemark($0.text.utf8) }
    }
  }

  /// Takes the remarks out of the lines of a text file: whole lines from `<!--` to `-->`.
  ///
  /// - Returns: the other lines, and the stretch of each remark's words.
  static func split(_ lines: [SourceLine], of utf8: [UInt8]) -> (lines: [SourceLine], remarks: [Range<Int>]) {
    var kept: [SourceLine] = []
    var remarks: [Range<Int>] = []
    var blankBefore = false
    var pageBefore = false
    var index = 0
    while index < lines.count {
      var line = lines[index]
      if let end = end(of: lines[index...], of: utf8) {
        let words = (line.range.lowerBound + 4)..<(lines[end].range.upperBound - 3)
        remarks.append(SourceLines.trim(words, of: utf8))
        for taken in lines[index...end] {
          blankBefore = blankBefore || taken.blankBefore
          pageBefore = pageBefore || taken.pageBefore
        }
        index = end + 1
        continue
      }
      // The text goes on as if the remark were not there.
      line.blankBefore = line.blankBefore || blankBefore
      line.pageBefore = line.pageBefore || pageBefore
      (blankBefore, pageBefore) = (false, false)
      kept.append(line)
      index += 1
    }
    return (kept, remarks)
  }

  /// The index of the line that ends the remark which some lines begin with; nil where they begin with none.
  private static func end(of lines: ArraySlice<SourceLine>, of utf8: [UInt8]) -> Int? {
    guard let first = lines.first, utf8[first.range].starts(with: "<!--".utf8),
      isRemark(utf8[first.range].dropFirst(4))
    else { return nil }
    let end = lines.prefix(mostLines).indices.first { utf8[lines[$0].range].suffix(3).elementsEqual("-->".utf8) }
    guard let end, lines[end].range.upperBound - 3 >= first.range.lowerBound + 4 else { return nil }
    return end
  }

  /// Hides the remarks of a text file in the paragraphs after them, or in the last one.
  static func hide(_ remarks: [Range<Int>], in document: inout Document, of utf8: [UInt8]) {
    guard !remarks.isEmpty else { return }
    let starts = document.paragraphs.indices.map { (start: document.paragraphs[$0].map.source(of: 0), index: $0) }
      .sorted { $0.start < $1.start }
    guard let last = starts.last?.index else { return }
    var next = 0
    for remark in remarks {
      while next < starts.count && starts[next].start < remark.upperBound { next += 1 }
      let paragraph = next < starts.count ? starts[next].index : last
      let text = String(decoding: utf8[remark], as: UTF8.self)
      document.paragraphs[paragraph].hidden.append(
        HiddenText(offset: 0, text: text, reason: .comment, source: remark))
    }
  }
}
