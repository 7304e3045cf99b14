import Checking
import Reporting

/// Answers one request of a web server.
public struct WebService {
  /// How long a part of the body may take to arrive, in milliseconds.
  private static let longestWait = 30_000

  /// What the program around it gives.
  private let services: WebServices
  /// Waits for some bytes of the body, for so many milliseconds.
  private let take: (_ most: Int, _ milliseconds: Int) -> ArrivingInput.Arrival

  /// Creates the service.
  public init(
    _ services: WebServices, take: @escaping (_ most: Int, _ milliseconds: Int) -> ArrivingInput.Arrival
  ) {
    self.services = services
    self.take = take
  }

  /// The answer to the request that the variables of the environment tell, ready to be written; nil where they tell none.
  public func answer(_ variable: (String) -> String?) -> [UInt8]? {
    WebRequest(variable).map { answer($0).bytes }
  }

  /// The answer to a request.
  func answer(_ request: WebRequest) -> WebResponse {
    do throws(WebFault) {
      guard request.page != nil else { throw .noSuchPage }
      guard request.methods.contains(request.method) else { throw .badMethod }
      if request.method == "POST" { return try answer(to: try upload(request), of: request) }
      let response = WebResponse(WebPages(services: services).form)
      return request.method == "HEAD" ? response.withoutBody : response
    } catch {
      let response = tell(error, asJSON: request.prefersJSON)
      let told =
        error.status == .methodNotAllowed
        ? response.with("Allow", request.methods.joined(separator: ", ")) : response
      return request.method == "HEAD" ? told.withoutBody : told
    }
  }

  /// Reads the body.
  private func upload(_ request: WebRequest) throws(WebFault) -> Upload {
    var left = try request.bodyLength(limit: services.limit)
    var reader = MultipartReader(boundary: try request.boundary(), limit: services.limit)
    while left > 0 {
      switch take(left, Self.longestWait) {
      case .bytes(let bytes):
        left -= bytes.count
        try reader.read(bytes)
      case .end: throw .shortBody
      case .nothing: throw .slowBody
      }
    }
    return try reader.upload()
  }

  /// The answer to a file.
  private func answer(to upload: Upload, of request: WebRequest) throws(WebFault) -> WebResponse {
    let name = FileLabel.safe(upload.name)
    switch try wish(upload, request) {
    case .annotated: return WebResponse(try copy(services.annotatedCopy, upload.bytes, name))
    case .slip: return WebResponse(try copy(services.slip, upload.bytes, name))
    case .json:
      let outcome = try check(upload.bytes, name)
      var summary = RunSummary()
      summary.add(outcome.result, failingOn: outcome.context.failOn, showing: outcome.context.shown)
      var reporter = ReportFormat.json.reporter(outcome.context)
      return WebResponse(json: reporter.begin() + reporter.add(outcome.result) + reporter.end(summary))
    case .report:
      let outcome = try check(upload.bytes, name)
      var copies: (annotated: WebCopy?, slip: WebCopy?)
      // What could not be judged has nothing to be written into it.
      if !outcome.result.elements.isEmpty {
        copies = (services.annotatedCopy?(upload.bytes, name), services.slip?(upload.bytes, name))
      }
      return WebResponse(
        WebPages(services: services).report(outcome, annotated: copies.annotated, slip: copies.slip))
    }
  }

  /// What is asked for: the button that was pressed, or else the page.
  private func wish(_ upload: Upload, _ request: WebRequest) throws(WebFault) -> WebRequest.Wish {
    guard request.page == .form, !request.prefersJSON, let word = upload.fields[WebAssets.wishField] else {
      return request.wish
    }
    guard let wish = WebRequest.Wish(rawValue: word) else { throw .badWish }
    return wish
  }

  /// Checks a file.
  private func check(_ bytes: [UInt8], _ name: String) throws(WebFault) -> WebServices.Outcome {
    do throws(WebServices.Refusal) { return try services.check(bytes, name) } catch { throw .broken }
  }

  /// Makes a copy of a file.
  private func copy(
    _ make: WebServices.Copying?, _ bytes: [UInt8], _ name: String
  ) throws(WebFault) -> WebCopy {
    guard let make else { throw .notOffered }
    guard let copy = make(bytes, name) else { throw .nothingToGive }
    return copy
  }

  /// Tells a fault as its reader expects it.
  private func tell(_ fault: WebFault, asJSON: Bool) -> WebResponse {
    guard asJSON else { return WebResponse(WebPages(services: services).fault(fault), status: fault.status) }
    let error = JSON.object([
      ("status", .number(fault.status.rawValue)), ("code", .string(fault.code)),
      ("message", .string(fault.message[services.language])),
    ])
    return WebResponse(json: JSON.object([("error", error)]).utf8 + [0x0A], status: fault.status)
  }
}
