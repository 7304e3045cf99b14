import DocumentModel

/// Reads what UBND or its Chairman is asked to decide.
struct RecommendationReader {
  /// The document being read.
  let reading: Reading

  /// A sentence in which the submitter asks.
  private struct Request {
    /// How concrete it is.
    enum Kind: Int {
      case report, others, support, study, bare, specific
    }
    var kind: Kind
    var sentence: Sentence
    var index: Int
    var signs: [Range<Int>]
    var decides: Addressee.Kind?
    var throughOffice: Bool
    var options: Bool
  }

  /// The element and who decides.
  func element() -> (Element<RecommendationStatus>, Addressee.Kind?) {
    var requests: [Request] = []
    var leading: [Int: Request] = [:]
    for (index, sentence) in reading.sentences.enumerated() where [.body, .heading].contains(sentence.zone) {
      if let leadIn = sentence.leadIn, let opening = leading[leadIn], sentence.zone == .body || sentence.zone == .heading {
        leading[index] = opening
        if let item = item(sentence, index, opening) { requests.append(item) }
        continue
      }
      guard sentence.zone == .body, let request = request(sentence, index) else { continue }
      requests.append(request)
      leading[index] = request
    }
    return decide(requests)
  }

  /// A sentence as a request to the decider, or to others, or as a report.
  private func request(_ sentence: Sentence, _ index: Int) -> Request? {
    let signs = sentence.all(.request).filter { isPerformative($0, sentence) }
    guard let sign = signs.first(where: { target(after: $0.tokens, sentence) != nil }) ?? signs.first else {
      return sentence.has(.report) && reading.sentences.count - index < 12 ? make(.report, sentence, index, [], nil) : nil
    }
    let asked = target(after: sign.tokens, sentence)
    guard let target = asked else {
      // Somebody else is asked, or nobody: `Kính trình … xem xét` with the addressee left to the heading line.
      if let other = sentence.bodies.first(where: { $0.tokens.lowerBound == sign.tokens.upperBound }), !other.isSubmitter {
        return make(other.kind == .office ? .bare : .others, sentence, index, [sign.tokens], nil)
      }
      guard sentence.has(.vague) || !decisions(sentence, after: sign.tokens.upperBound).isEmpty, startsSentence(sign.tokens, sentence) else { return nil }
      return judged(sentence, index, sign.tokens, after: sign.tokens.upperBound, decides: nil, office: false)
    }
    return judged(
      sentence, index, sign.tokens, after: target.tokens.upperBound, decides: target.kind == .ubnd ? .ubnd : .chairman,
      office: sentence.bodies.contains { $0.kind == .office && $0.tokens.lowerBound < target.tokens.lowerBound })
  }

  /// Whether the words ask here and now: told by the submitter, not past, not a noun, not of others.
  private func isPerformative(_ hit: Sentence.SignHit, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let start = hit.tokens.lowerBound
    if sentence.isNegated(hit.tokens, within: 1) { return false }
    if sentence.precedes(start, [words["đã"], words["theo"], words["sự"], words["của"], words["việc"], words["được"], words["sẽ"]], within: 1) { return false }
    // Words such as `trình` alone are no request inside a sentence: the submitter or a beginning must stand before.
    let before = sentence.bodies.last { $0.tokens.upperBound <= start }
    if let before, !before.isSubmitter, ![.ubnd, .chairman].contains(before.kind), start - before.tokens.upperBound <= 3 { return isAnaphor(before) }
    return true
  }

  /// Whether a bare `Sở` may be the submitter.
  private func isAnaphor(_ body: Body) -> Bool {
    body.isBare && reading.isDepartment
  }

  /// Whether words stand at the beginning of the sentence or right after the submitter or a comma.
  private func startsSentence(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = range.lowerBound
    if start <= 1 { return true }
    if sentence.tokens[start - 1].isMark(",") || sentence.tokens[start - 1].isMark(":") { return true }
    return sentence.bodies.contains { $0.isSubmitter && start - $0.tokens.upperBound <= 2 && start >= $0.tokens.upperBound }
  }

