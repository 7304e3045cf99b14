import Reporting

/// A message of JSON-RPC 2.0 as it arrives.
enum ProtocolMessage: Sendable {
  /// Asks for an answer.
  case request(id: RequestID, method: String, parameters: JSON)
  /// Asks for none.
  case notification(method: String, parameters: JSON)
  /// Answers something that was asked here.
  case response

  /// Reads a message.
  init(_ bytes: [UInt8]) throws(ProtocolFault) {
    let value: JSON
    do { value = try JSONParser.value(of: bytes) } catch {
      throw ProtocolFault(.parseError, "no JSON at byte \(error.offset)")
    }
    let id = value["id"].flatMap(RequestID.init)
    guard value["jsonrpc"]?.text == "2.0" else {
      throw ProtocolFault(.invalidRequest, "no message of JSON-RPC 2.0", id)
    }
    let parameters = value["params"] ?? .null
    switch (value["method"]?.text, value["id"]) {
    case (.some(let method), nil): self = .notification(method: method, parameters: parameters)
    case (.some(let method), .some):
      guard let id else { throw ProtocolFault(.invalidRequest, "the id is neither a whole number nor a string") }
      self = .request(id: id, method: method, parameters: parameters)
    case (nil, _):
      guard value["result"] != nil || value["error"] != nil else {
        throw ProtocolFault(.invalidRequest, "neither a method nor a result", id)
      }
      self = .response
    }
  }
}

/// What a request is known by.
enum RequestID: Sendable, Hashable {
  /// A number.
  case number(Int)
  /// A string.
  case string(String)

  /// Reads an id; nil for anything that can be none.
  init?(_ value: JSON) {
    if let number = value.whole {
      self = .number(number)
    } else if let text = value.text {
      self = .string(text)
    } else {
      return nil
    }
  }

  /// The id as it is sent back.
  var json: JSON {
    switch self {
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    }
  }
}

/// Why a message cannot be answered as its sender wished.
struct ProtocolFault: Error, Sendable {
  /// The codes of JSON-RPC and of the Language Server Protocol.
  enum Code: Int, Sendable {
    /// The message is no JSON.
    case parseError = -32700
    /// It is no message.
    case invalidRequest = -32600
    /// Nobody knows the method.
    case methodNotFound = -32601
    /// Something is missing in what was given along.
    case invalidParameters = -32602
    /// The editor has not introduced itself.
    case serverNotInitialized = -32002
    /// The editor wants no answer any more.
    case requestCancelled = -32800
  }

  /// What kind of fault it is.
  var code: Code
  /// What is wrong, for a log.
  var message: String
  /// The request it answers, where that could be read.
  var id: RequestID?

  /// Creates a fault.
  init(_ code: Code, _ message: String, _ id: RequestID? = nil) {
    self.code = code
    self.message = message
    self.id = id
  }

  /// The answer that tells it.
  var response: JSON {
    let error = JSON.object([("code", .number(code.rawValue)), ("message", .string(message))])
    return .object([("jsonrpc", .string("2.0")), ("id", id?.json ?? .null), ("error", error)])
  }
}

extension JSON {
  /// The answer to a request.
  static func response(to id: RequestID, _ result: JSON) -> JSON {
    .object([("jsonrpc", .string("2.0")), ("id", id.json), ("result", result)])
  }

  /// Something told without being asked.
  static func notification(_ method: String, _ parameters: JSON) -> JSON {
    .object([("jsonrpc", .string("2.0")), ("method", .string(method)), ("params", parameters)])
  }

  /// Something asked of the editor.
  static func request(_ id: RequestID, _ method: String, _ parameters: JSON) -> JSON {
    .object([
      ("jsonrpc", .string("2.0")), ("id", id.json), ("method", .string(method)), ("params", parameters),
    ])
  }
}
