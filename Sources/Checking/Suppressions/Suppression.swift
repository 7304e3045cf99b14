/// A wish of a drafter that some rules say nothing at one place, with the reason.
struct Suppression: Sendable, Equatable {
  /// What it is bound to.
  enum Target: Sendable, Equatable {
    /// A paragraph of the document.
    case paragraph(Int)
    /// A finding, by the beginning of its fingerprint.
    case fingerprint(String)
  }

  /// Where it is written.
  enum Origin: Sendable, Equatable {
    /// In the document, as the remark with this number.
    case remark(Int)
    /// In the file beside the document, in this line.
    case sideFile(line: Int)
  }

  /// The rules, at least one.
  var rules: [String]
  /// What it is bound to.
  var target: Target
  /// Why.
  var reason: String
  /// Where it is written.
  var origin: Origin

  /// Whether it is about a finding.
  func covers(_ finding: Finding) -> Bool { rules.contains { covers(finding, as: $0) } }

  /// Whether it is about a finding by one of its rules.
  func covers(_ finding: Finding, as rule: String) -> Bool {
    guard finding.rule == rule else { return false }
    switch target {
    case .paragraph(let index): return finding.place.paragraph == index
    case .fingerprint(let start): return finding.fingerprint.hasPrefix(start)
    }
  }
}

/// What was written of suppressions: those that can be used, and what is wrong with the others.
struct Suppressions: Sendable, Equatable {
  /// What is wrong with what was written.
  struct Fault: Sendable, Equatable {
    /// The rule that says so.
    var rule: SuppressionRules.Rule
    /// Where it is written.
    var origin: Suppression.Origin
    /// What is meant, such as a rule that does not exist.
    var detail: Message
  }

  /// Those that can be used.
  var items: [Suppression] = []
  /// What is wrong with the others.
  var faults: [Fault] = []
  /// The name of the file beside the document, where there is one.
  var sideFile: String?
}
