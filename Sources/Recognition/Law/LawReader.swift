import DocumentModel
import VietnameseText

/// Reads the legal documents that a submission cites, and holds them against the registers and each other.
struct LawReader {
  /// The document being read.
  let reading: Reading
  /// What is known of law.
  let registers: LawRegisters
  /// The references of sentences.
  private let reader: ReferenceReader
  /// How many words and marks may stand before what a basis names, its article included.
  private static let farthest = 10

  /// Creates a reader.
  init(reading: Reading, citations: CitationReader, registers: LawRegisters) {
    self.reading = reading
    self.registers = registers
    reader = ReferenceReader(
      citations: citations, numbers: LegalNumberReader(symbols: registers.symbols), register: registers.instruments)
  }

  /// Adds what is cited to a submission.
  func complete(_ submission: inout Submission) {
    guard submission.isSubmission else { return }
    var list = ReferenceList(registers: registers, day: lastDay)
    var isAfterBasis = false
    for sentence in reading.sentences where [.body, .note, .heading].contains(sentence.zone) {
      let text = words(of: sentence)
      let found = reader.references(in: sentence, text: text)
      let isBasis = sentence.zone != .note && opensBasis(sentence)
      // Made once for all that the sentence cites.
      lazy var key = " " + Spelling.key(of: reading.document.text(of: sentence.place)) + " "
      let stands = isBasis && (isAfterBasis || sentence.tokens.last?.isMark(";") == true)
      for (index, next) in found.enumerated() {
        guard !sentence.isQuoted(next.tokens.lowerBound) || next.number?.isKnown == true else { continue }
        var next = next
        forgiveLineEnds(&next.reference)
        next.reference.isBasis = stands && index == 0
        if next.reference.isBasis { next.reference.lacks = lacks(next, sentence) }
        let known = known(next)
        next.reference.isPast =
          sentence.isQuoted(next.tokens.lowerBound) || isPast(next, known, in: sentence, key: key, found)
        next.reference.known = known.map { row in
          KnownReference(row: row, successors: registers.instruments.successors(of: row, on: lastDay))
        }
        next.reference.matter = known.flatMap { row in
          ArticleMatterReader(sentence: sentence, text: text, register: registers.articles)
            .matter(next, row, others: found)
        }
        list.add(next)
      }
      if !sentence.tokens.isEmpty { isAfterBasis = stands }
    }
    submission.references = list.references
  }

  /// The last day that the submission may bear, as `YYYY-MM-DD`; far ahead where it bears none.
  private var lastDay: String {
    guard let day = reading.letterhead.day, day.year > 0 else { return "9999-12-31" }
    return PartialDate(year: day.year, month: day.month ?? 12, day: day.month == nil ? 31 : day.day ?? 31).iso8601
  }

  /// The words of a sentence's tokens.
  private func words(of sentence: Sentence) -> (Int) -> Substring {
    let document = reading.document
    return { index in
      guard sentence.tokens.indices.contains(index) else { return "" }
      let owner = sentence.owners.isEmpty ? sentence.paragraph : sentence.owners[index]
      return document.paragraphs[owner].text.utf8Slice(sentence.tokens[index].range)
    }
  }

  /// Whether a sentence begins as a legal basis does.
  private func opensBasis(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.prefix(3).filter { $0.kind == .word }.map(\.id)
    return words.starts(with: ["căn", "cứ"].map { reading.lexicon.words[$0] })
  }

  /// Takes away blanks that only a line end of the file has made.
  private func forgiveLineEnds(_ reference: inout LegalReference) {
    reference.faults.removeAll { fault in
      guard fault.kind == .blank, reading.document.paragraphs.indices.contains(fault.place.paragraph) else {
        return false
      }
      let map = reading.document.paragraphs[fault.place.paragraph].map
      let range =
        map.source(
          of: fault.place.range.lowerBound)..<max(
          map.source(of: fault.place.range.lowerBound), map.source(of: fault.place.range.upperBound))
      return reading.document.format != .docx && reading.document.source.text(in: range).contains(where: \.isNewline)
    }
  }

