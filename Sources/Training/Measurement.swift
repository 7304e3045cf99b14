import Recognition

/// Prints how well each reader, and both together, read documents that training did not see.
struct Measurement {
  /// The documents and what was said.
  let judged: [Judged]

  /// All tables.
  func print() {
    for set in ["frames", "dev", "dev2", "dev4", "dev5"] {
      let those = judged.filter { $0.example.set == set }
      guard !those.isEmpty else { continue }
      report(set + " grammar", those) { $0.example.grammar[$1] }
      report(set + " second ", those) { $0.second[$1] }
      agreement(set, those)
    }
    disagreements()
  }

  /// Accuracy and F1 of "returns" per element, and the verdict's accuracy.
  private func report(_ name: String, _ those: [Judged], _ said: (Judged, Int) -> Int) {
    var line = name + ":"
    for (index, element) in SecondReaderColumns.elements.enumerated() {
      var right = 0
      var met = 0
      var claimed = 0
      var due = 0
      for one in those {
        let label = one.example.labels[index]
        let answer = said(one, index)
        if answer == label { right += 1 }
        let wants = Verdicts.returns(element.name, element.statuses[label])
        let has = Verdicts.returns(element.name, element.statuses[answer])
        if wants { due += 1 }
        if has { claimed += 1 }
        if wants && has { met += 1 }
      }
      let f1 = claimed + due > 0 ? 2 * Double(met) / Double(claimed + due) : 1
      line += "  \(element.name) \(share(right, those.count)) F1 \(Measurement.three(f1))"
    }
    let verdicts = those.count { verdict($0, said) == $0.example.accepted }
    Swift.print(line + "  verdict \(share(verdicts, those.count)) of \(those.count)")
  }

  /// Whether all elements are said to be in order.
  private func verdict(_ one: Judged, _ said: (Judged, Int) -> Int) -> Bool {
    SecondReaderColumns.elements.enumerated().allSatisfy { index, element in
      !Verdicts.returns(element.name, element.statuses[said(one, index)])
    }
  }

  /// How often the readers agree, and how often they are then right.
  private func agreement(_ set: String, _ those: [Judged]) {
    var line = set + " agree:  "
    for (index, element) in SecondReaderColumns.elements.enumerated() {
      func returns(_ place: Int) -> Bool { Verdicts.returns(element.name, element.statuses[place]) }
      let agreed = those.filter { returns($0.example.grammar[index]) == returns($0.second[index]) }
      let right = agreed.count { returns($0.second[index]) == returns($0.example.labels[index]) }
      line += "  \(element.name) \(share(agreed.count, those.count)) right \(share(right, agreed.count))"
    }
    Swift.print(line)
  }

  /// Pairs of statuses on which the readers differ, and who is right.
  private func disagreements() {
    for (index, element) in SecondReaderColumns.elements.enumerated() {
      var table: [String: (grammar: Int, second: Int, neither: Int)] = [:]
      for one in judged where one.example.grammar[index] != one.second[index] {
        let key = "\(element.statuses[one.example.grammar[index]]) / \(element.statuses[one.second[index]])"
        var row = table[key] ?? (0, 0, 0)
        if one.example.labels[index] == one.example.grammar[index] {
          row.grammar += 1
        } else if one.example.labels[index] == one.second[index] {
          row.second += 1
        } else {
          row.neither += 1
        }
        table[key] = row
      }
      Swift.print("\(element.name): grammar / second: grammar right, second right, neither")
      for (key, row) in table.sorted(by: { ($1.value.grammar + $1.value.second, $0.key) < ($0.value.grammar + $0.value.second, $1.key) }) {
        Swift.print("  \(key): \(row.grammar) \(row.second) \(row.neither)")
      }
    }
  }

  /// A share with three digits.
  private func share(_ part: Int, _ whole: Int) -> String {
    Measurement.three(whole > 0 ? Double(part) / Double(whole) : 1)
  }

  /// A number with three digits behind the point.
  static func three(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(abs(thousandths) % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
