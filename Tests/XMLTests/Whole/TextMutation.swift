import TestSupport

/// Changes XML texts in ways that tell a careless reader from libxml2.
enum TextMutation {
  /// Pieces to put anywhere.
  private static let pieces = [
    "<", ">", "&", "\"", "'", "=", "/", "?", "!", "-", "--", "]", "]]", "]]>", " ", "\t", "\n", "\r", "\r\n", "\0",
    "&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#10;", "&#13;", "&#9;", "&#x1EA1;", "&#x10FFFF;", "&#0;", "&#x0;",
    "&#1;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999;", "&#;", "&#x;", "&#X41;", "&e;", "&nbsp;", "&lt",
    "<!---->", "<!-- a - b -->", "<!-- a -- b -->", "<!--->", "<!-->", "<!----->", "<!-- \r\n -->", "<![CDATA[]]>",
    "<![CDATA[<a>&amp;]]]]>", "<![CDATA[\r\n]]>", "<![CDATA[ ]] > ]]>", "<![CDATA[", "<!DOCTYPE a>",
    "<!DOCTYPE a [<!ENTITY e 'x'>]>", "<?a?>", "<?a b c?>", "<?a?b?>", "<?xml version='1.0'?>", "<?XML x?>",
    "<?xmlx y?>",
    "<?a:b c?>", "<??>", "<? a?>", "<?xml-stylesheet href='a'?>", "<a/>", "<a />", "<a></a>", "<a></a >", "< a/>",
    "<a/ >", "</a>", "<a:b/>", "<:a/>", "<a:/>", "<a:b:c/>", "<1/>", "<-a/>", "<đ/>", "<a đ='1'/>", "<xml:a/>",
    "<xmlns:a/>", "<xmlns/>", "<p:a xmlns:p='urn:x'/>", "<a xmlns='urn:y'><b/></a>", "<a xmlns=''/>",
    "<a xmlns:p=''/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns:xmlns='urn:x'/>",
    "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    "<a xmlns:p='u' xmlns:p='v'/>", "<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' q:b='2'/>", "<a xmlns:p='a&amp;b'/>",
    "<a xmlns:p='u\tv'/>", "<a xmlns='::'/>", "<p:a/>", "<a p:b='1'/>", "<a b='1' b='2'/>", "<a b='1' c='2'/>",
    "<a b='1'c='2'/>", "<a b/>", "<a b=/>", "<a b=1/>", "<a b = '1' />", "<a b='<'/>", "<a b='&lt;\r\n\t\n\r'/>",
    "<a b='&#10;&#13;&#9;'/>", "<a b='\"' c=\"'\"/>", "<a b=\"]]>\"/>", "<a xml:space='preserve'> </a>",
    "<a xml:space='odd' xml:lang='!'/>", "<a xml:b='1' xmlns:b='urn:x' b:c='2'/>", "\u{FEFF}", "\u{85}", "\u{A0}",
    "\u{2028}", "\u{FFFD}", "\u{10FFFF}", "ạ", "\u{1F600}",
  ]
  /// Bytes that are no UTF-8, or none that XML allows.
  private static let bytes: [[UInt8]] = [
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE],
    [0xEF, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF],
    [0xFE], [0xE1, 0xBA], [0xC3], [0xF0, 0x9F, 0x98], [1], [0x1F], [0x7F], [0xEF, 0xBB, 0xBF],
  ]
  /// What a text may begin with.
  private static let heads = [
    "", "\u{FEFF}", " ", "\r\n", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding='utf-8' standalone='no' ?>",
    "<?xml version='1.0' encoding='UTF-8' standalone='maybe'?>", "<?xml version='1.1'?>", "<?xml version='2.0'?>",
    "<?xml encoding='UTF-8'?>", "<?xml version='1.0' encoding='ISO-8859-1'?>",
    "<?xml version='1.0' encoding='UTF-16'?>",
    "<?xml version='1.0'encoding='UTF-8'?>", "<?xml version = '1.0'\n?>",
    "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>",
    "<?xml version='1.0' encoding='utf8'?>", "\u{FEFF}<?xml version='1.0'?><!-- a -->\n<?b c?>",
    " <?xml version='1.0'?>",
    "<!-- a --><?xml version='1.0'?>", "<?xml?>", "<?xml version='1.0' encoding='UTF-8' ?", "\u{FEFF}\u{FEFF}",
  ]

  /// Changes a text in one to three ways.
  static func apply(to whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var text = whole
    for _ in 0..<[1, 1, 1, 2, 3][Int.random(in: 0..<5, using: &random)] { change(&text, &random) }
    return text
  }

  /// Changes a text in one way.
  private static func change(_ text: inout [UInt8], _ random: inout SeededGenerator) {
    guard text.count > 8 else { return }
    let place = Int.random(in: 0..<text.count, using: &random)
    let edge = edge(in: text, from: place, &random)
    let end = min(text.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<24, using: &random) {
    case 0..<6: text.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: edge)
    case 6..<9: text.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
    case 9: text.insert(contentsOf: bytes.randomElement(using: &random) ?? [], at: place)
    case 10: text[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 11: text[place] = UInt8.random(in: 0...255, using: &random)
    case 12: text.removeSubrange(place..<end)
    case 13: text.removeSubrange(place...)
    case 14: text.insert(contentsOf: text[place..<end], at: edge)
    case 15: text = text.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : $0 == 0x20 ? [0x0D] : [$0] }
    case 16: text = text.flatMap { $0 == 0x3E ? [0x20, 0x0D, 0x0A, 0x3E] : [$0] }
    case 17: text = text.map { $0 == 0x22 ? 0x27 : $0 == 0x27 ? 0x22 : $0 }
    case 18, 19:
      let root = text.indices.first { text[$0] == 0x3C && $0 + 1 < text.count && text[$0 + 1] != 0x3F } ?? 0
      text.replaceSubrange(..<root, with: (heads.randomElement(using: &random) ?? "").utf8)
    case 20: text.append(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8)
    case 21: rename(&text, &random)
    case 22: if Int.random(in: 0..<8, using: &random) == 0 { swell(&text, at: edge, &random) }
    default: text.swapAt(place, edge == text.count ? 0 : edge)
    }
  }

  /// The next place where markup begins or ends, sometimes right behind it.
  private static func edge(in text: [UInt8], from place: Int, _ random: inout SeededGenerator) -> Int {
    let marks = Array("<>\"'=& ".utf8)
    let found = text[place...].firstIndex { marks.contains($0) } ?? text.count
    return min(text.count, found + Int.random(in: 0...1, using: &random))
  }

  /// Puts another name in the place of a prefix or a namespace.
  private static func rename(_ text: inout [UInt8], _ random: inout SeededGenerator) {
    let old = ["xmlns:", "w:", "xml:", "http://", "UTF-8", "1.0"].randomElement(using: &random) ?? ""
    let new = ["xmlns:w", "xmlns", "xml:", "", "p:", "utf-16", "W:", "w::", ":"].randomElement(using: &random) ?? ""
    let places = text.indices.filter { text[$0...].starts(with: old.utf8) }
    guard let place = places.randomElement(using: &random) else { return }
    text.replaceSubrange(place..<place + old.utf8.count, with: new.utf8)
  }

  /// Puts in something beyond a limit, or right at it.
  private static func swell(_ text: inout [UInt8], at place: Int, _ random: inout SeededGenerator) {
    let count = [63, 64, 65, 256, 257, 999, 1_000, 2_001].randomElement(using: &random) ?? 0
    let piece: String =
      switch Int.random(in: 0..<7, using: &random) {
      case 0: String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
      case 1: "<a " + (0..<count).map { "a\($0)=''" }.joined(separator: " ") + "/>"
      case 2: "<a " + (0..<count).map { "xmlns:a\($0)='u\($0 % 200)'" }.joined(separator: " ") + "/>"
      case 3: (0..<count).map { "<n\($0)/>" }.joined()
      case 4: "<" + String(repeating: "n", count: count) + "/>"
      case 5: "<a b='" + String(repeating: "x", count: count * 40) + "'/>"
      default: "<!--" + String(repeating: " ", count: count * 40) + "-->"
      }
    text.insert(contentsOf: piece.utf8, at: place)
  }
}
