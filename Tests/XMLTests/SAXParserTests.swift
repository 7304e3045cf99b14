import TestSupport
import Testing

@testable import XML

/// Writes each event as a short word.
private final class Recorder: XMLEventHandler {
  /// The events so far.
  var events: [String] = []
  /// Whether the last event was text.
  private var inText = false

  func declare(prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>) {
    events.append("ns \(prefix.map { String(cString: $0) } ?? "")=\(String(cString: namespace))")
  }
  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    inText = false
    let value = attributes.string(1, in: 7).map { " x:b=\($0)" } ?? ""
    let plain = attributes.string(1, in: XMLEventNames.noNamespace).map { " b=\($0)" } ?? ""
    events.append("<\(name.namespace):\(name.local) \(name.localName)\(value)\(plain)")
  }
  func end(_ name: XMLEventName) {
    inText = false
    events.append(">\(name.local)")
  }
  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: utf8, as: UTF8.self)
    if inText, let last = events.popLast() { events.append(last + text) } else { events.append("'" + text) }
    inText = true
  }
}

/// The names of the tests: `a` is 0, `b` is 1; `urn:x` and `urn:y` are both 7.
private let names = XMLEventNames(namespaces: ["urn:x": 7, "urn:y": 7], locals: ["a", "b"])

/// The events of a document, given in pieces of a size.
private func events(_ bytes: [UInt8], piece: Int = .max, limits: XMLEventLimits = XMLEventLimits()) throws -> [String] {
  let recorder = Recorder()
  let parser = XMLEventParser(handler: recorder, names: names, limits: limits)
  try bytes.withUnsafeBufferPointer { all in
    var start = 0
    while start < all.count {
      let end = min(start + min(piece, all.count), all.count)
      try parser.push(UnsafeBufferPointer(rebasing: all[start..<end]))
      start = end
    }
    try parser.finish()
  }
  return recorder.events
}

@Suite("XML events")
struct SAXParserTests {
  @Test("gives names their numbers, whatever the prefix", arguments: [1, 7, 4096])
  func names(piece: Int) throws {
    let text = #"<p:a xmlns:p="urn:x" xmlns:q="urn:y" q:b="1 &lt; &#x1EA1;" b="2">đ<b/>&amp;<![CDATA[<c>]]></p:a>"#
    #expect(
      try events(Array(text.utf8), piece: piece) == [
        "ns p=urn:x", "ns q=urn:y", "<7:0 a x:b=1 < ạ b=2", "'đ", "<-2:1 b", ">1", "'&<c>", ">0",
      ])
  }

  @Test("reads UTF-16", arguments: [true, false])
  func utf16(isBigEndian: Bool) throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Tờ trình</a>"
    let bytes = text.utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    #expect(try events(bytes) == ["<-2:0 a", "'Tờ trình", ">0"])
  }

  @Test(
    "refuses what is not well-formed, with its place",
    arguments: [
      ("<a>\n <b></a>", 2), ("<a>\n\n&nbsp;</a>", 3), ("<a/><a/>", 1), ("", 0), ("<a", 1), ("<a>\u{1}</a>", 1),
    ])
  func malformed(text: String, line: Int) {
    let error = #expect(throws: XMLEventError.self) { try events(Array(text.utf8)) }
    #expect(error?.reason == .malformed)
    if line > 0 { #expect(error?.line == line) }
  }

  @Test(
    "stops at a document type declaration before any entity of it is read",
    arguments: [
      "<!DOCTYPE a><a/>",
      "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
      "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    ])
  func documentType(text: String) {
    let error = #expect(throws: XMLEventError.self) { try events(Array(text.utf8)) }
    #expect(error?.reason == .documentType)
  }

  @Test(
    "keeps its limits",
    arguments: [
      (String(repeating: "<a>", count: 1_001), "deep"),
      ("<a " + (0..<2_001).map { "a\($0)=''" }.joined(separator: " ") + "/>", "attributes"),
      ("<a " + (0..<2_001).map { "xmlns:a\($0)='u'" }.joined(separator: " ") + "/>", "namespaces"),
      ("<a " + (0..<200_000).map { "a\($0)=''" }.joined(separator: " ") + "/>", "too long"),
    ])
  func limits(text: String, message: String) {
    let error = #expect(throws: XMLEventError.self) { try events(Array(text.utf8)) }
    #expect(error?.reason == .limit)
    #expect(error?.message.contains(message) == true)
  }

  @Test("reads attributes as long as a picture, up to a limit")
  func longAttribute() throws {
    let text = "<a b='" + String(repeating: "x", count: 3 << 20) + "'/>"
    #expect(try events(Array(text.utf8)).count == 2)
    #expect(throws: XMLEventError.self) { try events(Array(text.utf8), limits: XMLEventLimits(token: 1 << 20)) }
  }

  @Test("knows more names than it remembers")
  func manyNames() throws {
    let text = "<a>" + (0..<2_000).map { "<n\($0) b='\($0)'/>" }.joined() + "<b/></a>"
    let found = try events(Array(text.utf8))
    #expect(found.count == 4_004)
    #expect(found[1] == "<-2:-1 n0 b=0" && found[4_001] == "<-2:1 b")
  }
}
