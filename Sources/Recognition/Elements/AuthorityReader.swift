import DocumentModel
import VietnameseText

/// Reads the legal basis of the authority to decide.
struct AuthorityReader {
  /// The document being read.
  let reading: Reading

  /// One sign of a basis, with the row of the table of decisions it belongs to.
  struct Basis {
    /// The status it supports.
    var status: AuthorityStatus
    /// The row, such as `A01`.
    var row: String
    /// What it shows.
    var kind: String
    /// Its sentence.
    var sentence: Sentence
    /// The words that led to it.
    var signs: [Range<Int>]
  }

  /// The status of the element, from the best evidence.
  func element() -> Element<AuthorityStatus> {
    let sentences = reading.sentences.filter { [.body, .note, .heading].contains($0.zone) }
    var found: [Basis] = []
    for (index, sentence) in sentences.enumerated() {
      let next = index + 1 < sentences.count ? sentences[index + 1] : nil
      let before = index > 0 ? sentences[index - 1] : nil
      found += bases(in: sentence, before: before, next: next)
    }
    if let practice = practice(sentences) { found.append(practice) }
    var element = decide(found)
    // A basis that only another dossier is quoted with would mislead the second reader.
    let isQuoted = sentences.contains { sentence in
      sentence.citations.contains { isQuotedFromDossier($0, sentence) }
    }
    if isQuoted, [.general, .missing].contains(element.status) {
      element.facts.removeAll { $0.name == "ground" }
      element.facts.append(Fact("ground", "quoted"))
    }
    return element
  }

  /// What one sentence gives.
  private func bases(in sentence: Sentence, before: Sentence?, next: Sentence?) -> [Basis] {
    if let denied = sentence.all(.basisDenied).first ?? deniedArticle(sentence) {
      return [Basis(status: .missing, row: "A18", kind: "denied", sentence: sentence, signs: [denied.tokens])]
    }
    var found: [Basis] = []
    for cited in sentence.citations
    where counts(cited, in: sentence) && !isNameless(cited, sentence) && !isQuotedFromDossier(cited, sentence) {
      switch cited.rank {
      case .instrument, .anaphor:
        if isSingleAct(cited), cited.article == nil {
          if let basis = singleActBasis(cited, sentence) { found.append(basis) }
        } else if let article = cited.article {
          guard cited.rank == .instrument || hasInstrument(before: cited, sentence, before) else { continue }
          // `Phần B. Kết quả …` is a heading.
          if cited.rank == .anaphor, cited.tokens.lowerBound == 0, isSection(article, sentence) { continue }
          found.append(articleBasis(cited, article, sentence, next))
        } else if cited.rank == .instrument {
          found.append(instrumentBasis(cited, sentence, before: before, next))
        } else if hasInstrument(before: cited, sentence, before), grantsPower(sentence, cited) {
          // `Theo Nghị định này, việc … thuộc thẩm quyền của …`
          found.append(Basis(status: .specific, row: "A05", kind: "power", sentence: sentence, signs: [cited.tokens]))
        }
      case .letter:
        found.append(Basis(status: .general, row: "A10", kind: "assignment", sentence: sentence, signs: [cited.tokens]))
      case .private, .draft:
        if cited.article != nil {
          found.append(Basis(status: .missing, row: "A17", kind: "draft", sentence: sentence, signs: [cited.tokens]))
        }
      }
    }
    if found.isEmpty, claims(sentence) {
      found.append(
        Basis(
          status: .missing, row: "A11", kind: "claim", sentence: sentence, signs: sentence.all(.authority).map(\.tokens)
        ))
    } else if found.isEmpty, let need = sentence.all(.needGround).first, sentence.zone != .heading {
      found.append(Basis(status: .missing, row: "A12", kind: "need", sentence: sentence, signs: [need.tokens]))
    }
    return found
  }

  /// Whether a paper is a single decision (a number without a year): history or a task, unless it delegates powers.
  private func isSingleAct(_ cited: CitedDocument) -> Bool {
    guard !cited.citation.number.isEmpty, isKind(cited, AuthorityReader.acts) else {
      return false
    }
    return !cited.citation.number.split(separator: "/").dropFirst().contains {
      $0.count == 4 && $0.allSatisfy(\.isNumber)
    }
  }

  /// What a single decision gives: a delegated power, or a general ground where the sentence rests on it.
  private func singleActBasis(_ cited: CitedDocument, _ sentence: Sentence) -> Basis? {
    let words = reading.lexicon.words
    if sentence.hits.contains(where: {
      $0.sign == .organic
        && $0.tokens.overlaps(cited.tokens.lowerBound..<min(cited.tokens.upperBound + 24, sentence.tokens.count))
    }) {
      return Basis(
        status: tellsPower(sentence) ? .specific : .organic, row: tellsPower(sentence) ? "A05" : "A06", kind: "organic",
        sentence: sentence, signs: [cited.tokens])
    }
    if sentence.hits.contains(where: { $0.sign == .authority && !sentence.isNegated($0.tokens) }) {
      return Basis(status: .specific, row: "A05", kind: "power", sentence: sentence, signs: [cited.tokens])
    }
    let leads = ["căn", "thực", "triển"].map { words[$0] }
    guard sentence.tokens.prefix(3).contains(where: { leads.contains($0.id) }) else { return nil }
    return Basis(status: .general, row: "A10", kind: "assignment", sentence: sentence, signs: [cited.tokens])
  }

