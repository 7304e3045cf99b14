import Checking
import DocumentReading
import Gatekeeping
import Reporting
import WebService
import WordWriting

/// Checks what a web request brings and makes its copies; the checker is made once, at the first wish.
final class WebBench {
  /// What counts for the file.
  private let configuration: EffectiveConfiguration
  /// How it is checked.
  private let wanted: FileSettings
  /// The checkers made so far.
  private var store: Checkers
  /// The checker, once it is made.
  private var known: Checker?
  /// The file that was checked last, with its result.
  private var last: (bytes: [UInt8], result: FileResult)?

  /// Creates a bench.
  init(configuration: EffectiveConfiguration, wanted: FileSettings, services: Services) {
    self.configuration = configuration
    var wanted = wanted
    wanted.settings.keepsText = true
    self.wanted = wanted
    store = Checkers(services)
  }

  /// Checks a file.
  func check(_ bytes: [UInt8], _ name: String) throws(Checkers.Failure) -> WebServices.Outcome {
    let checker = try checker()
    let context = ReportContext(
      version: Program.version, rules: store.hashes, descriptions: checker.rules.rules + SuppressionRules.descriptions,
      phase: wanted.settings.phase, language: wanted.settings.language, shown: wanted.show, failOn: wanted.failOn,
      started: Surroundings.now())
    return WebServices.Outcome(result: try result(of: bytes, name), context: context)
  }

  /// A Word file with its findings as comments; nil for a file that is none, and for one that is not judged.
  func annotatedCopy(of bytes: [UInt8], _ name: String) -> WebCopy? {
    guard let first = try? result(of: bytes, name), first.format == "docx" else { return nil }
    if case .unjudged = first.verdict { return nil }
    let annotator = WordAnnotator(revisions: wanted.settings.revisions, language: wanted.settings.language)
    // What an earlier run said is no part of the file that is judged.
    guard let clean = try? annotator.withoutOwnComments(bytes), let result = try? result(of: clean, name),
      let copy = try? annotator.annotate(clean, findings: result.findings.filter { $0.severity >= wanted.show })
    else { return nil }
    return WebCopy(name: "ban-co-nhan-xet.docx", type: Self.word, bytes: copy.bytes)
  }

  /// The slip that goes back with a file that is returned; nil for any other.
  func slip(for bytes: [UInt8], _ name: String) -> WebCopy? {
    guard let result = try? result(of: bytes, name), result.verdict == .returning else { return nil }
    let day = wanted.settings.today
    let facts = SheetFacts(
      arrival: 0, year: 0, sender: result.submission?.issuer ?? "", path: name, received: day, judged: day)
    let page = Sheet.returnSlip.page(
      for: result, facts: facts, office: Office(configuration), language: wanted.settings.language)
    return (try? PageFormat.docx.bytes(of: page)).map {
      WebCopy(name: "phieu-tra-lai.docx", type: Self.word, bytes: $0)
    }
  }

  /// The media type of Word files.
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// The result of a file; the same file is judged once.
  private func result(of bytes: [UInt8], _ name: String) throws(Checkers.Failure) -> FileResult {
    if let last, last.bytes == bytes, last.result.path == name { return last.result }
    let result = try checker().makeJudge(readsSideFiles: false)(bytes, name)
    last = (bytes, result)
    return result
  }

  /// The checker.
  private func checker() throws(Checkers.Failure) -> Checker {
    if let known { return known }
    let checker = try store.checker(for: wanted, configuration)
    known = checker
    return checker
  }
}
