import TestSupport

/// Word files written as lines of text.
enum WordText {
  /// A file with a paragraph for each line; a line `@comment words` is a comment on the paragraph after it.
  static func bytes(of lines: [String]) -> [UInt8] {
    var body = ""
    var comments = ""
    var waiting: [Int] = []
    var count = 0
    for line in lines where !line.isEmpty {
      if line.hasPrefix("@comment ") {
        comments += "<w:comment w:id='\(count)'><w:p><w:r><w:t>\(line.dropFirst(9))</w:t></w:r></w:p></w:comment>"
        waiting.append(count)
        count += 1
        continue
      }
      let starts = waiting.map { "<w:commentRangeStart w:id='\($0)'/>" }.joined()
      let ends = waiting.map {
        "<w:commentRangeEnd w:id='\($0)'/><w:r><w:commentReference w:id='\($0)'/></w:r>"
      }.joined()
      body += "<w:p>\(starts)<w:r><w:t xml:space='preserve'>\(line)</w:t></w:r>\(ends)</w:p>"
      waiting = []
    }
    return WordBuilder(body, parts: comments.isEmpty ? [:] : ["comments.xml": comments]).wholeFile
  }
}
