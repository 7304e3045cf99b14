/// One request as the web server hands it over by CGI (RFC 3875), its body not yet read.
struct WebRequest: Sendable {
  /// What is asked for.
  enum Wish: String, Sendable, CaseIterable {
    /// The report as a page.
    case report
    /// The result as JSON.
    case json
    /// A copy of the Word file with the findings in it.
    case annotated
    /// The return slip.
    case slip
  }

  /// The pages; raw values are what follows the program's own address.
  enum Page: String, Sendable, CaseIterable {
    /// The form, and what it is answered with.
    case form = ""
    /// The endpoint for programs.
    case json
    /// The annotated copy alone.
    case annotated
    /// The slip alone.
    case slip
  }

  /// The most bytes that a form takes beside its file.
  private static let formBytes = 64 << 10

  /// The method.
  let method: String
  /// The page; nil where there is no such page.
  let page: Page?
  /// Whether the sender would rather have JSON than a page.
  let prefersJSON: Bool
  /// The variables that tell of the body.
  private let length: String
  private let type: String

  /// Reads what the web server says of a request; nil where none does.
  init?(_ variable: (String) -> String?) {
    guard let method = variable("REQUEST_METHOD"), !method.isEmpty else { return nil }
    self.method = method
    let path = variable("PATH_INFO") ?? ""
    page = Page(rawValue: String(path.hasPrefix("/") ? path.dropFirst() : path[...]))
    prefersJSON = page == .json || Self.prefersJSON(variable("HTTP_ACCEPT") ?? "")
    length = variable("CONTENT_LENGTH") ?? ""
    type = variable("CONTENT_TYPE") ?? ""
  }

  /// What the page itself asks for.
  var wish: Wish {
    switch page {
    case .annotated: .annotated
    case .slip: .slip
    case .json: .json
    case .form, nil: prefersJSON ? .json : .report
    }
  }

  /// The methods that the page takes.
  var methods: [String] { page == .form ? ["GET", "HEAD", "POST"] : ["POST"] }

  /// How many bytes the body has, for files up to a limit.
  func bodyLength(limit: Int) throws(WebFault) -> Int {
    guard !length.isEmpty else { throw .noLength }
    guard length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .badLength }
    // A number that no Int holds is no smaller than the limit either.
    guard let bytes = Int(length), bytes <= limit + Self.formBytes else { throw .tooLarge(limit) }
    return bytes
  }

  /// The boundary between the parts of the form.
  func boundary() throws(WebFault) -> [UInt8] {
    let value = HeaderValue(type)
    guard value.value == "multipart/form-data" else { throw .noForm }
    let boundary = Array((value.parameters["boundary"] ?? "").utf8)
    // RFC 2046 allows 70 characters, which are never controls.
    guard (1...70).contains(boundary.count), boundary.allSatisfy({ (0x20..<0x7F).contains($0) }) else { throw .badForm }
    return boundary
  }

  /// Whether a list of media types names JSON and no page.
  private static func prefersJSON(_ accepted: String) -> Bool {
    let types = accepted.split(separator: ",").map { HeaderValue($0).value }
    return types.contains("application/json") && !types.contains("text/html")
  }
}
