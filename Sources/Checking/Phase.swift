/// Whose rules are active; raw values are the ids of phases in rule files.
public enum Phase: String, Sendable, CaseIterable {
  /// Of whoever writes a submission.
  case drafter
  /// Of whoever receives it.
  case gatekeeper
}
