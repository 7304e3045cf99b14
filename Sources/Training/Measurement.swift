import Recognition

/// Prints how well each reader, and both together, read documents that training did not see.
struct Measurement {
  /// The documents and what was said.
  let judged: [Judged]
  /// Who wins where the readers differ, as the program has it.
  let policy: ReaderPolicy

  /// Each reader alone, and both as the program puts them together.
  private var ways: [(name: String, way: Combination)] {
    [
      ("grammar", Combination(winner: .grammar)), ("second", Combination(winner: .second)),
      ("both", Combination(winner: .policy(policy))),
    ]
  }

  /// All tables, as Markdown.
  func print() {
    Swift.print("| set | reader | \(heads) | verdict | of |")
    Swift.print("|---|---|---|---|---|---|---|---|")
    for (set, those) in sets {
      for (name, way) in ways { Swift.print("| \(set) | \(name) |", row(those, way)) }
    }
    Swift.print("\n| set | sure | of these right | false accepts | false returns |")
    Swift.print("|---|---|---|---|---|")
    for (set, those) in sets {
      Swift.print("| \(set) |", sureRow(those, Combination(winner: .policy(policy))))
    }
    thresholds()
    disagreements()
    errors()
  }

  /// The columns of the elements.
  private var heads: String {
    SecondReaderColumns.elements.map { "\($0.name) (F1)" }.joined(separator: " | ")
  }

  /// The sets, those that are no frames together, and all together.
  private var sets: [(String, [Judged])] {
    let names = ["frames", "dev", "dev2", "dev3", "dev4", "dev5", "late"]
    let hands = Set(judged.filter { $0.example.set == "frames" }.compactMap(\.example.name.first)).sorted()
    return names.map { name in (name, judged.filter { $0.example.set == name }) }
      + hands.map { hand in
        ("frames \(hand)", judged.filter { $0.example.set == "frames" && $0.example.name.first == hand })
      }
      + [("all dev", judged.filter { $0.example.set != "frames" }), ("all", judged)]
  }

  /// Accuracy and F1 of "returns" per element, and the verdict's accuracy.
  private func row(_ those: [Judged], _ way: Combination) -> String {
    let cells = SecondReaderColumns.elements.indices.map { element in
      let right = those.count { way.status($0, element) == $0.example.labels[element] }
      return "\(Measurement.share(right, those.count)) (\(Measurement.three(f1(those, element, way))))"
    }
    let verdicts = those.count { way.accepts($0) == $0.example.accepted }
    return (cells + [Measurement.share(verdicts, those.count), "\(those.count)"]).joined(separator: " | ") + " |"
  }

  /// F1 of "this element is a reason to return".
  private func f1(_ those: [Judged], _ element: Int, _ way: Combination) -> Double {
    let due = those.filter { Verdicts.returns(element, $0.example.labels[element]) }
    let claimed = those.count { Verdicts.returns(element, way.status($0, element)) }
    let met = due.count { Verdicts.returns(element, way.status($0, element)) }
    return claimed + due.count > 0 ? 2 * Double(met) / Double(claimed + due.count) : 1
  }

  /// How many verdicts are sure, and how many of these are right.
  private func sureRow(_ those: [Judged], _ way: Combination) -> String {
    let sure = those.filter(way.isSure)
    let wrong = sure.filter { way.accepts($0) != $0.example.accepted }
    let falseAccepts = wrong.count(where: way.accepts)
    let cells = [
      Measurement.share(sure.count, those.count), Measurement.share(sure.count - wrong.count, sure.count),
      "\(falseAccepts)", "\(wrong.count - falseAccepts)",
    ]
    return cells.joined(separator: " | ") + " |"
  }

  /// For each element, how well both read where the second reader wins from some margin on.
  private func thresholds() {
    Swift.print("\n| the second wins from | \(heads) | verdict | of |")
    Swift.print("|---|---|---|---|---|---|---|")
    for margin in [0, 0.5, 1, 1.5, 2, 2.5, 3, 4] {
      let way = Combination(winner: .margin(margin))
      Swift.print("| \(Measurement.three(margin)) |", row(judged, way))
    }
  }

  /// Pairs of statuses on which the readers differ, and who is right.
  private func disagreements() {
    Swift.print("\n| element | grammar says | second says | grammar right | second right | neither |")
    Swift.print("|---|---|---|---|---|---|")
    for (index, element) in SecondReaderColumns.elements.enumerated() {
      var table: [String: [Int]] = [:]
      for one in judged where one.example.grammar[index] != one.second[index] {
        let key = "\(element.statuses[one.example.grammar[index]]) | \(element.statuses[one.second[index]])"
        let label = one.example.labels[index]
        let place = label == one.example.grammar[index] ? 0 : label == one.second[index] ? 1 : 2
        table[key, default: [0, 0, 0]][place] += 1
      }
      for (key, counts) in table.sorted(by: { $0.key < $1.key }) {
        Swift.print("| \(element.name) | \(key) | \(counts.map(String.init).joined(separator: " | ")) |")
      }
    }
  }

  /// Elements that both readers read alike and wrongly.
  private func errors() {
    Swift.print("\n| document | element | row | is | both say |\n|---|---|---|---|---|")
    for one in judged {
      for (index, element) in SecondReaderColumns.elements.enumerated() {
        let label = one.example.labels[index]
        let said = one.second[index]
        guard said == one.example.grammar[index], Verdicts.returns(index, said) != Verdicts.returns(index, label)
        else { continue }
        let row = one.example.rows.isEmpty ? "" : one.example.rows[index]
        let statuses = "\(element.statuses[label]) | \(element.statuses[said])"
        Swift.print("| \(one.example.name) | \(element.name) | \(row) | \(statuses) |")
      }
    }
  }

  /// A share with three digits.
  static func share(_ part: Int, _ whole: Int) -> String {
    three(whole > 0 ? Double(part) / Double(whole) : 1)
  }

  /// A number with three digits behind the point.
  static func three(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(abs(thousandths) % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
