import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("Word: views of changes, marks of notes, lists")
struct WordDetailTests {
  /// A paragraph with a note's mark.
  private static func mark(_ kind: String, _ id: Int, _ more: String = "") -> String {
    paragraph(run("x") + "<w:r><w:\(kind)Reference w:id='\(id)' \(more)/></w:r>")
  }

  /// Settings, the properties of the first section, and the marks of three notes.
  private static let noteCases: [(String, String, [String])] = [
    ("", "", ["1", "2", "3"]), ("<w:footnotePr><w:numFmt w:val='chicago'/></w:footnotePr>", "", ["*", "†", "‡"]),
    ("<w:footnotePr><w:numStart w:val='5'/><w:footnote w:id='0'/></w:footnotePr>", "", ["5", "6", "7"]),
    (
      "<w:footnotePr><w:numFmt w:val='upperRoman'/></w:footnotePr>",
      "<w:footnotePr><w:numFmt w:val='lowerLetter'/></w:footnotePr>", ["a", "b", "III"]
    ),
    ("<w:footnotePr><w:numRestart w:val='eachSect'/></w:footnotePr>", "", ["1", "2", "1"]),
  ]

  @Test("counts notes in the format of the document and of the section", arguments: noteCases)
  func notes(settings: String, section: String, labels: [String]) throws {
    let body =
      Self.mark("footnote", 1) + Self.mark("footnote", 9, "w:customMarkFollows='1'") + Self.mark("footnote", 2)
      + paragraph(run("y"), "<w:sectPr>\(section)</w:sectPr>") + Self.mark("footnote", 3)
    let notes = [1, 9, 2, 3].map { "<w:footnote w:id='\($0)'>\(paragraph(run("chú \($0)")))</w:footnote>" }.joined()
    let document = try WordReader().read(
      WordBuilder(body, parts: ["footnotes.xml": notes, "settings.xml": settings]).bytes, name: "")
    let marks = document.containers.filter { $0.kind == .footnote }.map(\.label)
    #expect(marks == [labels[0], "", labels[1], labels[2]])
  }

  @Test(
    "shows old properties in the original view and new ones in the other",
    arguments: [
      (RevisionView.accepted, ["", "mới", "", "phần"], [Paragraph.Kind.plain, .plain, .heading(level: 1), .plain]),
      (.original, ["cũ", "", "phần", ""], [.plain, .plain, .plain, .heading(level: 2)]),
    ])
  func properties(view: RevisionView, texts: [String], kinds: [Paragraph.Kind]) throws {
    func change(_ new: String, _ old: String) -> String {
      "\(new)<w:rPrChange w:id='1' w:author='a'><w:rPr>\(old)</w:rPr></w:rPrChange>"
    }
    let body =
      paragraph(run("cũ", change("<w:vanish/>", "")))
      + paragraph(run("mới", change("", "<w:rStyle w:val='Hide'/>")))
      + paragraph(
        run("phần", change("<w:vanish/>", "<w:b/>")),
        "<w:outlineLvl w:val='0'/><w:pPrChange w:id='2'><w:pPr><w:jc w:val='center'/></w:pPr></w:pPrChange>")
      + paragraph(
        run("phần", change("", "<w:vanish/>")),
        "<w:rPr>\(change("<w:b/>", "<w:i/>"))</w:rPr><w:pPrChange w:id='3'><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:pPrChange>"
      )
      + paragraph(run("cuối"))
    let styles = "<w:style w:type='character' w:styleId='Hide'><w:rPr><w:vanish/></w:rPr></w:style>"
    let document = try WordReader(revisions: view).read(
      WordBuilder(body, parts: ["styles.xml": styles]).bytes, name: "")
    #expect(document.paragraphs.map(\.text) == texts + ["cuối"])
    #expect(document.paragraphs.map(\.kind).dropLast() == kinds[...])
    #expect(document.paragraphs[2].alignment == (view == .original ? .center : nil))
    #expect(document.notices == [.revisions(count: 7)])
  }

  @Test(
    "reads cells, moves and nested changes in each view",
    arguments: [
      (RevisionView.accepted, ["mới", "đích", "a c", "hết"]), (.original, ["cũ", "gốc", "a b c", "hết"]),
    ])
  func changes(view: RevisionView, texts: [String]) throws {
    func cell(_ text: String, _ kind: String) -> String {
      "<w:tc><w:tcPr><w:\(kind) w:id='1'/></w:tcPr>\(paragraph(run(text)))</w:tc>"
    }
    let body =
      "<w:tbl><w:tr>\(cell("cũ", "cellDel"))\(cell("mới", "cellIns"))</w:tr></w:tbl>"
      + paragraph("<w:moveFrom w:id='2'>\(run("gốc"))</w:moveFrom><w:moveTo w:id='3'>\(run("đích"))</w:moveTo>")
      + paragraph(
        run("a ") + "<w:ins w:id='4'><w:del w:id='5'>\(run("không"))</w:del></w:ins>"
          + "<w:del w:id='6'><w:r><w:delText xml:space='preserve'>b </w:delText></w:r></w:del>" + run("c"))
      + paragraph("<w:del w:id='7'><w:r><w:delText/></w:r></w:del>", "<w:rPr><w:del w:id='8'/></w:rPr>")
      + paragraph(run("hết"))
    let document = try WordReader(revisions: view).read(WordBuilder(body).bytes, name: "")
    #expect(document.paragraphs.map(\.text) == texts)
  }

  /// Levels of a list, and the labels of two items.
  private static let labelCases: [(String, [String])] = [
    ("<w:lvlPicBulletId w:val='0'/><w:numFmt w:val='bullet'/><w:lvlText w:val=''/>", ["•", "•"]),
    ("<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/><w:rPr><w:vanish/></w:rPr>", ["", ""]),
    (
      "<mc:AlternateContent><mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice>"
        + "<mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1/'/>",
      ["009/", "010/"]
    ),
    ("<w:numFmt w:val='lowerLetter'/><w:lvlText w:val='Khoản %1)'/>", ["Khoản i)", "Khoản j)"]),
    ("<w:numFmt w:val='decimal'/><w:lvlText w:val='%%1%'/>", ["%9%", "%10%"]),
  ]

  @Test("prints labels of lists that are pictures, hidden, padded or counted anew", arguments: labelCases)
  func labels(level: String, labels: [String]) throws {
    let numbering =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='9'/>\(level)</w:lvl></w:abstractNum>"
      + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    let item = paragraph(run("a"), "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
    let document = try WordReader().read(
      WordBuilder(item + item, parts: ["numbering.xml": numbering]).bytes, name: "")
    #expect(document.paragraphs.map(\.label) == labels)
  }
}
