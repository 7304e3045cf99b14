import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// A text box of DrawingML.
private func box(_ content: String, width: Int = 90_000) -> String {
  "<w:drawing><wp:anchor><wp:extent cx='\(width)' cy='90000'/><a:graphic><wps:wsp><wps:txbx><w:txbxContent>\(content)"
    + "</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing>"
}

@Suite("Word text")
struct WordTextTests {
  @Test(
    "reads what stands in a paragraph as a reader sees it",
    arguments: [
      (run("Tờ tr") + run("ình"), "Tờ trình"),
      ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd"),
      ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a-bc"),
      ("<w:r><w:t> a </w:t><w:t xml:space='preserve'> b </w:t></w:r>", "a b "),
      (run("x") + "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Arial' w:char='F041'/></w:r>", "x✓A"),
      ("<w:hyperlink r:id='h'>\(run("liên kết"))</w:hyperlink>", "liên kết"),
      ("<w:smartTag><w:customXml>\(run("thẻ"))</w:customXml></w:smartTag>", "thẻ"),
      ("<w:sdt><w:sdtPr><w:alias w:val='k'/></w:sdtPr><w:sdtContent>\(run("ô"))</w:sdtContent></w:sdt>", "ô"),
      ("<w:fldSimple w:instr='PAGE'>\(run("kết quả"))</w:fldSimple>", "kết quả"),
      (field("begin") + instruction("REF x") + field("separate") + run("đích") + field("end") + run("."), "đích."),
      (
        field("begin") + instruction("IF ") + field("begin") + instruction("X") + field("separate") + run("ẩn")
          + field("end") + field("separate") + run("hiện") + field("end"), "hiện"
      ),
      (field("begin") + instruction("MACROBUTTON None [bấm vào đây]") + field("end"), "[bấm vào đây]"),
      ("<w:r><w:ruby><w:rt>\(run("trên"))</w:rt><w:rubyBase>\(run("gốc"))</w:rubyBase></w:ruby></w:r>", "gốc"),
      ("<w:dir w:val='ltr'><w:bdo w:val='ltr'>\(run("chiều"))</w:bdo></w:dir>", "chiều"),
      ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
      (run("a") + "<x:thing>\(run("b"))</x:thing>", "ab"),
      (run("a &lt;&amp;&#x1EA1;") + "<w:r><w:delText>xóa</w:delText></w:r>", "a <&ạ"),
    ])
  func inline(content: String, text: String) throws {
    let document = try WordReader().read(WordBuilder(paragraph(content)).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == [text])
    #expect(document.paragraphs.first?.runs.last?.range.upperBound == text.utf8.count)
  }

  @Test("leaves out elements that Word is told to ignore")
  func ignorable() throws {
    let xml = WordBuilder(paragraph(run("a") + "<x:thing>\(run("b"))</x:thing>")).document
      .replacing("<w:document", with: "<w:document mc:Ignorable='x'")
    #expect(try WordReader().read(Array(xml.utf8), name: "a.xml").paragraphs.map(\.text) == ["a"])
  }

  @Test("reads one branch of alternatives, and counts paragraphs without those of a fallback passed over")
  func alternatives() throws {
    let choice = "<mc:Choice Requires='wps'>\(box(paragraph(run("hộp"))))</mc:Choice>"
    let fallback =
      "<mc:Fallback><w:pict><v:shape style='width:9pt;height:9pt'><v:textbox><w:txbxContent>"
      + paragraph(run("hộp cũ")) + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
    let body =
      paragraph(
        run("trước") + "<w:r><mc:AlternateContent>\(choice)\(fallback)</mc:AlternateContent></w:r>" + run(" sau"))
      + paragraph(run("cuối"))
      + paragraph(
        "<w:r><mc:AlternateContent><mc:Choice Requires='x'>\(box(paragraph(run("lạ"))))</mc:Choice>"
          + "\(fallback)</mc:AlternateContent></w:r>")
    let document = try WordReader().read(WordBuilder(body).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == ["trước sau", "hộp", "cuối", "hộp cũ"])
    #expect(document.paragraphs.map(\.ordinal) == [1, 2, 3, 6])
    #expect(document.stands(document.paragraphs[1], in: .textBox))
  }

  @Test("keeps the text of nested tables and merged cells, with their containers")
  func tables() throws {
    let inner = "<w:tbl><w:tr><w:tc>\(paragraph(run("trong")))</w:tc></w:tr></w:tbl>"
    let body =
      "<w:tbl><w:tr><w:tc>\(paragraph(run("a")))\(inner)</w:tc><w:tc>\(paragraph(run("b")))</w:tc></w:tr>"
      + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>\(paragraph(run("c")))</w:tc></w:tr></w:tbl>" + paragraph(run("d"))
    let document = try WordReader().read(WordBuilder(body).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == ["a", "trong", "b", "c", "d"])
    let kinds = document.paragraphs.map { document.containers(around: $0).map(\.kind.rawValue).joined(separator: " ") }
    #expect(kinds[1] == "cell row table cell row table body" && kinds[4] == "body")
    let cells = document.paragraphs.map { document.containers[$0.container].ordinal }
    #expect(cells == [0, 0, 1, 0, 0])
  }

  @Test("goes on with a paragraph after a table in it")
  func tableInParagraph() throws {
    let table = "<w:tbl><w:tr><w:tc>\(paragraph(run("b")))</w:tc></w:tr></w:tbl>"
    let body = paragraph(run("a") + "<w:r>\(table)</w:r>" + run("c")) + paragraph(run("d"))
    let document = try WordReader().read(WordBuilder(body).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == ["a", "b", "c", "d"])
    #expect(document.paragraphs.map(\.container) == [0, document.paragraphs[1].container, 0, 0])
  }

