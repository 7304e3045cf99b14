import Checking
import DocumentModel
import Reporting
import TestSupport
import Testing

@testable import EditorService

/// Hovers, actions and symbols on real texts.
@Suite struct AnswerTests {
  /// The parameters of a request about a place in the document.
  private func at(_ line: Int, _ character: Int, only kinds: String? = nil) -> JSON {
    let position = JSON.object([("line", .number(line)), ("character", .number(character))])
    return .object([
      ("textDocument", .object([("uri", .string("file:///tmp/a.md"))])), ("position", position),
      ("range", .object([("start", position), ("end", position)])),
      ("context", .object(kinds.map { [("only", .array([.string($0)]))] } ?? [])),
    ])
  }

  @Test(arguments: [true, false])
  func hoverTellsTheRule(asMarkdown: Bool) throws {
    let capabilities = asMarkdown ? #"{"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}}"# : "{}"
    var session = try EditorSession.open(Fixtures.returned, capabilities: capabilities, try Fixtures.services())
    let answer = try session.ask("textDocument/hover", at(14, 10))
    let text = try #require(answer["contents"]?["value"]?.text)
    #expect(answer["contents"]?["kind"]?.text == (asMarkdown ? "markdown" : "plaintext"))
    for words in ["HP-3.2", "trả lại", "Vì sao:", "Căn cứ:", "Cách sửa:"] { #expect(text.contains(words)) }
    #expect(text.contains("**") == asMarkdown)
    #expect(answer["range"]?["start"]?["line"]?.whole == 14)
    guard case .null = try session.ask("textDocument/hover", at(0, 0)) else {
      Issue.record("a hover where nothing was found")
      return
    }
  }

  @Test func suppressionsAreOfferedWhereTheFindingIs() throws {
    var session = try EditorSession.open(Fixtures.returned, try Fixtures.services())
    let actions = try session.ask("textDocument/codeAction", at(14, 3)).items
    #expect(actions.map { $0["kind"]?.text } == ["quickfix"])
    let edits = actions.first?["edit"]?["changes"]?["file:///tmp/a.md"]?.items
    #expect(edits?.first?["newText"]?.text == "<!-- totrinh: bỏ qua HP-3.2: lý do: … -->\n\n")
    #expect(try session.ask("textDocument/codeAction", at(2, 3)).items.isEmpty)
    #expect(try session.ask("textDocument/codeAction", at(14, 3, only: "refactor")).items.isEmpty)
    #expect(try session.ask("textDocument/codeAction", at(14, 3, only: "quickfix")).items.count == 1)
  }

  @Test func editsNameVersionsWhereTheEditorKnowsThem() throws {
    let capabilities = #"{"workspace": {"workspaceEdit": {"documentChanges": true}}}"#
    var session = try EditorSession.open(Fixtures.returned, capabilities: capabilities, try Fixtures.services())
    let edit = try session.ask("textDocument/codeAction", at(14, 3)).items.first?["edit"]
    #expect(edit?["documentChanges"]?.items.first?["textDocument"]?["version"]?.whole == 1)
    #expect(edit?["changes"] == nil)
  }

  @Test func fixesAreOffered() throws {
    let services = try Fixtures.services { document, _, result in
      // Two fixes overlap, as those of two rules may.
      guard let place = result.findings.first?.place else { return [] }
      return [
        EditorFix(
          place: place, replacement: "một", message: Message(vietnamese: "Viết một", english: "Write one"),
          rule: "HP-3.2"),
        EditorFix(
          place: place, replacement: "hai", message: Message(vietnamese: "Viết hai", english: "Write two"), rule: "X-1"),
      ]
    }
    var session = try EditorSession.open(Fixtures.returned, services)
    let actions = try session.ask("textDocument/codeAction", at(14, 3)).items
    #expect(actions.map { $0["title"]?.text?.prefix(8) } == ["Viết một", "Viết hai", "Bỏ qua H"])
    #expect(actions.first?["isPreferred"]?.isTrue == true && actions.first?["diagnostics"]?.items.count == 1)
    let all = try session.ask("textDocument/codeAction", at(0, 0, only: "source.fixAll")).items
    #expect(all.count == 1 && all.first?["edit"]?["changes"]?["file:///tmp/a.md"]?.items.count == 1)
  }

  @Test(arguments: [true, false])
  func symbolsAreTheRecognisedParts(asTree: Bool) throws {
    let capabilities = "{\"textDocument\": {\"documentSymbol\": {\"hierarchicalDocumentSymbolSupport\": \(asTree)}}}"
    var session = try EditorSession.open(Fixtures.returned, capabilities: capabilities, try Fixtures.services())
    let symbols = try session.ask("textDocument/documentSymbol", at(0, 0)).items
    let names = symbols.compactMap { $0["name"]?.text }
    for name in [
      "Phần đầu văn bản", "Trích yếu", "Kính gửi", "Căn cứ pháp lý về thẩm quyền", "Ý kiến thẩm định của Sở chủ quản",
      "Quá trình lấy ý kiến", "Kiến nghị, đề xuất", "Nơi nhận", "Chữ ký",
    ] { #expect(names.contains(name)) }
    #expect((symbols.first?["children"] != nil) == asTree && (symbols.first?["location"] != nil) == !asTree)
    #expect(names.contains("Số, ký hiệu") == !asTree)
  }

  @Test func whatIsNoSubmissionIsLeftInPeace() throws {
    var session = try EditorSession.open("# Notes\n\nBuy milk.\n", try Fixtures.services())
    #expect(session.tellChanges().isEmpty)
    #expect(try session.ask("textDocument/documentSymbol", at(0, 0)).items.isEmpty)
    #expect(try session.ask("textDocument/codeAction", at(0, 0)).items.isEmpty)
  }
}
