import DocumentModel
import VietnameseText

/// One document on its way to a submission: its structure with all names and phrases read.
struct Reading {
  /// The document.
  let document: Document
  /// The words and names.
  let lexicon: Lexicon
  /// Who is responsible for which field.
  let fields: ResponsibilityRegister
  /// The zones and sentences.
  private(set) var structure: Structure
  /// Who submits.
  private(set) var submitter: Submitter?
  /// The letterhead.
  private(set) var letterhead: Letterhead
  /// To whom it is addressed.
  private(set) var addressees: [Addressee] = []

  /// The words of the title that name something in particular.
  private(set) var titleWords: Set<String> = []
  /// The period that the title names, such as `giai đoạn 2026 - 2030`.
  var titlePeriod: ClosedRange<Int>?
  /// The year that the title names.
  var titleYear: Int?

  /// The sentences.
  var sentences: [Sentence] { structure.sentences }

  /// Reads structure, names and phrases.
  init(document: Document, lexicon: Lexicon, citations: CitationReader, fields: ResponsibilityRegister) {
    self.fields = fields
    self.document = document
    self.lexicon = lexicon
    let tokens = document.paragraphs.map { lexicon.keyPhrases.tokens(of: $0.text) }
    let structureReader = StructureReader(document: document, tokens: tokens, words: lexicon.words)
    structure = structureReader.read()
    var annotator = Annotator(lexicon: lexicon, citations: citations, document: document, submitter: nil)
    for sentence in structure.sentences { annotator.annotate(sentence) }
    let letterheadReader = LetterheadReader(document: document, structure: structure, lexicon: lexicon)
    letterhead = letterheadReader.letterhead()
    submitter = letterheadReader.submitter(&letterhead)
    addressees = letterheadReader.addressees()
    // Only now it is known which bodies are the submitter itself.
    annotator.submitter = submitter
    for sentence in structure.sentences where sentence.zone != .frame { annotator.findSubmitter(in: sentence) }
    let title = sentences.filter { $0.zone == .title }
    titleWords = Set(title.flatMap { telling($0.tokens.indices, of: $0) })
    titlePeriod = title.flatMap(periods).first?.years
    titleYear = title.flatMap(\.dates).compactMap { $0.date?.month == nil ? $0.date?.year : nil }.max()
  }

  /// Whether the submitter can appraise its own matter.
  var isDepartment: Bool { letterhead.rank == .department }

  /// The key of the province of the letterhead's date line.
  var ownProvince: String? {
    letterhead.locality.map { Spelling.key(of: document.text(of: $0)) }
  }

  /// The words of a stretch, in lower case, that name something in particular.
  func telling(_ range: Range<Int>, of sentence: Sentence) -> [String] {
    range.filter { sentence.tokens[$0].kind == .word }
      .map { document.text(of: sentence.place($0..<($0 + 1))).lowercased() }
      .filter { !lexicon.generic.contains($0[...]) }
  }

  /// Whether a sentence stands under a heading on opinions.
  func isUnderOpinions(_ sentence: Sentence) -> Bool {
    guard let heading = sentence.heading, sentences.indices.contains(heading) else { return false }
    return Round.speaksOfOpinions(sentences[heading], lexicon.words)
  }

  /// Whether a sentence, by index, opens the telling: one of the first of the body, ending in `như sau:` or a bare colon.
  func isOpening(_ index: Int) -> Bool {
    guard sentences.indices.contains(index), sentences[index].tokens.last?.isMark(":") == true else { return false }
    let first = sentences.firstIndex { $0.zone == .body } ?? 0
    let sentence = sentences[index]
    let reports = sentence.tokens.indices.dropLast().contains {
      sentence.tokens[$0].id == lexicon.words["báo"] && sentence.tokens[$0 + 1].id == lexicon.words["cáo"]
    }
    return index - first <= 6 && (reports || sentence.has(.report) || !sentence.has(.strongDecision))
      && !leadsIntoDecisions(index)
  }

  /// Whether the first item that a sentence leads into begins with a decision: `… kính đề nghị UBND tỉnh:`, `1. Ban hành …`.
  private func leadsIntoDecisions(_ index: Int) -> Bool {
    guard sentences[index].has(.request), sentences.indices.contains(index + 1) else { return false }
    let item = sentences[index + 1]
    return item.leadIn == index && item.all(.strongDecision).contains { $0.tokens.lowerBound <= 1 }
  }

  /// Whether every full date of a sentence lies after the submission's own.
  func isFuture(_ sentence: Sentence) -> Bool {
    let full = sentence.dates.filter { $0.date?.month != nil }
    return !full.isEmpty && full.allSatisfy(isFuture)
  }

  /// Whether a date lies after the submission's own; one without year is taken for the submission's year.
  func isFuture(_ found: DateReader.Found) -> Bool {
    guard let day = letterhead.day, day.year > 0, let month = day.month, let date = found.date, let its = date.month
    else { return false }
    let now = (day.year * 12 + month) * 32 + (day.day ?? 31)
    return ((date.year > 0 ? date.year : day.year) * 12 + its) * 32 + (date.day ?? 1) > now
  }

  /// The kind of the first addressee that matters.
  var addressee: Addressee.Kind {
    addressees.first { $0.kind != .other }?.kind ?? .other
  }

