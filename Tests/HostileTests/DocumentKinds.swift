import TestSupport

extension HostileKind {
  /// A relationship part.
  private static func relationships(_ name: String, _ targets: [(kind: String, target: String)]) -> ZipBuilder.File {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let rows = targets.enumerated().map { index, row in
      "<Relationship Id='r\(index)' Type='\(office)/\(row.kind)' Target='\(row.target)'/>"
    }
    return ZipBuilder.File(
      name,
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(rows.joined())"
        + "</Relationships>")
  }

  /// The entries of a Word package with relationships of the main part in the stead of its own.
  private static func word(_ more: String, _ targets: [(kind: String, target: String)]) -> [ZipBuilder.File] {
    let name = "word/_rels/document.xml.rels"
    return word(more, parts: ["header1.xml": "<w:p><w:r><w:t>đầu</w:t></w:r></w:p>"]).filter { $0.name != name } + [
      relationships(name, targets)
    ]
  }

  /// A style that is based on another.
  private static func style(_ name: String, on base: String) -> String {
    "<w:style w:type='paragraph' w:styleId='\(name)'><w:name w:val='\(name)'/><w:basedOn w:val='\(base)'/></w:style>"
  }

  /// A paragraph with properties.
  private static func paragraph(_ properties: String) -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>"
  }

  /// A section that shows a header.
  private static let section = "<w:sectPr><w:headerReference w:type='default' r:id='r0'/></w:sectPr>"

  /// Kinds of Word document.
  static let documents = [
    HostileKind("word-paragraph-100mb", "a paragraph of 100 MB") {
      let parts = document.replacing("</w:body>", with: "<w:p><w:r><w:t>@</w:t></w:r></w:p></w:body>").split(
        separator: "@")
      let words = Array(times(1 << 18, "chữ ").utf8)
      return word { $0.repeating(words, count: 100, between: parts.map { Array($0.utf8) }) }
    },
    HostileKind("word-paragraph-of-runs", "the same in a million runs") {
      word("<w:p>\(times(10_000, "<w:r><w:t>\(times(100, "mười chữ. "))</w:t></w:r>"))</w:p>")
    },
    HostileKind("word-relationship-loop", "parts that refer to one another and to themselves") {
      word(section, [("header", "header1.xml"), ("document", "document.xml")]) + [
        relationships("word/_rels/header1.xml.rels", [("header", "header1.xml"), ("document", "document.xml")])
      ]
    },
    HostileKind("word-main-as-header", "a header that is the main part") {
      word(section, [("header", "document.xml")])
    },
    HostileKind("word-two-main-parts", "two main parts") {
      word().filter { $0.name != "_rels/.rels" } + [
        relationships("_rels/.rels", [("officeDocument", "word/document.xml"), ("officeDocument", "word/x.xml")])
      ]
    },
    HostileKind("word-missing-main-part", "a main part that is not there") {
      word().filter { $0.name != "_rels/.rels" } + [relationships("_rels/.rels", [("officeDocument", "word/x.xml")])]
    },
    HostileKind("word-many-relationships", "150,000 relationships") {
      word("", (0..<150_000).map { ("image", "\($0)") })
    },
    HostileKind("word-style-loop", "styles based on each other in a circle") {
      word(paragraph("<w:pStyle w:val='A'/>"), parts: ["styles.xml": style("A", on: "B") + style("B", on: "A")])
    },
    HostileKind("word-style-chain", "20,000 styles, each based on the next") {
      let styles = (0..<20_000).map { style("s\($0)", on: "s\($0 + 1)") }
      return word(
        (0..<2_000).map { paragraph("<w:pStyle w:val='s\($0)'/>") }.joined(), parts: ["styles.xml": styles.joined()])
    },
    HostileKind("word-numbering-loop", "lists that numbering styles define by each other in a circle") {
      let lists = [1, 2].map { list in
        "<w:abstractNum w:abstractNumId='\(list)'><w:numStyleLink w:val='N\(list)'/></w:abstractNum>"
          + "<w:num w:numId='\(list)'><w:abstractNumId w:val='\(list)'/></w:num>"
      }
      let styles = [1, 2].map { list in
        "<w:style w:type='numbering' w:styleId='N\(list)'><w:pPr><w:numPr><w:numId w:val='\(3 - list)'/></w:numPr>"
          + "</w:pPr></w:style>"
      }
      return word(
        paragraph("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"),
        parts: ["numbering.xml": lists.joined(), "styles.xml": styles.joined()])
    },
    HostileKind("word-fields-deep", "fields 100,000 deep in one another") {
      word("<w:p>" + times(100_000, "<w:r><w:fldChar w:fldCharType='begin'/></w:r>") + "</w:p>")
    },
    HostileKind("word-tables-deep", "tables 100 deep in one another") {
      word(times(100, "<w:tbl><w:tr><w:tc>") + paragraph("") + times(100, "<w:p/></w:tc></w:tr></w:tbl>"))
    },
    HostileKind("word-boxes-deep", "text boxes 100 deep in one another") {
      word(
        times(100, "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>") + paragraph("")
          + times(100, "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"))
    },
    HostileKind("word-wide-row", "a row of 100,000 cells") {
      word("<w:tbl><w:tr>\(times(100_000, "<w:tc><w:p/></w:tc>"))</w:tr></w:tbl>")
    },
    HostileKind("word-2000-pages", "an honest document of 2,000 pages") {
      let line = "Trong thời gian tới, các đơn vị tiếp tục rà soát hiện trạng hạ tầng, tổng hợp số liệu. "
      return word(times(20_000, "<w:p><w:r><w:t>\(times(4, line))</w:t></w:r></w:p>"))
    },
    HostileKind("word-flat-duplicate", "a flat package with two parts of one name", ending: "xml") {
      let part = "<pkg:part pkg:name='/word/document.xml'><pkg:xmlData/></pkg:part>"
      return Array(
        "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>\(part)\(part)</pkg:package>".utf8
      )
    },
  ]
}
