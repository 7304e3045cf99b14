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
    for set in ["frames", "dev", "dev2", "dev4", "dev5", "all dev", "all"] {
      let those = judged.filter { set == "all" || $0.example.set == set || set == "all dev" && $0.example.set != "frames" }
      for winner in [0.0, 2, 3, 1000] {
        for least in [0.0, 0.5, 1, 2] { for voice in [0.0, 1] { together(set, those, winner: winner, least: least, voice: voice) } }
      }
    }
    disagreements()
  }

  /// Both readers together: the second wins from a margin on; sure where they agree and the margin is at least so much.
  private func together(_ set: String, _ those: [Judged], winner: Double, least: Double, voice: Double) {
    var right = 0
    var sure = 0
    var sureRight = 0
    var falseAccepts = 0
    var falseSure = 0
    for one in those {
      var isReturned = false
      var isSurelyReturned = false
      var isAllSure = true
      for (index, element) in SecondReaderColumns.elements.enumerated() {
        let grammar = Verdicts.returns(element.name, element.statuses[one.example.grammar[index]])
        let second = Verdicts.returns(element.name, element.statuses[one.second[index]])
        let isSure = grammar == second && one.margins[index] >= least && (voice == 0 || !second || one.example.isShown[index])
        let returns = one.margins[index] >= winner ? second : grammar
        if returns { isReturned = true }
        if returns && isSure { isSurelyReturned = true }
        if !isSure { isAllSure = false }
      }
      let isRight = isReturned != one.example.accepted
      if isRight { right += 1 }
      if !isReturned && !one.example.accepted { falseAccepts += 1 }
      guard isSurelyReturned || isAllSure else { continue }
      sure += 1
      if isRight { sureRight += 1 } else if !isReturned { falseSure += 1 }
    }
    Swift.print(
      "\(set) winner \(winner) least \(least) voice \(voice): verdict \(share(right, those.count)) false accepts \(falseAccepts)",
      "sure \(share(sure, those.count)) right \(share(sureRight, sure)) wrong \(sure - sureRight) false accepts \(falseSure)")
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
