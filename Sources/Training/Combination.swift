import Recognition

/// A way to put both readers together.
struct Combination: Sendable {
  /// From which margin on the second reader wins where they differ; 0 for always, nil for never.
  var wins: Double?
  /// Whether a status that returns a file is sure only where the grammar rests it on a sentence.
  var needsSentence: Bool

  /// What both say of an element.
  func status(_ one: Judged, _ element: Int) -> Int {
    guard let wins, one.margins[element] >= wins else { return one.example.grammar[element] }
    return one.second[element]
  }

  /// Whether an element is sure: both readers return the file for it, or neither.
  func isSure(_ one: Judged, _ element: Int) -> Bool {
    let returns = Verdicts.returns(element, one.second[element])
    guard returns == Verdicts.returns(element, one.example.grammar[element]) else { return false }
    return !returns || !needsSentence || one.example.isShown[element]
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
