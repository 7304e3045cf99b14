import Testing
import XML

/// Compiling and evaluating expressions.
@Suite struct XPathTests {
  /// A small document to ask about.
  private func sample() throws -> XMLDocument {
    let text = "<a xmlns='urn:a'><b n='1'>x</b><b n='2'>y</b><c><b n='3'/></c></a>"
    return try XMLDocument.parse(Array(text.utf8))
  }

  @Test(arguments: [
    ("count(//t:b)", "3"), ("string(//t:b[2])", "y"), ("1 div 4", "0.25"), ("2 * 3", "6"), ("1 div 0", "Infinity"),
    ("//t:b/@n = 2", "true"), ("not(//t:d)", "true"), ("//t:c", ""), ("//@n", "1"), ("$v + 1", "6"),
    ("string($nodes)", "x"), ("count($nodes)", "2"), ("name(/*)", "a"), ("local-name(//t:b[@n=3]/..)", "c"),
    ("position() = last()", "true"), ("//namespace::*", ""),
  ])
  func anExpressionHasAValue(source: String, expected: String) throws {
    let document = try sample()
    let evaluator = try XPathEvaluator(namespaces: ["t": "urn:a"])
    evaluator.setVariable("v", .number(5))
    evaluator.setVariable("nodes", .nodes(document.root.map { Array($0.elements.prefix(2)) } ?? []))
    #expect(try evaluator.evaluate(XPathExpression(source), at: document.node).string == expected)
  }

  @Test func nodesComeInDocumentOrder() throws {
    let document = try sample()
    let evaluator = try XPathEvaluator(namespaces: ["t": "urn:a"])
    let value = try evaluator.evaluate(XPathExpression("//t:c/t:b | //t:b[2] | /*/t:b[1]/@n"), at: document.node)
    #expect(value.nodes.map(\.path) == ["/*/*[1]/@n", "/*/*[2]", "/*/*[3]/*"])
  }

  @Test(arguments: [
    "", "//", "a[", "a]", "'open", "$", "f(", "1 +", "a b", "#", "a::b", "(((((1)", "child::", "nothing(1)", "$a:b",
    String(repeating: "(", count: 60) + "1" + String(repeating: ")", count: 60),
    String(repeating: "a/", count: 2000) + "a", String(repeating: "-", count: 5000) + "1",
  ])
  func aBrokenExpressionIsRefused(source: String) {
    #expect(throws: XPathError.self) { try XPathExpression(source) }
  }

  @Test(arguments: [
    ("$unknown", "variable"), ("x:a", "prefix"), ("count('a')", "type"),
    ("substring('a')", "number of arguments"), ("'a'/b", ""),
  ])
  func aFailedEvaluationSaysWhy(source: String, reason: String) throws {
    let document = try sample()
    let evaluator = try XPathEvaluator()
    #expect {
      try evaluator.evaluate(XPathExpression(source), at: document.node)
    } throws: { error in
      guard let error = error as? XPathError else { return false }
      return reason.isEmpty || error.message.contains(reason)
    }
    #expect(try evaluator.evaluate(XPathExpression("1 = 1"), at: document.node).boolean)
  }

  @Test func aWildExpressionEnds() throws {
    let text = "<a>" + String(repeating: "<b/>", count: 1000) + "</a>"
    let document = try XMLDocument.parse(Array(text.utf8))
    let evaluator = try XPathEvaluator(operationLimit: 100_000)
    let error = #expect(throws: XPathError.self) {
      try evaluator.evaluate(XPathExpression("count(//*[count(//*[count(//*) > 1]) > 1])"), at: document.node)
    }
    #expect(error?.message == "the expression takes too many steps")
    #expect(try evaluator.evaluate(XPathExpression("count(//b)"), at: document.node).string == "1000")
  }

  @Test func aVariableCanBeTakenAway() throws {
    let document = try sample()
    let evaluator = try XPathEvaluator()
    let expression = try XPathExpression("$v")
    #expect(evaluator.setVariable("v", .string("one")) == nil)
    #expect(evaluator.setVariable("v", .string("two"))?.string == "one")
    #expect(try evaluator.evaluate(expression, at: document.node).string == "two")
    evaluator.setVariable("v", nil)
    #expect(throws: XPathError.self) { try evaluator.evaluate(expression, at: document.node) }
  }

  @Test func tokensTellWhatIsUsed() throws {
    let tokens = try XPathTokens("t:a/@x:b[. = $v and u:*] | f(2 * 3) * div div y::node()")
    #expect(tokens.prefixes.map(\.text) == ["t", "x", "u"])
    #expect(tokens.variables.map(\.text) == ["v"])
    #expect(tokens.unknownFunctions.map(\.text) == ["f"])
    #expect(tokens.tokens.filter { $0.text == "div" }.map(\.kind) == [.name, .operator])
    #expect(tokens.tokens.filter { $0.text == "*" }.map(\.kind) == [.operator, .operator])
    #expect(tokens.variables.first?.offset == 13)
  }
}
