import TestSupport

/// Composes submissions from the tables of sentences; the same seed and number give the same one everywhere.
struct Composer {
  /// The tables.
  private let sentences: Sentences
  /// Where chance comes from.
  private var random: SeededGenerator
  /// What stays the same through one submission.
  private var fixed: [String: String] = [:]
  /// The departments of one submission: the one that submits, the one that appraises, two that are asked.
  private var departments: [[String]] = []
  /// The sentences of the body that were not used yet.
  private var unused: [String] = []

  /// Creates a composer for one submission.
  init(_ sentences: Sentences, seed: UInt64, number: Int) {
    self.sentences = sentences
    random = SeededGenerator(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: Int64(number)))
  }

  /// A submission with about so many bytes of text.
  ///
  /// - Parameters:
  ///   - bytes: the size of its text in UTF-8.
  ///   - layout: which of its parts stand in tables, lists and footnotes.
  mutating func paper(bytes: Int, _ layout: Template) -> Paper {
    settle()
    var paper = Paper()
    paper.office = fixed["office"] ?? ""
    paper.receiver = fixed["receiver"] ?? ""
    paper.number = "\(Int.random(in: 11...480, using: &random))/TTr-\(departments[0][1])"
    let month = fixed["month"].flatMap { Int($0) } ?? 1
    let day = Int.random(in: 20...28, using: &random)
    paper.dateline = "Hải Phòng, ngày \(day) tháng \(month < 3 ? "0" : "")\(month) năm 2026"
    paper.subject = "Về việc phê duyệt " + (fixed["matter"] ?? "")
    paper.opening = filled("Thực hiện nhiệm vụ được giao, {office} kính báo cáo {receiver} như sau:")
    paper.signer = name()
    paper.recipients = ["Như trên;", departments[2][0] + ";", departments[3][0] + ";", "Lưu: VT."]
    let demands = demands()
    let headings = sentences.cells(of: .headings, count: 7, &random)
    let closing = [.items(list(of: .tasks, 3...5)), Paper.Block.paragraph(demands[3], note: nil)]
    let rest = [
      [.paragraph(demands[0], note: nil)], [.paragraph(demands[1], note: nil)],
      [.paragraph(demands[2], note: nil)], closing,
    ]
    let bases = list(of: .bases, 3...5).map { Paper.Block.paragraph($0, note: nil) }
    paper.sections = zip(headings, [bases, [], []] + rest).map { Paper.Section(heading: $0, blocks: $1) }
    if layout.hasTable { paper.sections[2].blocks.append(.table(costs())) }
    var count = paper.textBytes
    var added: [[Paper.Block]] = [[], []]
    while count < bytes {
      let text = body()
      let index = added[0].count + added[1].count
      let note = layout.hasNotes && index % 6 == 2 ? filled(sentences.one(of: .notes, &random)) : nil
      count += text.utf8.count + (note?.utf8.count ?? 0)
      added[index % 2].append(.paragraph(text, note: note))
    }
    for index in added.indices { paper.sections[1 + index].blocks = added[index] + paper.sections[1 + index].blocks }
    return paper
  }

  /// Chooses what stays the same through the submission.
  private mutating func settle() {
    departments = sentences[.departments].shuffled(using: &random)
      .map { $0.split(separator: "\t").map(String.init) }.filter { $0.count == 3 }
    let receivers = ["Ủy ban nhân dân thành phố", "Chủ tịch Ủy ban nhân dân thành phố"]
    fixed = ["receiver": receivers[Int.random(in: 0...1, using: &random)]]
    fixed["office"] = departments[0][0]
    fixed["lead"] = departments[1][0]
    fixed["asked1"] = departments[2][0]
    fixed["asked2"] = departments[3][0]
    fixed["field"] = departments[1][2]
    fixed["month"] = "\(Int.random(in: 1...6, using: &random))"
    fixed["year"] = "2026"
    fixed["matter"] = filled(sentences.one(of: .matters, &random))
    unused = []
  }

  /// Sentences for the four demands, authority, process, appraisal, recommendation; three files of five lack one or two.
  private mutating func demands() -> [String] {
    let good: [Sentences.Table] = [.authority, .process, .appraisal, .recommendation]
    let poor: [Sentences.Table] = [.poorAuthority, .poorProcess, .poorAppraisal, .poorRecommendation]
    let lacking = Set(
      (0..<Int.random(in: 0...4, using: &random) / 2).map { _ in Int.random(in: 0..<4, using: &random) })
    return good.indices.map { filled(sentences.one(of: lacking.contains($0) ? poor[$0] : good[$0], &random)) }
  }

  /// Some lines of a table, none of them twice.
  private mutating func list(of table: Sentences.Table, _ count: ClosedRange<Int>) -> [String] {
    let chosen = sentences[table].shuffled(using: &random).prefix(Int.random(in: count, using: &random))
    return chosen.map { filled($0) }
  }

  /// A paragraph of one to three sentences of the body; all are used before one comes again.
  private mutating func body() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      if unused.isEmpty { unused = sentences[.body].shuffled(using: &random) }
      return filled(unused.popLast() ?? "")
    }.joined(separator: " ")
  }

  /// A table of what things cost.
  private mutating func costs() -> [[String]] {
    [["STT", "Hạng mục", "Đơn vị thực hiện", "Kinh phí (triệu đồng)"]]
      + (1...Int.random(in: 4...8, using: &random)).map { row in
        let ward = filled("Hạng mục số \(row) tại phường {ward}, khối lượng {n3} m2")
        return ["\(row)", ward, departments[row % departments.count][0], filled("{big}")]
      }
  }

  /// A name of a person.
  private mutating func name() -> String {
    sentences[.signers].map { line in
      line.split(separator: "\t").map(String.init).randomElement(using: &random) ?? ""
    }.joined(separator: " ")
  }

  /// A sentence with its `{names}` filled in.
  private mutating func filled(_ sentence: String) -> String {
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(of: String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// What stands for a name: what stays the same, or something new.
  private mutating func value(of name: String) -> String {
    if let known = fixed[name] { return known }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    switch name {
    case "d": return "\(number(2...9))"
    case "n2": return "\(number(11...68))"
    case "n3": return "\(number(110...980))"
    case "pct": return "\(number(4...96))"
    case "big": return "\(number(1...98)).\(number(100...999))"
    case "l": return ["a", "b", "c", "d", "đ"][number(0...4)]
    case "date":
      let (day, month) = (number(1...18), fixed["month"].flatMap { Int($0) } ?? 1)
      return "\(day < 10 ? "0" : "")\(day)/\(month)/2026"
    case "letter": return "\(number(101...4900))/\(departments[number(2...3)][1])-VP"
    case "leadletter": return "\(number(101...4900))/\(departments[1][1])-KHTC"
    case "ownletter": return "\(number(101...4900))/\(departments[0][1])-QLDA"
    case "ward": return sentences.one(of: .wards, &random)
    default: return name
    }
  }
}
