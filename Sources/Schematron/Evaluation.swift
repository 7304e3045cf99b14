import XML

/// Evaluates the expressions of one schema, each compiled when it is first needed, with variables in nested scopes.
final class Evaluation {
  /// The file that faults name.
  private let path: String
  /// The evaluator.
  private let evaluator: XPathEvaluator
  /// The compiled expressions by their source.
  private var compiled: [String: XPathExpression] = [:]
  /// For each scope that is open, the variables it set and the values they had outside.
  private var scopes: [[(name: String, outer: XPathValue?)]] = []

  /// Creates an evaluation.
  init(path: String, namespaces: [String: String]) throws(SchemaFault) {
    self.path = path
    do {
      evaluator = try XPathEvaluator(namespaces: namespaces)
    } catch {
      throw SchemaFault(path: path, place: SchemaPlace(), message: error.message)
    }
  }

  /// The value of an expression at a node.
  func value(of expression: Expression, at node: XMLNode) throws(SchemaFault) -> XPathValue {
    do {
      let ready: XPathExpression
      if let known = compiled[expression.source] {
        ready = known
      } else {
        ready = try evaluator.compile(expression.source)
        compiled[expression.source] = ready
      }
      return try evaluator.evaluate(ready, at: node)
    } catch {
      throw SchemaFault(path: path, place: expression.place, message: "\(error.message), in: \(expression.source)")
    }
  }

  /// Opens a scope: each variable sees those before it and hides those of its name outside.
  func enterScope(_ variables: [Variable], at node: XMLNode) throws(SchemaFault) {
    scopes.append([])
    for variable in variables {
      let value = try value(of: variable.value, at: node)
      let outer = evaluator.setVariable(variable.name, value)
      scopes[scopes.count - 1].append((variable.name, outer))
    }
  }

  /// Closes the innermost scope.
  func leaveScope() {
    for (name, outer) in (scopes.popLast() ?? []).reversed() { evaluator.setVariable(name, outer) }
  }

  /// Closes every scope that is still open.
  func leaveAllScopes() {
    while !scopes.isEmpty { leaveScope() }
  }
}
