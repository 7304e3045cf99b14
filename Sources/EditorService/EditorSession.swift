import Checking
import Reporting

/// One editor's use of the service, from `initialize` to `exit`: messages in, messages out, no input or output of its own.
struct EditorSession {
  /// How far it is.
  private enum Stage {
    /// The editor has not introduced itself.
    case before
    /// At work.
    case open
    /// The editor wants to end.
    case closing
  }

  /// What the program around it gives.
  private let services: EditorServices
  /// How far it is.
  private var stage = Stage.before
  /// What the editor can do and wishes.
  private(set) var abilities = EditorAbilities()
  /// The documents that are open.
  private var documents: [String: OpenDocument] = [:]
  /// Messages that wait for their turn.
  private var queue: [Result<ProtocolMessage, ProtocolFault>] = []
  /// The requests that are not wanted any more.
  private var cancelled: Set<RequestID> = []
  /// What was told last of settings that are broken, so that it is told once.
  private var refusal: EditorServices.Refusal?
  /// The exit status, once the session has ended.
  private(set) var status: Int32?

  /// Begins a session.
  init(_ services: EditorServices) {
    self.services = services
  }

  /// The exit status of an editor that just goes away.
  var statusWithoutExit: Int32 { stage == .closing ? 0 : 1 }

  /// Whether messages wait for their turn.
  var hasWork: Bool { status == nil && !queue.isEmpty }

  /// Whether a document changed since its findings were told.
  var hasChanges: Bool { status == nil && documents.values.contains(where: \.isWaiting) }

  /// Takes a message; a wish to cancel counts at once, for requests that are still waiting.
  mutating func receive(_ message: [UInt8]) {
    do {
      let message = try ProtocolMessage(message)
      if case .notification("$/cancelRequest", let parameters) = message {
        guard let id = parameters["id"].flatMap(RequestID.init) else { return }
        if queue.contains(where: { $0.isRequest(id) }) { cancelled.insert(id) }
      } else {
        queue.append(.success(message))
      }
    } catch {
      queue.append(.failure(error))
    }
  }

  /// Answers the next message that waits.
  mutating func work() -> [JSON] {
    guard hasWork else { return [] }
    switch queue.removeFirst() {
    case .failure(let fault): return [fault.response]
    case .success(.response): return []
    case .success(.notification(let method, let parameters)): return notice(method, parameters)
    case .success(.request(let id, let method, let parameters)):
      if cancelled.remove(id) != nil { return [ProtocolFault(.requestCancelled, "cancelled", id).response] }
      // What is answered is about texts as they are, so their findings come first.
      let told = stage == .open ? tellChanges() : []
      do { return told + [JSON.response(to: id, try answer(method, parameters))] } catch {
        var fault = error
        fault.id = id
        return told + [fault.response]
      }
    }
  }

  /// Tells the findings of every document that changed.
  mutating func tellChanges() -> [JSON] {
    documents.values.filter(\.isWaiting).map(\.uri).sorted().flatMap { tell($0) }
  }

  /// Answers a request.
  private mutating func answer(_ method: String, _ parameters: JSON) throws(ProtocolFault) -> JSON {
    switch stage {
    case .before:
      guard method == "initialize" else { throw ProtocolFault(.serverNotInitialized, "initialize comes first") }
      abilities = EditorAbilities(parameters)
      stage = .open
      return EditorAbilities.answer(version: services.version)
    case .closing: throw ProtocolFault(.invalidRequest, "nothing is answered after shutdown")
    case .open: break
    }
    switch method {
    case "initialize": throw ProtocolFault(.invalidRequest, "initialize comes once")
    case "shutdown":
      stage = .closing
      return .null
    case "textDocument/hover":
      guard let position = EditorPosition(parameters["position"]) else {
        throw ProtocolFault(.invalidParameters, "no position")
      }
      guard let document = try document(parameters) else { return .null }
      return RuleHover.answer(
        at: document.text.offset(of: position), in: document, asMarkdown: abilities.readsMarkdown)
    case "textDocument/codeAction": return try actions(parameters)
    case "textDocument/documentSymbol":
      guard let document = try document(parameters), let symbols = SymbolList(document) else { return .array([]) }
      return symbols.answer(asTree: abilities.showsTrees)
    default: throw ProtocolFault(.methodNotFound, "unknown method: \(method.prefix(200))")
    }
  }

  /// The actions for a range.
  private func actions(_ parameters: JSON) throws(ProtocolFault) -> JSON {
    let range = parameters["range"]
    guard let start = EditorPosition(range?["start"]), let end = EditorPosition(range?["end"]) else {
      throw ProtocolFault(.invalidParameters, "no range")
    }
    guard let document = try document(parameters),
      let actions = CodeActionList(document, namesVersions: abilities.namesVersions)
    else { return .array([]) }
    let offsets = (document.text.offset(of: start), document.text.offset(of: end))
    var wanted: [String]?
    if case .array(let kinds)? = parameters["context"]?["only"] { wanted = kinds.compactMap(\.text) }
    return actions.answer(for: min(offsets.0, offsets.1)..<max(offsets.0, offsets.1), wanted: wanted)
  }

  /// The document that a request is about; nil where it is not open.
  private func document(_ parameters: JSON) throws(ProtocolFault) -> OpenDocument? {
    guard let uri = parameters["textDocument"]?["uri"]?.text else {
      throw ProtocolFault(.invalidParameters, "no document")
    }
    return documents[uri]
  }

  /// Follows a notification.
  private mutating func notice(_ method: String, _ parameters: JSON) -> [JSON] {
    if method == "exit" {
      status = statusWithoutExit
      return []
    }
    guard stage == .open else { return [] }
    let uri = parameters["textDocument"]?["uri"]?.text ?? ""
    switch method {
    case "initialized": return abilities.watchesFiles ? [EditorAbilities.watching] : []
    case "textDocument/didOpen":
      guard let document = OpenDocument(parameters["textDocument"]) else { return [] }
      documents[document.uri] = document
      return tell(document.uri)
    case "textDocument/didChange":
      documents[uri]?.change(
        parameters["contentChanges"]?.items ?? [], version: parameters["textDocument"]?["version"]?.whole)
      return abilities.delay == 0 ? tell(uri) : []
    case "textDocument/didSave":
      // What lies beside the document may have been saved too.
      documents[uri]?.expire()
      return tell(uri)
    case "textDocument/didClose":
      guard documents.removeValue(forKey: uri) != nil else { return [] }
      return [DiagnosticList.removal(of: uri)]
    case "workspace/didChangeWatchedFiles":
      for uri in documents.keys { documents[uri]?.expire() }
      return tellChanges()
    default: return []
    }
  }

  /// Looks at a document and tells what was found.
  private mutating func tell(_ uri: String) -> [JSON] {
    guard documents[uri] != nil else { return [] }
    var fault: EditorServices.Refusal?
    do { try documents[uri]?.look(services) } catch { fault = error }
    let isNews = fault != nil && fault != refusal
    refusal = fault
    var messages: [JSON] = []
    if isNews, let fault {
      messages.append(
        .notification("window/showMessage", .object([("type", .number(1)), ("message", .string(fault.message))])))
    }
    return messages + (documents[uri].map { [DiagnosticList.notification(of: $0)] } ?? [])
  }
}

extension Result<ProtocolMessage, ProtocolFault> {
  /// Whether it is the request of an id.
  fileprivate func isRequest(_ id: RequestID) -> Bool {
    if case .success(.request(id: let own, _, _)) = self { own == id } else { false }
  }
}
