import DocumentModel
import VietnameseText

/// What the parts of one reference say of each other.
struct ReferenceChecks {
  /// What letters stand for.
  let symbols: LegalSymbols

  /// Adds what does not fit.
  func check(_ found: inout ReferenceReader.Found, place: Place) {
    guard let number = found.number, number.isKnown else { return }
    var faults: [ReferenceFault] = []
    let written = Spelling.key(of: found.reference.kind)
    let kind = symbols.kinds[LegalSymbols.folded(number.kind)]
    if let kind, kind.needsYear, number.year == nil {
      faults.append(ReferenceFault(.year, right: "\(number.ordinal)/…/\(number.letters)", place: place))
    }
    if let named = symbols.kindsByName[written] {
      if let kind, named.letters != kind.letters, !isJointForm(named.letters, of: kind.letters) {
        faults.append(ReferenceFault(.kind, right: kind.name, place: found.reference.place))
      } else if number.kind.isEmpty, named.needsYear {
        faults.append(ReferenceFault(.kind, right: "", place: found.reference.place))
      }
    }
    if let year = number.year, let date = found.reference.date, date.year != year, (1945...2100).contains(year) {
      faults.append(ReferenceFault(.yearOfDate, right: "\(date.year)", place: found.reference.place))
    }
    checkTerm(number, found.reference.date, place, &faults)
    checkIssuer(number, found.reference, &faults)
    found.reference.faults += faults
  }

  /// Whether one kind is the joint form of another: `Thông tư` and `Thông tư liên tịch`.
  private func isJointForm(_ one: String, of other: String) -> Bool {
    one + "LT" == other || other + "LT" == one
  }

  /// Compares the term of the National Assembly with the year.
  private func checkTerm(
    _ number: LegalNumberReader.Found, _ date: PartialDate?, _ place: Place, _ faults: inout [ReferenceFault]
  ) {
    let letters = number.issuer
    guard letters.contains("QH"), let term = Int(letters.filter(\.isNumber)), let years = symbols.terms[term],
      let year = number.year ?? date?.year, (1945...2100).contains(year), !years.contains(year)
    else { return }
    let right = symbols.terms.filter { $0.value.contains(year) }.keys.sorted()
      .map { letters.filter { !$0.isNumber } + "\($0)" }.joined(separator: ", ")
    faults.append(ReferenceFault(.term, right: right, place: place))
  }

  /// Compares the body that is named with the letters.
  private func checkIssuer(
    _ number: LegalNumberReader.Found, _ reference: LegalReference, _ faults: inout [ReferenceFault]
  ) {
    let letters = String(LegalSymbols.folded(number.issuer).filter { !$0.isNumber })
    guard !reference.issuer.isEmpty, let own = symbols.issuers[letters], !own.isFormer else { return }
    let named = IssuerReader.letters(of: reference.issuer, in: symbols)
    guard !named.isEmpty, !named.contains(letters), !named.contains(where: { symbols.issuers[$0]?.isFormer == true })
    else { return }
    faults.append(ReferenceFault(.issuer, right: own.names.first ?? own.letters, place: reference.place))
  }
}

/// The order of point, clause and article in a stretch such as `điểm a khoản 2 Điều 5`.
struct ArticleReading {
  /// The numbers of the articles.
  var articles: [String] = []
  /// Whether a smaller unit follows a larger one that it belongs to.
  var isReversed = false
  /// The stretch in right order, where it is reversed.
  var ordered = ""
  /// Whether `Điều` has no capital; for `khoản` and `điểm` the decree's words and its examples differ.
  var isMiscased = false

  /// Reads a stretch of tokens.
  init(_ range: Range<Int>, _ line: ReferenceReader.Line, _ citations: CitationReader) {
    let heads = ["điều", "khoản", "điểm"].map { citations.words[$0] }
    var units: [(level: Int, words: Range<Int>, follows: Bool)] = []
    for index in range {
      let token = line.tokens[index]
      if let level = heads.firstIndex(of: token.id), index + 1 < range.upperBound {
        let isApart =
          index > range.lowerBound && !(line.tokens[index - 1].kind == .number || line.tokens[index - 1].kind == .word)
        units.append((level, index..<index + 1, !isApart))
        if level == 0, !token.isCapitalised { isMiscased = true }
      } else if let last = units.indices.last {
        units[last].words = units[last].words.lowerBound..<index + 1
        if units[last].level == 0, token.kind == .number { articles.append(String(line.text(index))) }
      }
    }
    // A chain that names several articles may go on with the clauses of the next one behind a comma.
    let several = units.count { $0.level == 0 } > 1 || units.count { $0.level == 1 } > 1
    isReversed = zip(units, units.dropFirst()).contains {
      $0.level < $1.level && ($1.follows && isBare($1.words, line) || !several)
    }
    guard isReversed else { return }
    ordered = units.sorted { $0.level > $1.level }.map { unit in
      var words = ""
      for index in unit.words where line.tokens[index].kind == .word || line.tokens[index].kind == .number {
        words += (words.isEmpty ? "" : " ") + line.text(index)
      }
      return words
    }.joined(separator: " ")
  }

  /// Whether a unit follows the one before without a joining word.
  private func isBare(_ words: Range<Int>, _ line: ReferenceReader.Line) -> Bool {
    words.lowerBound > 0 && line.tokens[words.lowerBound - 1].kind != .mark
      && Spelling.key(of: line.text(words.lowerBound - 1)) != Spelling.key(of: "và")
  }
}
