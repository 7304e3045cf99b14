import DocumentModel

/// Reads what UBND or its Chairman is asked to decide.
struct RecommendationReader {
  /// The document being read.
  let reading: Reading

  /// A sentence in which the submitter asks.
  struct Request {
    /// How concrete it is.
    enum Kind: Int {
      case report, others, support, study, bare, specific
    }
    /// How concrete it is.
    var kind: Kind
    /// The sentence.
    var sentence: Sentence
    /// Its index in the document.
    var index: Int
    /// The words that ask, and the verb of what is asked for.
    var signs: [Range<Int>]
    /// Who is asked; nil where the words do not say.
    var decides: Addressee.Kind?
    /// Whether the Office is asked to pass it on.
    var throughOffice: Bool
    /// Whether options are left open.
    var options: Bool
  }

  /// Every sentence, item and row in which the submitter asks.
  func requests() -> [Request] {
    var requests: [Request] = []
    var openings: [Int: Request] = [:]
    var table: (request: Request, block: Int)?
    for (index, sentence) in reading.sentences.enumerated() where [.body, .heading].contains(sentence.zone) {
      if sentence.isRow, let open = table, sentence.block - open.block <= 1 {
        table = (open.request, sentence.block)
        if let item = row(sentence, index, open.request) { requests.append(item) }
        continue
      }
      if let leadIn = sentence.leadIn, let opening = openings[leadIn] {
        openings[index] = opening
        if let item = item(sentence, index, opening) { requests.append(item) }
        continue
      }
      guard sentence.zone == .body, !sentence.isRow, let request = request(sentence, index) else { continue }
      requests.append(request)
      openings[index] = request
      table = (request, sentence.block)
    }
    return requests
  }

  /// A sentence as a request to the decider, or to others, or as a report.
  private func request(_ sentence: Sentence, _ index: Int) -> Request? {
    if reading.isOpening(index) || isOpening(sentence) { return nil }
    if let found = passive(sentence, index) ?? nominal(sentence, index) { return found }
    for sign in sentence.all(.request) where isPerformative(sign, sentence) {
      if let target = target(after: sign.tokens, sentence) {
        let office = sentence.bodies.contains {
          $0.kind == .office && $0.tokens.lowerBound < target.tokens.lowerBound
            && $0.tokens.lowerBound >= sign.tokens.upperBound
        }
        return judged(
          sentence, index, sign.tokens, after: target.tokens.upperBound,
          decides: addressee(of: target), office: office)
      }
      guard startsSentence(sign.tokens, sentence), !goesOnForOthers(sentence, index, sign.tokens) else { continue }
      let next = sign.tokens.upperBound
      // Without anybody named, the words asked for must follow at once: `Kính trình xem xét, phê duyệt …`.
      let follows =
        sentence.hits.contains {
          [.vague, .decision].contains($0.sign) && (next...(next + 1)).contains($0.tokens.lowerBound)
            && !isInName($0.tokens.lowerBound, sentence) && !isPassive($0.tokens, sentence)
        }
        || (next < sentence.tokens.count && sentence.tokens[next].isMark(":"))
      if follows, let other = sentence.bodies.first(where: { $0.tokens.lowerBound == next + 1 }),
        sentence.tokens[next].isMark(":"), ![.ubnd, .chairman, .office].contains(other.kind), !other.isSubmitter
      {
        // `Ban đề nghị: Sở A cử cán bộ …`
        return make(.others, sentence, index, [sign.tokens], nil)
      }
      if follows { return judged(sentence, index, sign.tokens, after: next, decides: nil, office: false) }
      if let verb = awaited(behind: next, sentence) {
        return make(.specific, sentence, index, [sign.tokens, verb], reading.addressee)
      }
      if let comrade = sentence.bodies.first(where: { (next...(next + 1)).contains($0.tokens.lowerBound) }),
        comrade.kind == .people, reading.addressee == .chairman, isComrade(comrade, sentence)
      {
        return judged(
          sentence, index, sign.tokens, after: comrade.tokens.upperBound, decides: .chairman, office: false)
      }
      if let other = sentence.bodies.first(where: { (next...(next + 1)).contains($0.tokens.lowerBound) }),
        !other.isSubmitter
      {
        return make(other.kind == .office ? .bare : .others, sentence, index, [sign.tokens], nil)
      }
      if sentence.all(.support).contains(where: { (next...(next + 6)).contains($0.tokens.lowerBound) }) {
        return make(.support, sentence, index, [sign.tokens], nil)
      }
    }
    return sentence.has(.report) && reading.sentences.count - index < 12 ? make(.report, sentence, index, [], nil) : nil
  }