  /// Puts all parts together.
  mutating func submission() -> Submission {
    var submission = Submission()
    submission.isSubmission = isSubmission
    submission.letterhead = letterhead
    submission.title = structure.title.map { title in Place(paragraph: title, range: structureTitle(title)) }
    submission.subject = subject
    submission.addressees = addressees
    submission.citations = sentences.filter { $0.zone != .frame }.flatMap(\.citations).filter { $0.rank != .draft }.map(
      \.citation)
    let foot = footLines()
    submission.recipients = foot.recipients
    submission.signature = foot.signature
    submission.outline = outline()
    submission.authority = AuthorityReader(reading: self).element()
    let appraisal = AppraisalReader(reading: self)
    (submission.appraisal, submission.opinions) = appraisal.element()
    submission.consultation = ConsultationReader(reading: self).element()
    let recommendation = RecommendationReader(reading: self)
    let requests = recommendation.requests()
    (submission.recommendation, submission.decides) = recommendation.element(of: requests)
    tellWhoseAuthority(&submission)
    submission.facts = [Fact("practical-basis", hasPracticalBasis ? "yes" : "no")]
    ClosingPartReader(reading: self, zone: RequestZone(reading: self, requests: requests)).tell(&submission)
    return submission
  }

  /// A power of the People's Council is in place where UBND is asked to submit to it.
  private func tellWhoseAuthority(_ submission: inout Submission) {
    guard let fact = submission.authority.facts.firstIndex(of: Fact("addressed", "no")) else { return }
    let submits = submission.recommendation.evidence.contains { evidence in
      sentences.contains { $0.place == evidence.place && $0.bodies.contains { $0.kind == .council } }
    }
    if submits { submission.authority.facts[fact] = Fact("addressed", "yes") }
  }

  /// The words `TỜ TRÌNH` of the title's paragraph.
  private func structureTitle(_ title: Int) -> Range<Int> {
    guard let sentence = sentences.first(where: { $0.paragraph == title }), sentence.tokens.count >= 2 else {
      return 0..<0
    }
    return sentence.tokens[0].range.lowerBound..<sentence.tokens[1].range.upperBound
  }

  /// Whether the document is a submission: the title line, and somebody it is addressed to or a number of its kind.
  private var isSubmission: Bool {
    guard let title = structure.title, isLetterhead(before: title) else { return false }
    return !addressees.isEmpty || letterhead.number != nil
      || structure.sentences.contains { $0.zone == .body && $0.has(.request) }
  }

  /// Whether what stands above the title can be a letterhead: few short lines, no running text.
  private func isLetterhead(before title: Int) -> Bool {
    let above = sentences.filter { $0.zone == .frame && $0.paragraph < title }
    let long = above.filter { $0.tokens.count(where: { $0.kind == .word }) >= 12 }
    return above.count <= 30 && long.count <= 2
  }

  /// The subject: the lines between title and addressee, without `Về việc`.
  private var subject: Place? {
    guard let range = structure.subject else { return nil }
    guard let line = range.first(where: { index in sentences.contains { $0.paragraph == index && $0.zone == .title } })
    else { return nil }
    let text = document.paragraphs[line].text
    return Place(paragraph: line, range: 0..<text.utf8.count)
  }

  /// The places of the paragraphs from a first one on, in a zone.
  private func places(_ zone: Sentence.Zone, from first: Int) -> [Place] {
    sentences.filter { $0.zone == zone && $0.paragraph >= first }.map(\.place)
  }

  /// The lines below the text: recipients first, then the signature block from its first line in capitals on.
  private func footLines() -> (recipients: [Place], signature: [Place]) {
    let first = structure.recipients ?? Int.max
    let signs = signature(after: structure.addressee.last ?? structure.title ?? 0)
    let recipients = places(.frame, from: first).filter { $0.paragraph < signs.first ?? Int.max }
    return (recipients, signs.flatMap { paragraph in sentences.filter { $0.paragraph == paragraph }.map(\.place) })
  }

  /// The paragraphs of the signature block: title and authority in capitals, then up to the name.
  private func signature(after start: Int) -> [Int] {
    let frame = sentences.filter { $0.zone == .frame && $0.paragraph > start }.map(\.paragraph)
    guard let first = frame.first(where: { isTitleOfSigner($0) }) else { return [] }
    return Array(Set(frame.filter { $0 >= first })).sorted().prefix(8).map { $0 }
  }

  /// Whether a paragraph is a line such as `KT. GIÁM ĐỐC` or `CHỦ TỊCH`.
  private func isTitleOfSigner(_ paragraph: Int) -> Bool {
    guard let line = sentences.first(where: { $0.paragraph == paragraph })?.tokens, let first = line.first else {
      return false
    }
    let heads = ["kt", "tm", "tl", "tuq", "giám", "chủ", "phó", "trưởng", "hiệu", "chánh", "cục", "viện"].map {
      lexicon.words[$0]
    }
    return first.isAllCaps && line.count <= 8 && heads.contains(first.id)
      && line.allSatisfy { $0.kind != .word || $0.isAllCaps }
  }

  /// Whether the need is told with figures, dates or places.
  private var hasPracticalBasis: Bool {
    // Figures of opinions, of the appraisal and of what is asked for tell nothing of the need.
    let body = sentences.filter { sentence in
      sentence.zone == .body && ![.ask, .answer, .appraise, .request].contains { sentence.has($0) }
        && !sentence.citations.contains(where: \.hasNumber)
    }
    let figures = body.flatMap { sentence in
      sentence.tokens.indices.filter { index in
        sentence.tokens[index].kind == .number && !sentence.citations.contains { $0.tokens.contains(index) }
          && !sentence.dates.contains { $0.tokens.contains(index) }
      }
    }
    return !figures.isEmpty
  }

  /// The headings with their extents.
  private func outline() -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      guard case .heading(let level) = paragraph.kind else { continue }
      for open in entries.indices
      where entries[open].level >= level && entries[open].extent.upperBound == document.paragraphs.count {
        entries[open].extent = entries[open].extent.lowerBound..<index
      }
      entries.append(OutlineEntry(paragraph: index, level: level, extent: index..<document.paragraphs.count))
    }
    return entries
  }
}
