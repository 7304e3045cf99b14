import VietnameseText

/// Collects the features of one sentence.
struct WindowBuilder {
  /// The features so far.
  private(set) var features: [Feature] = []
  /// Their numbers, so that each counts once.
  private var seen: Set<UInt64> = []
  /// What spells tokens.
  private let items: ItemReader
  /// Receives a spelling for each feature.
  private let record: ((UInt64, String) -> Void)?

  /// The longest row of items that makes a feature.
  static let longestGram = 3
  /// Signs that turn what follows them.
  private static let turns: Set<Sign> = [.negation, .plan, .running, .condition, .past, .question, .reversal]

  /// Begins a sentence.
  init(items: ItemReader, record: ((UInt64, String) -> Void)?) {
    self.items = items
    self.record = record
    features.reserveCapacity(128)
    seen.reserveCapacity(128)
  }

  /// Adds a feature unless it is there, and tells whether its spelling is wanted.
  private mutating func add(_ hash: UInt64, _ tokens: Range<Int>) -> Bool {
    guard seen.insert(hash).inserted else { return false }
    features.append(Feature(hash: hash, tokens: tokens))
    return record != nil
  }

  /// Adds a feature that is made of named atoms.
  private mutating func add(_ names: [String], _ tokens: Range<Int>) {
    var hash: UInt64?
    for name in names { hash = FeatureAtom.append(FeatureAtom.hash(name), to: hash) }
    guard let hash, add(hash, tokens) else { return }
    record?(hash, names.joined(separator: " "))
  }

  /// Adds the rows of one to three items.
  mutating func addGrams(_ row: [FeatureItem], of sentence: Sentence) {
    for start in row.indices {
      var hash: UInt64?
      for end in start..<min(start + WindowBuilder.longestGram, row.count) {
        guard row[end].name != ItemReader.border else { break }
        let longer = FeatureAtom.append(row[end].atom, to: hash)
        hash = longer
        guard add(longer, row[start].tokens.lowerBound..<row[end].tokens.upperBound) else { continue }
        record?(longer, spelling(row[start...end], sentence))
      }
    }
  }

  /// Adds the syllables of another sentence under a prefix.
  mutating func addWords(_ prefix: String, _ row: [FeatureItem], of sentence: Sentence) {
    let start = FeatureAtom.begin(FeatureAtom.hash(prefix))
    for item in row where item.name != ItemReader.border {
      let hash = FeatureAtom.mix(start, item.atom)
      guard add(hash, 0..<0) else { continue }
      record?(hash, prefix + " " + spelling([item], sentence))
    }
  }

  /// Adds each sign, who stands before and behind it, and what turns it.
  mutating func addSigns(of sentence: Sentence, isDepartment: Bool) {
    var turning: [Sign] = []
    var last: Sign?
    var body = 0
    var quote = 0
    let bodies = sentence.bodies
    for hit in sentence.hits where !hit.sign.isGrammarOnly {
      let start = hit.tokens.lowerBound
      while body < bodies.count, bodies[body].tokens.upperBound <= start { body += 1 }
      while quote < sentence.quotes.count, sentence.quotes[quote].upperBound <= start { quote += 1 }
      let isQuoted = quote < sentence.quotes.count && sentence.quotes[quote].contains(start)
      let before = body < bodies.count && bodies[body].tokens.lowerBound < start ? body : body - 1
      let sign = "=" + hit.sign.rawValue
      add([isQuoted ? "@quoted" : "@sign", sign], hit.tokens)
      add(["@by", name(before, of: bodies, isDepartment), sign], hit.tokens)
      add(["@to", name(body, of: bodies, isDepartment), sign], hit.tokens)
      for turn in turning where turn != hit.sign { add(["@turn", "=" + turn.rawValue, sign], hit.tokens) }
      if let last, last != hit.sign { add(["@pair", "=" + last.rawValue, sign], hit.tokens) }
      if WindowBuilder.turns.contains(hit.sign), !turning.contains(hit.sign) { turning.append(hit.sign) }
      last = hit.sign
      for cited in sentence.citations.prefix(3) { add(["@with", ItemReader.name(of: cited), sign], hit.tokens) }
      if !sentence.dates.isEmpty { add(["@with", "<date>", sign], hit.tokens) }
      if !sentence.counts.isEmpty { add(["@with", "<count>", sign], hit.tokens) }
    }
  }

  /// Adds the signs of a sentence nearby, or of this one beside a flag, under a prefix.
  mutating func addAround(_ prefix: String, _ sentence: Sentence) {
    for hit in sentence.hits where !hit.sign.isGrammarOnly { add([prefix, "=" + hit.sign.rawValue], 0..<0) }
  }

  /// Adds where the sentence stands.
  mutating func addPlace(_ position: Int, of count: Int, _ sentence: Sentence) {
    add(["@zone-\(sentence.zone.rawValue)"], 0..<0)
    if sentence.isRow { add(["@row"], 0..<0) }
    let fifth = count > 0 ? position * 5 / count : 0
    add(["@place-\(min(fifth, 4))"], 0..<0)
    add(["@sentence"], 0..<0)
  }

  /// The class of a body beside a sign; the submitter's tells its rank.
  private func name(_ index: Int, of bodies: [Body], _ isDepartment: Bool) -> String {
    guard bodies.indices.contains(index) else { return "<nobody>" }
    let body = bodies[index]
    if body.isSubmitter { return isDepartment ? "<self-department>" : "<self-other>" }
    return ItemReader.item(of: body).name ?? "<nobody>"
  }

  /// A row of items as a file of weights spells it.
  private func spelling(_ row: ArraySlice<FeatureItem>, _ sentence: Sentence) -> String {
    row.map { $0.name ?? items.text(of: $0.tokens.lowerBound, in: sentence) }.joined(separator: " ")
  }
}
