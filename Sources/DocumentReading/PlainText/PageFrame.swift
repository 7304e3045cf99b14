/// Where the fixed parts of a submission stand among the lines of a text file.
struct PageFrame {
  /// The lines before the title.
  private(set) var letterhead: Range<Int>
  /// The line `TỜ TRÌNH`.
  private(set) var title: Int?
  /// The lines of the subject.
  private(set) var subject: Range<Int> = 0..<0
  /// The list of recipients and the signature.
  private(set) var foot: Range<Int>

  /// Finds the parts.
  init(_ lines: [SourceLine], of utf8: [UInt8]) {
    let top = lines.prefix(40)
    title = top.firstIndex { Opening.isTitle(utf8[$0.range]) }
    let addressee = top.firstIndex { Opening.of(utf8[$0.range], isOneOf: Opening.addressee) }
    let end = [title, addressee].compactMap { $0 }.min()
    letterhead = 0..<(end ?? PageFrame.shortBeginning(lines))
    foot = lines.count..<lines.count
    if let title { subject = PageFrame.subject(after: title, in: lines, of: utf8) }
    let bodyStart = max(letterhead.upperBound, subject.upperBound)
    if let start = lines[bodyStart...].lastIndex(where: { Opening.of(utf8[$0.range], isOneOf: Opening.recipients) }) {
      foot = PageFrame.foot(around: start, from: bodyStart, in: lines, of: utf8)
    }
  }

  /// Whether a line is one that stands alone: the title.
  func isHeading(_ line: Int) -> Bool { line == title }

  /// Without title and addressee: the short lines that the file begins with, up to a number of a letterhead's size.
  private static func shortBeginning(_ lines: [SourceLine]) -> Int {
    let columns = lines.prefix(6).contains { $0.width > 50 && $0.width < 130 }
    guard columns, let end = lines.prefix(12).firstIndex(where: { $0.blankBefore }) else { return 0 }
    return end
  }

  /// The lines right under the title, up to a blank line, the addressee or a rule; at most six.
  private static func subject(after title: Int, in lines: [SourceLine], of utf8: [UInt8]) -> Range<Int> {
    let start = title + 1
    guard start < lines.count, lines[start].kind == .text, !opensBody(lines[start], of: utf8) else { return 0..<0 }
    var end = start + 1
    while end < lines.count && end < start + 6 && lines[end].kind == .text && !lines[end].blankBefore
      && !opensBody(lines[end], of: utf8)
    {
      end += 1
    }
    return start..<end
  }

  /// Whether a line is no part of a subject: the addressee, a legal basis or an item of a list.
  private static func opensBody(_ line: SourceLine, of utf8: [UInt8]) -> Bool {
    Opening.of(utf8[line.range], isOneOf: Opening.addressee + ["căn cứ"]) || TypedLabel.read(utf8, in: line.range) != nil
  }

  /// From the signature's lines above `Nơi nhận` to the end of the file or the first line that cannot belong to it.
  private static func foot(around start: Int, from bodyStart: Int, in lines: [SourceLine], of utf8: [UInt8]) -> Range<Int> {
    var first = start
    while first > bodyStart && lines[first - 1].indent >= 25 && lines[first - 1].width <= 60 && start - first < 8 { first -= 1 }
    var last = start
    while last < lines.count && last < first + 60 && (last == start || !endsFoot(lines[last], of: utf8)) { last += 1 }
    return first..<last
  }

  /// Whether a line below `Nơi nhận` is no part of the foot: an annex, or a long line of running text.
  private static func endsFoot(_ line: SourceLine, of utf8: [UInt8]) -> Bool {
    if Opening.of(utf8[line.range], isOneOf: Opening.annex) { return true }
    if line.kind == .tableRow || line.kind == .tableRule { return true }
    return line.width > 130
  }
}
