import VietnameseText

/// Finds dates and counts among the tokens of a sentence.
struct DateReader {
  /// Words to look for.
  let words: Words

  /// A date, or a place left blank for one.
  struct Found {
    /// The date; nil where the day or all of it was left blank.
    var date: PartialDate?
    /// Its tokens.
    var tokens: Range<Int>
    /// Whether the day was left blank.
    var isBlank: Bool
  }

  /// The dates in order.
  func dates(in tokens: [Token]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      if let date = date(at: index, tokens) {
        found.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// A date that begins at a token.
  private func date(at index: Int, _ tokens: [Token]) -> Found? {
    let token = tokens[index]
    if token.id == words["ngày"] || token.id == words["hôm"] { return afterDayWord(index, tokens) }
    if token.id == words["tháng"] { return afterMonthWord(index, day: nil, start: index, tokens) }
    if token.id == words["năm"], let year = number(index + 1, tokens, 1900...2100) {
      return Found(date: PartialDate(year: year), tokens: index..<(index + 2), isBlank: false)
    }
    return slashed(index, start: index, tokens)
  }

  /// What follows `ngày`: `05 tháng 3 năm 2024`, `5/3/2024`, `5/3`, or blanks.
  private func afterDayWord(_ index: Int, _ tokens: [Token]) -> Found? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    if let found = slashed(next, start: index, tokens) { return found }
    if let day = number(next, tokens, 1...31) {
      if next + 1 < tokens.count, tokens[next + 1].id == words["tháng"] {
        return afterMonthWord(next + 1, day: day, start: index, tokens)
      }
      if let month = slashedNumber(next + 1, tokens, 1...12) {
        return Found(date: PartialDate(year: 0, month: month, day: day), tokens: index..<(next + 3), isBlank: false)
      }
      return nil
    }
    let filler = skipFiller(next, tokens)
    if filler < tokens.count, tokens[filler].id == words["tháng"] {
      var blank =
        afterMonthWord(filler, day: nil, start: index, tokens)
        ?? Found(date: nil, tokens: index..<(filler + 1), isBlank: true)
      blank.isBlank = true
      return blank
    }
    if filler < tokens.count, tokens[filler].isMark("/") {
      var end = filler + 1
      while end < tokens.count, tokens[end].isMark("/") || tokens[end].kind == .number { end += 1 }
      return Found(date: nil, tokens: index..<end, isBlank: true)
    }
    return nil
  }

  /// What follows `tháng`: `3 năm 2024`, `3/2024`, or a blank.
  private func afterMonthWord(_ index: Int, day: Int?, start: Int, _ tokens: [Token]) -> Found? {
    let next = skipFiller(index + 1, tokens)
    var end = next
    let month = number(next, tokens, 1...12)
    if month != nil { end = next + 1 }
    if let year = slashedNumber(end, tokens, 1900...2100), month != nil {
      return Found(date: PartialDate(year: year, month: month, day: day), tokens: start..<(end + 2), isBlank: false)
    }
    if end + 1 < tokens.count, tokens[end].id == words["năm"], let year = number(end + 1, tokens, 1900...2100) {
      return Found(
        date: PartialDate(year: year, month: month, day: month == nil ? nil : day), tokens: start..<(end + 2),
        isBlank: month == nil)
    }
    guard let month else { return nil }
    return Found(date: PartialDate(year: 0, month: month, day: day), tokens: start..<end, isBlank: false)
  }

  /// `5/3/2024`, also with blanks, `.` or `-` between.
  private func slashed(_ index: Int, start: Int, _ tokens: [Token]) -> Found? {
    guard let day = number(index, tokens, 1...31), let month = slashedNumber(index + 1, tokens, 1...12),
      let year = slashedNumber(index + 3, tokens, 1900...2100)
    else { return nil }
    return Found(date: PartialDate(year: year, month: month, day: day), tokens: start..<(index + 5), isBlank: false)
  }

  /// A number within bounds at a token.
  private func number(_ index: Int, _ tokens: [Token], _ bounds: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number, bounds.contains(tokens[index].value) else { return nil }
    return tokens[index].value
  }

  /// A number within bounds behind a slash.
  private func slashedNumber(_ index: Int, _ tokens: [Token], _ bounds: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].isMark("/") else { return nil }
    return number(index + 1, tokens, bounds)
  }

  /// The token after dots, underscores and other signs of a place left blank.
  private func skipFiller(_ index: Int, _ tokens: [Token]) -> Int {
    var index = index
    while index < tokens.count, tokens[index].kind == .mark, !tokens[index].isMark("/"), !tokens[index].isMark(","),
      !tokens[index].isMark(";"),
      !tokens[index].isMark("("), !tokens[index].isMark(")")
    {
      index += 1
    }
    return index
  }

  /// Counts such as `26/30 đơn vị`: the numbers with the slash.
  func counts(in tokens: [Token], dates: [Found]) -> [Range<Int>] {
    guard tokens.count > 3 else { return [] }
    return (0..<(tokens.count - 2)).compactMap { index in
      guard tokens[index].kind == .number, tokens[index + 1].isMark("/"), tokens[index + 2].kind == .number,
        isCounted(index, tokens),
        !(index > 0
          && (tokens[index - 1].isMark("/") || tokens[index - 1].id == words["số"]
            || tokens[index - 1].id == words["ngày"])),
        tokens[index].value >= 0, tokens[index].value <= tokens[index + 2].value, tokens[index + 2].value >= 2,
        !dates.contains(where: { $0.tokens.overlaps(index..<(index + 3)) })
      else { return nil }
      return index..<(index + 3)
    }
  }

  /// Whether what is counted follows a share, or the share ends what a colon announces: `Trả lời: 10/10;`.
  private func isCounted(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 3 < tokens.count, tokens[index + 3].kind == .word else {
      return index > 0 && tokens[index - 1].isMark(":") && !(index + 3 < tokens.count && tokens[index + 3].isMark("/"))
    }
    return !tokens[index + 3].isAllCaps && tokens[index + 3].followsBlank
  }
}
