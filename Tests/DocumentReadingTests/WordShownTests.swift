import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// A field of a form with its state.
private func form(_ kind: String, _ state: String) -> String {
  "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='x'/>\(state)</w:ffData></w:fldChar></w:r>"
    + "<w:r><w:instrText> \(kind) </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
}

/// A drawing that shows something of a part.
private func drawing(_ content: String, width: Int = 900_000) -> String {
  "<w:r><w:drawing><wp:inline><wp:extent cx='\(width)' cy='900000'/><a:graphic><a:graphicData>\(content)"
    + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
}

@Suite("Word: what the page shows beside runs")
struct WordShownTests {
  /// A diagram: the words of its shapes, those of its layout, and a placeholder.
  private static let diagram =
    "<dgm:dataModel \(WordBuilder.namespaces)><dgm:ptLst><dgm:pt type='doc'><dgm:t><a:p><a:r><a:t>gốc</a:t></a:r></a:p>"
    + "</dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Thẩm</a:t></a:r><a:r><a:t> định</a:t></a:r></a:p></dgm:t></dgm:pt>"
    + "<dgm:pt type='node'><dgm:t><a:p><a:r><a:t>Ban hành</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
  /// A chart: title, two rows of numbers with names, categories said for each.
  private static let chart: String = {
    func cache(_ values: String...) -> String {
      "<c:strRef><c:f>Sheet1!A1</c:f><c:strCache>"
        + values.map { "<c:pt><c:v>\($0)</c:v></c:pt>" }.joined() + "</c:strCache></c:strRef>"
    }
    func row(_ name: String) -> String {
      "<c:ser><c:tx>\(cache(name))</c:tx><c:cat>\(cache("Quý I", "Quý II"))</c:cat>"
        + "<c:val><c:numRef><c:numCache><c:pt><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
    }
    return "<c:chartSpace \(WordBuilder.namespaces)><c:title><c:tx><c:rich><a:p><a:r><a:t>Tiến độ</a:t></a:r></a:p>"
      + "</c:rich></c:tx></c:title>\(row("Thu"))\(row("Chi"))</c:chartSpace>"
  }()

  /// What stands in a paragraph, and its text.
  private static let shownCases: [(String, String)] = [
    (
      form(
        "FORMDROPDOWN", "<w:ddList><w:result w:val='1'/><w:listEntry w:val='a'/><w:listEntry w:val='b'/></w:ddList>"),
      "b"
    ),
    (form("FORMDROPDOWN", "<w:ddList><w:listEntry w:val='đầu'/><w:listEntry w:val='b'/></w:ddList>"), "đầu"),
    (form("FORMCHECKBOX", "<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>") + run("có"), "☒có"),
    (form("FORMCHECKBOX", "<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>") + run("có"), "☐có"),
    (form("SYMBOL 65 \\f \"Arial\"", "") + run("x"), "Ax"),
    (
      "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
      "1/2"
    ),
    (
      "<m:oMath><m:d><m:dPr/><m:e><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
        + "</m:e></m:d></m:oMath>", "(x^2)"
    ),
    (run("a", "<w:vanish/>") + "<m:oMath><m:r><m:t>b</m:t></m:r></m:oMath>", "b"),
    ("<w:r><w:t>a</w:t><w:ptab w:alignment='right' w:relativeTo='margin'/><w:t>b</w:t></w:r>", "a\tb"),
    (
      run("a")
        + "<w:r><w:pict><v:shape style='width:9pt;height:9pt'><v:textpath string='MẬT'/></v:shape></w:pict></w:r>",
      "a\nMẬT"
    ),
    (drawing("<dgm:relIds r:dm='data1'/>"), "Thẩm định\nBan hành"),
    (drawing("<c:chart r:id='chart1'/>"), "Tiến độ\nThu\nQuý I\nQuý II\nChi"),
    (run("a") + drawing("<c:chart r:id='gone'/>"), "a"),
  ]

  @Test("shows forms, formulas, WordArt, diagrams and charts", arguments: shownCases)
  func shown(content: String, text: String) throws {
    let word = WordBuilder(
      paragraph(content),
      wholeParts: [
        .init("data1.xml", kind: "diagramData", Self.diagram), .init("chart1.xml", kind: "chart", Self.chart),
      ])
    let document = try WordReader().read(word.bytes, name: "")
    #expect(document.paragraphs.map(\.text) == [text])
    #expect(document.notices.isEmpty)
  }

  @Test("keeps the words of a drawing without size apart, and tells of one that is broken")
  func hiddenAndBrokenParts() throws {
    let word = WordBuilder(
      paragraph(run("a") + drawing("<dgm:relIds r:dm='data1'/>", width: 0))
        + paragraph(drawing("<c:chart r:id='chart1'/>")),
      wholeParts: [.init("data1.xml", kind: "diagramData", Self.diagram), .init("chart1.xml", kind: "chart", "<c:")])
    let document = try WordReader().read(word.bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["a"])
    #expect(document.paragraphs.first?.hidden.map(\.reason) == [.offPage])
    #expect(document.notices == [.unread("drawing", count: 1)])
  }

