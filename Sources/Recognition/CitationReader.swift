import DocumentModel
import VietnameseText

/// Finds the documents and articles that a sentence cites.
struct CitationReader: Sendable {
  /// The kinds of papers.
  let kinds: PhraseMatcher
  /// The rank that each group of `kinds` stands for.
  let ranks: [CitedDocument.Rank]
  /// Words to look for.
  let words: Words
  /// The words that the parts of a document begin with: `điểm`, `khoản`, `Điều`, `mục`, `phần`, `chương`.
  let heads: [Int32]

  /// Creates a reader.
  init(kinds: PhraseMatcher, ranks: [CitedDocument.Rank], words: Words) {
    self.kinds = kinds
    self.ranks = ranks
    self.words = words
    heads = ["điểm", "khoản", "điều", "mục", "phần", "chương"].map { words[$0] }
  }

  /// An article with where it stands.
  struct Article {
    var tokens: Range<Int>
    /// Whether a `Điều` with its number is among the words.
    var hasArticleNumber: Bool
  }

  /// The documents in order, each with its article where one belongs to it; articles of no document stand alone.
  ///
  /// - Parameter kinds: the kinds of papers among the tokens, by beginning.
  func citations(
    in tokens: [Token], kinds: [PhraseMatcher.Hit], paragraph: Int, text: (Int) -> Substring
  ) -> [CitedDocument] {
    let articles = articles(in: tokens)
    var documents = documents(in: tokens, kinds: kinds, paragraph: paragraph, text: text)
    var lonely: [CitedDocument] = []
    for article in articles {
      if let index = owner(of: article, among: documents, tokens) {
        let document = documents[index]
        let range =
          min(
            document.tokens.lowerBound, article.tokens.lowerBound)..<max(
            document.tokens.upperBound, article.tokens.upperBound)
        documents[index].article =
          document.article.map {
            min($0.lowerBound, article.tokens.lowerBound)..<max($0.upperBound, article.tokens.upperBound)
          } ?? article.tokens
        documents[index].tokens = range
        documents[index].citation.article = join(article.tokens, tokens, text)
        documents[index].citation.place = place(range, tokens, paragraph)
      } else if article.hasArticleNumber {
        let citation = Citation(
          kind: "", article: join(article.tokens, tokens, text), place: place(article.tokens, tokens, paragraph))
        lonely.append(
          CitedDocument(
            rank: .anaphor, citation: citation, tokens: article.tokens, article: article.tokens, isNumberBlank: false))
      }
    }
    return (documents + lonely).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: Documents

  /// The documents without their articles.
  private func documents(
    in tokens: [Token], kinds hits: [PhraseMatcher.Hit], paragraph: Int, text: (Int) -> Substring
  ) -> [CitedDocument] {
    var found: [CitedDocument] = []
    var from = 0
    var next = 0
    for start in tokens.indices where start >= from {
      // Hits are ordered by their beginning.
      while next < hits.count, hits[next].tokens.lowerBound < start { next += 1 }
      let here = hits[next...].prefix { $0.tokens.lowerBound == start }
      if let hit = here.max(by: { $0.tokens.count < $1.tokens.count }),
        let document = document(hit, tokens, paragraph, text)
      {
        found.append(document)
        from = document.tokens.upperBound
      } else if let end = symbolEnd(start, tokens), isFree(start, tokens) {
        let citation = Citation(
          kind: "", number: normal(start..<end, tokens, text), place: place(start..<end, tokens, paragraph))
        found.append(
          CitedDocument(rank: .letter, citation: citation, tokens: start..<end, article: nil, isNumberBlank: false))
        from = end
      }
    }
    return found
  }

  /// Whether a number with symbol may be a paper without its kind: `số` stands before it, or a bracket.
  private func isFree(_ start: Int, _ tokens: [Token]) -> Bool {
    start == 0 || tokens[start - 1].id == words["số"] || tokens[start - 1].isMark("(") || tokens[start - 1].isMark(",")
  }

  /// The paper whose kind stands at a hit; nil where the words mean something else.
  private func document(
    _ hit: PhraseMatcher.Hit, _ tokens: [Token], _ paragraph: Int, _ text: (Int) -> Substring
  ) -> CitedDocument? {
    var rank = ranks[hit.group]
    let start = hit.tokens.lowerBound
    var end = hit.tokens.upperBound
    var citation = Citation(kind: join(hit.tokens, tokens, text), place: place(hit.tokens, tokens, paragraph))
    var isBlank = false
    var next = end
    if next < tokens.count, tokens[next].id == words["số"] { next += 1 }
    if next < tokens.count, tokens[next].isMark(":") { next += 1 }
    if let symbol = symbolEnd(next, tokens) {
      citation.number = normal(next..<symbol, tokens, text)
      end = symbol
    } else if next > end, next < tokens.count, blankSymbol(next, tokens) {
      isBlank = true
      end = blankEnd(next, tokens)
    } else if rank == .instrument {
      let named = nameEnd(end, tokens)
      if named > end, tokens[start].isCapitalised {
        citation.name = join(end..<named, tokens, text)
        end = named
        // `Luật Đất đai số 31/2024/QH15`: the number behind the name.
        if named + 1 < tokens.count, tokens[named].id == words["số"], let symbol = symbolEnd(named + 1, tokens) {
          citation.number = normal((named + 1)..<symbol, tokens, text)
          end = symbol
        }
      }
    }
    if rank == .instrument, citation.number.isEmpty, citation.name.isEmpty {
      guard next < tokens.count, tokens[next - 1].kind == .word else { return nil }
      if next < tokens.count, tokens[next].id == words["này"] {
        rank = .anaphor
      } else if !tokens[start].isCapitalised || isLawAtLarge(hit.tokens, next, tokens) {
        return nil
      }
    }
    if rank == .instrument, !tokens[start].isCapitalised, citation.number.isEmpty { return nil }
    if rank == .letter, citation.number.isEmpty, !isBlank, !tokens[start].isCapitalised, hit.tokens.count < 2 {
      return nil
    }
    if start >= 2, tokens[start - 1].id == words["thảo"], tokens[start - 2].id == words["dự"] { rank = .draft }
    citation.place = place(start..<end, tokens, paragraph)
    return CitedDocument(rank: rank, citation: citation, tokens: start..<end, article: nil, isNumberBlank: isBlank)
  }

  /// The end of a number with its symbol, such as `30/2020/NĐ-CP` or `02-TTr/ĐLS`; nil where none begins here.
  private func symbolEnd(_ start: Int, _ tokens: [Token]) -> Int? {
    guard start < tokens.count, tokens[start].kind == .number else { return nil }
    var end = start + 1
    // `12a/…`
    if end < tokens.count, tokens[end].kind == .word, !tokens[end].followsBlank, tokens[end].range.count == 1 {
      end += 1
    }
    var hasLetters = false
    while end + 1 < tokens.count {
      let mark = tokens[end]
      let isLink = mark.isMark("/") || mark.isMark("-") || (hasLetters && mark.isMark("&"))
      guard isLink else { break }
      // The number may go on in the next line.
      let next = tokens[end + 1].kind == .lineEnd && end + 2 < tokens.count ? end + 2 : end + 1
      let follower = tokens[next]
      guard follower.kind == .word || (follower.kind == .number && mark.isMark("/")) else { break }
      if follower.kind == .word, !follower.isAllCaps, !follower.isCapitalised, hasLetters == false { break }
      // A blank is forgiven behind a dash or slash, nowhere else.
      if mark.followsBlank && hasLetters && !mark.isMark("-") { break }
      if follower.kind == .word { hasLetters = true }
      end = next + 1
    }
    if hasLetters, end + 2 < tokens.count, tokens[end].isMark("("), tokens[end + 1].isAllCaps, !tokens[end].followsBlank
    {
      end += 3
    }
    // A date such as 05/3/2024 has no letters; a law such as 45/2013/QH13 has.
    return hasLetters ? end : nil
  }

  /// Whether a place left blank for a number stands here: dots or a slash with a symbol.
  private func blankSymbol(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].kind == .mark && !tokens[index].isMark(",") && !tokens[index].isMark(")")
      && !tokens[index].isMark("(")
      && !tokens[index].isMark("\"")
  }

