import Glibc
import TestSupport
import Testing

@testable import XML

/// The tokeniser against libxml2: the same events, or none.
@Suite("XML texts read whole")
struct WholeTextTests {
  /// The outcome for one text.
  private func compare(_ text: String, limits: XMLEventLimits = XMLEventLimits()) -> TwoReaders.Outcome {
    TwoReaders(names: TextSeeds.names(of: [Array(text.utf8)]), limits: limits).compare(Array(text.utf8))
  }

  @Test("reads every part of the Word files of the repository")
  func parts() {
    #expect(TextSeeds.parts.count > 100)
    let pair = TwoReaders(names: TextSeeds.names(of: TextSeeds.parts))
    for part in TextSeeds.parts + TextSeeds.plain {
      let outcome = pair.compare(part)
      // Files from elsewhere may hold anything.
      #expect(
        outcome == .same || TextSeeds.folder != nil && outcome != .differ,
        "\(String(decoding: part.prefix(200), as: UTF8.self))")
    }
  }

  @Test(
    "reads what is plain",
    arguments: [
      "<a/>", " <a/> ", "\u{FEFF}<a/>", "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<a/>",
      "<!-- a - ><?b c?> --><a/>", "<a>\r\n&#13;\r</a>", "<a b='\r\n\t&#10;&amp;'/>",
      "<a>]] ]&gt;</a>", "<a><![CDATA[]]></a>", "<a xmlns='u'><b xmlns:p='v' p:c='1' c='2'/></a >",
      "<a b=\"'\" c='\"'/>",
      "<a xml:space='preserve' xml:lang='vi'> </a>", "<a>\u{10FFFF}\u{85}ạ</a>", "<a\tb\n=\r'c'\n/>",
    ])
  func plain(text: String) { #expect(compare(text) == .same) }

  @Test(
    "leaves to libxml2 what it is not sure of",
    arguments: [
      "<đ/>", "<a:b:c/>", "<a xmlns=''/>", "<p:a/>", "<a p:b='1'/>", "<a><![CDATA[\r\n]]></a>",
      "<?xml version='1.1'?><a/>",
      "<a xmlns:p='u&amp;'/>", "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='1'/>", "<?xml-stylesheet a='b'?><a/>",
      "<a " + (0..<65).map { "a\($0)='' " }.joined() + "/>", "<a b='" + String(repeating: "c", count: 1 << 16) + "'/>",
    ])
  func unsure(text: String) { #expect(compare(text) == .left) }

  @Test(
    "leaves to libxml2 what is wrong",
    arguments: [
      "", " ", "<", "<a", "<a>", "<a/><b/>", "<a></b>", "<a>&e;</a>", "<a>&#0;</a>", "<a>&lt</a>", "<a>]]></a>",
      "<a b='1' b='2'/>", "<a b='<'/>", "<a b='1'c='2'/>", "<a>\u{0}</a>", "<a>\u{FFFE}</a>", "<a/>\u{0}", "<a/>x",
      "<!DOCTYPE a><a/>", "<a><!-- -- --></a>", "<a><?xml version='1.0'?></a>", "<a xmlns:p='u' xmlns:p='v'/>",
      "<a><![CDATA[</a>", "<1/>", "< a/>", "<a/ >", "<a b/>", "<a><!---></a>",
    ])
  func wrong(text: String) { #expect(compare(text) == .refused) }

  @Test("keeps the limits of its caller")
  func limits() {
    let nested = String(repeating: "<a>", count: 11) + String(repeating: "</a>", count: 11)
    #expect(compare(nested, limits: XMLEventLimits(depth: 10)) == .refused)
    #expect(compare(nested, limits: XMLEventLimits(depth: 11)) == .same)
    // What is narrower than its own is left to libxml2 altogether.
    #expect(compare("<a/>", limits: XMLEventLimits(attributes: 10)) == .left)
  }

  @Test("reads no byte beyond a text that ends anywhere, and gives no event of it")
  func ends() {
    let pair = TwoReaders(names: TextSeeds.names(of: TextSeeds.plain))
    for text in TextSeeds.plain {
      for count in 0...text.count { #expect(pair.compare(Array(text[..<count])) != .differ) }
    }
  }

  @Test("stops when no more events are wanted")
  func stops() {
    let text = Array(("<a>" + String(repeating: "<b/>", count: 5_000) + "</a>").utf8)
    let whole = XMLWholeText(names: TextSeeds.names(of: [text]))
    #expect(whole.read(count: text.count) { $0.update(from: text).index == text.count })
    let log = EventLog()
    whole.play(to: log) { log.bytes.count < 100 }
    #expect(log.bytes.count < 50_000)
  }

  @Test("writes no more down than a few times the text", arguments: ["]", "\r", "x\r", "]x", "&#10;", "<a/>x\r"])
  func memory(piece: String) {
    let text = Array(("<a>" + String(repeating: piece, count: 1_000_000 / piece.utf8.count) + "</a>").utf8)
    let whole = XMLWholeText(names: TextSeeds.names(of: []))
    _ = whole.read(count: text.count) { $0.update(from: text).index == text.count }
    #expect(whole.room <= 16 * text.count)
    #expect(TwoReaders(names: TextSeeds.names(of: [])).compare(text) == .same)
  }

  @Test("frees what only a large text needed, and reads on")
  func trims() {
    let large = Array(("<a>" + String(repeating: "<b c='d'/>", count: 200_000) + "</a>").utf8)
    let whole = XMLWholeText(names: TextSeeds.names(of: [large]))
    for text in [large, Array("<a/>".utf8), large] {
      #expect(whole.read(count: text.count) { $0.update(from: text).index == text.count })
      whole.trim()
    }
  }

  /// 10,000 texts unless `XML_MUTATIONS` says how many; with `XML_FOLDER`, also of the Word files there.
  @Test("agrees with libxml2 on texts that were changed at random")
  func mutations() {
    let count = getenv("XML_MUTATIONS").flatMap { Int(String(cString: $0)) } ?? 10_000
    let seed = getenv("XML_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1
    let pair = TwoReaders(names: TextSeeds.names(of: TextSeeds.parts + TextSeeds.plain))
    let short = TextSeeds.parts.filter { $0.count < 8_000 }
    let long = TextSeeds.parts.filter { $0.count >= 8_000 && $0.count < 100_000 }
    var outcomes: [TwoReaders.Outcome: Int] = [:]
    for number in 0..<count {
      var random = SeededGenerator(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
      let kind = Int.random(in: 0..<20, using: &random)
      let texts = kind < 10 ? TextSeeds.plain : kind < 19 ? short : long
      guard let whole = texts.randomElement(using: &random) else { continue }
      let text = TextMutation.apply(to: whole, &random)
      let outcome = pair.compare(text)
      outcomes[outcome, default: 0] += 1
      #expect(outcome != .differ, "number \(number): \(String(decoding: text.prefix(2_000), as: UTF8.self))")
    }
    // Were nearly all of them refused, nothing would have been compared.
    #expect(outcomes[.same, default: 0] > count / 5)
    #expect(outcomes[.left, default: 0] < count / 10)
  }
}
