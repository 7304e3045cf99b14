/// Runs the examples of rules through the whole program.
public struct RuleTest: Sendable {
  /// How many examples of each kind a rule needs.
  public static let least = 2

  /// What came of it.
  public struct Outcome: Sendable, Equatable {
    /// How many rules were looked at.
    public var rules = 0
    /// How many examples were run.
    public var examples = 0
    /// What failed, in the form of other faults of rules.
    public var failures: [RuleFault] = []
  }

  /// The rules and examples.
  private let packs: [RulePack]
  /// Checks the examples.
  private let checker: Checker

  /// Creates a test of some packs with a checker that uses them.
  public init(packs: [RulePack], checker: Checker) {
    self.packs = packs
    self.checker = checker
  }

  /// Runs every example on some threads.
  public func run(jobs: Int) -> Outcome {
    let examples = packs.flatMap(\.examples)
    let rules = checker.rules.rules
    var outcome = Outcome(rules: rules.count, examples: examples.count)
    for rule in rules {
      for isWrong in [true, false] {
        let count = examples.count { $0.rule == rule.id && $0.isWrong == isWrong }
        guard count < Self.least else { continue }
        let message = "\(rule.id) has \(count) \(isWrong ? "fail" : "pass") examples, not \(Self.least)"
        outcome.failures.append(RuleFault(path: rule.path, line: rule.line, message: message))
      }
    }
    for file in packs.flatMap(\.files) where file.path.hasPrefix("examples/") && RuleExample(file) == nil {
      let message = "not named <rule>/{fail,pass}-<number>.{md,txt,docx}"
      outcome.failures.append(RuleFault(path: file.shownPath, message: message))
    }
    let checker = checker
    Workers<RuleFault?>.run(count: examples.count, threads: jobs) {
      let judge = checker.makeJudge()
      return { Self.failure(of: examples[$0], knows: checker.rules, judge: judge) }
    } receive: { _, failure in
      if let failure { outcome.failures.append(failure) }
    }
    return outcome
  }

  /// What is wrong with one example, if anything.
  private static func failure(of example: RuleExample, knows rules: RuleSet, judge: BatchRunner.Judge) -> RuleFault? {
    guard rules.rule(example.rule) != nil else {
      return RuleFault(path: example.shownPath, message: "there is no rule \(example.rule)")
    }
    let result = judge(example.bytes, example.name)
    if case .unjudged(let why) = result.verdict {
      return RuleFault(path: example.shownPath, message: "could not be judged: \(why.code)")
    }
    let findings = result.findings.filter { $0.rule == example.rule }
    if !example.isWrong {
      guard let first = findings.first else { return nil }
      let start = first.spot.start
      return RuleFault(
        path: example.shownPath, line: start.line, column: start.column,
        message: "\(example.rule) finds something: “\(first.quote)”")
    }
    guard let first = findings.first else {
      let others = result.findings.map(\.rule).joined(separator: ", ")
      return RuleFault(
        path: example.shownPath, message: "\(example.rule) finds nothing (others: \(others.isEmpty ? "none" : others))")
    }
    guard !findings.contains(where: { example.isMet(by: $0.spot) }) else { return nil }
    let start = first.spot.start
    return RuleFault(
      path: example.shownPath, line: start.line, column: start.column,
      message: "\(example.rule) finds “\(first.quote)”, not what is marked")
  }
}
