import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// A shape of a group, with its properties and its text.
private func shape(_ properties: String, _ content: String = "") -> String {
  "<wps:wsp><wps:spPr>\(properties)</wps:spPr><wps:txbx><w:txbxContent>\(content)</w:txbxContent></wps:txbx></wps:wsp>"
}

/// A drawing of shapes that measure by a scale of their own.
private func group(_ shapes: String) -> String {
  "<w:r><w:drawing><wp:anchor><wp:extent cx='900000' cy='900000'/><a:graphic><a:graphicData>"
    + "<wpg:wgp xmlns:wpg='http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'>\(shapes)</wpg:wgp>"
    + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
}

/// A VML shape with text.
private func vml(_ style: String, box: String = "", _ content: String) -> String {
  "<w:r><w:pict><v:shape style='\(style)'><v:textbox style='\(box)'><w:txbxContent>\(content)</w:txbxContent>"
    + "</v:textbox></v:shape></w:pict></w:r>"
}

/// Word files as other programs write them, and as they are when something went wrong.
@Suite("Word: odd files")
struct WordOddTests {
  /// The texts of the paragraphs of a body.
  private static func texts(_ body: String) throws -> [String] {
    try WordReader().read(WordBuilder(body).bytes, name: "a.docx").paragraphs.map(\.text)
  }

  @Test(
    "shows what stands behind a field that does not end",
    arguments: [
      (paragraph(field("begin") + instruction("PAGE") + run("a")) + paragraph(run("b")), ["a", "b"]),
      (
        paragraph(field("begin") + instruction("PAGE") + field("separate") + run("a")) + paragraph(run("b")),
        ["a", "b"]
      ),
      (paragraph(field("end") + run("a") + field("separate") + run("b")), ["ab"]),
      (paragraph("<w:ins>\(field("begin"))</w:ins><w:del>\(field("end"))</w:del>" + run("a")), ["a"]),
      (
        paragraph(
          field("begin") + field("begin") + instruction("X") + field("separate") + run("a") + field("end")
            + run("b")) + paragraph(run("c")), ["ab", "c"]
      ),
      (
        "<w:tbl><w:tr><w:tc>\(paragraph(field("begin") + instruction("X")))</w:tc>"
          + "<w:tc>\(paragraph(run("ô")))</w:tc></w:tr></w:tbl>", ["ô"]
      ),
      (paragraph(field("begin") + run("a") + field("separate") + run("b") + field("end") + run("c")), ["bc"]),
    ])
  func unclosedFields(body: String, texts: [String]) throws {
    #expect(try Self.texts(body) == texts)
  }

