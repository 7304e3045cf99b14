import Checking
import Reporting
import Testing

@testable import WebService

/// Requests and their answers, with a check that only counts bytes.
@Suite struct WebServiceTests {
  /// What stands in the environment of a request.
  private typealias Variables = [String: String]

  /// A form with one file, and perhaps a wish.
  private static func form(_ content: String, name: String = "a.md", wish: String? = nil) -> [UInt8] {
    let field = wish.map { "--X\r\nContent-Disposition: form-data; name=\"want\"\r\n\r\n\($0)\r\n" } ?? ""
    return Array(
      """
      --X\r\nContent-Disposition: form-data; name="tep"; filename="\(name)"\r\n\r\n\(content)\r\n\(field)--X--\r\n
      """.utf8)
  }

  /// What the environment of a form tells.
  private static func variables(_ body: [UInt8], _ others: Variables = [:]) -> Variables {
    let usual = [
      "REQUEST_METHOD": "POST", "CONTENT_TYPE": "multipart/form-data; boundary=X", "CONTENT_LENGTH": "\(body.count)",
    ]
    return usual.merging(others) { $1 }
  }

  /// The services: a file is accepted, and its name is its subject.
  private static func services(copies: Bool = false, isBroken: Bool = false) -> WebServices {
    let copying: WebServices.Copying = { bytes, name in
      name.hasSuffix(".txt") ? nil : WebCopy(name: "bản \"sao\" \(name)", type: "application/x-test", bytes: bytes)
    }
    return WebServices(
      limit: 1000, language: .vietnamese,
      check: { bytes, name throws(WebServices.Refusal) in
        guard !isBroken else { throw WebServices.Refusal() }
        let elements = [ElementResult(name: .authority, status: "specific", isSure: true)]
        return WebServices.Outcome(
          result: FileResult(path: name, format: "text", verdict: .accept, elements: elements),
          context: ReportContext(version: "1", rules: "r"))
      }, annotatedCopy: copies ? copying : nil, slip: copies ? copying : nil)
  }

