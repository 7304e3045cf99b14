import DocumentModel
import Schematron
import XML

/// Applies the rules to models; used by one thread at a time.
final class RuleEvaluator {
  /// What a rule has to say at a place.
  struct Hit {
    /// The rule.
    var rule: RuleDescription
    /// How much it weighs here.
    var severity: Severity
    /// What is wrong.
    var message: String
    /// How to mend it.
    var fix: String
    /// The place; nil where the rule is about the submission as a whole.
    var place: Place?
    /// The words at the place where the text does not show them: those of hidden text.
    var hidden: String?
    /// The note to this program that it is about, if any.
    var remark: Remark?
    /// Which of the four demands it is about, if any.
    var element: ElementResult.Name?
    /// The id of the assertion that failed.
    var assertion: String
    /// The node it is about, as an XPath.
    var node: String
  }

  /// The compiled schemas, each with its phase.
  private let validators: [(validator: Validator, phase: String)]
  /// The rules in use.
  private let rules: RuleSet
  /// The language of messages.
  private let language: Language
  /// The rules that are switched off or weigh something else.
  private let severities: [String: SeverityChange]

  /// Compiles the rules.
  init(_ rules: RuleSet, settings: Checker.Settings) throws(RuleFaults) {
    self.rules = rules
    language = settings.language
    severities = settings.severities
    var validators: [(Validator, String)] = []
    for packed in rules.schemas {
      do {
        let phase = settings.phase.rawValue
        let known = packed.schema.phases[phase] != nil
        validators.append((try Validator(packed.schema), known ? phase : "#DEFAULT"))
      } catch {
        throw RuleFaults(error.faults.map(RuleFault.init))
      }
    }
    self.validators = validators
  }

  /// What the rules have to say about a model.
  func evaluate(_ model: ModelTree) throws(RuleFaults) -> [Hit] {
    var hits: [Hit] = []
    for (validator, phase) in validators {
      do {
        let validation = try validator.validate(model.xml, phase: phase, language: language.rawValue)
        hits += validation.results.compactMap { hit(of: $0, in: model) }
      } catch {
        throw RuleFaults([RuleFault(error)])
      }
    }
    return hits
  }

  /// Turns a result of Schematron into a hit.
  private func hit(of result: AssertionResult, in model: ModelTree) -> Hit? {
    guard let rule = rules.rule(RuleIdentifier.rule(ofAssertion: result.id)) else { return nil }
    var severity = result.role.flatMap(Severity.init) ?? rule.severity
    switch severities[rule.id] {
    case nil: break
    case .off: return nil
    case .to(let changed): severity = changed
    }
    return Hit(
      rule: rule, severity: severity, message: result.message,
      fix: result.fix ?? rule.fix[language], place: model.place(of: result.subject),
      hidden: result.subject.name == "hidden" ? result.subject.value : nil,
      element: Self.element(of: result.context), assertion: result.id, node: Self.path(of: result.subject))
  }

  /// An XPath to an element: the names down to it, and the place of one that stands among others of its name.
  ///
  /// Numbers of siblings are not counted: in a long document with many findings that takes a long time.
  private static func path(of node: XMLNode) -> String {
    var names: [String] = []
    var next: XMLNode? = node
    while let here = next, here.kind != .document {
      if here.kind == .element { names.append("t:" + here.name) }
      next = here.parent
    }
    let key = ["name", "n", "offset"].compactMap { name in node.attribute(name).map { "@\(name)='\($0)'" } }
    return "/" + names.reversed().joined(separator: "/") + (key.isEmpty ? "" : "[\(key.joined(separator: " and "))]")
  }

  /// Which of the four demands a node belongs to.
  private static func element(of node: XMLNode) -> ElementResult.Name? {
    var next: XMLNode? = node
    while let here = next {
      if let name = ElementResult.Name(rawValue: here.name), here.parent?.parent?.kind == .document { return name }
      next = here.parent
    }
    return nil
  }
}
