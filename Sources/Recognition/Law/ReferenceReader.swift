import DocumentModel
import VietnameseText

/// Finds the legal documents that a sentence cites, with date, issuing body and articles.
struct ReferenceReader: Sendable {
  /// The kinds of papers and the articles.
  let citations: CitationReader
  /// The numbers.
  let numbers: LegalNumberReader
  /// The names of laws.
  let register: InstrumentRegister

  /// A reference with its tokens.
  struct Found {
    /// What was read.
    var reference: LegalReference
    /// Its number.
    var number: LegalNumberReader.Found?
    /// Its tokens, from the kind to the number or name.
    var tokens: Range<Int>
    /// The token behind date and issuer.
    var end: Int
    /// The rows of its name, where it is cited by a name that the register knows.
    var named: [Instrument] = []
    /// The year that stands beside the name.
    var year: Int?
  }

  /// A sentence as the reader looks at it.
  struct Line {
    /// The sentence.
    let sentence: Sentence
    /// The words of a token.
    let text: (Int) -> Substring
    /// Its tokens.
    var tokens: [Token] { sentence.tokens }
    /// The kinds of papers named, by their first token.
    var kinds: [Int: Range<Int>] = [:]
  }

  /// The references of a sentence in order.
  func references(in sentence: Sentence, text: @escaping (Int) -> Substring) -> [Found] {
    guard mayCite(sentence.tokens) else { return [] }
    var line = Line(sentence: sentence, text: text)
    for hit in sentence.kinds {
      let longest = line.kinds[hit.tokens.lowerBound]
      if longest.map({ $0.count < hit.tokens.count }) ?? true { line.kinds[hit.tokens.lowerBound] = hit.tokens }
    }
    var found: [Found] = []
    var index = 0
    while index < sentence.tokens.count {
      if let next = reference(at: index, line) {
        found.append(next)
        index = max(next.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    addArticles(to: &found, line)
    return found
  }

  /// Whether a sentence can hold a reference at all: a number before a slash or dot, or a law by its name.
  private func mayCite(_ tokens: [Token]) -> Bool {
    let law = citations.words["luật"]
    let order = citations.words["lệnh"]
    for index in tokens.indices.dropLast() {
      let token = tokens[index]
      if token.kind == .number {
        let next = tokens[index + 1]
        if next.isMark("/") || next.isMark(".") || next.kind == .lineEnd || next.range.count == 1 { return true }
      } else if token.id == law || token.id == order, tokens[index + 1].isCapitalised {
        return true
      }
    }
    return false
  }

  /// The reference that begins at a token.
  private func reference(at index: Int, _ line: Line) -> Found? {
    if let kind = line.kinds[index] {
      if let found = byNumber(kind, line) ?? byName(kind, line) ?? shortened(kind, line) { return found }
    }
    guard line.tokens[index].kind == .number, let number = numbers.number(at: index, line.tokens, line.text),
      number.isKnown || isFree(index, line.tokens)
    else { return nil }
    return complete(number, kind: nil, name: nil, line)
  }

  /// Whether a number may be that of a paper without its kind: `số` stands before it, or a bracket.
  private func isFree(_ start: Int, _ tokens: [Token]) -> Bool {
    start == 0 || tokens[start - 1].id == citations.words["số"] || tokens[start - 1].isMark("(")
  }

  /// The token behind `số` and a colon.
  private func afterNumberWord(_ index: Int, _ tokens: [Token]) -> Int {
    var next = index
    if next < tokens.count, tokens[next].id == citations.words["số"] { next += 1 }
    if next > index, next < tokens.count, tokens[next].isMark(":") { next += 1 }
    return next
  }

  /// A kind with its number, a name between them or not.
  private func byNumber(_ kind: Range<Int>, _ line: Line) -> Found? {
    let next = afterNumberWord(kind.upperBound, line.tokens)
    if let number = numbers.number(at: next, line.tokens, line.text) {
      return complete(number, kind: kind, name: nil, line)
    }
    // `Luật Đất đai số 31/2024/QH15`
    guard isLaw(kind, line), kind.upperBound < line.tokens.count, line.tokens[kind.upperBound].isCapitalised else {
      return nil
    }
    for end in kind.upperBound + 1..<max(kind.upperBound + 1, min(kind.upperBound + 26, line.tokens.count)) {
      let token = line.tokens[end]
      if line.kinds[end].map({ isLaw($0, line) && line.tokens[end].isCapitalised }) == true { return nil }
      if token.isMark(";") || token.isMark(".") || token.isMark("(") || token.isMark(":") { return nil }
      guard token.id == citations.words["số"] else { continue }
      guard let number = numbers.number(at: afterNumberWord(end, line.tokens), line.tokens, line.text) else {
        return nil
      }
      return complete(number, kind: kind, name: kind.upperBound..<end, line)
    }
    return nil
  }

  /// Whether a kind is one of those that are cited by name.
  private func isLaw(_ kind: Range<Int>, _ line: Line) -> Bool {
    kind.last.map {
      line.tokens[$0].id == citations.words["luật"] || line.tokens[$0].id == citations.words["lệnh"]
    } ?? false
  }

  /// A law by a name that the register knows, with the year or date beside it.
  private func byName(_ kind: Range<Int>, _ line: Line) -> Found? {
    guard isLaw(kind, line), kind.upperBound < line.tokens.count, line.tokens[kind.upperBound].isCapitalised else {
      return nil
    }
    var key = ""
    var best: (end: Int, rows: [Instrument])?
    var index = kind.lowerBound
    var words = 0
    while index < line.tokens.count, words < register.longestName {
      let token = line.tokens[index]
      if token.isMark(";") || token.isMark(".") || token.isMark("(") { break }
      if token.kind == .word || token.kind == .number {
        key += (key.isEmpty ? "" : " ") + Spelling.key(of: line.text(index))
        words += 1
        let rows = register.rows(nameKey: key)
        if !rows.isEmpty { best = (index + 1, rows) }
      }
      index += 1
    }
    guard let best, best.end > kind.upperBound else { return nil }
    var found = Found(
      reference: LegalReference(
        kind: join(kind, line), name: join(kind.upperBound..<best.end, line),
        place: line.sentence.place(kind.lowerBound..<best.end)),
      tokens: kind.lowerBound..<best.end, end: best.end, named: best.rows)
    readYear(&found, line)
    readDate(&found, line)
    return found
  }

  /// A decree with the year but without its symbol: `Nghị định 30/2020`.
  private func shortened(_ kind: Range<Int>, _ line: Line) -> Found? {
    let next = afterNumberWord(kind.upperBound, line.tokens)
    guard next + 2 < line.tokens.count, line.tokens[next].kind == .number, line.tokens[next + 1].isMark("/"),
      line.tokens[next + 2].kind == .number, (1990...2100).contains(line.tokens[next + 2].value),
      !line.sentence.dates.contains(where: { $0.tokens.contains(next) }),
      !(next + 3 < line.tokens.count && line.tokens[next + 3].isMark("/")),
      numbers.symbols.kindsByName[Spelling.key(of: join(kind, line))]?.letters == "NĐ"
    else { return nil }
    var number = LegalNumberReader.Found(tokens: next..<next + 3, ordinal: String(line.text(next)))
    (number.year, number.kind, number.issuer, number.letters) = (line.tokens[next + 2].value, "NĐ", "CP", "NĐ-CP")
    (number.isKnown, number.faults) = (true, [.symbol])
    return complete(number, kind: kind, name: nil, line)
  }

  /// A reference by its number, with date, issuer and what they say of each other.
  private func complete(
    _ number: LegalNumberReader.Found, kind: Range<Int>?, name: Range<Int>?, _ line: Line
  ) -> Found {
    let start = kind?.lowerBound ?? number.tokens.lowerBound
    let tokens = start..<number.tokens.upperBound
    var reference = LegalReference(
      kind: kind.map { join($0, line) } ?? "", number: number.number, name: name.map { join($0, line) } ?? "",
      place: line.sentence.place(tokens))
    let place = line.sentence.place(number.tokens)
    reference.faults = number.faults.map { ReferenceFault($0, right: number.number, place: place) }
    var found = Found(reference: reference, number: number, tokens: tokens, end: tokens.upperBound)
    readDate(&found, line)
    ReferenceChecks(symbols: numbers.symbols).check(&found, place: place)
    return found
  }

  /// Reads the year beside a name: `năm 2013`, or bare.
  private func readYear(_ found: inout Found, _ line: Line) {
    var next = found.end
    if next < line.tokens.count, line.tokens[next].id == citations.words["năm"] { next += 1 }
    guard next < line.tokens.count, line.tokens[next].kind == .number, line.tokens[next].range.count == 4,
      (1945...2100).contains(line.tokens[next].value)
    else { return }
    found.year = line.tokens[next].value
    found.end = next + 1
    found.tokens = found.tokens.lowerBound..<found.end
    found.reference.place = line.sentence.place(found.tokens)
  }

  /// Reads the date and the issuing body behind.
  private func readDate(_ found: inout Found, _ line: Line) {
    let end = found.end
    let date = line.sentence.dates.first { !$0.isBlank && belongs($0.tokens, behind: end, line) }
    if let date, let day = date.date, day.year > 0, day.month != nil {
      found.reference.date = day
      found.end = date.tokens.upperBound
      if date.tokens.lowerBound > end, line.tokens[date.tokens.lowerBound - 1].isMark("("),
        found.end < line.tokens.count, line.tokens[found.end].isMark(")")
      {
        found.end += 1
      }
    }
    IssuerReader(symbols: numbers.symbols, words: citations.words).read(&found, line)
  }

  /// Whether a date behind a reference is its day; behind a comma one that opens a clause is not.
  private func belongs(_ date: Range<Int>, behind end: Int, _ line: Line) -> Bool {
    guard (end...(end + 2)).contains(date.lowerBound) else { return false }
    let between = (end..<date.lowerBound).map { line.tokens[$0] }
    guard between.allSatisfy({ $0.kind == .lineEnd || $0.isMark(",") || $0.isMark("(") }) else { return false }
    guard between.contains(where: { $0.isMark(",") }), date.upperBound < line.tokens.count else { return true }
    let next = line.tokens[date.upperBound]
    return next.kind != .word || !next.isCapitalised
  }

  /// The words of a stretch as written, blanks made one.
  func join(_ range: Range<Int>, _ line: Line) -> String {
    var joined = ""
    for index in range where line.tokens[index].kind != .lineEnd {
      if !joined.isEmpty, line.tokens[index].followsBlank { joined += " " }
      joined += line.text(index)
    }
    return joined
  }

  /// Gives each reference its articles.
  private func addArticles(to found: inout [Found], _ line: Line) {
    guard !found.isEmpty else { return }
    let skipped = ["của", "tại", "trong", "theo"].map { citations.words[$0] }
    for article in citations.articles(in: line.tokens) {
      var next = article.tokens.upperBound
      while next < line.tokens.count, skipped.contains(line.tokens[next].id) || line.tokens[next].isMark(",") {
        next += 1
      }
      let behind = found.lastIndex { $0.end <= article.tokens.lowerBound && article.tokens.lowerBound - $0.end <= 4 }
      guard let owner = found.firstIndex(where: { $0.tokens.lowerBound == next }) ?? behind else { continue }
      let reading = ArticleReading(article.tokens, line, citations)
      let words = join(article.tokens, line)
      let earlier = found[owner].reference.article
      found[owner].reference.article = earlier.isEmpty ? words : earlier + "; " + words
      found[owner].reference.articleNumbers += reading.articles
      if reading.isReversed {
        let place = line.sentence.place(article.tokens)
        found[owner].reference.faults.append(ReferenceFault(.articleOrder, right: reading.ordered, place: place))
      }
      if reading.isMiscased {
        let place = line.sentence.place(article.tokens)
        found[owner].reference.faults.append(ReferenceFault(.articleCase, right: "", place: place))
      }
    }
  }
}