  /// Whether a token lies in the name of a body.
  private func isInName(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.bodies.contains { $0.tokens.contains(index) }
  }

  /// Whether a body is a bare `đồng chí`, by which the Chairman is addressed.
  private func isComrade(_ body: Body, _ sentence: Sentence) -> Bool {
    sentence.tokens[body.tokens].first?.id == reading.lexicon.words["đồng"]
  }

  /// Whether a sentence only opens the telling: `… kính báo cáo UBND thành phố như sau:`.
  private func isOpening(_ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let count = sentence.tokens.count
    guard count > 3, sentence.tokens[count - 1].isMark(":"), sentence.tokens[count - 2].id == words["sau"],
      sentence.tokens[count - 3].id == words["như"]
    else {
      return false
    }
    return sentence.has(.report)
      && !sentence.all(.decision).contains { $0.tokens.lowerBound > count / 2 && isStrong($0.tokens, sentence) }
  }

  /// The committee or its Chairman as the one asked, close behind the words of asking.
  func target(after range: Range<Int>, _ sentence: Sentence) -> Body? {
    sentence.bodies.first { body in
      [.ubnd, .chairman].contains(body.kind) && body.tokens.lowerBound >= range.upperBound
        && (body.tokens.lowerBound - range.upperBound <= 3 || viaOffice(range, body, sentence)
          || body.tokens.lowerBound - range.upperBound <= 8 && isToDecide(body, sentence))
    }
  }

  /// Which of the two the decider is.
  func addressee(of decider: Body) -> Addressee.Kind { decider.kind == .ubnd ? .ubnd : .chairman }

  /// Whether something is put before the decider to decide: `trình hai phương án để UBND thành phố lựa chọn …`.
  private func isToDecide(_ body: Body, _ sentence: Sentence) -> Bool {
    sentence.precedes(body.tokens.lowerBound, [reading.lexicon.words["để"]])
  }

  /// Whether the Office is asked to submit to the decider.
  private func viaOffice(_ range: Range<Int>, _ body: Body, _ sentence: Sentence) -> Bool {
    sentence.bodies.contains {
      $0.kind == .office && $0.tokens.lowerBound >= range.upperBound && $0.tokens.upperBound <= body.tokens.lowerBound
    }
  }

  /// A request judged by what follows the one asked.
  func judged(
    _ sentence: Sentence, _ index: Int, _ sign: Range<Int>, after start: Int, decides: Addressee.Kind?, office: Bool
  ) -> Request {
    let found = RequestReader(reading: reading, sentence: sentence).read(from: start)
    func make(_ kind: Request.Kind, _ signs: [Range<Int>]) -> Request {
      self.make(kind, sentence, index, [sign] + signs, decides, office: office, options: sentence.has(.options))
    }
    switch found {
    case .decision(let verb): return make(.specific, [verb])
    case .study: return make(.study, [])
    case .support: return make(.support, [])
    case .bare:
      if sentence.has(.report), !sentence.has(.vague) { return self.make(.report, sentence, index, [], nil) }
      if let verb = issuing(from: start, sentence), hasDraft(sentence, index) { return make(.specific, [verb]) }
      return make(.bare, [])
    }
  }

  /// The words that ask to sign or issue, where nothing follows them.
  private func issuing(from start: Int, _ sentence: Sentence) -> Range<Int>? {
    sentence.all(.decision).first {
      $0.tokens.lowerBound >= start && isStrong($0.tokens, sentence)
        && sentence.overlaps($0.tokens, [.issuing])
    }?.tokens
  }

  /// Whether a draft is told of in the sentence before the request, or in the one before it.
  private func hasDraft(_ sentence: Sentence, _ index: Int) -> Bool {
    let before = index > 0 ? reading.sentences[index - 1] : nil
    return [sentence, before].compactMap { $0 }.contains {
      $0.block == sentence.block && ($0.citations.contains { $0.rank == .draft } || $0.has(.drafting))
    }
  }

  /// Whether a verb can only be a decision.
  func isStrong(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    RequestReader(reading: reading, sentence: sentence).isStrong(range)
  }

