import Glibc
import TestSupport
import ZipArchive

@testable import XML

/// Short texts with much of what XML has, from which others are made, and the names of all texts.
enum TextSeeds {
  /// The texts.
  static let plain: [[UInt8]] = [
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\r\n"
      + #"<w:document xmlns:w="urn:w" xmlns:mc="urn:mc" mc:Ignorable="w"><w:body><w:p w:id="1"><w:r><w:t xml:space="preserve"> Tờ "#
      + #"trình &amp; &#x1EA1; </w:t></w:r></w:p><w:sectPr/></w:body></w:document>"#,
    #"<a xmlns="urn:x" b="1" c='"2"'><b xmlns="urn:y"><c/></b><!-- n --><d>x<![CDATA[<y>]]>z</d><?p q?></a>"#,
    "<p:a xmlns:p='urn:x' xmlns:q='urn:y' q:b='1' p:b='2' b='3'>\n  <p:b q:c=' a\tb '/>\n  <q:b>\r\n]]&gt;</q:b>\n</p:a>\n",
    "<a>" + String(repeating: "<b c='&lt;&#10;'>t</b>", count: 8) + "</a>",
    "<a/>", "<a> </a>", "<a b=''>]</a><!-- e -->",
  ].map { Array($0.utf8) }

  /// A folder with more Word files, which `XML_FOLDER` names; nil for none.
  static let folder = getenv("XML_FOLDER").map { String(cString: $0) }

  /// The XML parts of the Word files of the repository and of that folder, each once.
  static let parts: [[UInt8]] = {
    var files = ["Samples", "Rules", "Tests"].flatMap(Repository.files).map { Repository.root + "/" + $0 }
    if let folder { files += Repository.names(at: folder).map { folder + "/" + $0 } }
    var seen: Set<[UInt8]> = []
    for path in files where [".docx", ".docm", ".dotx"].contains(where: path.hasSuffix) {
      guard let archive = try? ZipArchive(Repository.bytes(at: path)) else { continue }
      for entry in archive.entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
        if let part = try? archive.contents(of: entry) { seen.insert(part) }
      }
    }
    // The same order everywhere, so that a mutation can be made again from its number.
    return seen.sorted { $0.lexicographicallyPrecedes($1) }
  }()

  /// The names of namespaces and elements that stand in texts, each with a number of its own.
  static func names(of texts: [[UInt8]]) -> XMLEventNames {
    var spaces: [String: Int] = ["http://www.w3.org/XML/1998/namespace": 0, "urn:x": 1, "urn:y": 1]
    var locals: Set<String> = []
    for text in texts {
      for word in text.split(whereSeparator: { !isInName($0) }) where word.count < 40 {
        locals.insert(String(decoding: word, as: UTF8.self))
      }
      for value in text.split(whereSeparator: { $0 == 0x22 || $0 == 0x27 }) where value.count < 90 {
        let value = String(decoding: value, as: UTF8.self)
        if value.hasPrefix("http:") || value.hasPrefix("urn:") { spaces[value] = spaces[value] ?? spaces.count + 1 }
      }
    }
    return XMLEventNames(namespaces: spaces, locals: locals.sorted())
  }

  /// Whether a byte may stand in a local name.
  private static func isInName(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }
}
