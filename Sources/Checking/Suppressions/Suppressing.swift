import DocumentModel

/// Applies suppressions to the findings of one file.
struct Suppressing {
  /// What was written.
  let suppressions: Suppressions
  /// Whether they are followed; a gatekeeper follows none.
  let areFollowed: Bool
  /// The rules in use, by identifier.
  let activeRules: Set<String>
  /// The language of messages.
  let language: Language
  /// The rules that are switched off or weigh something else.
  let severities: [String: SeverityChange]

  /// The most suppressions that a gatekeeper's run names.
  private static let mostRefusals = 500

  /// The suppression of a finding; nil where it counts.
  func suppression(of finding: Finding) -> SuppressedFinding? {
    guard areFollowed, let item = suppressions.items.first(where: { $0.covers(finding) }) else { return nil }
    return SuppressedFinding(finding: finding, kind: Self.kind(item.origin), reason: item.reason)
  }

  /// Where a suppression was decided.
  private static func kind(_ origin: Suppression.Origin) -> SuppressedFinding.Kind {
    if case .remark = origin { return .inSource }
    return .external
  }

  /// What is to be said of the suppressions themselves.
  ///
  /// - Parameter findings: all findings, those that are suppressed included.
  func hits(_ findings: [Finding], remarks: [Remark]) -> [RuleEvaluator.Hit] {
    guard areFollowed else { return refusals(remarks) }
    var hits: [RuleEvaluator.Hit] = []
    for fault in suppressions.faults {
      hits += hit(fault.rule, at: fault.origin, fault.detail[language], remarks)
    }
    for item in suppressions.items {
      // A rule that is not in use has nothing to say, so nothing can be told of the suppression.
      let unused = item.rules.filter { rule in
        activeRules.contains(rule) && !findings.contains { item.covers($0, as: rule) }
      }
      if !unused.isEmpty { hits += hit(.unused, at: item.origin, unused.joined(separator: ", "), remarks) }
    }
    return hits
  }

  /// One remark for each suppression that is not followed.
  private func refusals(_ remarks: [Remark]) -> [RuleEvaluator.Hit] {
    var hits = remarks.indices.prefix(Self.mostRefusals).flatMap { hit(.refused, at: .remark($0), "", remarks) }
    if let name = suppressions.sideFile { hits += hit(.refused, at: .sideFile(line: 0), name, remarks) }
    return hits
  }

  /// What a rule says of a suppression; nothing where the rule is switched off.
  private func hit(
    _ rule: SuppressionRules.Rule, at origin: Suppression.Origin, _ detail: String, _ remarks: [Remark]
  ) -> [RuleEvaluator.Hit] {
    let description = SuppressionRules.description(of: rule)
    var severity = description.severity
    switch severities[rule.rawValue] {
    case nil: break
    case .off: return []
    case .to(let changed): severity = changed
    }
    var place: Place?
    var remark: Remark?
    var words = detail
    switch origin {
    case .remark(let index):
      guard remarks.indices.contains(index) else { return [] }
      remark = remarks[index]
      place = Place(paragraph: remarks[index].paragraph, range: 0..<0)
    case .sideFile(let line):
      let name = suppressions.sideFile ?? ""
      if line > 0 { words = "\(name):\(line)" + (detail.isEmpty ? "" : " – " + detail) }
    }
    return [
      RuleEvaluator.Hit(
        rule: description, severity: severity, message: SuppressionRules.message(rule, words, language),
        fix: description.fix[language], place: place, remark: remark, assertion: rule.rawValue, node: "/t:submission")
    ]
  }
}
