import XML

/// What came of validating one document, in the order in which it happened.
public struct Validation {
  /// One thing that happened.
  public enum Event {
    /// The rules of a pattern were tried.
    case activePattern(id: String, title: String)
    /// A rule looked at a node.
    case firedRule(FiredRule)
    /// An assertion has something to say.
    case result(AssertionResult)
  }

  /// A rule that looked at a node.
  public struct FiredRule {
    /// The pattern's id; empty without one.
    public var pattern: String
    /// The rule's id; empty without one.
    public var rule: String
    /// The context as written.
    public var context: String
    /// The rule's role, if any.
    public var role: String?
    /// The rule's flag, if any.
    public var flag: String?
    /// The node.
    public var node: XMLNode
  }

  /// The events in order of patterns, and within a pattern in document order.
  public var events: [Event]

  /// What assertions have to say.
  public var results: [AssertionResult] {
    events.compactMap { if case .result(let result) = $0 { result } else { nil } }
  }
}

/// A failed assert or a successful report.
public struct AssertionResult {
  /// A text of a diagnostic in the wanted language.
  public struct Note: Sendable, Equatable {
    /// The diagnostic's id.
    public var id: String
    /// Its text.
    public var text: String
  }

  /// A property's value.
  public struct PropertyValue: Sendable, Equatable {
    /// The property's id.
    public var id: String
    /// The property's role, if any.
    public var role: String?
    /// The property's scheme, if any.
    public var scheme: String?
    /// Its text.
    public var text: String
  }

  /// The pattern's id; empty without one.
  public var pattern: String
  /// The rule's id; empty without one.
  public var rule: String
  /// The assertion's id; empty without one.
  public var id: String
  /// Whether an assert failed or a report held.
  public var kind: Assertion.Kind
  /// The test as written, parameters replaced.
  public var test: String
  /// The role of the assertion, or else of its rule.
  public var role: String?
  /// The flag of the assertion, or else of its rule.
  public var flag: String?
  /// Where more is to be read: of the assertion, or else of its rule.
  public var see: String?
  /// The text in the wanted language, or else in the assertion's own.
  public var message: String
  /// How to mend it, in the wanted language or else in the schema's; nil where nothing is said.
  public var fix: String?
  /// The other diagnostics in the wanted language.
  public var diagnostics: [Note]
  /// The properties, in order.
  public var properties: [PropertyValue]
  /// The node that the rule looked at.
  public var context: XMLNode
  /// The node that the result is about: what `subject` selects first, or else the context.
  public var subject: XMLNode
}

/// A fault that shows only in evaluation, such as a variable of a phase that is not the one chosen.
public typealias EvaluationError = SchemaFault
