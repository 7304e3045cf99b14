import Checking
import DocumentModel
import DocumentReading
import Recognition
import Reporting

/// A document that an editor holds open.
struct OpenDocument {
  /// What was found in one version of the text.
  struct Outcome {
    /// How it was checked.
    var checks: EditorChecks
    /// What came of it.
    var result: FileResult

    /// The findings that are shown.
    var findings: [Finding] { result.findings.filter { $0.severity >= checks.show } }
  }

  /// How the editor calls it.
  let uri: String
  /// The path by which settings are looked for and the format is told.
  let path: String
  /// The version that the editor gave the text.
  private(set) var version: Int?
  /// The text.
  private(set) var text: EditorText
  /// What was found in the text as it is; nil while nobody has looked.
  private(set) var outcome: Outcome?
  /// Whether what was found in the text as it is still has to be told.
  private(set) var isWaiting = true

  /// Opens a document; nil where something is missing.
  init?(_ item: JSON?) {
    guard let item, let uri = item["uri"]?.text, let text = item["text"]?.text else { return nil }
    self.uri = uri
    self.path = Self.path(of: uri, language: item["languageId"]?.text)
    self.version = item["version"]?.whole
    self.text = EditorText(text)
  }

  /// Follows changes.
  mutating func change(_ changes: [JSON], version: Int?) {
    for change in changes { text.apply(change) }
    self.version = version
    expire()
  }

  /// Forgets what was found, since the text or its settings are no longer the same.
  mutating func expire() {
    outcome = nil
    isWaiting = true
  }

  /// Looks at the text as it is, once.
  mutating func look(_ services: EditorServices) throws(EditorServices.Refusal) {
    isWaiting = false
    guard outcome == nil, let checks = try services.checks(path) else { return }
    outcome = Outcome(checks: checks, result: checks.judge(text.utf8, path))
  }

  /// The text as it was read and recognised; nil where it cannot be, or where places in it are none of the editor's text.
  func recognized() -> (document: Document, submission: Submission)? {
    guard let outcome, let (document, submission) = try? outcome.checks.recognize(text.utf8, path),
      document.source.utf8.elementsEqual(text.utf8.dropFirst(text.markLength))
    else { return nil }
    return (document, submission)
  }

  /// The stretch of the editor's text that a place of the document covers.
  func range(of place: Place, in document: Document) -> Range<Int> {
    let range = document.sourceRange(of: place)
    return range.lowerBound + text.markLength..<range.upperBound + text.markLength
  }

  /// The stretch of the editor's text that a finding is about.
  func range(of finding: Finding) -> Range<Int> {
    let spot = finding.spot
    let start = text.offset(line: spot.start.line, byteColumn: spot.byteColumn)
    return start..<max(start, text.offset(line: spot.end.line, byteColumn: spot.endByteColumn))
  }

  /// The path of a document; one that lies in no file yet gets an ending that tells its format.
  private static func path(of uri: String, language: String?) -> String {
    let path = PathURI.path(ofFile: uri) ?? PathURI.decoded(uri.split(separator: "/").last ?? "-")
    let name = path.split(separator: "/").last ?? ""
    return language == "markdown" && !name.contains(".") ? path + ".md" : path
  }
}
