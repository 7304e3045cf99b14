internal import CLibXML2

/// Evaluates compiled expressions with namespaces and variables; used by one thread at a time.
public final class XPathEvaluator {
  /// The context of the C library.
  private let context: UnsafeMutablePointer<xmlXPathContext>
  /// Where errors go.
  private let errors = XPathErrorBox()
  /// The variables in force, kept so that the documents of their nodes stay alive.
  private var variables: [String: XPathValue] = [:]
  /// The most elementary steps of one evaluation.
  private let operationLimit: UInt

  /// Creates an evaluator.
  ///
  /// - Parameters:
  ///   - namespaces: prefixes and what they stand for.
  ///   - operationLimit: the most elementary steps of one evaluation, so that a wild expression ends.
  public init(namespaces: [String: String] = [:], operationLimit: Int = 5_000_000) throws(XPathError) {
    LibXML2.prepared
    guard let context = xmlXPathNewContext(nil) else { throw XPathError(message: "out of memory") }
    self.context = context
    self.operationLimit = UInt(max(1, operationLimit))
    xmlXPathContextSetCache(context, 1, -1, 0)
    errors.attach(to: context)
    for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
  }

  deinit {
    xmlXPathFreeContext(context)
  }

  /// Gives a variable a value, or takes it away with nil; returns the value it had.
  @discardableResult
  public func setVariable(_ name: String, _ value: XPathValue?) -> XPathValue? {
    xmlXPathRegisterVariable(context, name, value?.makeObject())
    return variables.updateOrRemove(name, value)
  }

  /// Compiles an expression that `XPathExpression.init` accepted before, in less time than that takes.
  ///
  /// The expression may be evaluated here alone.
  public func compile(_ checked: String) throws(XPathError) -> XPathExpression {
    guard let compiled = xmlXPathCtxtCompile(context, checked) else {
      throw errors.take() ?? XPathError(message: "the expression is not well-formed")
    }
    return XPathExpression(checked, compiled: compiled)
  }

  /// Evaluates an expression at a node.
  public func evaluate(_ expression: XPathExpression, at node: XMLNode) throws(XPathError) -> XPathValue {
    context.pointee.doc = node.document.pointer
    context.pointee.node = node.pointer
    // The whole evaluation stands at one node: position() and last() are 1.
    context.pointee.contextSize = 1
    context.pointee.proximityPosition = 1
    context.pointee.opLimit = operationLimit
    context.pointee.opCount = 0
    let object = withExtendedLifetime(node.document) { xmlXPathCompiledEval(expression.compiled, context) }
    defer {
      if let object { xmlXPathFreeObject(object) }
      context.pointee.doc = nil
      context.pointee.node = nil
    }
    if let error = errors.take() { throw error }
    guard let object else { throw XPathError(message: "the expression cannot be evaluated") }
    return XPathValue(object.pointee, of: node.document)
  }
}

extension Dictionary {
  /// Sets or removes a value and returns the one before.
  fileprivate mutating func updateOrRemove(_ key: Key, _ value: Value?) -> Value? {
    if let value { updateValue(value, forKey: key) } else { removeValue(forKey: key) }
  }
}
