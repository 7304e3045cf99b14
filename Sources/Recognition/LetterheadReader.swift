import DocumentModel
import VietnameseText

/// Reads what stands above the title, and the addressee's lines below it.
struct LetterheadReader {
  /// The document.
  let document: Document
  /// Its zones and sentences.
  let structure: Structure
  /// The words and names.
  let lexicon: Lexicon

  /// The sentences above the title.
  private var head: [Sentence] {
    guard let title = structure.title else { return [] }
    return structure.sentences.filter { $0.paragraph < title && $0.zone == .frame && !isMargin($0.paragraph) }
  }

  /// Whether a paragraph stands in a page header or footer.
  private func isMargin(_ paragraph: Int) -> Bool {
    document.stands(document.paragraphs[paragraph], in: .header) || document.stands(document.paragraphs[paragraph], in: .footer)
  }

  /// The letterhead without its rank.
  func letterhead() -> Letterhead {
    var letterhead = Letterhead()
    let words = lexicon.words
    var bodies: [Sentence] = []
    for sentence in head {
      let first = sentence.tokens.first { $0.kind == .word }
      if sentence.tokens.contains(where: { $0.id == words["cộng"] }) && sentence.tokens.contains(where: { $0.id == words["hòa"] }) {
        letterhead.motto = letterhead.motto ?? sentence.place
      } else if first?.id == words["độc"] {
        continue
      } else if first?.id == words["số"], sentence.tokens.count <= 24 {
        letterhead.number = letterhead.number ?? numberPlace(sentence)
      } else if let date = sentence.dates.last {
        letterhead.date = sentence.place
        letterhead.day = date.date
        if date.tokens.lowerBound > 0 { letterhead.locality = localityPlace(sentence, before: date.tokens.lowerBound) }
      } else if isBodyLine(sentence) {
        bodies.append(sentence)
      }
    }
    letterhead.issuer = bodies.last?.place
    if bodies.count > 1 { letterhead.parent = bodies.first?.place }
    return letterhead
  }

  /// The number with its symbol, without `Số:`.
  private func numberPlace(_ sentence: Sentence) -> Place {
    var start = 1
    while start < sentence.tokens.count - 1, sentence.tokens[start].isMark(":") { start += 1 }
    return sentence.place(start..<sentence.tokens.count)
  }

  /// The words before the date, without the comma.
  private func localityPlace(_ sentence: Sentence, before end: Int) -> Place? {
    var end = end
    while end > 0, sentence.tokens[end - 1].kind != .word { end -= 1 }
    return end > 0 ? sentence.place(0..<end) : nil
  }

  /// Whether a line names a body: it begins with one, or goes on with the name of the line before.
  private func isBodyLine(_ sentence: Sentence) -> Bool {
    guard let body = sentence.bodies.first else { return false }
    return body.tokens.lowerBound <= 1
  }

  /// Who submits, by the letterhead or else by the text; sets the rank.
  func submitter(_ letterhead: inout Letterhead) -> Submitter? {
    let issuer = letterhead.issuer.flatMap { place in
      head.last { $0.paragraph == place.paragraph && !$0.bodies.isEmpty }.map { ($0, $0.bodies[0]) }
    }
    guard let (sentence, body) = issuer ?? speaker() else { return nil }
    letterhead.rank = LetterheadReader.rank(of: body.kind)
    if letterhead.issuer == nil { letterhead.issuer = sentence.place(body.tokens) }
    let text = document.paragraphs[sentence.paragraph].text
    var range = body.tokens
    if issuer != nil { range = range.lowerBound..<sentence.tokens.count }
    let parts = range.filter { sentence.tokens[$0].kind == .word }.map { text.utf8Slice(sentence.tokens[$0].range) }
    return Submitter(kind: body.kind, key: body.key, words: Submitter.words(of: parts))
  }

  /// The body that speaks in the first sentences of the text, where no letterhead tells it.
  private func speaker() -> (Sentence, Body)? {
    let body = structure.sentences.filter { $0.zone == .body }
    let speaking: [Sign] = [.request, .report, .ownJudgement, .answer]
    for sentence in body.prefix(12) {
      let candidate = sentence.bodies.first { body in
        [.department, .local, .unit, .association, .company].contains(body.kind) && !body.isBare
          && sentence.hits.contains { speaking.contains($0.sign) && $0.tokens.lowerBound >= body.tokens.upperBound }
      }
      if let candidate { return (sentence, candidate) }
    }
    return nil
  }

  /// The rank that a kind of body has.
  static func rank(of kind: Body.Kind) -> IssuerRank {
    switch kind {
    case .department, .office: .department
    case .ubnd, .chairman, .central: .unknown
    default: .other
    }
  }

  /// The bodies after `Kính gửi`.
  func addressees() -> [Addressee] {
    let lines = structure.sentences.filter { structure.addressee.contains($0.paragraph) || isInline($0) }
    return lines.flatMap { sentence in
      sentence.bodies.map { body in
        let kind: Addressee.Kind =
          switch body.kind {
          case .ubnd: .ubnd
          case .chairman: .chairman
          default: .other
          }
        return Addressee(kind: kind, place: sentence.place(body.tokens))
      }
    }
  }

  /// Whether a sentence of a submission on one line names the addressee.
  private func isInline(_ sentence: Sentence) -> Bool {
    guard structure.addressee.isEmpty, sentence.paragraph == structure.title else { return false }
    let words = lexicon.words
    return sentence.tokens.indices.dropLast().contains { sentence.tokens[$0].id == words["kính"] && sentence.tokens[$0 + 1].id == words["gửi"] }
  }
}
