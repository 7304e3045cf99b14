import TestSupport

/// Changes XML and leaves it well-formed, so that what is wrong with it is read, and not refused at the door.
enum TreeMutation {
  /// Elements that stand where nobody expects them; what is put inside goes between the two halves.
  private static let wrappers = [
    ("<w:p>", "</w:p>"), ("<w:r>", "</w:r>"), ("<w:tbl>", "</w:tbl>"), ("<w:tr>", "</w:tr>"), ("<w:tc>", "</w:tc>"),
    ("<w:pPr>", "</w:pPr>"), ("<w:rPr>", "</w:rPr>"), ("<w:ins w:id='7'>", "</w:ins>"), ("<w:del>", "</w:del>"),
    ("<w:moveFrom>", "</w:moveFrom>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<w:t>", "</w:t>"),
    ("<w:pict><v:shape><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></v:shape></w:pict>"),
    ("<mc:AlternateContent><mc:Choice Requires='wps'>", "</mc:Choice><mc:Fallback/></mc:AlternateContent>"),
    ("<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>"), ("<w:rPrChange>", "</w:rPrChange>"),
    ("<w:fldSimple w:instr='X'>", "</w:fldSimple>"), ("<m:oMath><m:d><m:dPr/>", "</m:d></m:oMath>"),
    ("<w:ruby><w:rt/><w:rubyBase>", "</w:rubyBase></w:ruby>"), ("<x:y>", "</x:y>"), ("<w:footnote>", "</w:footnote>"),
    ("<w:sectPr>", "</w:sectPr>"), ("<w:txbxContent>", "</w:txbxContent>"), ("<w:style>", "</w:style>"),
    ("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "<w:r><w:fldChar w:fldCharType='end'/></w:r>"),
    ("<w:fldChar w:fldCharType='begin'/>", ""), ("<w:fldChar w:fldCharType='separate'/>", ""),
    ("<w:fldChar w:fldCharType='end'/>", ""), ("<w:footnoteReference w:id='2'/>", ""), ("<w:altChunk r:id='h'/>", ""),
    ("<w:sym w:font='Symbol' w:char='FFFFFFFF'/>", ""), ("<w:commentReference w:id='1'/>", ""), ("<w:vanish/>", ""),
    ("<w:numPr><w:ilvl w:val='8'/><w:numId w:val='1'/></w:numPr>", ""), ("<w:t>\u{300}\u{1F600}\u{AD}</w:t>", ""),
  ]
  /// Values that numbers and names may be replaced by.
  private static let values = [
    "", "-1", "0", "1", "2", "8", "9", "2147483647", "-2147483648", "99999999999999999999", "1e308", "NaN", "%1%2%9",
    "%", "A", "B", "none", "default", "on", "FFFFFF", "first", "begin", "preserve", "\u{1F600}", "10pt", "-5in", "50%",
  ]
  /// Words that text may be replaced by.
  private static let words = [
    "", " ", "a", "\u{301}", "\u{FEFF}", "&#9;&#10;", "Kính gửi: ", "TỜ TRÌNH", "Điều 1", "1.", "\u{202E}b", "&amp;",
    String(repeating: "Căn cứ ", count: 500), String(repeating: "\u{323}", count: 3_000),
  ]
  /// The most bytes that one change adds.
  private static let most = 100_000

  /// Changes XML in one to four ways.
  static func apply(to whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var xml = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let elements = XMLElement.all(in: xml)
      // The first is the root, without which nothing would be read.
      guard elements.count > 1 else { break }
      let element = elements[Int.random(in: 1..<elements.count, using: &random)]
      let other = elements[Int.random(in: 1..<elements.count, using: &random)]
      change(&xml, element, other, &random)
    }
    return xml
  }