  /// What the full citation of a basis lacks; of a law the name or number is enough.
  private func lacks(_ found: ReferenceReader.Found, _ sentence: Sentence) -> [LegalReference.Lack] {
    guard let number = found.number, number.isKnown, !number.kind.isEmpty else { return [] }
    // `Quy chế … ban hành kèm theo Quyết định số …`: whose it is and what about stands before it.
    guard found.tokens.lowerBound <= Self.farthest else { return [] }
    var lacks: [LegalReference.Lack] = []
    if found.reference.date == nil { lacks.append(.date) }
    if found.reference.issuer.isEmpty { lacks.append(.issuer) }
    let rest = sentence.tokens[min(found.end, sentence.tokens.count)...].count { $0.kind == .word }
    if rest < 2 { lacks.append(.subject) }
    return lacks
  }

  /// The register's row of a reference; nil where none or several fit.
  private func known(_ found: ReferenceReader.Found) -> Instrument? {
    if let number = found.number {
      let rows = registers.instruments.rows(number: number.number)
      return rows.first { isOfIssuer($0, found.reference) }
    }
    // Two laws of one name and year share a short name: the one in force on the day is meant.
    if found.reference.date == nil, found.named.count == 1, let row = found.named.first {
      let same = registers.instruments.rows(nameKey: Spelling.key(of: row.name))
        .filter { $0.issued.prefix(4) == row.issued.prefix(4) }
      if same.count > 1, let current = same.first(where: { isInForce($0) }) { return current }
    }
    let year = found.reference.date?.year ?? found.year
    let fitting = found.named.filter { row in
      if let date = found.reference.date, date.day != nil { return row.issued == date.iso8601 }
      guard let year else { return false }
      return row.issued.hasPrefix("\(year)-")
    }
    // Two laws of one name and year: the one in force on the day is meant, or else the one of the short name.
    if fitting.count > 1, let current = fitting.first(where: { isInForce($0) }) { return current }
    if fitting.count > 1, let year = found.year {
      let key = Spelling.key(of: found.reference.kind + " " + found.reference.name + " \(year)")
      if let named = registers.instruments.rows(nameKey: key).first { return named }
    }
    return fitting.count == 1 ? fitting.first : found.named.count == 1 && year == nil ? found.named.first : nil
  }

  /// Whether a row was in force on the last day that the submission may bear.
  private func isInForce(_ row: Instrument) -> Bool {
    !row.effective.isEmpty && row.effective <= lastDay && (row.ended.isEmpty || row.ended > lastDay)
  }

  /// Whether a row can be meant: numbers of local bodies are unique only together with the place.
  private func isOfIssuer(_ row: Instrument, _ reference: LegalReference) -> Bool {
    let row = Spelling.key(of: row.issuer)
    let committee = Spelling.keys(of: ["Ủy ban nhân dân", "Hội đồng nhân dân"])
    guard let head = committee.first(where: row.hasPrefix) else { return true }
    let place = row.dropFirst(head.count + 1).split(separator: " ").suffix(2).joined(separator: " ")
    if Spelling.key(of: reference.issuer).hasSuffix(place) { return true }
    let isNamed = Spelling.key(of: reference.issuer).split(separator: " ").count > 6
    return !isNamed && reading.ownProvince?.hasSuffix(place) == true
  }

  /// Whether a sentence tells of a reference as of something past: by its words, or by a day on which it was in force.
  ///
  /// - Parameter key: the key of the sentence's words, a blank before and behind.
  private func isPast(
    _ found: ReferenceReader.Found, _ known: Instrument?, in sentence: Sentence, key: @autoclosure () -> String,
    _ all: [ReferenceReader.Found]
  ) -> Bool {
    guard let known, !known.ended.isEmpty || !known.effective.isEmpty else { return false }
    let key = key()
    if registers.history.contains(where: { Spelling.holds(key, $0) }) { return true }
    guard !found.reference.isBasis else { return false }
    return sentence.dates.contains { date in
      guard let day = date.date, day.year > 0,
        !all.contains(where: { $0.tokens.lowerBound..<$0.end ~= date.tokens.lowerBound })
      else { return false }
      return known.ended.isEmpty ? false : day.iso8601 < known.ended
    }
  }
}
