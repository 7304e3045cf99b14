import Checking
import DocumentModel
import DocumentReading
import Recognition

/// What keeps the program from its work.
struct MutationError: Error {
  /// What is wrong, for a person.
  var message: String
}

/// What the tests ask of rules and data, gathered so that one change can be tried in a moment.
///
/// A change is noticed as a test would notice it: the status of a passage, the result of a sample, an example of a rule, the
/// statuses of a labelled document, or what is told of a rule on its page.
struct Proofs: Sendable {
  /// A passage in its frame, and what of it the tests look at.
  private struct Passage: Sendable {
    /// The document.
    let document: Document
    /// The element that the passage is about.
    let element: String
    /// The facts that the table names.
    let facts: [String]
  }

  /// Rules and data as they are.
  let sources: RuleSources
  /// The passages that are read rightly.
  private var passages: [Passage] = []
  /// What is read in each of them.
  private var readings: [String] = []
  /// The samples in all formats.
  private var samples: [(path: String, bytes: [UInt8])] = []
  /// What comes of each of them.
  private var results: [FileResult] = []
  /// The labelled documents.
  private var labelled: [(path: String, bytes: [UInt8])] = []
  /// What is read in each of them.
  private var corpus: [String] = []
  /// The examples of all rules.
  private var examples: [RuleExample] = []
  /// What its rule says of each of them.
  private var sayings: [[String]] = []
  /// What is told of each rule.
  private var rules: [RuleDescription] = []

  /// The day on which everything is judged.
  private static let day = CivilDate("2026-01-01") ?? .today()
  /// The folder of the tables of passages.
  private static let tables = "Tests/RecognitionTests/Resources/"

  /// Gathers everything from the root of the repository.
  init() throws(MutationError) {
    do { sources = try RuleSources.load(RuleSelection(packs: [RulePack.allName])) } catch {
      throw MutationError(message: "the built-in rules are faulty: \(error.faults.map(\.description))")
    }
    passages = try Self.passages()
    for path in FolderWalk("Samples").files.sorted() where path.hasPrefix("Samples/") && !path.contains("/inbox/") {
      samples.append((path, try Self.read(path)))
    }
    for path in FolderWalk("Tests/Corpus").files.sorted()
    where !path.hasPrefix("Tests/Corpus/frames/") && !path.hasSuffix(".tsv") {
      labelled.append((path, try Self.read(path)))
    }
    guard !passages.isEmpty, !samples.isEmpty, !labelled.isEmpty else {
      throw MutationError(message: "run it in the root of the repository")
    }
    guard let recognizer = Self.grammar(sources), let checker = Self.checker(sources) else {
      throw MutationError(message: "the built-in data are faulty")
    }
    readings = passages.map { Self.reading(of: $0, by: recognizer) }
    let judge = checker.makeJudge()
    results = samples.map { judge($0.bytes, $0.path) }
    corpus = labelled.map { Self.shortly(judge($0.bytes, $0.path)) }
    rules = checker.rules.rules
    examples = sources.packs.flatMap(\.examples)
    sayings = examples.map { Self.saying(of: $0, judge) }
  }

  /// What notices that rules or data were changed; nil where nothing does.
  func witness(of mutant: Mutant) -> String? {
    let changed = mutant.applied(to: sources)
    if changed.packs == sources.packs {
      guard let recognizer = Self.grammar(changed) else { return "refused" }
      for (passage, reading) in zip(passages, readings) where Self.reading(of: passage, by: recognizer) != reading {
        return "passages"
      }
    }
    guard let checker = Self.checker(changed) else { return "refused" }
    // Tables and pages tell a rule's rows and severity; what it tests, only documents show.
    if mutant.change == .untold || mutant.change == .weighed { return checker.rules.rules == rules ? nil : "pages" }
    let judge = checker.makeJudge()
    for (sample, result) in zip(samples, results) where judge(sample.bytes, sample.path) != result { return "samples" }
    guard sayings == examples.map({ Self.saying(of: $0, judge) }) else { return "examples" }
    for (document, reading) in zip(labelled, corpus)
    where Self.shortly(judge(document.bytes, document.path)) != reading {
      return "corpus"
    }
    // A pattern may be active for one of the two only.
    if mutant.change == .inactive, let gatekeeper = Self.checker(changed, phase: .gatekeeper)?.makeJudge() {
      guard sayings == examples.map({ Self.saying(of: $0, gatekeeper) }) else { return "examples" }
    }
    return nil
  }

