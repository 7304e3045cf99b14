/// A finding that does not count, and why.
public struct SuppressedFinding: Sendable, Equatable {
  /// Where it was decided; raw values are the words of machine formats.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// By a remark in the document.
    case inSource
    /// By a line of the file beside the document.
    case external
    /// By the list of known findings.
    case baseline
  }

  /// The finding.
  public var finding: Finding
  /// Where it was decided.
  public var kind: Kind
  /// The reason that was given; empty for known findings.
  public var reason: String

  /// Creates a suppressed finding.
  public init(finding: Finding, kind: Kind, reason: String) {
    self.finding = finding
    self.kind = kind
    self.reason = reason
  }
}

extension FileResult {
  /// Moves findings to those that do not count, and lets the verdict follow.
  public mutating func suppress(_ kind: SuppressedFinding.Kind, where isKnown: (Finding) -> Bool) {
    let known = findings.filter(isKnown)
    guard !known.isEmpty else { return }
    findings.removeAll(where: isKnown)
    suppressed += known.map { SuppressedFinding(finding: $0, kind: kind, reason: "") }
    guard verdict == .returning, !findings.contains(where: { $0.severity == .returning }) else { return }
    verdict = .accept
    review = elements.contains { !$0.isSure }
  }
}
