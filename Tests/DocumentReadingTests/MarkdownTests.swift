import DocumentModel
import Testing

@testable import DocumentReading

/// Markdown: blocks, inlines, tables, notes.
struct MarkdownTests {
  /// Texts and the paragraphs they are read as.
  static let cases: [(text: String, expected: [String])] = [
    ("# Một\nhai\n===\n\n### Ba ###\n#bốn", ["H1 Một", "H1 hai", "H3 Ba", "#bốn"]),
    ("---\ntitle: x\n---\nchữ", ["chữ"]),
    ("---\n\nSố: 1\n\n---\n", ["Số: 1"]),
    ("một\nhai  \nBa\\\nBốn", ["một hai", "Ba", "Bốn"]),
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n*(đã ký)*\n**Lê Văn A**", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(đã ký)", "Lê Văn A"]),
    ("Về việc cấp vốn\nDự án cầu", ["Về việc cấp vốn Dự án cầu"]),
    ("3. ba\n5. năm\n\n1) khác\n", ["L0 [3.] ba", "L0 [4.] năm", "L0 [1)] khác"]),
    ("- a\n  - b\n    1. c\n- d", ["L0 [-] a", "L1 [-] b", "L2 [1.] c", "L0 [-] d"]),
    ("1. một.\n\n   thêm vào.\n\n2. hai.", ["L0 [1.] một.", "thêm vào.", "L0 [2.] hai."]),
    ("Nêu:\na) một;\nb) hai.", ["Nêu:", "L0 [a)] a) một;", "L0 [b)] b) hai."]),
    ("> trích\nlười\n\nhết", ["> trích lười", "hết"]),
    ("> > sâu", ["> > sâu"]),
    ("```\nx  *y*\n\n  z\n```\nsau", ["code: x  *y*", "code: z", "sau"]),
    ("    thụt\n\nsau", ["code: thụt", "sau"]),
    ("a\n***\nb", ["a", "b"]),
    ("**đậm** *nghiêng* ~~bỏ~~ `mã *x*` _gạch_ a_b_c 2*3*4", ["đậm nghiêng bỏ mã *x* gạch a_b_c 234"]),
    ("***cả** hai* **hở", ["cả hai **hở"]),
    ("\\*sao\\* \\[x\\] c:\\d", ["*sao* [x] c:\\d"]),
    ("a &amp; b&nbsp;c &#7853; &khong; &#0;", ["a & b\u{A0}c \u{1EAD} &khong; \u{FFFD}"]),
    ("[chữ](http://a.vn \"t\") ![ảnh](a.png) <https://b.vn> [b](<c d>)", ["chữ ảnh https://b.vn b"]),
    ("[bài][1] [2][] [3] [4]\n\n[1]: http://a.vn\n[2]: /b\n[3]: #c", ["bài 2 3 [4]"]),
    ("[1] Luật [sửa](không phải liên kết)", ["[1] Luật [sửa](không phải liên kết)"]),
    ("a<br>b<sup>2</sup> <b>c</b> 1 < 2", ["a", "b2 c 1 < 2"]),
    ("<div align=\"center\">\nMột<br/>Hai &amp; *ba*\n</div>\n\nsau", ["Một", "Hai & *ba*", "sau"]),
    ("<script>\nalert(1)\n</script>\nchữ", ["chữ"]),
    (
      "| A | B |\n|---|:-:|\n| 1<br>2 | x \\| y |\n| | **z** |\nNguồn: X",
      ["0.0: A", "0.1: B", "1.0: 1", "1.0: 2", "1.1: x | y", "2.1: z", "Nguồn: X"]
    ),
    ("| A | B |\n| 1 | 2 |", ["0.0: A", "0.1: B", "1.0: 1", "1.1: 2"]),
    ("dẫn\nA | B\n--|--\n1 | 2", ["dẫn", "0.0: A", "0.1: B", "1.0: 1", "1.1: 2"]),
    ("chữ[^a].\n\n[^a]: Ghi *chú*\n    tiếp\n\nsau", ["chữ.", "sau", "note a: Ghi chú tiếp"]),
    ("chữ[^z]", ["chữ[^z]"]),
    (
      "# TỜ TRÌNH\n\nVề việc A\n\nKính gửi: UBND\n\n## 1. Căn cứ\n\nNội dung.\n\n## Nơi nhận:",
      ["TỜ TRÌNH", "Về việc A", "Kính gửi: UBND", "H2 [1.] 1. Căn cứ", "Nội dung.", "Nơi nhận:"]
    ),
  ]

  /// Each text is read as its paragraphs.
  @Test(arguments: cases.indices)
  func reads(_ index: Int) throws {
    let (text, expected) = Self.cases[index]
    #expect(sketch(try DocumentReader().read(Array(text.utf8), name: "a.md")) == expected)
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(sketch(try DocumentReader().read(Array(windows.utf8), name: "a.md")) == expected, "CRLF")
  }

  /// Styles cover the words between their marks.
  @Test func styles() throws {
    let text = "a **b *c*** ~~d~~ <u>e</u>"
    let paragraph = try #require(try DocumentReader().read(Array(text.utf8), name: "a.md").paragraphs.first)
    #expect(paragraph.text == "a b c d e")
    let expected: [Run] = [
      Run(range: 0..<2), Run(range: 2..<4, style: .bold), Run(range: 4..<5, style: [.bold, .italic]), Run(range: 5..<6),
      Run(range: 6..<7, style: .strike), Run(range: 7..<8), Run(range: 8..<9, style: .underline),
    ]
    #expect(paragraph.runs == expected)
  }

  /// Comments are kept apart as hidden text: in a paragraph, in front of one, and at the end.
  @Test func hidesComments() throws {
    let text = "<!-- trước -->\n\nmột <!-- giữa --> hai\n\n<!-- sau\nhết -->\n"
    let document = try DocumentReader().read(Array(text.utf8), name: "a.md")
    #expect(document.paragraphs.map(\.text) == ["một  hai"])
    #expect(document.paragraphs[0].hidden.map(\.text) == ["trước", "giữa", "sau\nhết"])
    #expect(document.paragraphs[0].hidden.map(\.offset) == [0, 6, 10])
  }

  /// A footnote's mark becomes a reference to its container.
  @Test func refersToNotes() throws {
    let document = try DocumentReader().read(Array("ý kiến[^1] sở.\n\n[^1]: Số 7.".utf8), name: "a.md")
    let reference = try #require(document.paragraphs[0].noteReferences.first)
    #expect(reference.offset == "ý kiến".utf8.count)
    #expect(document.containers[reference.container].kind == .footnote)
    #expect(document.paragraphs[1].container == reference.container)
  }

  /// Long runs of marks take time in proportion, not to the square.
  @Test(arguments: ["*a ", "[", ">", "`", "**a*_b", "[a](b", "<a x=\"", "![", "- ", "|", "<!--", "a]"])
  func survivesRuns(_ unit: String) throws {
    let text = "x" + String(repeating: unit, count: 20_000)
    #expect(try DocumentReader().read(Array(text.utf8), name: "a.md").paragraphs.isEmpty == false)
  }
}
