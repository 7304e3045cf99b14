/// Takes page numbers out of the lines of a text file.
enum PageFurniture {
  /// The lines without page numbers; the line after one begins a page.
  ///
  /// A number counts as a page's only where nothing stands next to it: alone between blank lines or at a form feed.
  static func strip(_ lines: [SourceLine], of utf8: [UInt8]) -> [SourceLine] {
    var kept: [SourceLine] = []
    kept.reserveCapacity(lines.count)
    var page = false
    for (index, line) in lines.enumerated() {
      let opensAfter = index + 1 == lines.count || lines[index + 1].blankBefore || lines[index + 1].pageBefore
      let touchesPage = line.pageBefore || (index + 1 < lines.count && lines[index + 1].pageBefore)
      let alone = (index == 0 || line.blankBefore || line.pageBefore) && opensAfter
      if (alone || touchesPage) && !kept.isEmpty && isPageNumber(line.range, of: utf8) {
        page = true
        continue
      }
      var line = line
      if page { line.pageBefore = true }
      page = false
      kept.append(line)
    }
    return kept
  }

  /// Whether a line is `2`, `- 2 -`, `2/5`, `Trang 2` or `Trang 2/5`.
  private static func isPageNumber(_ range: Range<Int>, of utf8: [UInt8]) -> Bool {
    guard range.count <= 20 else { return false }
    var bytes = utf8[range].map { ASCII.lowercased($0) }
    if bytes.starts(with: "trang".utf8) { bytes.removeFirst(5) }
    let dashes = bytes.first == 0x2D && bytes.last == 0x2D && bytes.count > 2
    if dashes { bytes = Array(bytes.dropFirst().dropLast()) }
    let parts = bytes.filter { $0 != 0x20 }.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(ASCII.isDigit) }
  }
}
