import DocumentModel
import Testing

/// Places between paragraphs and the text they came from.
@Suite struct PlaceTests {
  /// Two wrapped lines with a quote mark before each, read as one paragraph.
  private static let document: Document = {
    let source = "> Kính đề\n> nghị xem xét\n"
    let map = SourceMap([SourceMap.Segment(offset: 0, source: 2), SourceMap.Segment(offset: 12, source: 16)])
    return Document(
      format: .markdown, paragraphs: [Paragraph(text: "Kính đề nghị xem xét", map: map)],
      source: SourceText(Array(source.utf8)))
  }()

  /// The cases of `places`: a stretch of the paragraph, its words there, and the same in the source.
  private static let cases: [(Range<Int>, String, String)] = [
    (0..<5, "Kính", "Kính"), (0..<11, "Kính đề", "Kính đề"), (6..<18, "đề nghị", "đề > nghị"), (3..<3, "", ""),
    (19..<999, "xem xét", "xem xét"),
  ]

  @Test(arguments: cases)
  func places(range: Range<Int>, words: String, quote: String) {
    let place = Place(paragraph: 0, range: range)
    #expect(Self.document.text(of: place) == words)
    #expect(Self.document.quote(of: place) == quote)
  }

  @Test(arguments: [-1, 1, Int.max])
  func aPlaceWithoutItsParagraphIsEmpty(paragraph: Int) {
    let place = Place(paragraph: paragraph, range: 0..<4)
    #expect(Self.document.text(of: place).isEmpty && Self.document.sourceRange(of: place).isEmpty)
  }

  @Test func renderingPutsGeneratedLabelsBeforeTheirParagraphs() {
    var document = Document(
      format: .docx,
      paragraphs: [
        Paragraph(label: "I.", text: "Căn cứ"), Paragraph(label: "a)", typedLabelLength: 3, text: "a) Điều\n3"),
      ])
    document.renderAsSource()
    #expect(document.source.text(in: 0..<99) == "I. Căn cứ\na) Điều\n3\n")
    let places = [Place(paragraph: 0, range: 0..<1), Place(paragraph: 1, range: 11..<12)]
    let positions = places.map { document.source.position(at: document.sourceRange(of: $0).lowerBound) }
    #expect(positions == [Position(line: 1, column: 4), Position(line: 3, column: 1)])
  }

  @Test func containersGoFromTheInnermostOutwards() {
    let cell = Container(kind: .cell, parent: 2)
    let document = Document(
      format: .docx, paragraphs: [Paragraph(text: "x", container: 3)],
      containers: [.body, Container(kind: .table, parent: 0), Container(kind: .row, parent: 1), cell])
    #expect(document.containers(around: document.paragraphs[0]).map(\.kind) == [.cell, .row, .table, .body])
    #expect(document.stands(document.paragraphs[0], in: .table))
    #expect(!document.stands(document.paragraphs[0], in: .footnote))
  }
}