  /// The keys of the kinds of papers that may be single acts.
  private static let acts = Spelling.keys(of: ["quyết định", "nghị quyết"])
  /// The keys of the kinds of papers that a dossier is made of.
  static let dossiers = Spelling.keys(of: ["tờ trình", "đề án", "phương án", "dự án", "kế hoạch"])
  /// The keys of the kinds of papers that always have a number.
  private static let numbered = Spelling.keys(of: [
    "quyết định", "nghị quyết", "nghị định", "thông tư", "quy định", "quy chế", "quy chuẩn", "nội quy",
  ])

  /// Whether a paper is of one of some kinds, given by their keys.
  func isKind(_ cited: CitedDocument, _ keys: [String]) -> Bool {
    keys.contains(Spelling.key(of: cited.citation.kind))
  }

  /// Whether a paper of a kind that always has a number is named without one: the draft, or none in particular.
  private func isNameless(_ cited: CitedDocument, _ sentence: Sentence) -> Bool {
    guard cited.citation.number.isEmpty, cited.article.map({ isSection($0, sentence) }) ?? true else { return false }
    guard isKind(cited, AuthorityReader.numbered) else { return false }
    return !sentence.hits.contains { $0.sign == .organic && $0.tokens.overlaps(cited.tokens) }
      && !(sentence.tokens.first?.id == reading.lexicon.words["căn"])
  }

  /// Whether an article is no more than a section, which the submission itself may have: `như mục 2`.
  private func isSection(_ article: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return sentence.tokens[article].first.map { $0.id == words["mục"] || $0.id == words["phần"] } ?? false
  }

  /// Whether a cited paper is a ground of this submission: no draft of its own, no contract, not in a request or an opinion.
  private func counts(_ cited: CitedDocument, in sentence: Sentence) -> Bool {
    if cited.rank == .letter {
      // Letters of the consultation and reports of the appraisal assign nothing.
      return sentence.has(.assigned) && !sentence.has(.ask) && !sentence.has(.answer) && !sentence.has(.appraise)
    }
    guard let article = cited.article, ![.private, .draft].contains(cited.rank) else { return true }
    // `khoản 2 Điều 3, Điều 6 dự thảo Quy định`: all of them are the draft's.
    let isOfDraft = sentence.citations.contains { $0.rank == .draft && $0.article != nil }
    if isOfDraft, cited.citation.number.isEmpty { return false }
    // An article of the draft or of a contract, with its own name between: `Điều 5 hợp đồng thuê`.
    return !sentence.citations.contains { [.private, .draft].contains($0.rank) && $0.article == article }
  }

  /// Whether an article without its own instrument leans on one named before.
  private func hasInstrument(before cited: CitedDocument, _ sentence: Sentence, _ previous: Sentence?) -> Bool {
    if sentence.citations.contains(where: { $0.rank == .instrument && $0.tokens.lowerBound < cited.tokens.lowerBound })
    {
      return true
    }
    if sentence.citations.contains(where: { [.private, .draft].contains($0.rank) }) { return false }
    let leads = cited.tokens.lowerBound <= 3 || sentence.isQuoted(cited.tokens.lowerBound)
    let introduces = isQuotedLaw(sentence) && sentence.quotes.contains { $0.lowerBound >= cited.tokens.upperBound }
    // `người có thẩm quyền quy định tại Điều 18 của Luật này`
    let pointsBack = !cited.citation.kind.isEmpty && tellsPower(sentence)
    guard let previous, leads || introduces || pointsBack else { return false }
    return previous.citations.contains { $0.rank == .instrument }
      && !previous.citations.contains { $0.rank == .private }
  }

  /// An article: who decides may be told with it, in the next sentence, or not at all.
  private func articleBasis(_ cited: CitedDocument, _ article: Range<Int>, _ sentence: Sentence, _ next: Sentence?)
    -> Basis
  {
    let signs = [cited.tokens]
    if tellsPower(sentence) || isQuotedLaw(sentence) || (next.map { continues($0) && tellsPower($0) } ?? false) {
      let byReference =
        sentence.hits.contains { $0.sign == .authority } && !sentence.hits.contains { $0.sign == .power }
      return Basis(
        status: .specific, row: byReference ? "A02" : sentence.zone == .note ? "A07" : "A01", kind: "article",
        sentence: sentence, signs: signs)
    }
    if sentence.hits.contains(where: { $0.sign == .procedure }) {
      return Basis(status: .specific, row: "A04", kind: "procedure", sentence: sentence, signs: signs)
    }
    return Basis(status: .specific, row: "A03", kind: "article", sentence: sentence, signs: signs)
  }