  /// The end of a blank number.
  private func blankEnd(_ index: Int, _ tokens: [Token]) -> Int {
    var end = index
    while end < tokens.count,
      tokens[end].kind == .mark && !tokens[end].isMark(",") && !tokens[end].isMark(";") || tokens[end].isAllCaps
    { end += 1 }
    return end
  }

  /// The end of a law's name: to the next mark or a word that begins something else.
  private func nameEnd(_ start: Int, _ tokens: [Token]) -> Int {
    let stops = [
      "ngày", "số", "năm", "và", "được", "do", "thì", "tại", "của", "này", "là", "có", "trong", "đã", "để", "theo",
      "cho",
    ].map { words[$0] }
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].isCapitalised else { return start }
    var end = start
    while end < tokens.count, end - start < 14, tokens[end].kind == .word || isCommaOfName(end, tokens) {
      // `và` belongs to a name when another word of a name follows: `Luật Xây dựng và …` is rare, `quản lý và sử dụng` is not.
      if stops.contains(tokens[end].id),
        !(tokens[end].id == words["và"] && end + 1 < tokens.count && !tokens[end + 1].isCapitalised)
      {
        break
      }
      if grants(end, tokens) { break }
      end += 1
    }
    return end
  }

  /// Whether a law's kind stands for law as such or for something else: `Luật sư`, `Luật pháp`, `Luật còn để trống`.
  private func isLawAtLarge(_ kind: Range<Int>, _ next: Int, _ tokens: [Token]) -> Bool {
    kind.count == 1 && tokens[kind.lowerBound].id == words["luật"] && next == kind.upperBound && next < tokens.count
      && tokens[next].kind == .word && !tokens[next].isCapitalised
  }

  /// Whether `giao` begins what a law says, not its name: `Luật Giá giao Ủy ban nhân dân …`, but `Luật Giao thông …`.
  private func grants(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].id == words["giao"], !tokens[index].isCapitalised, index + 1 < tokens.count else {
      return false
    }
    return ["ủy", "ubnd", "chủ", "hội", "cho"].contains { tokens[index + 1].id == words[$0] }
  }

  /// Whether a comma stands inside a law's name: `Luật Quản lý, sử dụng tài sản công`.
  private func isCommaOfName(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].isMark(",") && index + 1 < tokens.count && tokens[index + 1].kind == .word
      && !tokens[index + 1].isCapitalised && tokens[index + 1].id == Vocabulary.unknown
  }

  // MARK: Words

  /// The words of a stretch as written, blanks made one.
  private func join(_ range: Range<Int>, _ tokens: [Token], _ text: (Int) -> Substring) -> String {
    var joined = ""
    for index in range {
      if !joined.isEmpty, tokens[index].followsBlank { joined += " " }
      joined += text(index)
    }
    return joined
  }

  /// A number with its symbol in normal spelling: no blanks, `Đ` for `Ð`, a plain dash.
  private func normal(_ range: Range<Int>, _ tokens: [Token], _ text: (Int) -> Substring) -> String {
    var joined = ""
    for index in range where tokens[index].kind != .lineEnd {
      joined += tokens[index].kind == .mark ? String(Unicode.Scalar(tokens[index].mark)) : Spelling.plain(text(index))
    }
    return joined
  }

  /// The place of a stretch of tokens.
  private func place(_ range: Range<Int>, _ tokens: [Token], _ paragraph: Int) -> Place {
    guard let first = range.first, let last = range.last else { return Place(paragraph: paragraph, range: 0..<0) }
    return Place(paragraph: paragraph, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }
}