  /// Changes XML in one way at an element, with the help of another one.
  private static func change(
    _ xml: inout [UInt8], _ element: XMLElement, _ other: XMLElement, _ random: inout SeededGenerator
  ) {
    let bytes = Array(xml[element.whole])
    switch Int.random(in: 0..<12, using: &random) {
    case 0: xml.removeSubrange(element.whole)
    case 1: xml.replaceSubrange(element.whole, with: Array(xml[element.content]))
    case 2:
      let times = min([1, 2, 10, 100, 1_000].randomElement(using: &random) ?? 1, most / bytes.count)
      xml.insert(contentsOf: (0..<times).flatMap { _ in bytes }, at: element.whole.upperBound)
    case 3:
      // What stands behind goes first, so that the other place stays right.
      guard !element.whole.overlaps(other.whole) else { return }
      if other.whole.lowerBound < element.whole.lowerBound { xml.removeSubrange(element.whole) }
      xml.insert(contentsOf: bytes, at: other.whole.lowerBound)
      if other.whole.lowerBound > element.whole.lowerBound { xml.removeSubrange(element.whole) }
    case 4: if bytes.count < most { xml.insert(contentsOf: bytes, at: other.content.lowerBound) }
    case 5, 6: wrap(&xml, element, in: wrappers.randomElement(using: &random) ?? ("", ""), times: 1)
    case 7:
      let start = String(decoding: xml[element.whole.lowerBound..<element.content.lowerBound], as: UTF8.self)
      let end = String(decoding: xml[element.content.upperBound..<element.whole.upperBound], as: UTF8.self)
      guard !end.isEmpty else { return }
      wrap(&xml, element, in: (start, end), times: [1, 5, 50, 300].randomElement(using: &random) ?? 1)
    case 8, 9:
      guard let value = element.values.randomElement(using: &random) else { return }
      xml.replaceSubrange(value, with: (values.randomElement(using: &random) ?? "").utf8)
    case 10:
      guard !element.content.isEmpty, !xml[element.content].contains(0x3C) else { return }
      xml.replaceSubrange(element.content, with: (words.randomElement(using: &random) ?? "").utf8)
    default: xml.replaceSubrange(element.whole, with: Array(xml[other.whole]))
    }
  }

  /// Puts an element into others.
  private static func wrap(_ xml: inout [UInt8], _ element: XMLElement, in halves: (String, String), times: Int) {
    let (before, after) = (Array(halves.0.utf8), Array(halves.1.utf8))
    let times = min(times, most / max(before.count + after.count, 1))
    xml.insert(contentsOf: (0..<times).flatMap { _ in after }, at: element.whole.upperBound)
    xml.insert(contentsOf: (0..<times).flatMap { _ in before }, at: element.whole.lowerBound)
  }
}

/// An element of well-formed XML by where it stands.
struct XMLElement {
  /// From its first tag to its last.
  var whole: Range<Int>
  /// Between its tags; empty at the end of a tag that stands alone.
  var content: Range<Int>
  /// The values of its attributes.
  var values: [Range<Int>]

  /// The elements in the order in which they begin; those that do not end are left out.
  static func all(in xml: [UInt8]) -> [XMLElement] {
    var elements: [XMLElement] = []
    var open: [Int] = []
    var position = 0
    while let start = xml[position...].firstIndex(of: 0x3C), let end = xml[start...].firstIndex(of: 0x3E) {
      position = end + 1
      switch xml[start + 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): break
      case UInt8(ascii: "/"):
        guard let index = open.popLast() else { break }
        elements[index].content = elements[index].content.lowerBound..<start
        elements[index].whole = elements[index].whole.lowerBound..<position
      default:
        let isAlone = xml[end - 1] == UInt8(ascii: "/")
        if !isAlone { open.append(elements.count) }
        elements.append(
          XMLElement(whole: start..<position, content: position..<position, values: values(in: xml, start..<end)))
      }
    }
    return elements
  }

  /// Where the values of the attributes of a tag stand.
  private static func values(in xml: [UInt8], _ tag: Range<Int>) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var position = tag.lowerBound
    while let start = xml[position..<tag.upperBound].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let end = xml[(start + 1)..<tag.upperBound].firstIndex(of: xml[start])
    {
      values.append(start + 1..<end)
      position = end + 1
    }
    return values
  }
}
