import TestSupport

extension HostileKind {
  /// The main part with something before its root element.
  private static func document(after declaration: String) -> String {
    document.replacing("<?xml version=\"1.0\"?>", with: "<?xml version=\"1.0\"?>" + declaration)
  }

  /// The main part with a paragraph of some words, which may be no XML at all.
  private static func document(saying words: String) -> String {
    document.replacing("</w:body>", with: "<w:p><w:r><w:t>\(words)</w:t></w:r></w:p></w:body>")
  }

  /// The main part with some bytes in a paragraph.
  private static func document(saying bytes: [UInt8]) -> [ZipBuilder.File] {
    let text = Array(document(saying: "@@").utf8)
    let at = text.firstIndex(of: UInt8(ascii: "@")) ?? 0
    return word { $0.with(\.contents, text[..<at] + bytes + text[(at + 2)...]) }
  }

  /// Kinds of XML.
  static let parts = [
    HostileKind("xml-dtd", "a document type declaration") {
      word(document: document(after: "<!DOCTYPE w:document>"))
    },
    HostileKind("xml-entity-bomb", "entities that stand for one another a billion times") {
      let entities = (1...9).map { "<!ENTITY e\($0) '\(times(10, "&e\($0 - 1);"))'>" }.joined()
      let type = "<!DOCTYPE d [<!ENTITY e0 'x'>\(entities)]>"
      return word(document: document(saying: "&e9;").replacing("?>", with: "?>" + type))
    },
    HostileKind("xml-external-entity", "an entity that is a file of the machine") {
      let type = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
      return word(document: document(saying: "&e;").replacing("?>", with: "?>" + type))
    },
    HostileKind("xml-external-dtd", "a document type declaration that lies elsewhere") {
      word(document: document(after: "<!DOCTYPE d SYSTEM 'http://127.0.0.1:9/x.dtd'>"))
    },
    HostileKind("xml-unknown-entity", "an entity that nobody declares") { word(document: document(saying: "&e;")) },
    HostileKind("xml-deep", "elements 100,000 deep in one another") {
      word(document: document(saying: times(100_000, "<w:r>") + times(100_000, "</w:r>")))
    },
    HostileKind("xml-many-attributes", "100,000 attributes of one element") {
      word(document: document(saying: "<w:r \((0..<100_000).map { "a\($0)='' " }.joined())/>"))
    },
    HostileKind("xml-many-namespaces", "100,000 namespaces in force at once") {
      let names = (0..<500).map { level in
        "<w:r " + (0..<200).map { "xmlns:n\(level)x\($0)='u' " }.joined() + ">"
      }
      return word(document: document(saying: names.joined() + times(500, "</w:r>")))
    },
    HostileKind("xml-long-tag", "an attribute of 40 MB") {
      let halves = document(saying: "<w:r w:x='@'/>").split(separator: "@").map { Array($0.utf8) }
      return word { $0.repeating([UInt8](repeating: 0x78, count: 1 << 20), count: 40, between: halves) }
    },
    HostileKind("xml-invalid-utf8", "bytes that are no UTF-8") { document(saying: [0x61, 0xC3, 0x28, 0xFF]) },
    HostileKind("xml-nul", "a NUL byte") { document(saying: [0x61, 0, 0x62]) },
    HostileKind("xml-unknown-encoding", "an encoding that nobody knows") {
      word(document: document.replacing("\"1.0\"?>", with: "\"1.0\" encoding='x-none'?>"))
    },
    HostileKind("xml-broken-off", "XML that ends in the middle") {
      word(document: String(document.dropLast(document.count / 3)))
    },
    HostileKind("xml-not-well-formed", "elements that cross each other") {
      word(document: document(saying: "<w:b><w:i></w:b></w:i>"))
    },
  ]
}
