import DocumentModel
import Schematron

/// What is known of a rule.
public struct RuleDescription: Sendable, Equatable {
  /// One of its assertions, as its schema writes it.
  public struct Test: Sendable, Equatable {
    /// The id of the assertion.
    public var id: String
    /// The title of its pattern, or else the id.
    public var pattern: String
    /// Which nodes it looks at.
    public var context: String
    /// What is tested.
    public var expression: String
    /// Whether a test that holds is a finding, as in a `report`.
    public var isReport: Bool

    /// Creates a test.
    public init(id: String, pattern: String, context: String, expression: String, isReport: Bool) {
      self.id = id
      self.pattern = pattern
      self.context = context
      self.expression = expression
      self.isReport = isReport
    }
  }

  /// Its identifier, such as `HP-2.1`.
  public var id: String
  /// The pack it belongs to.
  public var pack: String
  /// How much it weighs.
  public var severity: Severity
  /// What it asks for, in one line.
  public var summary: Message
  /// Why it asks.
  public var why: Message
  /// How to mend what it finds.
  public var fix: Message
  /// Who asks for it.
  public var source: LegalSource
  /// The sentence of the source that it rests on; empty where none is given.
  public var sentence: String
  /// Whether somebody has seen the original of the source.
  public var isSourceVerified: Bool
  /// The rows of the table of situations that it answers to, such as `A11`.
  public var rows: [String]
  /// The file it is written in, as messages name it.
  public var path: String
  /// The line there.
  public var line: Int
  /// Its assertions, in the order of the file.
  public var tests: [Test]

  /// Creates a description.
  public init(
    id: String, pack: String, severity: Severity, summary: Message, why: Message, fix: Message, source: LegalSource,
    sentence: String = "", isSourceVerified: Bool = true, rows: [String] = [], path: String = "", line: Int = 1,
    tests: [Test] = []
  ) {
    self.id = id
    self.pack = pack
    self.severity = severity
    self.summary = summary
    self.why = why
    self.fix = fix
    self.source = source
    self.sentence = sentence
    self.isSourceVerified = isSourceVerified
    self.rows = rows
    self.path = path
    self.line = line
    self.tests = tests
  }
}

/// Gathers the descriptions of rules from what schemas say in elements of the namespace of rule data.
///
/// These stand in an assertion, its rule, its pattern or its schema; the nearest one counts.
struct RuleCatalogue {
  /// The namespace of rule data.
  static let namespace = "urn:totrinh:rules:1"

  /// The rules, by identifier.
  private(set) var rules: [RuleDescription] = []
  /// What is missing or stands twice.
  private(set) var faults: [RuleFault] = []

  /// Reads the schemas.
  init(schemas: [RuleSet.PackedSchema]) {
    var known: [String: RuleDescription] = [:]
    for packed in schemas {
      for (pattern, rule, assertion) in packed.schema.assertions {
        let near = [assertion.foreign, rule.foreign, pattern.foreign, packed.schema.foreign]
        let found = description(of: assertion, in: packed, role: assertion.traits.role ?? rule.traits.role, near: near)
        guard var found else { continue }
        found.tests = [Self.test(of: assertion, in: rule, pattern)]
        guard let earlier = known[found.id] else {
          known[found.id] = found
          continue
        }
        if earlier.path != found.path {
          report(assertion, packed, "the rule \(found.id) is also in \(earlier.path)")
        }
        known[found.id]?.severity = max(earlier.severity, found.severity)
        known[found.id]?.tests += found.tests
        known[found.id]?.rows += found.rows.filter { !earlier.rows.contains($0) }
      }
    }
    rules = known.values.sorted { RuleIdentifier.precedes($0.id, $1.id) }
  }

  /// The description of one assertion's rule; nil where it is not fit for use.
  private mutating func description(
    of assertion: Assertion, in packed: RuleSet.PackedSchema, role: String?, near: [[ForeignElement]]
  ) -> RuleDescription? {
    guard !assertion.id.isEmpty else {
      report(assertion, packed, "an assertion needs an id, the identifier of its rule")
      return nil
    }
    guard let severity = role.flatMap(Severity.init) else {
      report(assertion, packed, "the assertion \(assertion.id) needs a role: return, warning or advice")
      return nil
    }
    let source = Self.first("source", near)
    if source == nil {
      report(assertion, packed, "the assertion \(assertion.id) needs a source, in itself or around it")
    }
    let rows = Self.first("rows", near)?.text ?? ""
    return RuleDescription(
      id: RuleIdentifier.rule(ofAssertion: assertion.id), pack: packed.pack, severity: severity,
      summary: Self.message("summary", near), why: Self.message("why", near),
      fix: Self.fix(of: assertion, in: packed.schema),
      source: LegalSource(
        document: source?.attributes["document"] ?? "", clause: source?.attributes["clause"] ?? ""),
      sentence: source?.text ?? "", isSourceVerified: source?.attributes["verified"] != "no",
      rows: rows.split(separator: " ").map(String.init), path: packed.schema.path,
      line: assertion.place.line)
  }

  /// An assertion as it is written.
  private static func test(of assertion: Assertion, in rule: Rule, _ pattern: Pattern) -> RuleDescription.Test {
    RuleDescription.Test(
      id: assertion.id, pattern: pattern.title.isEmpty ? pattern.id : pattern.title, context: rule.context.source,
      expression: assertion.test.source, isReport: assertion.kind == .report)
  }

  /// Takes note of a fault at an assertion.
  private mutating func report(_ assertion: Assertion, _ packed: RuleSet.PackedSchema, _ message: String) {
    let place = assertion.place
    faults.append(RuleFault(path: packed.schema.path, line: place.line, column: place.column, message: message))
  }

  /// The nearest element of a name.
  private static func first(_ name: String, _ near: [[ForeignElement]]) -> ForeignElement? {
    near.lazy.compactMap { $0.first { $0.namespace == namespace && $0.name == name } }.first
  }

  /// The nearest elements of a name in both languages.
  private static func message(_ name: String, _ near: [[ForeignElement]]) -> Message {
    let level = near.first { $0.contains { $0.namespace == namespace && $0.name == name } } ?? []
    let texts = level.filter { $0.namespace == namespace && $0.name == name }
    let english = texts.first { $0.language.hasPrefix("en") }
    let vietnamese = texts.first { !$0.language.hasPrefix("en") }
    return Message(vietnamese: vietnamese?.text ?? "", english: english?.text ?? "")
  }

  /// The diagnostics that tell how to mend, in both languages, without values to fill in.
  private static func fix(of assertion: Assertion, in schema: Schema) -> Message {
    var fix = Message(vietnamese: "", english: "")
    for id in assertion.diagnostics where id.contains("-fix") {
      guard let message = schema.diagnostics[id]?.message else { continue }
      let words = message.parts.map { if case .text(let words) = $0 { words } else { "…" } }.joined()
      let text = words.blanksMadeOne
      if message.language.hasPrefix("en") { fix.english = text } else { fix.vietnamese = text }
    }
    return fix
  }
}
