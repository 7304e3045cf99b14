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

  /// The sentences.
  var sentences: [Sentence] { structure.sentences }

  /// Reads structure, names and phrases.
  init(document: Document, lexicon: Lexicon, citations: CitationReader, fields: ResponsibilityRegister) {
    self.fields = fields
    self.document = document
    self.lexicon = lexicon
    let tokens = document.paragraphs.map { Tokenizer.tokens(of: $0.text, in: lexicon.phrases.vocabulary) }
    let structureReader = StructureReader(document: document, tokens: tokens, words: lexicon.words)
    structure = structureReader.read()
    var annotator = Annotator(lexicon: lexicon, citations: citations, document: document, submitter: nil)
    for index in structure.sentences.indices { annotator.annotate(&structure.sentences[index]) }
    let letterheadReader = LetterheadReader(document: document, structure: structure, lexicon: lexicon)
    letterhead = letterheadReader.letterhead()
    submitter = letterheadReader.submitter(&letterhead)
    addressees = letterheadReader.addressees()
    // Only now it is known which bodies are the submitter itself.
    annotator.submitter = submitter
    for index in structure.sentences.indices where structure.sentences[index].zone != .frame {
      annotator.annotate(&structure.sentences[index])
    }
  }

  /// Whether the submitter can appraise its own matter.
  var isDepartment: Bool { letterhead.rank == .department }

  /// The province of the letterhead's date line, in lower case.
  var ownProvince: String? {
    letterhead.locality.map { document.text(of: $0).lowercased() }
  }

  /// Whether a sentence tells of a time long before the submission: another matter, most likely.
  ///
  /// Every date in it lies more than thirteen months back, or it begins with an earlier year.
  func isOld(_ sentence: Sentence) -> Bool {
    guard let day = letterhead.day, day.year > 0 else { return false }
    let now = day.year * 12 + (day.month ?? 6)
    let full = sentence.dates.compactMap(\.date).filter { $0.year > 0 && $0.month != nil }
    if !full.isEmpty { return full.allSatisfy { now - ($0.year * 12 + ($0.month ?? 1)) > 13 } }
    return sentence.dates.contains { found in
      guard let date = found.date, date.year > 0, date.month == nil else { return false }
      return found.tokens.lowerBound <= 6 && day.year - date.year >= 1
    }
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
    return index - first <= 6 && (sentences[index].has(.report) || !sentences[index].has(.strongDecision))
  }

  /// Whether every full date of a sentence lies after the submission's own.
  func isFuture(_ sentence: Sentence) -> Bool {
    guard let day = letterhead.day, day.year > 0, let month = day.month else { return false }
    let now = (day.year * 12 + month) * 32 + (day.day ?? 31)
    let full = sentence.dates.compactMap(\.date).filter { $0.month != nil }
    guard !full.isEmpty else { return false }
    return full.allSatisfy { date in
      ((date.year > 0 ? date.year : day.year) * 12 + (date.month ?? 1)) * 32 + (date.day ?? 1) > now
    }
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
    ClosingReader(reading: self, zone: RequestZone(reading: self, requests: requests)).tell(&submission)
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
