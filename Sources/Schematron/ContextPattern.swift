import XML

/// A rule's context, read as an XSLT pattern and turned into an expression that selects what it matches.
///
/// A node matches a pattern when the pattern, evaluated at the node or at one of its ancestors, selects it; for a path
/// along the child and attribute axes this is what the path behind `//` selects from the root.
struct ContextPattern {
  /// The expression that selects every matching node of a document.
  let selection: String

  /// Reads a context.
  init(_ context: String) throws(XPathError) {
    let tokens = try XPathTokens(context).tokens
    guard !tokens.isEmpty else { throw XPathError(message: "the context is empty", offset: 0) }
    var alternatives: [ArraySlice<XPathTokens.Token>] = []
    var start = 0
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "[" && token.kind == .punctuation { depth += 1 }
      if token.text == "]" && token.kind == .punctuation { depth -= 1 }
      guard depth == 0, token.kind == .operator, token.text == "|" else { continue }
      alternatives.append(tokens[start..<index])
      start = index + 1
    }
    alternatives.append(tokens[start...])
    let utf8 = Array(context.utf8)
    var parts: [String] = []
    for alternative in alternatives {
      guard let first = alternative.first else {
        throw XPathError(message: "an alternative of the context is empty", offset: 0)
      }
      try Self.check(alternative)
      let end = alternative.endIndex < tokens.count ? tokens[alternative.endIndex].offset : utf8.count
      let text = String(decoding: utf8[first.offset..<end], as: UTF8.self)
      let isAbsolute = first.kind == .operator || (first.kind == .function && first.text == "id")
      parts.append(isAbsolute ? text : "//" + text)
    }
    selection = parts.joined(separator: " | ")
  }

  /// The node tests that are written like functions.
  private static let nodeTypes: Set<String> = ["node", "text", "comment", "processing-instruction"]

  /// Checks that an alternative is a pattern: a path along child and attribute, predicates aside.
  private static func check(_ alternative: ArraySlice<XPathTokens.Token>) throws(XPathError) {
    var depth = 0
    var call: String?
    for token in alternative {
      if token.kind == .punctuation && token.text == "]" { depth -= 1 }
      defer { if token.kind == .punctuation && token.text == "[" { depth += 1 } }
      guard depth == 0 else { continue }
      let isAllowed: Bool
      switch (token.kind, token.text) {
      case (.name, _), (.operator, "/"), (.operator, "//"): isAllowed = true
      case (.axis, let axis): isAllowed = axis == "child" || axis == "attribute"
      case (.function, let name):
        isAllowed = nodeTypes.contains(name) || (name == "id" && token == alternative.first)
        call = name
      case (.punctuation, let sign):
        isAllowed = ["@", "::", "[", "]"].contains(sign) || (call != nil && (sign == "(" || sign == ")"))
        if sign == ")" { call = nil }
      case (.literal, _): isAllowed = call == "processing-instruction" || call == "id"
      default: isAllowed = false
      }
      guard isAllowed else {
        throw XPathError(message: "\(token.text) is not allowed in a rule's context", offset: token.offset)
      }
    }
  }
}
