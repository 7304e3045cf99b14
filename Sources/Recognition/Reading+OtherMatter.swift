import DocumentModel
import VietnameseText

/// Whether sentences tell of another matter or another time.
extension Reading {
  /// Whether a sentence tells of another matter, by its words or by the time it tells of.
  func isOnAnotherMatter(_ sentence: Sentence) -> Bool {
    isOld(sentence) || isOnAnotherOccasion(sentence) || isOnAnotherPeriod(sentence)
      || sentence.all(.otherMatter).contains { hit in
        let start = hit.tokens.lowerBound
        // `trước đây` tells the time of a sentence only where it leads a clause.
        let leads = hit.tokens.count > 2 || start <= 8 || sentence.tokens[start - 1].kind == .mark
        // `hoàn thiện Đề án trước ngày 15/10`, `ban hành kế hoạch trước năm mới`: a time follows, no other draft is meant.
        return leads && !sentence.dates.contains { $0.tokens.lowerBound == hit.tokens.upperBound }
          && !isTime(behind: hit.tokens, in: sentence)
      }
  }

  /// Whether `trước` ends a stretch and a time follows it.
  func isTime(behind range: Range<Int>, in sentence: Sentence) -> Bool {
    guard let last = range.last, sentence.tokens[last].id == lexicon.words["trước"],
      range.upperBound < sentence.tokens.count
    else { return false }
    return ["năm", "ngày", "tháng", "khi", "mùa", "kỳ", "thời"].contains {
      sentence.tokens[range.upperBound].id == lexicon.words[$0]
    }
  }

  /// Whether a sentence begins with an occasion whose matter shares no word with the title: `khi xây dựng Đề án …, đã …`.
  func isOnAnotherOccasion(_ sentence: Sentence) -> Bool {
    guard let occasion = sentence.all(.occasion).first(where: { $0.tokens.lowerBound <= 10 }),
      let end = sentence.tokens.indices.first(where: {
        $0 >= occasion.tokens.upperBound && sentence.tokens[$0].isMark(",")
      }),
      end - occasion.tokens.upperBound <= 24
    else { return false }
    let words = lexicon.words
    // `Sau khi thẩm định, Sở …` is no other occasion, nor is `khi thẩm định đã nhất trí …` one of its own.
    if sentence.precedes(occasion.tokens.lowerBound, ["sau", "trước", "trong", "ngay"].map { words[$0] }) {
      return false
    }
    if sentence.all(.past).contains(where: { (occasion.tokens.upperBound..<end).contains($0.tokens.lowerBound) }) {
      return false
    }
    // `Sở Y tế, khi Trường xin ý kiến, đã phúc đáp …`
    if sentence.all(.ask).contains(where: { (occasion.tokens.lowerBound..<end).contains($0.tokens.lowerBound) }) {
      return false
    }
    let object = telling(occasion.tokens.lowerBound..<end, of: sentence)
    guard object.count >= 2, !points(occasion.tokens.upperBound..<end, in: sentence) else { return false }
    // `Khi xây dựng khung chương trình của Đề án, …`: the paper without a name is this one.
    if sentence.citations.contains(where: { $0.rank == .letter && !$0.hasNumber && $0.tokens.upperBound == end }) {
      return false
    }
    return titleWords.isDisjoint(with: object)
  }

  /// Whether a sentence begins with a paper of an earlier period than the title's: `Đề án giai đoạn 2021 - 2025 đã …`.
  func isOnAnotherPeriod(_ sentence: Sentence) -> Bool {
    if let own = titleYear, isOfEarlierYear(sentence, than: own) { return true }
    guard let own = titlePeriod, let told = periods(of: sentence).first(where: { $0.index <= 12 }) else { return false }
    return told.years.upperBound <= own.lowerBound && told.years != own
  }

  /// Whether a paper without number is named with an earlier year, and none with the title's: `nhất trí kế hoạch năm 2025`.
  func isOfEarlierYear(_ sentence: Sentence, than own: Int) -> Bool {
    let years = sentence.dates.filter { found in
      found.date?.month == nil
        && sentence.citations.contains {
          $0.rank == .letter && !$0.hasNumber && $0.tokens.upperBound == found.tokens.lowerBound
        }
    }
    .compactMap { $0.date?.year }
    return !years.isEmpty && years.allSatisfy { $0 > 0 && $0 < own }
  }

  /// The periods of a sentence, such as `giai đoạn 2021 - 2025` or `năm học 2025 - 2026`, with the token of the first year.
  func periods(of sentence: Sentence) -> [(index: Int, years: ClosedRange<Int>)] {
    let tokens = sentence.tokens
    return tokens.indices.dropLast(2).compactMap { index in
      guard let first = year(tokens[index]), tokens[index + 1].kind == .mark, let last = year(tokens[index + 2]),
        first < last
      else { return nil }
      return (index, first...last)
    }
  }

  /// The year that a token writes.
  func year(_ token: Token) -> Int? {
    token.kind == .number && (1900...2100).contains(token.value) ? Int(token.value) : nil
  }

  /// Whether words point at this matter: `dự thảo này`, `đề án nêu trên`.
  func points(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.tokens[range].contains { $0.id == lexicon.words["này"] || $0.id == lexicon.words["trên"] }
  }

  /// Whether a sentence tells of a time long before the submission: another matter, most likely.
  ///
  /// Every date in it lies more than thirteen months back, or it begins, or a clause of it, with an earlier year.
  func isOld(_ sentence: Sentence) -> Bool {
    guard let day = letterhead.day, day.year > 0 else { return false }
    let now = day.year * 12 + (day.month ?? 6)
    let full = sentence.dates.compactMap(\.date).filter { $0.year > 0 && $0.month != nil }
    if !full.isEmpty { return full.allSatisfy { now - ($0.year * 12 + ($0.month ?? 1)) > 13 } }
    return sentence.dates.contains { found in
      guard let date = found.date, date.year > 0, date.month == nil else { return false }
      let start = found.tokens.lowerBound
      let end = found.tokens.upperBound
      let leads = start <= 12 && end < sentence.tokens.count && sentence.tokens[end].isMark(",")
      // `… hồi năm 2018`, `phương án năm 2019 đã được niêm yết`
      let tellsWhen =
        sentence.precedes(start, [lexicon.words["hồi"]], within: 2)
        || start > 0 && sentence.tokens[start - 1].isMark("(")
        || end < sentence.tokens.count && sentence.tokens[end].id == lexicon.words["đã"]
      return day.year - date.year >= 1 && (start <= 8 || leads || tellsWhen || sentence.tokens[start - 1].isMark(","))
    }
  }
}
