import VietnameseText

/// Finds wrong dashes in the symbols of numbers, and numbers that lack the year they always bear.
struct SymbolFixes {
  /// The dashes that stand for a hyphen by mistake.
  private static let dashes = ["–", "—", "−"]
  /// The first year in whose numbers the year stands.
  private static let firstYear = 1997
  /// What is said of a dash.
  private static let dashMessage = Message(
    vietnamese: "Ký hiệu văn bản dùng dấu gạch nối (-), không dùng dấu gạch ngang.",
    english: "The groups of a symbol are joined by a hyphen (-), not by a dash.")
  /// What is said of a year.
  private static let yearMessage = Message(
    vietnamese: "Số của văn bản này phải có năm ban hành, cách nhau bằng dấu gạch chéo (số/năm/ký hiệu).",
    english: "The number of this document bears its year between slashes (number/year/symbol).")

  /// The words and symbols that never change.
  let forms: FixedForms

  /// The slips of a paragraph.
  func fixes(in paragraph: MendedParagraph) -> [Fix] {
    paragraph.tokens.indices.flatMap { position -> [Fix] in
      guard let number = paragraph[position], number.kind == .number, !isPart(position, of: paragraph) else {
        return []
      }
      return dashes(after: position, paragraph) + years(at: position, paragraph)
    }
  }

  /// Whether a number goes on from marks and numbers before it, so that no document's number begins here.
  private func isPart(_ position: Int, of paragraph: MendedParagraph) -> Bool {
    guard let before = paragraph[position - 1] else { return false }
    return ["/", "-", "."].contains { before.isMark($0) } && paragraph[position].map { !$0.followsBlank } ?? false
      && paragraph[position - 2]?.kind == .number
  }

  /// The wrong dashes of a symbol behind a number.
  private func dashes(after position: Int, _ paragraph: MendedParagraph) -> [Fix] {
    var next = position + 1
    guard paragraph[next]?.isMark("/") == true else { return [] }
    if paragraph[next + 1]?.kind == .number, paragraph[next + 2]?.isMark("/") == true { next += 2 }
    next += 1
    guard let first = paragraph[next], isType(paragraph.words(first)) else { return [] }
    var fixes: [Fix] = []
    while let dash = paragraph[next + 1], let group = paragraph[next + 2], dash.isMark("-"), isGroup(group),
      let before = paragraph[next]
    {
      let range = before.range.upperBound..<group.range.lowerBound
      if Self.dashes.contains(paragraph.words(dash)) {
        fixes.append(paragraph.fix(.dash, range, "-", Self.dashMessage))
      } else if dash.followsBlank || group.followsBlank {
        break
      }
      next += 2
    }
    return fixes
  }

  /// Whether words are the abbreviation of a kind of document, letters that look like `Đ` aside.
  private func isType(_ words: String) -> Bool {
    forms.types.contains(Spelling.plain(words))
  }

  /// Whether a token is a further group of a symbol: capitals, such as `CP` or `SGDĐT`.
  private func isGroup(_ token: Token) -> Bool {
    token.kind == .word && token.isAllCaps && token.range.count > 1
  }

  /// What is missing of `30/2020/NĐ-CP` at a number.
  private func years(at position: Int, _ paragraph: MendedParagraph) -> [Fix] {
    if let fix = separated(at: position, paragraph) { return [fix] }
    return dated(at: position, paragraph).map { [$0] } ?? []
  }

  /// A number with its year and symbol, but with other signs than slashes between them: `30-2020-NĐ-CP`.
  private func separated(at position: Int, _ paragraph: MendedParagraph) -> Fix? {
    var next = position + 1
    guard let number = paragraph[position], (1..<1900).contains(number.value), let first = separator(&next, paragraph),
      let year = paragraph[next], year.kind == .number, (Self.firstYear...2100).contains(year.value)
    else { return nil }
    next += 1
    guard let second = separator(&next, paragraph, mayBeBlank: true), let symbol = paragraph[next],
      symbol.kind == .word, [first, second] != ["/", "/"], followsKind(position, paragraph)
    else { return nil }
    let word = paragraph.words(symbol)
    let isKnown =
      forms.national.contains(qualified(symbol, at: next, paragraph)) || isNormative(word, at: next, paragraph)
    guard isKnown else { return nil }
    let range = number.range.upperBound..<symbol.range.lowerBound
    return paragraph.fix(.year, range, "/" + paragraph.words(year) + "/", Self.yearMessage)
  }

  /// A slash, a hyphen or nothing but a blank at a token, which is moved behind it.
  private func separator(
    _ next: inout Int, _ paragraph: MendedParagraph, mayBeBlank: Bool = false
  ) -> String? {
    guard let token = paragraph[next] else { return nil }
    if token.isMark("/") || token.isMark("-") {
      next += 1
      return token.isMark("/") ? "/" : "-"
    }
    return mayBeBlank && token.kind == .word && token.followsBlank ? "" : nil
  }

  /// Whether `số` stands before a number.
  private func followsKind(_ position: Int, _ paragraph: MendedParagraph) -> Bool {
    paragraph.has(.number, at: position - 1)
  }

  /// A symbol such as `QH15`, whose number is a token of its own.
  private func qualified(_ symbol: Token, at position: Int, _ paragraph: MendedParagraph) -> String {
    guard let digits = paragraph[position + 1], digits.kind == .number, !digits.followsBlank else {
      return paragraph.words(symbol)
    }
    return paragraph.words(symbol) + paragraph.words(digits)
  }

  /// Whether a symbol begins like one before which the year always stands: `NĐ-CP`, `TT-BTC`.
  private func isNormative(_ word: String, at position: Int, _ paragraph: MendedParagraph) -> Bool {
    guard let dash = paragraph[position + 1], dash.isMark("-"), !dash.followsBlank, let group = paragraph[position + 2],
      isGroup(group), !group.followsBlank
    else { return false }
    let plain = Spelling.plain(word)
    return forms.dated.contains(plain) || forms.dated.contains(plain + "-" + paragraph.words(group))
  }

  /// A number without its year where the date behind it tells the year: `30/NĐ-CP ngày 05/3/2020`.
  private func dated(at position: Int, _ paragraph: MendedParagraph) -> Fix? {
    guard let slash = paragraph[position + 1], slash.isMark("/"), !slash.followsBlank,
      let symbol = paragraph[position + 2], !symbol.followsBlank, followsKind(position, paragraph),
      isNormative(paragraph.words(symbol), at: position + 2, paragraph), paragraph.has(.day, at: position + 5)
    else { return nil }
    let isLong = paragraph.has(.month, at: position + 7) && paragraph.has(.year, at: position + 9)
    let isShort = paragraph[position + 7]?.isMark("/") == true && paragraph[position + 9]?.isMark("/") == true
    guard isLong || isShort, let year = paragraph[position + 10], year.kind == .number,
      (Self.firstYear...2100).contains(year.value)
    else { return nil }
    return paragraph.fix(.year, slash.range, "/\(year.value)/", Self.yearMessage)
  }
}
