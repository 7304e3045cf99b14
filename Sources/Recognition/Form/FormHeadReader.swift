import DocumentModel
import VietnameseText

/// Reads the form of what stands above the title.
struct FormHeadReader {
  /// The form as a whole.
  let form: FormReader
  /// What was recognised there.
  let letterhead: Letterhead
  /// The title.
  let title: Place?

  /// The words of the national title.
  private static let national = Spelling.key(of: "Cộng hòa xã hội chủ nghĩa Việt Nam")
  /// The words of the motto.
  private static let motto = Spelling.key(of: "Độc lập Tự do Hạnh phúc")

  /// The sentences above the title that are no page headers.
  private var head: [Sentence] {
    let end = title?.paragraph ?? 0
    return form.reading.sentences.filter { $0.zone == .frame && $0.paragraph < end && !isMargin($0.paragraph) }
  }

  /// Whether a paragraph stands in a page header or footer.
  private func isMargin(_ paragraph: Int) -> Bool {
    guard form.document.paragraphs.indices.contains(paragraph) else { return false }
    let paragraph = form.document.paragraphs[paragraph]
    return form.document.stands(paragraph, in: .header) || form.document.stands(paragraph, in: .footer)
  }

  /// The elements that stand there.
  func parts() -> [FormPart] {
    var parts: [FormPart] = []
    for sentence in head {
      if let part = nationalTitle(sentence), !parts.contains(where: { $0.name == .nationalTitle }) {
        parts.append(part)
      }
      if let part = motto(sentence), !parts.contains(where: { $0.name == .motto }) { parts.append(part) }
    }
    for (name, place) in [(FormPart.Name.parent, letterhead.parent), (.issuer, letterhead.issuer)] {
      guard let place, place.paragraph < title?.paragraph ?? 0 else { continue }
      parts.append(
        FormPart(name, at: place, [Fact("caps", FormReader.yes(form.isCapitals(place)))] + form.look.facts(of: place)))
    }
    if let number = letterhead.number { parts.append(FormPart(.number, at: number, numberFacts(number))) }
    if let date = letterhead.date { parts.append(FormPart(.date, at: date, dateFacts(date))) }
    return parts
  }

  /// The national title in a line.
  private func nationalTitle(_ sentence: Sentence) -> FormPart? {
    let words = form.words
    guard
      let start = sentence.tokens.indices.dropLast().first(where: {
        sentence.tokens[$0].id == words["cộng"] && sentence.tokens[$0 + 1].id == words["hòa"]
      })
    else { return nil }
    let end = min(start + 9, sentence.tokens.count)
    let place = sentence.place(start..<end)
    let isExact = Spelling.key(of: form.document.text(of: place)) == Self.national
    let isCapitals = sentence.tokens[start..<end].allSatisfy { $0.kind != .word || $0.isAllCaps }
    return FormPart(
      .nationalTitle, at: place,
      [
        Fact("exact", FormReader.yes(isExact)),
        Fact("caps", FormReader.yes(isCapitals || form.look.isShownInCapitals(place))),
      ] + form.look.facts(of: place))
  }

  /// The motto in a line.
  private func motto(_ sentence: Sentence) -> FormPart? {
    let words = form.words
    let tokens = sentence.tokens
    guard
      let start = tokens.indices.dropLast().first(where: {
        tokens[$0].id == words["độc"] && tokens[$0 + 1].id == words["lập"]
      })
    else { return nil }
    let end = tokens.indices.first { $0 > start && tokens[$0].id == words["phúc"] }.map { $0 + 1 } ?? tokens.count
    let range = start..<min(end, start + 12)
    let place = sentence.place(range)
    let marks = range.filter { tokens[$0].kind == .mark }
    let signs = Set(marks.map { String(form.text($0, of: sentence)) })
    let isSpaced = marks.allSatisfy { tokens[$0].followsBlank && $0 + 1 < tokens.count && tokens[$0 + 1].followsBlank }
    let capitals = range.filter { tokens[$0].kind == .word }.map { tokens[$0].isCapitalised && !tokens[$0].isAllCaps }
    return FormPart(
      .motto, at: place,
      [
        Fact("exact", FormReader.yes(Spelling.key(of: form.document.text(of: place)) == Self.motto)),
        Fact("signs", marks.count != 2 ? "none" : signs == ["-"] ? "hyphen" : "dash"),
        Fact("spaced", FormReader.yes(isSpaced)),
        Fact("caps", FormReader.yes(capitals == [true, false, true, false, true, false])),
      ] + form.look.facts(of: place))
  }

  /// What is told of the number.
  private func numberFacts(_ place: Place) -> [Fact] {
    let text = form.document.text(of: place).trimmed
    let before = form.document.text(of: Place(paragraph: place.paragraph, range: 0..<place.range.lowerBound))
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let ordinal = parts.first?.trimmed ?? ""
    let symbol = parts.count > 1 ? parts[1] : ""
    let digits = ordinal.filter(\.isNumber)
    let kind = symbol.prefix { $0 != "-" && $0 != "–" && $0 != "/" }
    let isSpaced =
      symbol.trimmed.contains(where: \.isWhitespace) || !digits.isEmpty && (symbol.first?.isWhitespace ?? false)
    let hasYear = symbol.split(separator: "/").count > 1 && symbol.prefix { $0 != "/" }.allSatisfy(\.isNumber)
    return [
      Fact("label", FormReader.yes(before.contains(":"))), Fact("blank", FormReader.yes(digits.isEmpty)),
      Fact("padded", FormReader.yes(digits.count != 1)), Fact("symbol", FormReader.yes(!symbol.isEmpty)),
      Fact("kind", String(kind).trimmed), Fact("spaced", FormReader.yes(isSpaced)),
      Fact("year", FormReader.yes(hasYear)),
      Fact("signs", symbol.contains("–") || symbol.unicodeScalars.contains("Ð") ? "dash" : "hyphen"),
    ] + form.look.facts(of: place)
  }

  /// What is told of place and date.
  private func dateFacts(_ place: Place) -> [Fact] {
    guard let sentence = head.first(where: { $0.paragraph == place.paragraph && $0.place.range.overlaps(place.range) })
    else { return [] }
    let words = form.words
    func number(after word: StaticString) -> String? {
      guard let index = sentence.tokens.lastIndex(where: { $0.id == words[word] }), index + 1 < sentence.tokens.count,
        sentence.tokens[index + 1].kind == .number
      else { return nil }
      return String(form.text(index + 1, of: sentence))
    }
    let hasMonth = sentence.tokens.contains { $0.id == words["tháng"] }
    let hasYear = sentence.tokens.contains { $0.id == words["năm"] }
    var facts = [
      Fact("words", FormReader.yes(hasMonth && hasYear)),
      Fact("locality", FormReader.yes(letterhead.locality != nil)),
    ]
    if hasMonth, let day = number(after: "ngày"), !day.contains("/") { facts.append(Fact("day", day)) }
    if hasMonth, let month = number(after: "tháng") { facts.append(Fact("month", month)) }
    if let locality = letterhead.locality, locality.paragraph == place.paragraph {
      let rest = form.document.text(
        of: Place(
          paragraph: place.paragraph,
          range: locality.range.upperBound..<max(locality.range.upperBound, place.range.upperBound)))
      facts.append(Fact("comma", FormReader.yes(rest.trimmed.hasPrefix(","))))
    }
    return facts + form.look.facts(of: place)
  }
}
