import DocumentReading
import Recognition
import TestSupport
import Testing

@testable import Checking

/// What of the model is left out because no rule looks at it.
@Suite struct ModelUseTests {
  @Test(arguments: [
    ("test=\"@line\"", true), ("test=\"@ line\"", true), ("test=\"count(@*)\"", true), ("@\n*", true),
    ("attribute::x", true), ("&#64;line", true), ("@t:line", true), ("@node()", true), ("@", true),
    ("test=\"@n = 3\"", false), ("@lines", false), ("@line-end", false), ("line", false), ("", false),
  ])
  func attributesInExpressions(text: String, isAsked: Bool) {
    let file = RuleFile(path: "a.sch", shownPath: "a.sch", bytes: Array(text.utf8))
    #expect(ModelUse.mayAsk(for: ModelUse.places, in: file) == isAsked)
  }

  @Test(arguments: [(["haiphong", "law"], false), (["cantho"], false), (["nd30"], true), (["all"], true)])
  func formIsReadForThePacksThatNameIt(packs: [String], isAsked: Bool) throws {
    let rules = try RuleSet(packs: try RuleSources.load(RuleSelection(packs: packs)).packs)
    #expect(rules.looksAtForm == isAsked)
  }

  @Test func aPackOfOnesOwnMayLookAtForm() {
    let file = RuleFile(path: "a.sch", shownPath: "mine/a.sch", bytes: Array("<schema/>".utf8))
    #expect(ModelUse.mayAskForForm(RulePack(name: "mine", origin: .folder("mine"), files: [file])))
    #expect(!ModelUse.mayAskForForm(RulePack(name: "haiphong", origin: .builtIn, files: [file])))
  }

  @Test func noFindingRestsOnWhatIsLeftOut() throws {
    let sources = try RuleSources.load(RuleSelection(packs: ["haiphong", "law", "cantho"]))
    let rules = try RuleSet(packs: sources.packs)
    let today = try #require(CivilDate("2026-01-01"))
    let evaluator = try RuleEvaluator(rules, settings: Checker.Settings(today: today))
    let recognizer = try Recognizer(files: sources.data.map { ($0.path, $0.bytes) })
    var findings = 0
    for path in Repository.files(below: "Samples") where path.hasSuffix("/to-trinh.docx") || path.hasSuffix(".md") {
      guard let document = try? DocumentReader().read(Repository.bytes(path), name: path) else { continue }
      let whole = SubmissionXML.tree(of: document, recognizer.recognize(document), today: today)
      let lean = SubmissionXML.tree(
        of: document, recognizer.recognize(document, readsForm: rules.looksAtForm), today: today,
        showsPlaces: rules.looksAtPlaces)
      let expected = try evaluator.evaluate(#require(whole)).map(Self.told)
      #expect(try evaluator.evaluate(#require(lean)).map(Self.told) == expected, "\(path)")
      findings += expected.count
    }
    #expect(findings > 40)
  }

  /// What a hit says, and where.
  private static func told(_ hit: RuleEvaluator.Hit) -> String {
    "\(hit.assertion) \(hit.severity) \(hit.node) \(String(describing: hit.place)) \(hit.message)"
  }
}
