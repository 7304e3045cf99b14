import DocumentModel
import VietnameseText

/// Fills in what stands in each sentence: bodies, papers, dates, counts, phrases.
struct Annotator {
  /// The words and names to look for.
  let lexicon: Lexicon
  /// The reader of citations.
  let citations: CitationReader
  /// The document.
  let document: Document
  /// Who submits, once known.
  var submitter: Submitter?

  /// Fills in one sentence.
  func annotate(_ sentence: Sentence) {
    let tokens = sentence.tokens
    let text = text(of: sentence)
    let dateReader = DateReader(words: lexicon.words)
    sentence.dates = dateReader.dates(in: tokens)
    sentence.counts = dateReader.counts(in: tokens, dates: sentence.dates)
    sentence.kinds = citations.kinds.hits(in: tokens) { _ in [] }
    var cited = citations.citations(in: tokens, kinds: sentence.kinds, paragraph: sentence.paragraph, text: text)
    for index in cited.indices {
      cited[index].citation.date = sentence.dates.first { cited[index].isDated(by: $0, in: tokens) }?.date
    }
    sentence.citations = cited
    // `SXD` inside `15/TTr-SXD` is no body that speaks.
    sentence.bodies = NameReader(lexicon: lexicon, submitter: submitter).bodies(in: tokens, text: text).filter { body in
      !(body.tokens.count == 1 && tokens[body.tokens.lowerBound].isAllCaps
        && cited.contains { $0.tokens.overlaps(body.tokens) })
    }
    sentence.provinces = lexicon.provinces.hits(in: tokens) { _ in [] }.map(\.tokens).filter {
      tokens[$0.lowerBound].isCapitalised
    }
    findPhrases(in: sentence)
  }

  /// Tells which bodies of a sentence that was filled in before are the submitter, now that it is known.
  func findSubmitter(in sentence: Sentence) {
    let text = text(of: sentence)
    let reader = NameReader(lexicon: lexicon, submitter: submitter)
    var isFound = false
    for index in sentence.bodies.indices
    where reader.isSubmitter(sentence.bodies[index], sentence.tokens, text) != sentence.bodies[index].isSubmitter {
      sentence.bodies[index].isSubmitter.toggle()
      isFound = true
    }
    if isFound { findPhrases(in: sentence) }
  }

  /// The written words of a sentence, by token.
  private func text(of sentence: Sentence) -> (Int) -> Substring {
    let (tokens, owners, paragraph) = (sentence.tokens, sentence.owners, sentence.paragraph)
    return { [document] index in
      let owner = owners.isEmpty ? paragraph : owners[index]
      return document.paragraphs[owner].text.utf8Slice(tokens[index].range)
    }
  }

  /// Finds the phrases of a sentence, whose names are known.
  private func findPhrases(in sentence: Sentence) {
    let names = namesByToken(sentence)
    var hits = lexicon.phrases.hits(in: sentence.tokens) { names[$0] }
      .map { Sentence.SignHit(sign: Lexicon.signs[$0.group], tokens: $0.tokens) }
      .filter { !$0.sign.isSingleWord || !isName($0.tokens, in: sentence) }
    // `Sở Xây dựng`, `cung cấp`: names and compounds decide nothing.
    let wholes = hits.filter { $0.sign == .compound }.map(\.tokens) + sentence.bodies.map(\.tokens)
    hits.removeAll { hit in
      (hit.sign.isDecision || hit.sign == .request && hit.tokens.count == 1)
        && wholes.contains { isInside(hit.tokens, $0) }
    }
    sentence.hits = hits
  }

  /// Whether a stretch is a part of another.
  private func isInside(_ part: Range<Int>, _ whole: Range<Int>) -> Bool {
    part.count < whole.count && whole.contains(part.lowerBound) && part.upperBound <= whole.upperBound
  }

  /// Whether a stretch lies in a name: the `cần` of `Cần Thơ` asks for nothing.
  private func isName(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.provinces.contains { $0.overlaps(range) } || sentence.bodies.contains { $0.tokens.overlaps(range) }
  }

  /// The classes of names that begin at each token.
  private func namesByToken(_ sentence: Sentence) -> [[(name: Int, end: Int)]] {
    var names = [[(name: Int, end: Int)]](repeating: [], count: sentence.tokens.count)
    func add(_ name: NameClass, _ range: Range<Int>) {
      guard names.indices.contains(range.lowerBound) else { return }
      names[range.lowerBound].append((name.index, range.upperBound))
    }
    for body in sentence.bodies {
      add(.body, body.tokens)
      if body.kind == .department || body.kind == .appraisers { add(.department, body.tokens) }
      if body.isSubmitter { add(.submitter, body.tokens) }
      if body.kind == .ubnd || body.kind == .chairman { add(.ubnd, body.tokens) }
      if body.kind == .unnamed { add(.unnamed, body.tokens) }
    }
    for cited in sentence.citations {
      add(.document, cited.tokens)
      if let article = cited.article { add(.article, article) }
    }
    for date in sentence.dates { add(.date, date.tokens) }
    for count in sentence.counts { add(.count, count) }
    for index in sentence.tokens.indices where sentence.tokens[index].kind == .number {
      add(.number, index..<(index + 1))
    }
    return names
  }
}

extension CitedDocument {
  /// Whether a date with its year stands right behind the number, so that it is the day of issue.
  func isDated(by found: DateReader.Found, in tokens: [Token]) -> Bool {
    guard hasNumber, !found.isBlank, let date = found.date, date.year > 0 else { return false }
    guard self.tokens.upperBound <= found.tokens.lowerBound else { return self.tokens.overlaps(found.tokens) }
    let gap = self.tokens.upperBound..<found.tokens.lowerBound
    return gap.count <= 1 && gap.allSatisfy { tokens[$0].isMark(",") || tokens[$0].isMark("(") }
  }
}

extension String {
  /// The characters of a stretch of UTF-8 bytes, cut to what there is.
  func utf8Slice(_ range: Range<Int>) -> Substring {
    let count = utf8.count
    let lower = utf8.index(utf8.startIndex, offsetBy: min(max(range.lowerBound, 0), count))
    let upper = utf8.index(lower, offsetBy: min(max(range.count, 0), count - min(max(range.lowerBound, 0), count)))
    return self[lower..<upper]
  }
}
