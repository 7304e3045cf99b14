import Reporting

/// What is given back to the web server.
struct WebResponse: Sendable, Equatable {
  /// The status of HTTP with its phrase.
  private(set) var status: String
  /// The headers in order.
  private(set) var headers: [(name: String, value: String)]
  /// The body.
  private(set) var body: [UInt8]

  /// What counts for every answer: it is kept nowhere, taken for nothing else, and told to nobody.
  private static let always = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
  ]
  /// What a file that is no page may do, should a browser show it after all.
  private static let nothing = "default-src 'none'; frame-ancestors 'none'; sandbox"

  /// Creates an answer.
  private init(_ status: WebFault.Status?, type: String, policy: String, body: [UInt8]) {
    self.status = status.map { "\($0.rawValue) \($0.phrase)" } ?? "200 OK"
    self.body = body
    headers = [("Content-Type", type), ("Content-Security-Policy", policy)] + Self.always
  }

  /// A page.
  init(_ page: HTMLPage, status: WebFault.Status? = nil) {
    self.init(
      status, type: "text/html; charset=utf-8", policy: page.policy + "; frame-ancestors 'none'", body: page.html)
  }

  /// A value for programs.
  init(json: [UInt8], status: WebFault.Status? = nil) {
    self.init(status, type: "application/json", policy: Self.nothing, body: json)
  }

  /// A file to be saved.
  init(_ copy: WebCopy) {
    self.init(nil, type: copy.type, policy: Self.nothing, body: copy.bytes)
    // The name in ASCII is for programs that know no other; it tells the ending alone.
    let ending = copy.name.split(separator: ".").last.map { $0.filter { $0.isASCII && $0.isLetter } } ?? ""
    headers.append(
      (
        "Content-Disposition",
        "attachment; filename=\"totrinh.\(ending)\"; filename*=UTF-8''\(PathURI.reference(copy.name))"
      )
    )
  }

  /// The answer with one more header.
  func with(_ name: String, _ value: String) -> WebResponse {
    var other = self
    other.headers.append((name, value))
    return other
  }

  /// The answer without its body, as `HEAD` wants it.
  var withoutBody: WebResponse {
    var other = self
    other.body = []
    return other
  }

  /// The answer as CGI has it (RFC 3875, 6).
  var bytes: [UInt8] {
    let lines = ["Status: \(status)"] + headers.map { "\($0.name): \($0.value)" }
    return Array(lines.map { $0 + "\n" }.joined().utf8) + [0x0A] + body
  }

  /// Whether two answers are the same.
  static func == (left: WebResponse, right: WebResponse) -> Bool { left.bytes == right.bytes }
}
