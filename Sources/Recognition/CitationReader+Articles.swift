import DocumentModel
import VietnameseText

/// Articles, clauses and points.
extension CitationReader {
  /// The articles, clauses and points in order.
  func articles(in tokens: [Token]) -> [Article] {
    var found: [Article] = []
    var index = 0
    while index < tokens.count {
      if let article = article(at: index, tokens) {
        found.append(article)
        index = article.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// An article that begins at a token: `điểm b khoản 2 Điều 14`, `khoản 3, khoản 4 Điều 15`, `Điều 9`, `mục 2`.
  func article(at start: Int, _ tokens: [Token]) -> Article? {
    guard heads.contains(tokens[start].id) else { return nil }
    var end = start
    var hasArticleNumber = false
    while end + 1 < tokens.count, heads.contains(tokens[end].id) {
      let isArticle = tokens[end].id == words["điều"]
      guard isNumbering(end + 1, tokens, point: tokens[end].id == words["điểm"]) else { break }
      if isArticle || tokens[end].id == words["mục"] || tokens[end].id == words["phần"] { hasArticleNumber = true }
      end += 2
      // `Điều 5, 6 và 7`, `điểm b, c`
      while end + 1 < tokens.count, tokens[end].isMark(",") || tokens[end].id == words["và"],
        isNumbering(end + 1, tokens, point: false)
          || (tokens[end + 1].kind == .word && tokens[end + 1].range.count <= 2 && !heads.contains(tokens[end + 1].id)
            && tokens[end + 1].id != words["và"] && tokens[end + 1].range.count == 1),
        !(end + 2 < tokens.count && (tokens[end + 2].isMark("/") || tokens[end + 2].isMark("%")))
      {
        end += 2
      }
      if end + 1 < tokens.count, tokens[end].isMark(",") || tokens[end].id == words["và"],
        heads.contains(tokens[end + 1].id),
        end + 2 < tokens.count, isNumbering(end + 2, tokens, point: tokens[end + 1].id == words["điểm"])
      {
        end += 1
      }
    }
    guard end > start else { return nil }
    return Article(tokens: start..<end, hasArticleNumber: hasArticleNumber)
  }

  /// Whether a number of an article stands here: digits up to 999, a Roman number, or a letter for a point.
  func isNumbering(_ index: Int, _ tokens: [Token], point: Bool) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    if token.kind == .number { return (1...999).contains(token.value) }
    return token.kind == .word && (point ? token.range.count <= 2 : token.isAllCaps && token.range.count <= 4)
  }

  /// The document that an article belongs to: the next one after it, else the one right before it.
  func owner(of article: Article, among documents: [CitedDocument], _ tokens: [Token]) -> Int? {
    let skip = ["của", "tại", "trong", "theo"].map { words[$0] }
    var next = article.tokens.upperBound
    while next < tokens.count, skip.contains(tokens[next].id) || tokens[next].isMark(",") { next += 1 }
    if let index = documents.firstIndex(where: { $0.tokens.lowerBound == next }) { return index }
    let before = documents.lastIndex { $0.tokens.upperBound <= article.tokens.lowerBound }
    guard let before else { return nil }
    let between = documents[before].tokens.upperBound..<article.tokens.lowerBound
    // Right behind, `(… tại Điều 5)`, or with the date and issuer between.
    if between.count <= 4 { return before }
    return documents[before].rank == .instrument && between.count <= 40 && !between.contains { tokens[$0].isMark(";") }
      ? before : nil
  }
}
