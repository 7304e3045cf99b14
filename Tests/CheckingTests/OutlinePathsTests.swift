import DocumentModel
import Recognition
import Testing

@testable import Checking

/// How places are told to a reader.
@Suite struct OutlinePathsTests {
  @Test func sectionsAndTheirParagraphs() {
    let document = Document(
      format: .text,
      paragraphs: [
        Paragraph(text: "Kính gửi"), Paragraph(kind: .heading(level: 1), label: "I.", text: "Sự cần thiết"),
        Paragraph(text: "Một"), Paragraph(text: "Hai"), Paragraph(kind: .heading(level: 2), label: "1.", text: "Con"),
        Paragraph(text: "Ba"), Paragraph(kind: .heading(level: 1), text: "Kiến nghị"), Paragraph(text: "Bốn"),
      ])
    let outline = [
      OutlineEntry(paragraph: 1, level: 1, extent: 1..<6), OutlineEntry(paragraph: 4, level: 2, extent: 4..<6),
      OutlineEntry(paragraph: 6, level: 1, extent: 6..<8),
    ]
    #expect(
      OutlinePaths(document: document, outline: outline).paths == [
        "đoạn 1", "Phần I", "Phần I/đoạn 1", "Phần I/đoạn 2", "Phần I/mục 1", "Phần I/mục 1/đoạn 1", "Kiến nghị",
        "Kiến nghị/đoạn 1",
      ])
  }

  @Test func containers() {
    let document = Document(
      format: .docx,
      paragraphs: [
        Paragraph(text: "ô", container: 3), Paragraph(text: "ghi chú", container: 4),
        Paragraph(text: "chân", container: 5), Paragraph(text: "trích", container: 6),
      ],
      containers: [
        .body, Container(kind: .table, parent: 0, ordinal: 0), Container(kind: .row, parent: 1, ordinal: 1),
        Container(kind: .cell, parent: 2, ordinal: 2), Container(kind: .footnote, ordinal: 4, label: "*"),
        Container(kind: .footer), Container(kind: .quote, parent: 0),
      ])
    #expect(
      OutlinePaths(document: document, outline: []).paths == [
        "bảng 1/hàng 2/cột 3", "chú thích *", "chân trang", "đoạn 1",
      ])
  }

  @Test func nestingDoesNotMakePathsGrow() {
    let deep = 200
    let containers = [Container.body] + (0..<deep).map { Container(kind: .table, parent: $0, ordinal: 0) }
    let document = Document(
      format: .docx, paragraphs: [Paragraph(text: "x", container: deep)], containers: containers)
    let path = OutlinePaths(document: document, outline: []).paths.first ?? ""
    #expect(path.split(separator: "/").count == 6)
  }

  @Test func entriesBeyondTheDocumentAreLeftOut() {
    let document = Document(format: .text, paragraphs: [Paragraph(text: "x")])
    let outline = [OutlineEntry(paragraph: 9, level: 1, extent: 9..<12)]
    #expect(OutlinePaths(document: document, outline: outline).paths == ["đoạn 1"])
  }
}