  /// Answers a request whose body arrives in pieces.
  private func answer(
    _ variables: Variables, _ body: [UInt8] = [], _ services: WebServices = Self.services()
  ) throws -> (status: String, headers: Variables, body: String) {
    var rest = body[...]
    let service = WebService(services) { most, _ in
      guard !rest.isEmpty else { return .end }
      let piece = rest.prefix(min(most, 7))
      rest = rest.dropFirst(piece.count)
      return .bytes(Array(piece))
    }
    let text = String(decoding: try #require(service.answer { variables[$0] }), as: UTF8.self)
    let head = try #require(text.firstRange(of: "\n\n"))
    let lines = text[..<head.lowerBound].split(separator: "\n").map { line in
      (String(line.prefix { $0 != ":" }), String(line.drop { $0 != ":" }.dropFirst(2)))
    }
    let headers = Dictionary(lines, uniquingKeysWith: { first, _ in first })
    return (headers["Status"] ?? "", headers, String(text[head.upperBound...]))
  }

  @Test func nothingIsAnsweredWithoutAServer() {
    #expect(WebService(Self.services()) { _, _ in .end }.answer { _ in nil } == nil)
  }

  @Test func theFormNeedsNoScript() throws {
    let (status, headers, body) = try answer(["REQUEST_METHOD": "GET"])
    #expect(status == "200 OK" && headers["Content-Type"] == "text/html; charset=utf-8")
    #expect(body.contains("<form id=\"upload\" method=\"post\" enctype=\"multipart/form-data\" action=\"?\""))
    #expect(body.contains("type=\"file\"") && body.contains("value=\"report\""))
    #expect(!body.contains("value=\"annotated\"") && !body.contains("value=\"slip\""))
    let policy = try #require(headers["Content-Security-Policy"])
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-") && policy.hasSuffix("frame-ancestors 'none'"))
    #expect(policy.contains("form-action 'self'") && !policy.contains("unsafe"))
    #expect(try answer(["REQUEST_METHOD": "HEAD"]).body.isEmpty)
  }

  @Test func copiesAreOfferedWhereTheyCanBeMade() throws {
    let body = try answer(["REQUEST_METHOD": "GET"], [], Self.services(copies: true)).body
    #expect(body.contains("value=\"annotated\"") && body.contains("value=\"slip\""))
  }

  @Test(arguments: [
    (["REQUEST_METHOD": "PUT"], "405 Method Not Allowed"), (["REQUEST_METHOD": "get"], "405 Method Not Allowed"),
    (["REQUEST_METHOD": "GET", "PATH_INFO": "/json"], "405 Method Not Allowed"),
    (["REQUEST_METHOD": "GET", "PATH_INFO": "/../x"], "404 Not Found"),
    (["REQUEST_METHOD": "HEAD", "PATH_INFO": "/x"], "404 Not Found"), (["CONTENT_LENGTH": ""], "411 Length Required"),
    (["CONTENT_LENGTH": "-5"], "400 Bad Request"), (["CONTENT_LENGTH": "12a"], "400 Bad Request"),
    (["CONTENT_LENGTH": "+12"], "400 Bad Request"), (["CONTENT_LENGTH": "0"], "400 Bad Request"),
    (["CONTENT_LENGTH": "20"], "400 Bad Request"), (["CONTENT_LENGTH": "5000"], "400 Bad Request"),
    (["CONTENT_LENGTH": "1073741824"], "413 Content Too Large"),
    (["CONTENT_LENGTH": "99999999999999999999999999"], "413 Content Too Large"),
    (["CONTENT_TYPE": "text/plain"], "415 Unsupported Media Type"),
    (["CONTENT_TYPE": ""], "415 Unsupported Media Type"),
    (["CONTENT_TYPE": "multipart/form-data"], "400 Bad Request"),
    (["CONTENT_TYPE": "multipart/form-data; boundary=Y"], "400 Bad Request"),
    (["CONTENT_TYPE": "multipart/form-data; boundary=\(String(repeating: "b", count: 71))"], "400 Bad Request"),
    (["PATH_INFO": "/annotated"], "404 Not Found"), (["PATH_INFO": "/slip"], "404 Not Found"),
  ])
  func faults(others: [String: String], expected: String) throws {
    let body = Self.form("abc")
    for accept in ["text/html,*/*", "application/json"] {
      let variables = Self.variables(body, others).merging(["HTTP_ACCEPT": accept]) { $1 }
      let (status, headers, page) = try answer(variables, body)
      #expect(status == expected)
      #expect((headers["Allow"] != nil) == expected.hasPrefix("405"))
      guard others["REQUEST_METHOD"] != "HEAD" else { continue }
      if accept == "application/json" || others["PATH_INFO"] == "/json" {
        let error = try #require(try JSONParser.value(of: Array(page.utf8))["error"])
        #expect(error["status"]?.whole.map { expected.hasPrefix("\($0) ") } == true && error["message"]?.text != nil)
      } else {
        #expect(page.contains("role=\"alert\"") && page.contains("<html lang=\"vi\">"))
      }
    }
  }

  @Test func aBodyThatIsTooLargeIsNotRead() throws {
    let service = WebService(Self.services()) { _, _ in
      Issue.record("the body was asked for")
      return .end
    }
    let variables = Self.variables([], ["CONTENT_LENGTH": "1073741824"])
    let answer = try #require(service.answer { variables[$0] })
    #expect(String(decoding: answer, as: UTF8.self).hasPrefix("Status: 413 "))
  }

  @Test func aBodyThatDoesNotComeIsNotWaitedForForever() throws {
    let service = WebService(Self.services()) { _, _ in .nothing }
    let variables = Self.variables([], ["CONTENT_LENGTH": "100"])
    let answer = try #require(service.answer { variables[$0] })
    #expect(String(decoding: answer, as: UTF8.self).hasPrefix("Status: 408 "))
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    let body = Self.form(String(repeating: "a", count: 1001))
    #expect(try answer(Self.variables(body), body).status == "413 Content Too Large")
    let fitting = Self.form(String(repeating: "a", count: 1000))
    #expect(try answer(Self.variables(fitting), fitting).status == "200 OK")
  }

  @Test func brokenSettingsAreNotTheSendersFault() throws {
    let body = Self.form("abc")
    let (status, _, page) = try answer(Self.variables(body), body, Self.services(isBroken: true))
    #expect(status == "500 Internal Server Error" && page.contains("người quản trị"))
  }

  @Test func aFileIsAnsweredWithItsReport() throws {
    let body = Self.form("abc", name: "<img src=x onerror=alert(1)>.md")
    let (status, headers, page) = try answer(Self.variables(body), body)
    #expect(status == "200 OK")
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;.md") && !page.contains("<img"))
    // The page names the same policy as the header, which adds what only a header can say.
    let policy = try #require(headers["Content-Security-Policy"])
    #expect(page.contains("content=\"\(policy.replacing("; frame-ancestors 'none'", with: ""))\""))
    #expect(headers["Cache-Control"] == "no-store" && headers["X-Content-Type-Options"] == "nosniff")
    #expect(headers["Referrer-Policy"] == "no-referrer")
    #expect(!page.contains("download="))
  }

  @Test(
    arguments: [
      (["PATH_INFO": "/json"], nil), (["HTTP_ACCEPT": "application/json"], nil),
      (["HTTP_ACCEPT": "text/html"], "json"), (["HTTP_ACCEPT": "text/plain, application/json;q=0.9"], "report"),
    ] as [([String: String], String?)])
  func aFileIsAnsweredAsJSON(others: [String: String], wish: String?) throws {
    let body = Self.form("abc", wish: wish)
    let (status, headers, page) = try answer(Self.variables(body, others), body)
    #expect(status == "200 OK" && headers["Content-Type"] == "application/json")
    let value = try JSONParser.value(of: Array(page.utf8))
    #expect(value["files"]?.items.first?["path"]?.text == "a.md" && value["summary"]?["accepted"]?.whole == 1)
  }

  @Test func copiesStandInTheReport() throws {
    let body = Self.form("abc")
    let page = try answer(Self.variables(body), body, Self.services(copies: true)).body
    #expect(page.contains("download=\"bản &quot;sao&quot; a.md\" href=\"data:application/x-test;base64,YWJj\""))
    #expect(page.components(separatedBy: "download=") == 3)
    let text = Self.form("abc", name: "a.txt")
    #expect(try !answer(Self.variables(text), text, Self.services(copies: true)).body.contains("download="))
  }

  @Test func largeCopiesAreAskedForAgain() throws {
    var services = Self.services(copies: true)
    services.annotatedCopy = { _, _ in
      WebCopy(name: "a", type: "b/c", bytes: Array(repeating: 0, count: WebPages.largestInside + 1))
    }
    let body = Self.form("abc")
    let page = try answer(Self.variables(body), body, services).body
    #expect(page.components(separatedBy: "download=") == 2)
    #expect(page.contains("value=\"annotated\"") && page.contains("id=\"upload\""))
  }

  @Test(
    arguments: [(["PATH_INFO": "/annotated"], nil), (["PATH_INFO": "/slip"], nil), ([:], "annotated"), ([:], "slip")]
      as [([String: String], String?)])
  func copiesAreSaved(others: [String: String], wish: String?) throws {
    let body = Self.form("abc", wish: wish)
    let (status, headers, copy) = try answer(Self.variables(body, others), body, Self.services(copies: true))
    #expect(status == "200 OK" && copy == "abc" && headers["Content-Type"] == "application/x-test")
    #expect(
      headers["Content-Disposition"]
        == "attachment; filename=\"totrinh.md\"; filename*=UTF-8''b%E1%BA%A3n%20%22sao%22%20a.md")
    let text = Self.form("abc", name: "a.txt", wish: wish)
    let refused = try answer(Self.variables(text, others), text, Self.services(copies: true))
    #expect(refused.status == "422 Unprocessable Content")
  }

  @Test func anUnknownWishIsRefused() throws {
    let body = Self.form("abc", wish: "everything")
    #expect(try answer(Self.variables(body), body).status == "400 Bad Request")
  }
}

extension String {
  /// How many pieces lie between some words.
  fileprivate func components(separatedBy words: String) -> Int { ranges(of: words).count + 1 }
}
