import Checking
import Reporting
import Testing

@testable import EditorService

/// The course of a session: who may say what when, and what a fault is answered with.
@Suite struct SessionTests {
  /// The name of a document.
  private static let document = "\"textDocument\": {\"uri\": \"file:///a.md\", \"version\": 2}"
  /// A message that introduces the editor.
  private static let initialize = #"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}"#

  /// A session that has begun.
  private func begun(_ services: EditorServices = Fixtures.idle()) -> EditorSession {
    var session = EditorSession(services)
    _ = session.say(Self.initialize)
    return session
  }

  @Test func theServiceTellsWhatItCanDo() {
    var session = EditorSession(Fixtures.idle())
    let told = session.say(Self.initialize)
    let abilities = told.first?["result"]?["capabilities"]
    #expect(told.count == 1 && abilities?["positionEncoding"]?.text == "utf-16")
    #expect(abilities?["textDocumentSync"]?["change"]?.whole == 2)
    #expect(told.first?["result"]?["serverInfo"]?["name"]?.text == "totrinh")
  }

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("[]", -32600), ("{}", -32600), ("null", -32600), (#"{"jsonrpc": "2.0"}"#, -32600),
    (#"{"jsonrpc": "2.0", "id": 3}"#, -32600), (#"{"jsonrpc": "1.0", "id": 3, "method": "a"}"#, -32600),
    (#"{"jsonrpc": "2.0", "id": {}, "method": "shutdown"}"#, -32600),
    (#"{"jsonrpc": "2.0", "id": 1.5, "method": "shutdown"}"#, -32600),
    (#"{"jsonrpc": "2.0", "id": 3, "method": "workspace/nothing"}"#, -32601),
    (#"{"jsonrpc": "2.0", "id": 3, "method": "$/nothing"}"#, -32601),
    (#"{"jsonrpc": "2.0", "id": 3, "method": "textDocument/hover"}"#, -32602),
    (
      #"{"jsonrpc": "2.0", "id": 3, "method": "textDocument/hover", "params": {"position": {"line": 0, "character": 0}}}"#,
      -32602
    ),
    (
      #"{"jsonrpc": "2.0", "id": 3, "method": "textDocument/codeAction", "params": {"textDocument": {"uri": "a"}}}"#,
      -32602
    ),
    (#"{"jsonrpc": "2.0", "id": 3, "method": "textDocument/documentSymbol", "params": []}"#, -32602),
    (initialize, -32600),
  ])
  func faults(message: String, code: Int) {
    var session = begun()
    let told = session.say(message)
    #expect(told.count == 1 && told.first?["error"]?["code"]?.whole == code, "\(told)")
    #expect(told.first?["id"] != nil && told.first?["error"]?["message"]?.text?.isEmpty == false)
    // The session goes on.
    #expect(session.say(#"{"jsonrpc": "2.0", "id": 9, "method": "shutdown"}"#).first?["result"] != nil)
  }

  @Test(arguments: [
    (#"{"jsonrpc": "2.0", "method": "nothing"}"#), (#"{"jsonrpc": "2.0", "method": "$/setTrace", "params": {}}"#),
    (#"{"jsonrpc": "2.0", "id": 4, "result": null}"#), (#"{"jsonrpc": "2.0", "id": 4, "error": {"code": 1}}"#),
    (#"{"jsonrpc": "2.0", "method": "textDocument/didOpen"}"#),
    ("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {\(document)}}"),
    ("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didSave\", \"params\": {\(document)}}"),
    ("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didClose\", \"params\": {\(document)}}"),
    (#"{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 88}}"#),
    (#"{"jsonrpc": "2.0", "method": "$/cancelRequest"}"#),
  ])
  func whatNeedsNoAnswerGetsNone(message: String) {
    var session = begun()
    #expect(session.say(message).isEmpty && session.status == nil)
  }

  @Test func nothingIsAnsweredBeforeTheBeginning() {
    var session = EditorSession(Fixtures.idle())
    #expect(
      session.say(#"{"jsonrpc": "2.0", "id": "a", "method": "shutdown"}"#).first?["error"]?["code"]?.whole == -32002)
    #expect(session.tell("textDocument/didOpen").isEmpty)
  }

  @Test(arguments: [(true, Int32(0)), (false, Int32(1))])
  func theStatusTellsWhetherTheEndWasAnnounced(isAnnounced: Bool, status: Int32) {
    var session = begun()
    if isAnnounced {
      #expect(session.say(#"{"jsonrpc": "2.0", "id": 2, "method": "shutdown"}"#).count == 1)
      let late = session.say(#"{"jsonrpc": "2.0", "id": 3, "method": "textDocument/documentSymbol"}"#)
      #expect(late.first?["error"]?["code"]?.whole == -32600)
    }
    #expect(session.statusWithoutExit == status)
    #expect(session.tell("exit").isEmpty && session.status == status)
  }

  @Test func aRequestThatWaitsCanBeCancelled() {
    var session = begun()
    for message in [
      #"{"jsonrpc": "2.0", "id": "x", "method": "textDocument/documentSymbol", "params": {}}"#,
      #"{"jsonrpc": "2.0", "id": 5, "method": "shutdown"}"#,
      #"{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": "x"}}"#,
    ] { session.receive(Array(message.utf8)) }
    let told = session.work() + session.work()
    #expect(told.first?["error"]?["code"]?.whole == -32800 && told.first?["id"]?.text == "x")
    #expect(told.last?["id"]?.whole == 5 && told.last?["error"] == nil && !session.hasWork)
  }

  @Test func findingsAreToldOnceTypingRests() throws {
    let looks = Fixtures.Counter()
    var session = try EditorSession.open("a", uri: "file:///a.md", Fixtures.idle(looks))
    #expect(looks.count == 1 && !session.hasChanges)
    let change = JSON.object([
      ("textDocument", .object([("uri", .string("file:///a.md")), ("version", .number(2))])),
      ("contentChanges", .array([.object([("text", .string("b"))])])),
    ])
    for _ in 0..<3 { #expect(session.tell("textDocument/didChange", change).isEmpty) }
    #expect(looks.count == 1 && session.hasChanges)
    let told = session.tellChanges()
    #expect(told.count == 1 && told.first?["params"]?["version"]?.whole == 2)
    #expect(looks.count == 2 && !session.hasChanges && session.tellChanges().isEmpty)
    // A request is answered about the text as it is, so its findings come first.
    _ = session.tell("textDocument/didChange", change)
    let asked = session.say(#"{"jsonrpc": "2.0", "id": 2, "method": "shutdown"}"#)
    #expect(asked.first?["method"]?.text == "textDocument/publishDiagnostics" && asked.last?["id"]?.whole == 2)
  }

  @Test func anEditorMayWishNoDelay() {
    var session = EditorSession(Fixtures.idle())
    _ = session.say(
      #"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"initializationOptions": {"delay": 0}}}"#)
    _ = session.say(
      ##"{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": "a", "text": ""}}}"##)
    let told = session.say(
      #"{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "a", "version": 4}, "contentChanges": []}}"#
    )
    #expect(told.count == 1 && told.first?["params"]?["version"]?.whole == 4)
  }

  @Test func closingTakesFindingsAway() throws {
    var session = try EditorSession.open(Fixtures.returned, try Fixtures.services())
    let told = session.tell(
      "textDocument/didClose", .object([("textDocument", .object([("uri", .string("file:///tmp/a.md"))]))]))
    #expect(told.count == 1 && told.first?["params"]?["diagnostics"]?.items.isEmpty == true)
    #expect(!session.hasChanges)
  }

  @Test func brokenSettingsAreToldOnce() throws {
    let services = EditorServices(version: "1") { _ throws(EditorServices.Refusal) in
      throw EditorServices.Refusal("broken")
    }
    var session = try EditorSession.open("a", services)
    let saved = session.tell(
      "textDocument/didSave", .object([("textDocument", .object([("uri", .string("file:///tmp/a.md"))]))]))
    #expect(saved.map { $0["method"]?.text } == ["textDocument/publishDiagnostics"])
    var other = EditorSession(services)
    _ = other.say(Self.initialize)
    let told = other.say(
      #"{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": "a", "text": ""}}}"#)
    #expect(told.map { $0["method"]?.text } == ["window/showMessage", "textDocument/publishDiagnostics"])
  }

  @Test func theEditorIsAskedToWatchWhereItCan() {
    var session = EditorSession(Fixtures.idle())
    _ = session.say(
      #"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}}}"#
    )
    #expect(session.tell("initialized").first?["method"]?.text == "client/registerCapability")
    var plain = begun()
    #expect(plain.tell("initialized").isEmpty)
  }

  @Test(arguments: [
    ("file:///a%20b/t%E1%BB%9D.md", "/a b/tờ.md"), ("file://localhost/a.md", "/a.md"),
    ("untitled:Untitled-1", "untitled:Untitled-1.md"),
    ("vscode-notebook://x/y.txt", "y.txt"), ("file://server/share/a.md", "a.md"), ("file:///a%00b.md", "a\u{0}b.md"),
  ])
  func pathsOfDocuments(uri: String, path: String) {
    let item = JSON.object([("uri", .string(uri)), ("text", .string("")), ("languageId", .string("markdown"))])
    #expect(OpenDocument(item)?.path == path)
  }
}