  @Test("puts notes after the body in the order of their marks, then headers and footers")
  func parts() throws {
    let body =
      paragraph(run("một") + "<w:r><w:footnoteReference w:id='5'/></w:r>" + run(" hai"))
      + paragraph(run("ba") + "<w:r><w:endnoteReference w:id='2'/></w:r>")
      + "<w:sectPr><w:headerReference w:type='default' r:id='header1'/><w:headerReference w:type='first' r:id='header2'/>"
      + "<w:footerReference w:type='default' r:id='footer1'/></w:sectPr>"
    let document = try WordReader().read(
      WordBuilder(
        body,
        parts: [
          "footnotes.xml": "<w:footnote w:type='separator' w:id='0'>\(paragraph(run("vạch")))</w:footnote>"
            + "<w:footnote w:id='5'>\(paragraph(run("chú")))</w:footnote>"
            + "<w:footnote w:id='6'>\(paragraph(run("mồ côi")))</w:footnote>",
          "endnotes.xml": "<w:endnote w:id='2'>\(paragraph(run("cuối")))</w:endnote>",
          "header1.xml": paragraph(run("đầu")), "header2.xml": paragraph(run("không in")),
          "footer1.xml": paragraph(run("chân")),
        ]
      ).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == ["một hai", "ba", "chú", "cuối", "đầu", "chân"])
    #expect(
      document.paragraphs.map(\.part) == ["document", "document", "footnotes", "endnotes", "header1", "footer1"])
    #expect(document.paragraphs.map(\.ordinal) == [1, 2, 2, 1, 1, 1])
    let note = try #require(document.paragraphs[0].noteReferences.first)
    #expect(note.offset == "một".utf8.count && document.containers[note.container].label == "1")
    #expect(document.paragraphs[2].container == note.container)
    #expect(String(decoding: document.source.utf8, as: UTF8.self).hasPrefix("một hai\nba\n"))
  }

  @Test(
    "reads each view of tracked changes",
    arguments: [
      (RevisionView.accepted, ["thêm giữ", "nối tiếp", "ô mới", "chuyển"]),
      (.original, ["bỏ giữ", "nối", " tiếp", "ô cũ", "chuyển"]),
    ])
  func revisions(view: RevisionView, texts: [String]) throws {
    func change(_ kind: String, _ text: String) -> String { "<w:\(kind) w:id='1' w:author='a'>\(text)</w:\(kind)>" }
    func row(_ kind: String, _ text: String) -> String {
      "<w:tr><w:trPr><w:\(kind) w:id='2'/></w:trPr><w:tc>\(paragraph(run(text)))</w:tc></w:tr>"
    }
    let body =
      paragraph(
        change("ins", run("thêm")) + change("del", "<w:r><w:delText>bỏ</w:delText></w:r>") + run(" giữ"))
      + paragraph(run("nối"), "<w:rPr><w:del w:id='3'/></w:rPr>") + paragraph(run(" tiếp"))
      + "<w:tbl>\(row("ins", "ô mới"))\(row("del", "ô cũ"))</w:tbl>"
      + paragraph(change("moveFrom", run("chuyển")) + change("moveTo", run("chuyển")))
    let document = try WordReader(revisions: view).read(WordBuilder(body).bytes, name: "a.docx")
    #expect(document.paragraphs.map(\.text) == texts)
    #expect(document.notices == [.revisions(count: 7)])
    #expect(throws: ReadingError.self) { try WordReader(revisions: .reject).read(WordBuilder(body).bytes, name: "") }
  }

  @Test(
    "keeps text that nobody sees apart",
    arguments: [
      ("<w:vanish/>", HiddenText.Reason.vanish), ("<w:color w:val='FFFFFF'/>", .white), ("<w:sz w:val='2'/>", .tiny),
      ("<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>", .white), ("<w:rStyle w:val='Hidden'/>", .vanish),
      ("<w:color w:val='123456'/><w:shd w:val='clear' w:fill='123456'/>", .white),
      ("<w:webHidden/>", nil), ("<w:vanish w:val='0'/>", nil), ("<w:rStyle w:val='Hidden'/><w:vanish w:val='0'/>", nil),
      ("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000080'/>", nil),
      ("<w:color w:val='FFFFFF'/><w:shd w:val='pct50' w:color='auto' w:fill='auto'/>", nil),
    ])
  func hidden(properties: String, reason: HiddenText.Reason?) throws {
    let styles = "<w:style w:type='character' w:styleId='Hidden'><w:rPr><w:vanish/></w:rPr></w:style>"
    let document = try WordReader().read(
      WordBuilder(paragraph(run("thấy ") + run("lời", properties)), parts: ["styles.xml": styles]).bytes, name: "")
    #expect(document.paragraphs.map(\.text) == [reason == nil ? "thấy lời" : "thấy "])
    #expect(document.paragraphs[0].hidden == (reason.map { [HiddenText(offset: 7, text: "lời", reason: $0)] } ?? []))
  }

  @Test("keeps the text of boxes without size apart, and white text on a dark cell")
  func hiddenBoxes() throws {
    let white = "<w:color w:val='FFFFFF'/>"
    let body =
      paragraph(run("a") + "<w:r>\(box(paragraph(run("ngoài")), width: 0))</w:r>")
      + "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr>\(paragraph(run("b", white)))</w:tc>"
      + "<w:tc>\(paragraph(run("c", white)))</w:tc></w:tr></w:tbl>"
    let document = try WordReader().read(WordBuilder(body).bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["a", "", "b", ""])
    #expect(document.paragraphs.flatMap(\.hidden).map(\.reason) == [.offPage, .white])
  }
}
