import Testing
import XML

/// Parsing bytes to a tree.
@Suite struct XMLTreeParserTests {
  @Test func aTreeIsReadWithLinesAndTags() throws {
    let text =
      "<?xml version=\"1.0\"?>\n<!-- c -->\n<a xmlns:m='urn:m'>\n  <m:b m:x='1' x='2'/>\n"
      + "  t<![CDATA[<u>]]>\n</a>"
    let root = try #require(try XMLDocument.parse(Array(text.utf8)).root)
    let child = try #require(root.elements.first)
    #expect(root.line == 3)
    #expect(child.line == 4)
    #expect(child.tag == 1)
    #expect(child.qualifiedName == "m:b")
    #expect(child.attribute("x", namespace: "urn:m") == "1")
    #expect(child.attribute("x") == "2")
    #expect(child.attribute("y") == nil)
    #expect(child.namespace(forPrefix: "m") == "urn:m")
    #expect(child.namespace(forPrefix: "n") == nil)
    #expect(child.parent == root)
    #expect(root.precedes(child))
    #expect(!child.precedes(root))
    #expect(root.children.last?.value == "\n  t<u>\n")
  }

  @Test(arguments: [
    ("", "empty"),
    ("plain words", "Start tag expected"),
    ("<a><b></a>", "mismatch"),
    ("<a x='1' x='2'/>", "redefined"),
    ("<a>&unknown;</a>", "not defined"),
    ("<a>\u{1}</a>", "Char"),
    ("<!DOCTYPE a><a/>", "document type declarations are not allowed"),
    ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "document type declarations are not allowed"),
    ("<a><b/><u:c/></a>", "prefix"),
    ("<a/><b/>", "Extra content"),
  ])
  func badTextIsRefused(text: String, reason: String) {
    #expect {
      try XMLDocument.parse(Array(text.utf8))
    } throws: { error in
      (error as? XMLErrors)?.faults.contains { $0.message.contains(reason) } ?? false
    }
  }

  @Test func bytesThatAreNoUTF8AreRefused() {
    #expect(throws: XMLErrors.self) { try XMLDocument.parse(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8)) }
  }

  @Test func depthAndSizeAreLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    #expect(throws: Never.self) { try XMLDocument.parse(nested(200)) }
    #expect(throws: XMLErrors.self) { try XMLDocument.parse(nested(201)) }
    #expect(throws: XMLErrors.self) { try XMLDocument.parse(nested(100_000)) }
    #expect(throws: XMLErrors.self) { try XMLDocument.parse(nested(4), limits: XMLDocument.Limits(bytes: 20)) }
  }

  @Test func aFaultHasItsPlace() throws {
    let error = #expect(throws: XMLErrors.self) { try XMLDocument.parse(Array("<a>\n  <b>\n</a>".utf8)) }
    let fault = try #require(error?.faults.first)
    #expect(fault.line == 3)
    #expect(fault.column > 0)
  }
}
