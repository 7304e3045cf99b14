/// A Schematron schema (ISO/IEC 19757-3) with its abstract patterns and rules expanded.
public struct Schema: Sendable {
  /// The file, as the caller named it.
  public var path: String
  /// The title, if any.
  public var title: String
  /// The language of messages that name none.
  public var language: String
  /// The prefixes that expressions may use.
  public var namespaces: [String: String] = [:]
  /// The variables of the whole schema.
  public var variables: [Variable] = []
  /// The phases by id.
  public var phases: [String: Phase] = [:]
  /// The phase in force where none is chosen; nil for every pattern.
  public var defaultPhase: String?
  /// The patterns in order, without abstract ones.
  public var patterns: [Pattern] = []
  /// The diagnostics by id.
  public var diagnostics: [String: Diagnostic] = [:]
  /// The properties by id.
  public var properties: [String: Property] = [:]
  /// The elements of other namespaces directly below the schema.
  public var foreign: [ForeignElement] = []

  /// The assertions in order, each with the pattern and rule it stands in.
  public var assertions: [(pattern: Pattern, rule: Rule, assertion: Assertion)] {
    patterns.flatMap { pattern in
      pattern.rules.flatMap { rule in rule.assertions.map { (pattern, rule, $0) } }
    }
  }
}

/// An XPath expression and where it is written.
public struct Expression: Sendable, Hashable {
  /// The expression, parameters replaced.
  public var source: String
  /// Where its attribute's value begins.
  public var place: SchemaPlace
}

/// A `let`.
public struct Variable: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Its value.
  public var value: Expression
}

/// A `phase`: which patterns are active together.
public struct Phase: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// The variables of its patterns.
  public var variables: [Variable]
  /// The ids of its patterns.
  public var active: [String]
}

/// A `pattern`: rules of which each node gets the first that matches it.
public struct Pattern: Sendable, Equatable {
  /// Its id; empty without one.
  public var id: String
  /// Its title, if any.
  public var title: String
  /// The variables of its rules.
  public var variables: [Variable]
  /// Its rules in order.
  public var rules: [Rule]
  /// Its elements of other namespaces.
  public var foreign: [ForeignElement]
}

/// A `rule`: what has to hold at the nodes that its context selects.
public struct Rule: Sendable, Equatable {
  /// Its id; empty without one.
  public var id: String
  /// Which nodes it looks at.
  public var context: Expression
  /// The expression that selects these nodes of a document; empty where the context is none.
  var selection: String
  /// Its own variables, those of the rules it extends after them.
  public var variables: [Variable]
  /// Its assertions, those of the rules it extends among them.
  public var assertions: [Assertion]
  /// The attributes that it shares with assertions.
  public var traits: Traits
  /// Its elements of other namespaces.
  public var foreign: [ForeignElement]
}

/// The attributes that rules and assertions share.
public struct Traits: Sendable, Equatable {
  /// What the result is for, such as a severity.
  public var role: String?
  /// A flag to raise.
  public var flag: String?
  /// Where more is to be read.
  public var see: String?
  /// An icon.
  public var icon: String?
  /// The node that the result is about, seen from the context.
  public var subject: Expression?
}

/// An `assert` or a `report`.
public struct Assertion: Sendable, Equatable {
  /// Which of the two it is.
  public enum Kind: String, Sendable, Equatable {
    /// A result where the test fails.
    case assert
    /// A result where the test holds.
    case report
  }

  /// Which of the two it is.
  public var kind: Kind
  /// Its id; empty without one.
  public var id: String
  /// Where it stands.
  public var place: SchemaPlace
  /// What is tested.
  public var test: Expression
  /// The attributes that it shares with rules.
  public var traits: Traits
  /// What it says.
  public var message: Message
  /// The ids of its diagnostics, in order.
  public var diagnostics: [String]
  /// The ids of its properties, in order.
  public var properties: [String]
  /// Its elements of other namespaces.
  public var foreign: [ForeignElement]
}

/// A text with values to fill in, in one language.
public struct Message: Sendable, Equatable {
  /// A piece of it.
  public enum Part: Sendable, Equatable {
    /// Words.
    case text(String)
    /// The string value of an expression (`value-of`).
    case value(Expression)
    /// The name of the context node, or of the first node of a path (`name`).
    case name(Expression?)
  }

  /// Its language.
  public var language: String
  /// Its pieces.
  public var parts: [Part]
  /// Whether blanks stay as written (`xml:space="preserve"`).
  public var preservesSpace: Bool
}

/// A `diagnostic`: a text that assertions refer to.
public struct Diagnostic: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// What it says.
  public var message: Message
}

/// A `property`: a named value that assertions refer to.
public struct Property: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// Its role.
  public var role: String?
  /// Its scheme.
  public var scheme: String?
  /// Its value.
  public var message: Message
}

/// An element of another namespace, for the user of the schema to read.
public struct ForeignElement: Sendable, Equatable {
  /// Its namespace.
  public var namespace: String
  /// Its local name.
  public var name: String
  /// The language in force at it.
  public var language: String
  /// Its attributes without a namespace.
  public var attributes: [String: String]
  /// All text within it, blanks made one.
  public var text: String
  /// Where it stands.
  public var place: SchemaPlace
}
