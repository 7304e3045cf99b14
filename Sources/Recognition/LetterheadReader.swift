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
    document.stands(document.paragraphs[paragraph], in: .header)
      || document.stands(document.paragraphs[paragraph], in: .footer)
  }

  /// The letterhead without its rank.
  func letterhead() -> Letterhead {
    var letterhead = Letterhead()
    let words = lexicon.words
    for sentence in head {
      let first = sentence.tokens.first { $0.kind == .word }
      if sentence.tokens.contains(where: { $0.id == words["cộng"] })
        && sentence.tokens.contains(where: { $0.id == words["hòa"] })
      {
        letterhead.motto = letterhead.motto ?? sentence.place
      } else if first?.id == words["độc"] {
        continue
      } else if first?.id == words["số"], sentence.tokens.count <= 24 {
        letterhead.number = letterhead.number ?? numberPlace(sentence)
        if letterhead.date == nil, let date = sentence.dates.last { take(date, of: sentence, into: &letterhead) }
      } else if let date = sentence.dates.last {
        take(date, of: sentence, into: &letterhead)
      }
    }
    let groups = nameGroups().filter { $0.body != nil }
    letterhead.issuer = groups.last?.lines.first?.place
    letterhead.issuerName = groups.last?.lines.map { document.text(of: $0.place) }.joined(separator: " ")
    if groups.count > 1 { letterhead.parent = groups.first?.lines.first?.place }
    return letterhead
  }

  /// Takes the day and the place of a date line.
  private func take(_ date: DateReader.Found, of sentence: Sentence, into letterhead: inout Letterhead) {
    letterhead.date = sentence.place
    letterhead.day = date.date
    if date.tokens.lowerBound > 0 { letterhead.locality = localityPlace(sentence, before: date.tokens.lowerBound) }
  }

  /// The number with its symbol, without `Số:` and without a date that follows on the same line.
  private func numberPlace(_ sentence: Sentence) -> Place {
    var start = 1
    while start < sentence.tokens.count - 1, sentence.tokens[start].isMark(":") { start += 1 }
    let tokens = sentence.tokens
    func joins(_ token: Token) -> Bool { token.isMark("-") || token.isMark("/") || token.isMark("–") }
    guard let slash = tokens.indices.first(where: { $0 >= start && tokens[$0].isMark("/") }) else {
      return sentence.place(start..<tokens.count)
    }
    let end = tokens.indices.first {
      $0 > slash + 1 && tokens[$0].followsBlank && !joins(tokens[$0]) && !joins(tokens[$0 - 1])
    }
    return sentence.place(start..<(end ?? tokens.count))
  }

  /// The words before the date, without the comma.
  private func localityPlace(_ sentence: Sentence, before end: Int) -> Place? {
    var end = end
    while end > 0, sentence.tokens[end - 1].kind != .word { end -= 1 }
    var start = end
    while start > 0, sentence.tokens[start - 1].kind == .word { start -= 1 }
    return end > 0 ? sentence.place(start..<end) : nil
  }

  /// Who submits, by the letterhead or else by the text; sets the rank and the issuer's place.
  func submitter(_ letterhead: inout Letterhead) -> Submitter? {
    if let group = nameGroups().last, let body = group.body {
      letterhead.rank = LetterheadReader.rank(of: body.kind)
      return Submitter(kind: body.kind, key: body.key, words: Submitter.words(of: group.words))
    }
    guard let (sentence, body) = speaker() else { return nil }
    letterhead.rank = LetterheadReader.rank(of: body.kind)
    letterhead.issuer = sentence.place(body.tokens)
    let parts = body.tokens.map { document.paragraphs[sentence.paragraph].text.utf8Slice(sentence.tokens[$0].range) }
    return Submitter(kind: body.kind, key: body.key, words: Submitter.words(of: parts))
  }

  /// Lines of the letterhead that make one name together.
  struct NameGroup {
    /// The lines.
    var lines: [Sentence]
    /// The words of the lines.
    var words: [Substring]
    /// The body that they name.
    var body: Body?
  }

  /// The names of the letterhead, a name that runs over several lines as one.
  func nameGroups() -> [NameGroup] {
    var groups: [[Sentence]] = []
    for sentence in head {
      let words = lexicon.words
      let tokens = sentence.tokens
      guard let first = tokens.first(where: { $0.kind == .word }), sentence.dates.isEmpty else { continue }
      if first.id == words["số"] || first.id == words["độc"] || first.id == words["cộng"] || first.id == words["dự"] {
        continue
      }
      guard tokens.contains(where: { $0.kind == .word && $0.range.count > 2 }) || sentence.bodies.first != nil else {
        continue
      }
      let isCommittee = groups.last.map { isBareCommittee($0) } ?? false
      if isOffice([sentence]), !groups.isEmpty {
        groups.append([sentence])
      } else if !isCommittee,
        sentence.bodies.first?.tokens.lowerBound == 0 || groups.isEmpty || isBareCommittee([sentence])
      {
        groups.append([sentence])
      } else if first.isCapitalised, !groups.isEmpty {
        groups[groups.count - 1].append(sentence)
      }
    }
    return groups.map(named)
  }

  /// Whether lines are `VĂN PHÒNG` alone, below the name of the committee.
  private func isOffice(_ lines: [Sentence]) -> Bool {
    let ids = lines.flatMap(\.tokens).filter { $0.kind == .word }.map(\.id)
    return ids == ["văn", "phòng"].map { lexicon.words[$0] }
  }

  /// Whether a name so far is no more than `ỦY BAN NHÂN DÂN`.
  private func isBareCommittee(_ lines: [Sentence]) -> Bool {
    let tokens = lines.flatMap(\.tokens).filter { $0.kind == .word }
    let words = lexicon.words
    if tokens.count == 1 { return tokens[0].id == words["ubnd"] }
    return tokens.map(\.id) == ["ủy", "ban", "nhân", "dân"].map { words[$0] }
  }

  /// The body that the lines name together.
  private func named(_ lines: [Sentence]) -> NameGroup {
    var tokens: [Token] = []
    var words: [Substring] = []
    for line in lines {
      for token in line.tokens where token.kind == .word || token.isMark("-") || token.isMark(",") || token.isMark("&")
      {
        tokens.append(token)
        words.append(document.paragraphs[line.paragraph].text.utf8Slice(token.range))
      }
    }
    let bodies = NameReader(lexicon: lexicon, submitter: nil).bodies(in: tokens) { words[$0] }
    // `UBND THÀNH PHỐ X - SỞ Y` on one line: the parent first, the issuer last.
    var body = bodies.first?.kind == .ubnd ? bodies.last : bodies.first
    if isOffice(lines) {
      body = Body(kind: .office, key: "", isSubmitter: false, isBare: false, tokens: tokens.indices)
    }
    return NameGroup(lines: lines, words: words.filter { $0 != "-" && $0 != "," && $0 != "&" }, body: body)
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
    return sentence.tokens.indices.dropLast().contains {
      sentence.tokens[$0].id == words["kính"] && sentence.tokens[$0 + 1].id == words["gửi"]
    }
  }
}
