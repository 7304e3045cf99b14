import VietnameseText

/// Collects the features of one sentence after the other.
struct WindowBuilder {
  /// The features of the sentence so far.
  private(set) var features: [Feature] = []
  /// Their numbers, so that each counts once.
  private var seen = OpenTable(capacity: 256)
  /// What spells tokens.
  private let items: ItemReader
  /// Leaves out most features that weigh nothing; nil where all are wanted.
  private let filter: FeatureFilter?
  /// Receives a spelling for each feature.
  private let record: ((UInt64, String) -> Void)?

  /// What features begin with, and the submitter by its rank.
  private enum Prefix {
    static let quoted = FeatureName("@quoted")
    static let sign = FeatureName("@sign")
    static let by = FeatureName("@by")
    static let to = FeatureName("@to")
    static let turn = FeatureName("@turn")
    static let pair = FeatureName("@pair")
    static let with = FeatureName("@with")
    static let row = FeatureName("@row")
    static let sentence = FeatureName("@sentence")
    static let ownDepartment = FeatureName("<self-department>")
    static let ownOther = FeatureName("<self-other>")
  }

  /// The longest row of items that makes a feature.
  static let longestGram = 3
  /// Signs that turn what follows them.
  private static let turns: Set<Sign> = [.negation, .plan, .running, .condition, .past, .question, .reversal]

  /// Creates a builder.
  init(items: ItemReader, filter: FeatureFilter?, record: ((UInt64, String) -> Void)?) {
    self.items = items
    self.filter = filter
    self.record = record
  }

  /// Hands out the features of the sentence and begins another.
  mutating func finish() -> [Feature] {
    defer {
      features = []
      seen.removeAll()
    }
    return features
  }

  /// Adds a feature unless it is there, and tells whether its spelling is wanted.
  private mutating func add(_ hash: UInt64, _ tokens: Range<Int>) -> Bool {
    if let filter, !filter.mayHold(hash) { return false }
    guard seen.value(of: hash) < 0 else { return false }
    seen.insert(0, for: hash)
    features.append(Feature(hash: hash, tokens: tokens))
    return record != nil
  }

  /// Adds a feature that is made of named atoms.
  private mutating func add(
    _ first: FeatureName, _ second: FeatureName? = nil, _ third: FeatureName? = nil, at tokens: Range<Int> = 0..<0
  ) {
    var hash = FeatureAtom.begin(first.atom)
    if let second { hash = FeatureAtom.mix(hash, second.atom) }
    if let third { hash = FeatureAtom.mix(hash, third.atom) }
    guard add(hash, tokens) else { return }
    record?(hash, [first, second, third].compactMap { $0?.spelling }.joined(separator: " "))
  }

  /// Adds the rows of one to three items.
  mutating func addGrams(_ row: [FeatureItem], of sentence: Sentence) {
    for start in row.indices {
      var hash: UInt64?
      for end in start..<min(start + WindowBuilder.longestGram, row.count) {
        guard row[end].atom != FeatureName.border.atom else { break }
        let longer = FeatureAtom.append(row[end].atom, to: hash)
        hash = longer
        guard add(longer, row[start].tokens.lowerBound..<row[end].tokens.upperBound) else { continue }
        record?(longer, spelling(row[start...end], sentence))
      }
    }
  }

  /// Adds the syllables of another sentence under a prefix.
  mutating func addWords(_ prefix: FeatureName, _ row: [FeatureItem], of sentence: Sentence) {
    let start = FeatureAtom.begin(prefix.atom)
    for item in row where item.atom != FeatureName.border.atom {
      let hash = FeatureAtom.mix(start, item.atom)
      guard add(hash, 0..<0) else { continue }
      record?(hash, prefix.spelling + " " + spelling([item], sentence))
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
      let sign = FeatureName.sign(hit.sign)
      add(isQuoted ? Prefix.quoted : Prefix.sign, sign, at: hit.tokens)
      add(Prefix.by, name(before, of: bodies, isDepartment), sign, at: hit.tokens)
      add(Prefix.to, name(body, of: bodies, isDepartment), sign, at: hit.tokens)
      for turn in turning where turn != hit.sign { add(Prefix.turn, .sign(turn), sign, at: hit.tokens) }
      if let last, last != hit.sign { add(Prefix.pair, .sign(last), sign, at: hit.tokens) }
      if WindowBuilder.turns.contains(hit.sign), !turning.contains(hit.sign) { turning.append(hit.sign) }
      last = hit.sign
      for cited in sentence.citations.prefix(3) { add(Prefix.with, .paper(cited), sign, at: hit.tokens) }
      if !sentence.dates.isEmpty { add(Prefix.with, .date, sign, at: hit.tokens) }
      if !sentence.counts.isEmpty { add(Prefix.with, .count, sign, at: hit.tokens) }
    }
  }

  /// Adds the signs of a sentence nearby, or of this one beside a flag, under a prefix.
  mutating func addAround(_ prefix: FeatureName, _ sentence: Sentence) {
    for hit in sentence.hits where !hit.sign.isGrammarOnly { add(prefix, .sign(hit.sign)) }
  }

  /// Adds where the sentence stands.
  mutating func addPlace(_ position: Int, of count: Int, _ sentence: Sentence) {
    add(FeatureName("@zone-\(sentence.zone.rawValue)"))
    if sentence.isRow { add(Prefix.row) }
    let fifth = count > 0 ? position * 5 / count : 0
    add(FeatureName("@place-\(min(fifth, 4))"))
    add(Prefix.sentence)
  }

  /// The class of a body beside a sign; the submitter's tells its rank.
  private func name(_ index: Int, of bodies: [Body], _ isDepartment: Bool) -> FeatureName {
    guard bodies.indices.contains(index) else { return .nobody }
    let body = bodies[index]
    if body.isSubmitter { return isDepartment ? Prefix.ownDepartment : Prefix.ownOther }
    return .body(body)
  }

  /// A row of items as a file of weights spells it.
  private func spelling(_ row: ArraySlice<FeatureItem>, _ sentence: Sentence) -> String {
    row.map { $0.name?.spelling ?? items.text(of: $0.tokens.lowerBound, in: sentence) }.joined(separator: " ")
  }
}
