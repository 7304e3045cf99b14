import Recognition

/// A way to put both readers together.
struct Combination: Sendable {
  /// Who says what counts.
  enum Winner: Sendable {
    /// The grammar always.
    case grammar
    /// The second reader always.
    case second
    /// As the program does it.
    case policy(ReaderPolicy)
    /// The second reader from a margin on.
    case margin(Double)
  }

  /// Who wins.
  var winner: Winner

  /// What both say of an element.
  func status(_ one: Judged, _ element: Int) -> Int {
    let grammar = one.example.grammar[element]
    let second = one.second[element]
    let secondWins =
      switch winner {
      case .grammar: false
      case .second: true
      case .margin(let margin): one.margins[element] >= margin
      case .policy(let policy):
        policy.secondWins(
          SecondReaderColumns.elements[element].name, over: name(grammar, element),
          isLeaning: one.example.isLeaning[element], with: name(second, element), by: one.margins[element])
      }
    return secondWins ? second : grammar
  }

  /// A status by its name.
  private func name(_ status: Int, _ element: Int) -> String { SecondReaderColumns.elements[element].statuses[status] }

  /// Whether an element is sure: both readers return the file for it, or neither, as far as the policy trusts that.
  func isSure(_ one: Judged, _ element: Int) -> Bool {
    let returns = Verdicts.returns(element, one.second[element])
    guard returns == Verdicts.returns(element, one.example.grammar[element]) else { return false }
    guard case .policy(let policy) = winner else { return true }
    return policy.isSure(
      isLeaning: one.example.isLeaning[element], isSilence: returns && !one.example.isShown[element],
      margin: one.margins[element])
  }

  /// Whether the file is accepted.
  func accepts(_ one: Judged) -> Bool {
    !SecondReaderColumns.elements.indices.contains { Verdicts.returns($0, status(one, $0)) }
  }

  /// Whether the verdict rests on sure elements only: one that returns the file, or all.
  func isSure(_ one: Judged) -> Bool {
    let elements = SecondReaderColumns.elements.indices
    return elements.contains { isSure(one, $0) && Verdicts.returns($0, status(one, $0)) }
      || elements.allSatisfy { isSure(one, $0) }
  }
}
