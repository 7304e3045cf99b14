import DocumentModel

/// The element that all bases make.
extension AuthorityReader {
  /// The best of all bases.
  func decide(_ found: [Basis]) -> Element<AuthorityStatus> {
    let order: [AuthorityStatus] = [.specific, .practice, .organic, .general, .missing]
    let rowOrder = ["A01", "A02", "A05", "A07", "A03", "A04", "A16", "A11", "A18", "A17", "A12"]
    for status in order {
      let here = found.filter { $0.status == status }
      guard !here.isEmpty else { continue }
      let best = here.min { (rowOrder.firstIndex(of: $0.row) ?? 9) < (rowOrder.firstIndex(of: $1.row) ?? 9) } ?? here[0]
      return element(best, among: here)
    }
    return Element(status: .missing, rows: ["A12"], facts: [Fact("ground", "none")])
  }

  /// The facts that rules look at.
  func facts(_ best: Basis) -> [Fact] {
    switch best.row {
    case "A01", "A05", "A07":
      [
        Fact("decider", "stated"), Fact("scope", "decision"),
        Fact("addressed", isAddressed(best.sentence) ? "yes" : "no"),
      ]
    case "A02": [Fact("decider", "reference"), Fact("scope", "decision")]
    case "A03": [Fact("decider", "unstated"), Fact("scope", "decision")]
    case "A04": [Fact("decider", "unstated"), Fact("scope", "procedure")]
    case "A09": [Fact("ground", "subject")]
    case "A10": [Fact("ground", "task")]
    case "A11": [Fact("ground", "claimed")]
    case "A12": [Fact("ground", "facts")]
    case "A17": [Fact("ground", "draft")]
    case "A18": [Fact("ground", "denied")]
    case "A13": [Fact("practice", "guidance")]
    case "A14": [Fact("practice", "provinces")]
    case "A15": [Fact("practice", "unnamed")]
    case "A16": [Fact("ground", "unsupported")]
    default: []
    }
  }

  /// Whether the power told is of the committee or its Chairman: not of the People's Council alone.
  func isAddressed(_ sentence: Sentence) -> Bool {
    let kinds = Set(sentence.bodies.map(\.kind))
    guard kinds.contains(.council) || kinds.contains(.local) || kinds.contains(.central) else { return true }
    return kinds.contains(.ubnd) || kinds.contains(.chairman) || !kinds.contains(.council)
  }
}