  /// The verdict of a labelled document and its statuses, as the test of the corpus records them.
  private static func shortly(_ result: FileResult) -> String {
    ([result.verdict.name] + result.elements.map { "\($0.status) \($0.isSure)" }).joined(separator: " ")
  }

  /// What a rule says of one of its examples, as the test of the messages looks at it.
  private static func saying(of example: RuleExample, _ judge: BatchRunner.Judge) -> [String] {
    judge(example.bytes, example.name).findings.filter { $0.rule == example.rule }.map { "\($0.message) \($0.fix)" }
  }

  /// The reader of the elements without weights, as the passages are tested; nil where the data are faulty.
  private static func grammar(_ sources: RuleSources) -> Recognizer? {
    try? Recognizer(files: sources.data.filter { !$0.path.hasPrefix("weights/") }.map { ($0.path, $0.bytes) })
  }

  /// The checker of some sources; nil where they are faulty.
  static func checker(_ sources: RuleSources, phase: Phase = .drafter) -> Checker? {
    try? Checker(sources: sources, settings: Checker.Settings(phase: phase, today: day))
  }

  /// What a test looks at in a passage.
  private static func reading(of passage: Passage, by recognizer: Recognizer) -> String {
    let submission = recognizer.recognize(passage.document)
    let (status, facts): (String, [Fact]) =
      switch passage.element {
      case "authority": (submission.authority.status.rawValue, submission.authority.facts)
      case "appraisal": (submission.appraisal.status.rawValue, submission.appraisal.facts)
      case "consultation": (submission.consultation.status.rawValue, submission.consultation.facts)
      default: (submission.recommendation.status.rawValue, submission.recommendation.facts)
      }
    let told = facts.filter { passage.facts.contains($0.name) }.map { "\($0.name)=\($0.value)" }
    let decides = passage.facts.contains("decides") ? submission.decides?.rawValue ?? "" : ""
    return ([status, decides] + told).joined(separator: " ")
  }

  /// The passages of the tables, in their frames.
  private static func passages() throws(MutationError) -> [Passage] {
    var plain: [String: [String: String]] = [:]
    for row in try table("plain.tsv") { plain[row[0], default: [:]][row[1]] = row[2] }
    let elements = ["A": "authority", "B": "appraisal", "C": "consultation", "D": "recommendation"]
    var passages: [Passage] = []
    for row in try table("rows.tsv") where row.count >= 7 && row[4].isEmpty {
      let told = row[2].split(separator: ":").map(String.init)
      let element = told.count == 2 ? told[0] : elements[String(row[0].prefix(1))] ?? ""
      var words = plain[row[1]] ?? [:]
      words[element] = row[6].replacing("\\n", with: "\n")
      if !row[5].isEmpty { words["subject"] = row[5] }
      var text = String(decoding: try read(tables + row[1] + ".md"), as: UTF8.self)
      for (place, words) in words { text.replace("{{\(place)}}", with: words) }
      guard let document = try? DocumentReader().read(Array(text.utf8), name: "trình.md") else { continue }
      let facts = row[3].split(separator: " ").compactMap { $0.split(separator: "=").first.map(String.init) }
      passages.append(Passage(document: document, element: element, facts: facts))
    }
    return passages
  }

  /// The rows of a table below its header.
  private static func table(_ name: String) throws(MutationError) -> [[String]] {
    String(decoding: try read(tables + name), as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws(MutationError) -> [UInt8] {
    do { return try FileInput.read(path) } catch { throw MutationError(message: "\(path): \(error.english)") }
  }
}