  @Test("numbers and notes of a file with such a field are counted once")
  func countedOnce() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
      + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    let item = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
    let body =
      paragraph(run("a") + "<w:ins>\(run("b"))</w:ins><w:r><w:footnoteReference w:id='2'/></w:r>", item)
      + paragraph(field("begin") + run("c"), item)
    let parts = [
      "numbering.xml": numbering, "footnotes.xml": "<w:footnote w:id='2'>\(paragraph(run("d")))</w:footnote>",
    ]
    let document = try WordReader().read(WordBuilder(body, parts: parts).bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["ab", "c", "d"])
    #expect(document.paragraphs.map(\.label) == ["1.", "2.", ""])
    #expect(document.notices == [.revisions(count: 1)])
    #expect(document.containers.count == 2)
  }

  @Test(
    "shows words that stand where none should",
    arguments: [
      (run("a") + paragraph(run("b")), ["a", "b"]),
      ("<w:p>\(run("a"))\(paragraph(run("b")))\(run("c"))</w:p>" + paragraph(run("d")), ["a", "b", "c", "d"]),
      ("<w:p>\(run("a"))</w:p>\(run(" "))" + paragraph(run("b")), ["a", "b"]),
      (paragraph("<w:t>a</w:t>"), ["a"]), (paragraph(run("7")), ["7"]),
    ])
  func strayWords(body: String, texts: [String]) throws {
    #expect(try Self.texts(body) == texts)
  }

  @Test("reads what is in ignored elements where the file asks for it", arguments: ["x:thing", "x:*", "x:a x:thing"])
  func processedContent(elements: String) throws {
    let xml = WordBuilder(paragraph(run("a") + "<x:thing>\(run("b"))</x:thing>" + "<x:b/>")).document
      .replacing("<w:document", with: "<w:document mc:Ignorable='x' mc:ProcessContent='\(elements)'")
    #expect(try WordReader().read(Array(xml.utf8), name: "a.xml").paragraphs.map(\.text) == ["ab"])
  }

  /// Drawings with the word in them and whether it is seen.
  private static let drawings: [(String, HiddenText.Reason?)] = {
    let white = paragraph(run("bìa", "<w:color w:val='FFFFFF'/>"))
    let plain = paragraph(run("bìa"))
    let dark = "<a:solidFill><a:srgbClr val='1F3864'/></a:solidFill>"
    return [
      (group(shape(dark) + shape("<a:noFill/>", white)), nil),
      (group(shape("<a:gradFill/>") + shape("", white)), nil),
      (group(shape("<a:noFill/>", white)), .white),
      (
        group(
          shape("<a:xfrm><a:ext cx='90' cy='0'/></a:xfrm>") + shape("<a:xfrm><a:ext cx='9' cy='9'/></a:xfrm>", plain)),
        nil
      ),
      (group(shape("<a:xfrm><a:ext cx='90' cy='0'/></a:xfrm>", plain)), .offPage),
      (vml("width:0;height:0", box: "mso-fit-shape-to-text:t", plain), nil),
      (vml("width:0;height:0", plain), .offPage),
    ]
  }()

  @Test("tells which words of shapes are seen", arguments: drawings)
  func shapes(drawing: String, reason: HiddenText.Reason?) throws {
    let document = try WordReader().read(WordBuilder(paragraph(drawing) + paragraph(run("thấy"))).bytes, name: "")
    #expect(document.paragraphs.map(\.text).filter { !$0.isEmpty } == (reason == nil ? ["bìa"] : []) + ["thấy"])
    #expect(document.paragraphs.flatMap(\.hidden).map(\.reason) == (reason.map { [$0] } ?? []))
  }

  @Test("leaves out a box in the instruction of a field")
  func boxInInstruction() throws {
    let box = vml("width:90pt;height:90pt", paragraph(run("hộp")))
    let body = paragraph(field("begin") + box + field("separate") + run("a") + field("end") + box)
    #expect(try Self.texts(body) == ["a", "hộp"])
  }

  @Test(
    "finds parts whatever is escaped in their names",
    arguments: [
      ("word\\document.xml", "word/document.xml"), ("word/t%E1%BB%9D.xml", "word/tờ.xml"),
      ("word/to%20trinh.xml", "word/to trinh.xml"), ("word/to trinh.xml", "word/to%20trinh.xml"),
      ("/word/a%b.xml", "word/a%b.xml"),
    ])
  func escapedNames(target: String, name: String) throws {
    let files = WordBuilder(paragraph(run("a"))).files.map { file in
      switch file.name {
      case "word/document.xml": file.with(\.name, name)
      case "_rels/.rels":
        file.with(
          \.contents,
          Array(String(decoding: file.contents, as: UTF8.self).replacing("word/document.xml", with: target).utf8))
      default: file
      }
    }
    #expect(try WordReader().read(ZipBuilder(files).bytes(), name: "").paragraphs.map(\.text) == ["a"])
  }

  @Test(
    "reads embedded rich text",
    arguments: [
      (
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}m\\u7897?t {\\b hai}\\par ba\\'e9\\line b\\tab n\\par}",
        ["một hai", "baé\nb\tn"]
      ),
      ("{\\rtf1{\\*\\generator x;}{\\info{\\title t}}a\\~b\\_c\\{\\}\\\\{\\v ẩn}\\par}", ["a\u{A0}b-c{}\\"]),
      ("{\\rtf1\\uc2\\u273\\'64xe \\u-10179??\\u-8704??}", ["đe 😀"]),
      ("{\\rtf1\\ansicpg1258 \\'f0\\'fd\\'f5ng}", ["đương"]),
      ("{\\rtf1 a{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\bin3 {{{b}", ["a3b"]),
      ("{\\rtf1 \\u\\'\\bin99999999999 ", ["in99999999999 "]),
    ])
  func richText(text: String, lines: [String]) {
    var file = RichText(Array(text.utf8))
    file.read()
    #expect(file.paragraphs.map(\.text).filter { !$0.isEmpty } == lines)
  }

  @Test("puts embedded rich text where it stands")
  func richTextChunk() throws {
    let word = WordBuilder(
      paragraph(run("a")) + "<w:altChunk r:id='c'/>" + paragraph(run("c")),
      wholeParts: [.init("c.rtf", kind: "aFChunk", "{\\rtf1 b{\\v x}\\par }")])
    let document = try WordReader().read(word.bytes, name: "")
    #expect(document.paragraphs.map(\.text) == ["a", "b", "c"])
    #expect(document.paragraphs[1].hidden.map(\.text) == ["x"] && document.notices.isEmpty)
  }
}
