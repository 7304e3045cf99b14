import Testing
import XML

/// Building a tree and writing it down.
@Suite struct XMLBuilderTests {
  /// A builder for a root called `r`.
  private func builder(namespace: String = "") throws -> XMLBuilder {
    try #require(XMLBuilder(root: "r", namespace: namespace))
  }

  @Test func anElementHoldsWhatWasPutIn() throws {
    let builder = try builder(namespace: "urn:x")
    builder.attribute("a", "1")
    builder.open("b", tag: 7)
    builder.text("một ")
    builder.text("hai")
    builder.close()
    builder.element("c", [("k", "v")], text: "t")
    let document = builder.finish()
    let root = try #require(document.root)
    #expect(root.namespace == "urn:x")
    #expect(root.attribute("a") == "1")
    #expect(root.elements.map(\.name) == ["b", "c"])
    #expect(root.elements.first?.tag == 7)
    #expect(root.elements.first?.children.count == 1)
    #expect(root.elements.first?.value == "một hai")
    #expect(root.elements.last?.tag == nil)
    #expect(
      String(decoding: document.serialized(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <r xmlns="urn:x" a="1">
          <b>một hai</b>
          <c k="v">t</c>
        </r>

        """)
  }

  @Test(arguments: [
    ("a<b & \"c\">", "<r x=\"a&lt;b &amp; &quot;c&quot;&gt;\">a&lt;b &amp; \"c\"&gt;</r>"),
    ("a\tb\nc\r", "<r x=\"a&#9;b&#10;c&#13;\">a\tb\nc&#13;</r>"),
    ("a\u{0}b\u{1B}[31m", "<r x=\"a\u{FFFD}b\u{FFFD}[31m\">a\u{FFFD}b\u{FFFD}[31m</r>"),
    ("\u{FFFF}\u{FFFD}\u{1F600}", "<r x=\"\u{FFFD}\u{FFFD}\u{1F600}\">\u{FFFD}\u{FFFD}\u{1F600}</r>"),
    ("]]>", "<r x=\"]]&gt;\">]]&gt;</r>"),
  ])
  func textIsEscaped(text: String, expected: String) throws {
    let builder = try builder()
    builder.attribute("x", text)
    builder.text(text)
    let bytes = builder.finish().serialized()
    #expect(String(decoding: bytes, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(expected)\n")
    let again = try XMLDocument.parse(bytes)
    #expect(again.root?.value == XMLCharacters.mended(text))
    #expect(again.root?.attribute("x") == XMLCharacters.mended(text))
  }

  @Test func whatXMLForbidsIsMended() throws {
    #expect(XMLBuilder(root: "a b") == nil)
    let builder = try builder()
    builder.attribute("not a name", "1")
    builder.attribute("twice", "1")
    builder.attribute("twice", "2")
    builder.element("<script>", text: "x")
    builder.close()
    builder.close()
    builder.element("last")
    let root = try #require(builder.finish().root)
    #expect(root.attributes.map(\.value) == ["1"])
    #expect(root.elements.map(\.name) == ["unnamed", "last"])
  }

  @Test func aNodeKeepsItsDocument() throws {
    var nodes: [XMLNode] = []
    for number in 0..<50 {
      let builder = try builder()
      builder.element("n", text: "\(number)")
      nodes.append(contentsOf: builder.finish().root?.elements ?? [])
    }
    #expect(nodes.map(\.value) == (0..<50).map(String.init))
    #expect(nodes.allSatisfy { $0.path == "/r/n" })
  }
}