  /// An item of a list that a request leads into.
  private func item(_ sentence: Sentence, _ index: Int, _ opening: Request) -> Request? {
    let reader = RequestReader(reading: reading, sentence: sentence)
    // `Phương án 1: phê duyệt …`: what is asked stands behind the label.
    let label = sentence.tokens.prefix(8).firstIndex { $0.isMark(":") }
    let starts = [0] + (label.map { [$0 + 1] } ?? [])
    let verb = starts.lazy.compactMap { start -> Range<Int>? in
      if case .decision(let verb) = reader.read(from: start) { verb } else { nil }
    }.first
    guard let verb else { return nil }
    return make(.specific, sentence, index, [verb], opening.decides, office: opening.throughOffice)
  }

  /// A row of a table that a request leads into.
  private func row(_ sentence: Sentence, _ index: Int, _ opening: Request) -> Request? {
    guard let verb = sentence.all(.decision).first(where: { isStrong($0.tokens, sentence) }) else { return nil }
    return make(.specific, sentence, index, [verb.tokens], opening.decides, office: opening.throughOffice)
  }

  /// A request.
  func make(
    _ kind: Request.Kind, _ sentence: Sentence, _ index: Int, _ signs: [Range<Int>], _ decides: Addressee.Kind?,
    office: Bool = false,
    options: Bool = false
  ) -> Request {
    Request(
      kind: kind, sentence: sentence, index: index, signs: signs, decides: decides, throughOffice: office,
      options: options)
  }

  /// The element and who decides, from all requests.
  func element(of requests: [Request]) -> (Element<RecommendationStatus>, Addressee.Kind?) {
    if let specific = requests.first(where: { $0.kind == .specific }) {
      let decider = specific.decides ?? requests.compactMap(\.decides).first ?? fallback
      return (
        element(.specific, specific.throughOffice ? "D07" : specific.options ? "D08" : "D01", specific, requests),
        decider
      )
    }
    let open = requests.last { [.bare, .support, .study].contains($0.kind) }
    if open.map({ $0.kind == .bare }) ?? true, let closing = ClosingReader(reading: reading).read() {
      return (self.closing(closing), requests.compactMap(\.decides).first ?? fallback)
    }
    if let open {
      let decider = open.decides ?? fallback
      if open.kind == .bare, let title = titleDecides, title.has(.request) || open.sentence.has(.strongDecision) {
        var element = element(.specific, "D05", open, requests)
        element.evidence.append(Evidence(kind: "title", place: title.place))
        return (element, decider)
      }
      let row = open.kind == .support ? "D11" : open.kind == .study ? "D12" : "D10"
      return (element(.vague, row, open, requests), decider)
    }
    if let unmade = unmade() { return (unmade, nil) }
    if let others = requests.last(where: { $0.kind == .others }) {
      return (element(.missing, "D14", others, requests), nil)
    }
    if let report = requests.last { return (element(.missing, "D13", report, requests), nil) }
    return (Element(status: .missing, rows: ["D16"], facts: [Fact("ground", "none")]), nil)
  }

  /// An element that rests on what stands at the end of the text in words of its own.
  private func closing(_ found: ClosingReader.Found) -> Element<RecommendationStatus> {
    let evidence = found.sentences.prefix(9).map { item in
      let sentence = reading.sentences[item.index]
      return Evidence(kind: "closing", place: sentence.place, signs: item.signs.map { sentence.place($0) })
    }
    return Element(
      status: .specific, confidence: .doubtful, rows: ["D03"], evidence: Array(evidence),
      facts: [Fact("office", "no"), Fact("options", "no")])
  }

  /// Who decides where the request does not say.
  private var fallback: Addressee.Kind? {
    reading.addressees.isEmpty ? nil : reading.addressee
  }

  /// An element with the requests as evidence, the deciding one first.
  private func element(_ status: RecommendationStatus, _ row: String, _ best: Request, _ all: [Request]) -> Element<
    RecommendationStatus
  > {
    func evidence(_ request: Request) -> Evidence {
      Evidence(
        kind: "\(request.kind)", place: request.sentence.place, signs: request.signs.map { request.sentence.place($0) })
    }
    let grounds = ["D10": "bare", "D11": "support", "D12": "study", "D13": "report", "D14": "others"]
    var facts = grounds[row].map { [Fact("ground", $0)] } ?? []
    if status == .specific {
      facts += [Fact("office", best.throughOffice ? "yes" : "no"), Fact("options", best.options ? "yes" : "no")]
    }
    let rest = all.filter { $0.index != best.index && $0.kind == best.kind }.prefix(8)
    return Element(status: status, rows: [row], evidence: [evidence(best)] + rest.map(evidence), facts: facts)
  }
}
