import VietnameseText

/// Tells whether a cited article is known to be about something else than the sentence says.
struct ArticleMatterReader {
  /// The sentence.
  let sentence: Sentence
  /// The words of its tokens.
  let text: (Int) -> Substring
  /// What articles are about.
  let register: ArticleRegister

  /// What a cited article is about, where that is neither whom nor what the sentence names.
  ///
  /// Only an article of which every known row disagrees counts, and only in a sentence that speaks of a power to decide.
  func matter(
    _ found: ReferenceReader.Found, _ row: Instrument, others: [ReferenceReader.Found]
  ) -> ArticleMatter? {
    let numbers = found.reference.articleNumbers
    guard !numbers.isEmpty else { return nil }
    let rows = register.rows(of: row.number)
    guard !rows.isEmpty, sentence.has(.authority) || sentence.has(.power) else { return nil }
    let cited = rows.filter { numbers.contains($0.number) }
    // An article without a row may say anything.
    guard let first = cited.first, numbers.allSatisfy({ number in cited.contains { $0.number == number } }),
      others.count(where: { !$0.reference.articleNumbers.isEmpty }) == 1
    else { return nil }
    let said = " " + key(without: others) + " "
    if cited.contains(where: { $0.phrases.contains { said.contains(" \($0) ") } }) { return nil }
    let house = house(without: others)
    let isOtherHouse = house != .other && cited.allSatisfy { $0.house != .other && $0.house != house }
    let better = rows.filter { other in
      !numbers.contains(other.number) && (house == .other || other.house == house || other.house == .other)
        && other.phrases.contains { said.contains(" \($0) ") }
    }
    guard isOtherHouse || !better.isEmpty else { return nil }
    let whole = rows.first { $0.house == house && $0.article.hasPrefix("Điều") && $0.isVerified }
    let right = better.first ?? (isOtherHouse ? whole : nil)
    return ArticleMatter(
      article: first.article, who: first.who, what: first.what, right: right?.article ?? "",
      isVerified: cited.allSatisfy(\.isVerified) && right?.isVerified ?? true)
  }

  /// The key of the sentence without its references.
  private func key(without references: [ReferenceReader.Found]) -> String {
    var key = ""
    for index in sentence.tokens.indices where sentence.tokens[index].kind == .word {
      guard !references.contains(where: { $0.tokens.lowerBound..<$0.end ~= index }) else { continue }
      key += (key.isEmpty ? "" : " ") + Spelling.key(of: text(index))
    }
    return key
  }

  /// The one house that the sentence names beside its references.
  private func house(without references: [ReferenceReader.Found]) -> ArticleRegister.House {
    let bodies = sentence.bodies.filter { body in
      !references.contains { ($0.tokens.lowerBound..<$0.end).contains(body.tokens.lowerBound) }
    }
    let hasCouncil = bodies.contains { $0.kind == .council }
    let hasExecutive = bodies.contains { $0.kind == .ubnd || $0.kind == .chairman }
    return hasCouncil == hasExecutive ? .other : hasCouncil ? .council : .executive
  }
}
