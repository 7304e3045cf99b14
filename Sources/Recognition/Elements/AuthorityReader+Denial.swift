import DocumentModel
import VietnameseText

/// Powers and articles that are denied, quoted from another dossier or only a draft's.
extension AuthorityReader {
  /// A negation or question that governs an article: `không thuộc phạm vi áp dụng của Điều 13 …`.
  func deniedArticle(_ sentence: Sentence) -> Sentence.SignHit? {
    guard let article = sentence.citations.first(where: { $0.article != nil && $0.rank != .draft })?.article,
      !sentence.isQuoted(article.lowerBound), !sentence.hits.contains(where: { $0.sign == .noProvision })
    else { return nil }
    if sentence.isQuestion, let question = sentence.all(.question).first { return question }
    if !tellsPower(sentence), let late = deniedLater(article, sentence) { return late }
    return sentence.all(.negation).first { hit in
      hit.tokens.upperBound <= article.lowerBound && article.lowerBound - hit.tokens.upperBound <= 9
        && !sentence.tokens[hit.tokens.upperBound..<article.lowerBound].contains { $0.isMark(",") || $0.isMark("(") }
    }
  }

  /// A negation of what an article before it says: `Điều 9 … không nói chuyện mua xe`, `… không dùng được`.
  func deniedLater(_ article: Range<Int>, _ sentence: Sentence) -> Sentence.SignHit? {
    let words = reading.lexicon.words
    let says = ["nói", "dành", "áp", "dùng", "liên", "bàn", "thuộc", "phải", "đề", "nhắc", "dính", "căn"].map {
      words[$0]
    }
    return sentence.all(.negation).first { hit in
      guard hit.tokens.lowerBound >= article.upperBound else { return false }
      let end = min(hit.tokens.upperBound + 3, sentence.tokens.count)
      return sentence.tokens[hit.tokens.upperBound..<end].contains { says.contains($0.id) }
    }
  }

  /// Whether a paper is only quoted from another dossier: `Tờ trình số 61/TTr-… có đoạn: "Theo Điều 30 …"`.
  func isQuotedFromDossier(_ cited: CitedDocument, _ sentence: Sentence) -> Bool {
    guard let quote = sentence.quotes.first(where: { $0.contains(cited.tokens.lowerBound) }) else { return false }
    let before = sentence.citations.filter { $0.tokens.upperBound <= quote.lowerBound }
    if before.contains(where: { isKind($0, AuthorityReader.dossiers) }) { return true }
    // `Hồ sơ đổi tên Hội Làm vườn năm 2023 có ghi: "…"`
    guard !before.contains(where: { $0.rank == .instrument }), let year = reading.letterhead.day?.year else {
      return false
    }
    return sentence.dates.contains {
      $0.tokens.upperBound <= quote.lowerBound && ($0.date?.year ?? year) < year && $0.date?.month == nil
    }
  }

  /// Whether a power is said not to be given: `không có điều khoản nào giao Chủ tịch … quyết định`.
  func isDenied(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.isNegated(range)
      || sentence.all(.noProvision).contains { hit in
        hit.tokens.lowerBound < range.lowerBound
          && !sentence.tokens[min(hit.tokens.upperBound, range.lowerBound)..<range.lowerBound].contains {
            $0.kind != .word || $0.id == reading.lexicon.words["nhưng"]
          }
      }
  }

  /// Whether words stand behind an article of a draft or a contract, which says them: `Điều 3 dự thảo … ghi rằng …`.
  func isOfDraft(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let source = sentence.citations.last { $0.tokens.upperBound <= range.lowerBound && $0.rank != .letter }
    return source.map { [.draft, .private].contains($0.rank) && $0.article != nil } ?? false
  }
}