  /// An instrument without article.
  private func instrumentBasis(
    _ cited: CitedDocument, _ sentence: Sentence, before: Sentence?, _ next: Sentence?
  ) -> Basis {
    let signs = [cited.tokens]
    if grantsPower(sentence, cited) || pointsAtPower(sentence, before)
      || (next.map { $0.block == sentence.block && continues($0) && $0.has(.authority) } ?? false)
    {
      return Basis(status: .specific, row: "A05", kind: "power", sentence: sentence, signs: signs)
    }
    if sentence.hits.contains(where: {
      $0.sign == .organic
        && $0.tokens.overlaps(cited.tokens.lowerBound..<min(cited.tokens.upperBound + 24, sentence.tokens.count))
    }) {
      return Basis(status: .organic, row: "A06", kind: "organic", sentence: sentence, signs: signs)
    }
    let denied = sentence.hits.first { ($0.sign == .power || $0.sign == .authority) && isDenied($0.tokens, sentence) }
    if let denied {
      return Basis(status: .general, row: "A18", kind: "denied", sentence: sentence, signs: signs + [denied.tokens])
    }
    return Basis(status: .general, row: "A09", kind: "instrument", sentence: sentence, signs: signs)
  }

  /// Whether a sentence says who decides, the words of quoted law included.
  func tellsPower(_ sentence: Sentence) -> Bool {
    sentence.hits.contains { hit in
      (hit.sign == .authority || hit.sign == .power) && !isDenied(hit.tokens, sentence)
    }
  }

  /// Whether a sentence begins with what the one before it tells: `quyền này ghi trong Quyết định số …`.
  private func pointsAtPower(_ sentence: Sentence, _ before: Sentence?) -> Bool {
    guard let before, before.block == sentence.block, tellsPower(before) else { return false }
    return sentence.tokens.prefix(4).contains { $0.id == reading.lexicon.words["này"] }
  }

  /// Whether a sentence quotes law.
  private func isQuotedLaw(_ sentence: Sentence) -> Bool {
    sentence.quotes.contains { $0.count > 8 } && sentence.hits.contains { $0.sign == .power || $0.sign == .authority }
  }

  /// Whether a sentence ties a power to an instrument without article.
  private func grantsPower(_ sentence: Sentence, _ cited: CitedDocument) -> Bool {
    let words = reading.lexicon.words
    if sentence.hits.contains(where: { $0.sign == .authority && !isDenied($0.tokens, sentence) }) { return true }
    return sentence.hits.contains { hit in
      guard hit.sign == .power, !isDenied(hit.tokens, sentence), !isOfDraft(hit.tokens, sentence),
        !sentence.citations.contains(where: { $0.tokens.contains(hit.tokens.lowerBound) }),
        !isRequest(sentence, before: hit.tokens.lowerBound)
      else { return false }
      // `Quyết định … của UBND tỉnh quy định …` names the issuer, `đã được UBND phê duyệt` a past act.
      return !sentence.precedes(hit.tokens.lowerBound, [words["của"], words["được"], words["đã"]], within: 1)
        && !sentence.precedes(hit.tokens.lowerBound, [words["đã"]], within: 3)
    }
  }

  /// Whether the submitter asks in this sentence before a token.
  private func isRequest(_ sentence: Sentence, before index: Int) -> Bool {
    sentence.all(.request).contains { $0.tokens.lowerBound < index }
  }

  /// Whether a sentence goes on with the one before: `theo đó`, `do đó`, `như vậy`, or a bare power.
  private func continues(_ sentence: Sentence) -> Bool {
    sentence.citations.isEmpty && sentence.zone != .heading && !sentence.has(.request)
  }

  /// Whether authority is claimed without any instrument.
  private func claims(_ sentence: Sentence) -> Bool {
    sentence.has(.authority) && !sentence.has(.request) || sentence.has(.currentLaw) && sentence.has(.power)
  }

  /// The element that the best basis makes, with the others of its status as further evidence.
  func element(_ best: Basis, among here: [Basis]) -> Element<AuthorityStatus> {
    func evidence(_ basis: Basis) -> Evidence {
      Evidence(kind: basis.kind, place: basis.sentence.place, signs: basis.signs.map { basis.sentence.place($0) })
    }
    var all = [evidence(best)]
    for basis in here.prefix(8) where basis.sentence.place != best.sentence.place { all.append(evidence(basis)) }
    return Element(
      status: best.status, rows: [best.row], evidence: all,
      facts: facts(best))
  }
}
