import TestSupport

/// Breaks XML, knowing tags from text.
enum XMLMutation {
  /// Pieces that stand where nobody expects them.
  private static let pieces = [
    "<!DOCTYPE d>", "<!DOCTYPE d [<!ENTITY e 'x'>]>", "&e;", "&#0;", "&#x110000;", "]]>", "<![CDATA[", "<!--", "-->",
    "<?x", "\0", "\u{FFFE}", "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>",
    "<w:txbxContent>", "</w:txbxContent>", "<w:fldChar w:fldCharType='begin'/>", "<w:fldChar w:fldCharType='end'/>",
    "<w:fldChar w:fldCharType='separate'/>", "<w:pPr>", "</w:pPr>", "<w:rPr>", "</w:rPr>", "<w:del>", "</w:del>",
    "<w:footnoteReference w:id='2'/>", "<w:sym w:font='Wingdings' w:char='FFFFFFFF'/>", "<w:numId w:val='1'/>",
    "<mc:AlternateContent><mc:Choice Requires='wps'>", "</mc:Choice></mc:AlternateContent>", "<w:vanish/>",
    "<w:sz w:val='-1'/>", "<w:altChunk r:id='r1'/>", "<w:sectPr>", "</w:sectPr>", "<a xmlns='u' xmlns:w='v'/>",
  ]
  /// Values that numbers and names may be replaced by.
  private static let values = [
    "", "-1", "0", "9", "2147483647", "2147483648", "99999999999999999999", "-9223372036854775808", "1e308", "NaN",
    "%1%2%9",
    "A", "none", "default", "on", "%", "\u{1F600}",
  ]

  /// Changes XML in one to three ways.
  static func apply(to whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var xml = whole
    for _ in 0..<Int.random(in: 1...3, using: &random) { change(&xml, &random) }
    return xml
  }

  /// Changes XML in one way.
  private static func change(_ xml: inout [UInt8], _ random: inout SeededGenerator) {
    guard let tag = tag(in: xml, &random) else { return }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: xml.removeSubrange(tag)
    case 1: xml.insert(contentsOf: xml[tag], at: tag.upperBound)
    case 2:
      guard let other = self.tag(in: xml, &random) else { return }
      xml.insert(contentsOf: Array(xml[tag]), at: other.lowerBound)
    case 3:
      // A stretch from one tag to another, many times over.
      guard let other = self.tag(in: xml, &random) else { return }
      let stretch = Array(
        xml[min(tag.lowerBound, other.lowerBound)..<max(tag.lowerBound, other.lowerBound)].prefix(2_000))
      let times = [2, 10, 100, 1_000][Int.random(in: 0..<4, using: &random)]
      xml.insert(
        contentsOf: (0..<min(times, 100_000 / max(stretch.count, 1))).flatMap { _ in stretch }, at: tag.lowerBound)
    case 4, 5: xml.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: tag.lowerBound)
    case 6, 7:
      guard let value = value(in: xml, tag) else { return }
      xml.replaceSubrange(value, with: Array((values.randomElement(using: &random) ?? "").utf8))
    case 8: xml.removeSubrange(tag.upperBound...)
    default: xml = ByteMutation.apply(to: xml, &random)
    }
  }

  /// The tag at or behind a random place; nil without one.
  private static func tag(in xml: [UInt8], _ random: inout SeededGenerator) -> Range<Int>? {
    guard !xml.isEmpty else { return nil }
    let from = Int.random(in: 0..<xml.count, using: &random)
    guard let start = xml[from...].firstIndex(of: 0x3C) ?? xml.firstIndex(of: 0x3C),
      let end = xml[start...].firstIndex(of: 0x3E)
    else { return nil }
    return start..<end + 1
  }

  /// The value of the last attribute of a tag; nil without one.
  private static func value(in xml: [UInt8], _ tag: Range<Int>) -> Range<Int>? {
    let isQuote: (UInt8) -> Bool = { $0 == 0x22 || $0 == 0x27 }
    guard let end = xml[tag].lastIndex(where: isQuote),
      let start = xml[tag.lowerBound..<end].lastIndex(where: isQuote)
    else { return nil }
    return start + 1..<end
  }
}