  /// The committee or its Chairman as the one asked, close behind the words of asking.
  private func target(after range: Range<Int>, _ sentence: Sentence) -> Body? {
    sentence.bodies.first { body in
      [.ubnd, .chairman].contains(body.kind) && body.tokens.lowerBound >= range.upperBound
        && (body.tokens.lowerBound - range.upperBound <= 3 || viaOffice(range, body, sentence))
    }
  }

  /// Whether the Office is asked to submit to the decider.
  private func viaOffice(_ range: Range<Int>, _ body: Body, _ sentence: Sentence) -> Bool {
    sentence.bodies.contains { $0.kind == .office && $0.tokens.lowerBound >= range.upperBound && $0.tokens.upperBound <= body.tokens.lowerBound }
  }

  /// The deciding verbs after a token, those that are nouns or bound otherwise left out.
  private func decisions(_ sentence: Sentence, after start: Int) -> [Range<Int>] {
    let words = reading.lexicon.words
    return sentence.all(.decision).map(\.tokens).filter { range in
      guard range.lowerBound >= start else { return false }
      if sentence.precedes(range.lowerBound, [words["để"], words["sau"], words["nhằm"]], within: 1) { return false }
      // `Quyết định số …`, `giao thông`: papers and names are no verbs.
      return !sentence.citations.contains { $0.tokens.overlaps(range) && $0.tokens.lowerBound <= range.lowerBound && !$0.citation.number.isEmpty }
    }
  }

  /// Whether a verb has an object that names something.
  private func hasObject(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let end = sentence.clauseEnd(after: range.upperBound)
    let ids = range.upperBound..<end
    if sentence.hits.contains(where: { $0.sign == .bareObject && $0.tokens.lowerBound <= range.upperBound + 1 && $0.tokens.lowerBound >= range.upperBound }) {
      return namesSomething(range.upperBound..<end, sentence, least: 6) && sentence.tokens[ids].contains { $0.isMark(":") } == false
    }
    return namesSomething(ids, sentence, least: 3)
  }

  /// Whether a stretch holds enough words that are no words of vagueness, purpose or thanks.
  private func namesSomething(_ range: Range<Int>, _ sentence: Sentence, least: Int) -> Bool {
    let words = reading.lexicon.words
    var count = 0
    for index in range {
      let token = sentence.tokens[index]
      if [words["để"], words["nhằm"]].contains(token.id) { break }
      guard token.kind == .word || token.kind == .number else { continue }
      if sentence.hits.contains(where: { [.vague, .support, .study, .bareObject].contains($0.sign) && $0.tokens.contains(index) }) { continue }
      count += 1
    }
    return count >= least
  }

  /// A request judged by what follows the one asked.
  private func judged(
    _ sentence: Sentence, _ index: Int, _ sign: Range<Int>, after start: Int, decides: Addressee.Kind?, office: Bool
  ) -> Request {
    let verbs = decisions(sentence, after: start).filter { verb in
      !sentence.hits.contains { [.support, .study].contains($0.sign) && $0.tokens.lowerBound <= verb.lowerBound && $0.tokens.upperBound >= verb.upperBound }
    }
    let study = sentence.all(.study).contains { $0.tokens.lowerBound >= start }
    if !study, let verb = verbs.first(where: { hasObject($0, sentence) }) {
      return make(.specific, sentence, index, [sign, verb], decides, office: office, options: sentence.has(.options))
    }
    if study { return make(.study, sentence, index, [sign], decides, office: office) }
    if sentence.has(.support) { return make(.support, sentence, index, [sign], decides, office: office) }
    if sentence.has(.vague) || !verbs.isEmpty || sentence.tokens.last?.isMark(":") == true { return make(.bare, sentence, index, [sign], decides, office: office) }
    return make(sentence.has(.report) ? .report : .bare, sentence, index, [sign], decides, office: office)
  }

  /// An item of a list that a request leads into.
  private func item(_ sentence: Sentence, _ index: Int, _ opening: Request) -> Request? {
    let verbs = decisions(sentence, after: 0)
    guard let verb = verbs.first(where: { $0.lowerBound <= 3 && hasObject($0, sentence) }) else { return nil }
    guard !sentence.all(.study).contains(where: { $0.tokens.lowerBound <= 3 }), !sentence.all(.support).contains(where: { $0.tokens.lowerBound <= 1 && $0.tokens.upperBound >= verb.upperBound }) else { return nil }
    return make(.specific, sentence, index, [verb], opening.decides, office: opening.throughOffice)
  }

