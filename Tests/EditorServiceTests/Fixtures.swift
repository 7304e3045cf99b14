import Checking
import DocumentModel
import DocumentReading
import Recognition
import Reporting
import TestSupport
import Testing

@testable import EditorService

/// Services and sessions to test with.
enum Fixtures {
  /// The checker of the program with its built-in rules, made once.
  static let checker = Result {
    let day = CivilDate("2026-01-02") ?? .today()
    return try Checker(
      sources: try RuleSources.load(RuleSelection(packs: RulePack.defaultNames)), settings: .init(today: day))
  }

  /// Services with the built-in rules.
  static func services(
    language: Language = .vietnamese,
    fixes: @escaping (Document, Submission, FileResult) -> [EditorFix] = { _, _, _ in [] }
  ) throws -> EditorServices {
    let checker = try checker.get()
    let checks = EditorChecks(
      judge: checker.makeJudge(),
      recognize: { bytes, name throws(ReadingError) in try checker.recognized(bytes, name: name) },
      rules: checker.rules.rules, show: .advice, language: language, followsSuppressions: true, fixes: fixes)
    return EditorServices(version: "1", checks: { _ throws(EditorServices.Refusal) in checks })
  }

  /// Services that find nothing, and count how often they looked.
  static func idle(_ looks: Counter = Counter()) -> EditorServices {
    let checks = EditorChecks(
      judge: { _, path in
        looks.count += 1
        return FileResult(path: path, verdict: .accept)
      }, recognize: { _, _ throws(ReadingError) in (Document(format: .text), Submission()) }, rules: [], show: .advice,
      language: .english, followsSuppressions: true, fixes: { _, _, _ in [] })
    return EditorServices(version: "1", checks: { _ throws(EditorServices.Refusal) in checks })
  }

  /// Counts.
  final class Counter {
    /// How often.
    var count = 0
  }

  /// A text that is returned by HP-3.2 alone.
  static let returned = Repository.text("Tests/ScenarioTests/Texts/returned.md")
}

extension EditorSession {
  /// Takes a message written as JSON and does all the work.
  mutating func say(_ text: String) -> [JSON] {
    receive(Array(text.utf8))
    var told: [JSON] = []
    while hasWork { told += work() }
    return told
  }

  /// Takes a request with an id of its own and returns its result.
  mutating func ask(_ method: String, _ parameters: JSON = .null) throws -> JSON {
    let message = JSON.request(.number(7), method, parameters)
    let answers = say(String(decoding: message.utf8, as: UTF8.self)).filter { $0["id"]?.whole == 7 }
    try #require(answers.count == 1)
    return try #require(answers.first?["result"], "\(answers)")
  }

  /// Takes a notification.
  mutating func tell(_ method: String, _ parameters: JSON = .object([])) -> [JSON] {
    say(String(decoding: JSON.notification(method, parameters).utf8, as: UTF8.self))
  }

  /// A session at work with a document open in it.
  static func open(
    _ text: String, uri: String = "file:///tmp/a.md", capabilities: String = "{}", _ services: EditorServices
  ) throws -> EditorSession {
    var session = EditorSession(services)
    let parsed = try JSONParser.value(of: Array(capabilities.utf8))
    _ = try session.ask("initialize", .object([("capabilities", parsed)]))
    let item = JSON.object([
      ("uri", .string(uri)), ("languageId", .string("markdown")), ("version", .number(1)), ("text", .string(text)),
    ])
    _ = session.tell("textDocument/didOpen", .object([("textDocument", item)]))
    return session
  }
}
