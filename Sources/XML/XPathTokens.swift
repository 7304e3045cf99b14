/// An XPath 1.0 expression cut into tokens, for checks that compiling does not make.
public struct XPathTokens: Sendable, Equatable {
  /// What a token can be.
  public enum Kind: Sendable, Equatable {
    /// A name in a node test, or `*`.
    case name
    /// The name of a function or node type, before a parenthesis.
    case function
    /// The name of an axis, before `::`.
    case axis
    /// A variable without its `$`.
    case variable
    /// A quoted string with its quotation marks.
    case literal
    /// A number.
    case number
    /// An operator, written in signs or as a word.
    case `operator`
    /// A parenthesis, bracket, comma, `@`, `::`, `.` or `..`.
    case punctuation
  }

  /// One token.
  public struct Token: Sendable, Equatable {
    /// What it is.
    public var kind: Kind
    /// Its characters; a variable's without `$`.
    public var text: String
    /// Where it begins in the expression, in UTF-8 bytes.
    public var offset: Int
  }

  /// The most tokens that an expression may have: evaluation takes stack for each step of a path.
  public static let maximumCount = 1000
  /// The deepest nesting of parentheses and brackets.
  public static let maximumDepth = 40

  /// The tokens in order.
  public let tokens: [Token]
  /// The deepest nesting of parentheses and brackets.
  public let depth: Int

  /// How many there are.
  public var count: Int { tokens.count }

  /// Cuts an expression into tokens.
  public init(_ source: String) throws(XPathError) {
    var scanner = XPathScanner(source)
    tokens = try scanner.scan()
    depth = try Self.depth(of: tokens)
  }

  /// The deepest nesting; every parenthesis and bracket has to be closed by its like.
  private static func depth(of tokens: [Token]) throws(XPathError) -> Int {
    var open: [Token] = []
    var deepest = 0
    for token in tokens where token.kind == .punctuation {
      switch token.text {
      case "(", "[":
        open.append(token)
        deepest = max(deepest, open.count)
      case ")", "]":
        guard let last = open.popLast(), (last.text == "(") == (token.text == ")") else {
          throw XPathError(message: "a parenthesis or bracket closes nothing", offset: token.offset)
        }
      default: break
      }
    }
    if let last = open.last {
      throw XPathError(message: "a parenthesis or bracket is not closed", offset: last.offset)
    }
    return deepest
  }

  /// The names of the variables it refers to.
  public var variables: [Token] {
    tokens.filter { $0.kind == .variable }
  }

  /// The namespace prefixes it uses, each as often as it does.
  public var prefixes: [Token] {
    tokens.compactMap { token in
      guard token.kind == .name || token.kind == .variable || token.kind == .function,
        let colon = token.text.firstIndex(of: ":")
      else { return nil }
      return Token(kind: token.kind, text: String(token.text[..<colon]), offset: token.offset)
    }
  }

  /// The functions it calls that XPath 1.0 does not have.
  public var unknownFunctions: [Token] {
    tokens.filter { $0.kind == .function && !Self.coreFunctions.contains($0.text) }
  }

  /// The functions and node types of XPath 1.0.
  private static let coreFunctions: Set<String> = [
    "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat", "starts-with",
    "contains", "substring-before", "substring-after", "substring", "string-length", "normalize-space", "translate",
    "boolean", "not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round",
    "node", "text", "comment", "processing-instruction",
  ]
}
