internal import CLibXML2

/// A compiled XPath 1.0 expression; used by one thread at a time.
public final class XPathExpression {
  /// The expression as written.
  public let source: String
  /// The compiled form of the C library.
  let compiled: xmlXPathCompExprPtr

  /// Compiles an expression.
  ///
  /// Functions that XPath 1.0 does not have are refused. Prefixes and variables are looked up only when it is
  /// evaluated; `XPathTokens` can check them before.
  public init(_ source: String) throws(XPathError) {
    let tokens = try XPathTokens(source)
    guard tokens.count <= XPathTokens.maximumCount, tokens.depth <= XPathTokens.maximumDepth else {
      throw XPathError(message: "the expression is too long or too deeply nested")
    }
    // The library would report both on standard error instead of to the handler.
    if let function = tokens.unknownFunctions.first {
      throw XPathError(message: "XPath 1.0 has no function \(function.text)()", offset: function.offset)
    }
    if let variable = tokens.variables.first(where: { $0.text.contains(":") }) {
      throw XPathError(message: "a variable's name has no prefix", offset: variable.offset)
    }
    LibXML2.prepared
    let errors = XPathErrorBox()
    guard let context = xmlXPathNewContext(nil) else { throw XPathError(message: "out of memory") }
    defer { xmlXPathFreeContext(context) }
    errors.attach(to: context)
    let compiled = withExtendedLifetime(errors) { xmlXPathCtxtCompile(context, source) }
    guard let compiled else {
      throw errors.take() ?? XPathError(message: "the expression is not well-formed")
    }
    self.compiled = compiled
    self.source = source
  }

  /// Takes a compiled expression.
  init(_ source: String, compiled: xmlXPathCompExprPtr) {
    (self.source, self.compiled) = (source, compiled)
  }

  deinit {
    xmlXPathFreeCompExpr(compiled)
  }
}