  /// An embedded Word file with a note and a list of its own.
  private static let inner = WordBuilder(
    paragraph(run("nhúng", "<w:rStyle w:val='Đ'/>") + "<w:r><w:footnoteReference w:id='1'/></w:r>"),
    parts: [
      "footnotes.xml": "<w:footnote w:id='1'>\(paragraph(run("chú")))</w:footnote>",
      "styles.xml": "<w:style w:type='character' w:styleId='Đ'><w:rPr><w:b/></w:rPr></w:style>",
    ])
  /// A page saved with its pictures.
  private static let message =
    "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"=_b\"\r\n\r\nthis\r\n--=_b\r\n"
    + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    + "<p>T=E1=BB=9D tr=\r\n=C3=ACnh</p>\r\n--=_b\r\nContent-Type: image/png\r\n\r\nx\r\n--=_b--\r\n"
  /// A page in base64.
  private static let message64 =
    "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+YeG6oTwv\ncD4=\n"

  /// Embedded parts by name and bytes, and their paragraphs.
  private static let chunkCases: [(String, [UInt8], [String])] = [
    ("c.docx", inner.bytes, ["nhúng", "chú"]), ("c.dat", Array(inner.document.utf8), ["nhúng"]),
    ("c.txt", Array("một\r\nhai\r\n".utf8), ["một", "hai"]),
    (
      "c.html",
      Array("<html><head><title>x</title></head><p>a &amp; <b>b</b>\n c<br>d<!-- e --><div>f</div></html>".utf8),
      ["a & b c\nd", "f"]
    ),
    (
      "c.xhtml",
      Array("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>g</p></body></html>".utf8), ["g"]
    ),
    ("c.html", Array("<p>h<script>if (a<b) x</script><table><tr><td>i<td>j</table>".utf8), ["h", "i", "j"]),
    ("c.html", [0x3C, 0x70, 0x3E, 0x63, 0x61, 0x66, 0xE9], ["café"]),
    ("c.mht", Array(message.utf8), ["Tờ trình"]), ("c.mht", Array(message64.utf8), ["aạ"]),
  ]

  @Test("reads embedded documents where they stand", arguments: chunkCases)
  func chunks(name: String, bytes: [UInt8], texts: [String]) throws {
    let body =
      paragraph(run("trước")) + "<w:tbl><w:tr><w:tc><w:altChunk r:id='c'/>" + paragraph(run("ô"))
      + "</w:tc></w:tr></w:tbl>"
      + paragraph(run("sau"))
    let word = WordBuilder(body, wholeParts: [.init(name, kind: "aFChunk", bytes)])
    let document = try WordReader().read(word.bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["trước"] + texts + ["ô", "sau"])
    #expect(document.stands(document.paragraphs[1], in: .cell))
    #expect(document.notices.isEmpty)
    #expect(Set(document.paragraphs.map { "\($0.part) \($0.ordinal)" }).count == document.paragraphs.count)
    guard name == "c.docx" else { return }
    #expect(document.paragraphs[1].part == "c.docx/document" && document.paragraphs[1].runs.first?.style == .bold)
    #expect(document.containers[document.paragraphs[2].container].kind == .footnote)
    #expect(document.paragraphs[1].noteReferences.map(\.container) == [document.paragraphs[2].container])
  }

  @Test("reads lists, headings and hidden words of a page")
  func page() throws {
    var page = WebPage(
      Array(
        ("<h2>Mục</h2><ol><li>a<li>b<ul><li>c</ul></ol><p style='color: #FFF'>d</p>"
          + "<p>e<span style=\"font-size:1px\">f</span><i hidden>g</i></p>").utf8))
    page.read()
    #expect(page.paragraphs.map(\.text) == ["Mục", "a", "b", "c", "", "e"])
    #expect(page.paragraphs.map(\.label) == ["", "1.", "2.", "•", "", ""])
    #expect(page.paragraphs[0].kind == .heading(level: 2) && page.paragraphs[3].kind == .listItem(level: 1))
    #expect(page.paragraphs.flatMap(\.hidden).map(\.reason) == [.white, .tiny, .vanish])
  }

  @Test(
    "tells of embedded parts that are not read",
    arguments: [
      ("c.pdf", Array("%PDF-1.4".utf8)), ("c.docx", Array(inner.bytes.dropLast(40))), ("c.bin", [0, 1, 2, 3]),
      ("d.txt", Array("lạc".utf8)),
    ])
  func unread(name: String, bytes: [UInt8]) throws {
    let word = WordBuilder(
      paragraph(run("a")) + "<w:altChunk r:id='c'/>", wholeParts: [.init(name, kind: "aFChunk", bytes)])
    let document = try WordReader().read(word.bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["a"])
    #expect(document.notices == [.unread("altChunk", count: 1)])
  }

  @Test("ends where documents are embedded in one another without end, and where one part is asked for too often")
  func embeddedLoops() throws {
    var word = WordBuilder(paragraph(run("0")))
    for depth in 1...6 {
      word = WordBuilder(
        paragraph(run("a\(depth)")) + "<w:altChunk r:id='c'/>",
        wholeParts: [.init("c.docx", kind: "aFChunk", word.bytes)])
    }
    let document = try WordReader().read(word.bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["a6", "a5", "a4", "a3"])
    #expect(document.notices == [.unread("altChunk", count: 1)])
    let many = WordBuilder(
      String(repeating: "<w:altChunk r:id='c'/>", count: 3_000), wholeParts: [.init("c.txt", kind: "aFChunk", "a")])
    let error = #expect(throws: ReadingError.self) { try WordReader().read(many.bytes, name: "") }
    #expect(error?.reason == .tooLarge)
  }
}