  /// A request.
  private func make(
    _ kind: Request.Kind, _ sentence: Sentence, _ index: Int, _ signs: [Range<Int>], _ decides: Addressee.Kind?, office: Bool = false,
    options: Bool = false
  ) -> Request {
    Request(kind: kind, sentence: sentence, index: index, signs: signs, decides: decides, throughOffice: office, options: options)
  }

  /// Whether the title names a decision of UBND with its object.
  private var titleDecides: Sentence? {
    reading.sentences.first { sentence in
      sentence.zone == .title && decisions(sentence, after: 0).contains { verb in
        isTitleDecision(verb, sentence) && hasObject(verb, sentence)
      }
    }
  }

  /// Whether a verb of the title is a decision of the committee rather than an act of the submitter.
  private func isTitleDecision(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let own = sentence.tokens[range].map { reading.document.text(of: sentence.place(range)).lowercased() + String($0.id) }.first ?? ""
    return RecommendationReader.committeeVerbs.contains { own.hasPrefix($0) } || sentence.all(.request).contains { $0.tokens.upperBound <= range.lowerBound }
  }

  /// Verbs of a title that only the committee can do.
  private static let committeeVerbs = [
    "phê duyệt", "phê chuẩn", "ban hành", "chấp thuận", "cho phép", "quyết định", "giao", "công nhận", "thành lập", "điều chỉnh", "bổ sung",
    "bãi bỏ", "thông qua", "cấp", "thu hồi", "gia hạn", "kiện toàn", "đồng ý", "hợp nhất", "sáp nhập", "giải thể", "đổi tên", "bổ nhiệm",
  ]

  /// The status from all requests.
  private func decide(_ requests: [Request]) -> (Element<RecommendationStatus>, Addressee.Kind?) {
    if let specific = requests.first(where: { $0.kind == .specific }) {
      let decider = specific.decides ?? requests.compactMap(\.decides).first ?? fallback
      return (element(.specific, specific.throughOffice ? "D07" : specific.options ? "D08" : "D01", specific, requests), decider)
    }
    let open = requests.last { [.bare, .support, .study].contains($0.kind) }
    if let open {
      let decider = open.decides ?? fallback
      if open.kind == .bare, let title = titleDecides {
        var element = element(.specific, "D05", open, requests)
        element.evidence.append(Evidence(kind: "title", place: title.place))
        return (element, decider)
      }
      let row = open.kind == .support ? "D11" : open.kind == .study ? "D12" : "D10"
      return (element(.vague, row, open, requests), decider)
    }
    if let others = requests.last(where: { $0.kind == .others }) { return (element(.missing, "D14", others, requests), nil) }
    if let report = requests.last { return (element(.missing, "D13", report, requests), nil) }
    return (Element(status: .missing, rows: ["D16"], facts: [Fact("ground", "none")]), nil)
  }

  /// Who decides where the request does not say.
  private var fallback: Addressee.Kind? {
    reading.addressees.isEmpty ? nil : reading.addressee
  }

  /// An element with the requests as evidence, the deciding one first.
  private func element(_ status: RecommendationStatus, _ row: String, _ best: Request, _ all: [Request]) -> Element<RecommendationStatus> {
    func evidence(_ request: Request) -> Evidence {
      Evidence(kind: "\(request.kind)", place: request.sentence.place, signs: request.signs.map { request.sentence.place($0) })
    }
    let grounds = ["D10": "bare", "D11": "support", "D12": "study", "D13": "report", "D14": "others"]
    var facts = grounds[row].map { [Fact("ground", $0)] } ?? []
    if status == .specific { facts += [Fact("office", best.throughOffice ? "yes" : "no"), Fact("options", best.options ? "yes" : "no")] }
    let rest = all.filter { $0.index != best.index && $0.kind == best.kind }.prefix(8)
    return Element(status: status, rows: [row], evidence: [evidence(best)] + rest.map(evidence), facts: facts)
  }
}
