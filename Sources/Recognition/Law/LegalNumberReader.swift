import VietnameseText

/// Reads the number of a legal document with its symbol, as tolerantly as people write it.
struct LegalNumberReader: Sendable {
  /// What the letters stand for.
  let symbols: LegalSymbols

  /// A number that was read.
  struct Found {
    /// Its tokens.
    var tokens: Range<Int>
    /// What stands before the first slash.
    var ordinal: String
    /// The year within the number.
    var year: Int?
    /// The letters of the kind, such as `NĐ`; empty where none is known.
    var kind = ""
    /// The letters of the issuing body, such as `CP` or `QH15`; empty where none is known.
    var issuer = ""
    /// The letters behind the last slash as they ought to be.
    var letters = ""
    /// Whether the letters are known.
    var isKnown = false
    /// What is wrong with the writing.
    var faults: [ReferenceFault.Kind] = []

    /// The number as it ought to be.
    var number: String { ordinal + (year.map { "/\($0)" } ?? "") + "/" + letters }
  }

  /// One group of the letters behind the number.
  private struct Group {
    var letters: String
    var end: Int
    var joint: Character
    var hasBlank: Bool
  }

  /// The number that begins at a token; nil where none does.
  func number(at start: Int, _ tokens: [Token], _ text: (Int) -> Substring) -> Found? {
    guard tokens.indices.contains(start), tokens[start].kind == .number, tokens[start].range.count <= 12 else {
      return nil
    }
    var found = Found(tokens: start..<start + 1, ordinal: String(text(start)))
    var hasBlank = false
    guard let first = lettersStart(after: start, tokens, text, &found, &hasBlank) else { return nil }
    let groups = groups(at: first, tokens, text)
    let isLookAlike = groups.contains { $0.letters.unicodeScalars.contains(where: Self.isLookAlike) }
    for count in stride(from: groups.count, to: 0, by: -1) {
      let part = Array(groups.prefix(count))
      guard let faults = resolve(part, &found) else { continue }
      found.tokens = start..<part[count - 1].end
      found.isKnown = true
      found.faults += faults
      if hasBlank || part.contains(where: \.hasBlank) { found.faults.append(.blank) }
      if isLookAlike { found.faults.append(.lookAlike) }
      return found
    }
    guard !hasBlank, found.faults.isEmpty else { return nil }
    return unknown(groups, start, tokens[first], &found)
  }

  /// Where the letters begin, with the year read on the way; nil where no letters follow.
  private func lettersStart(
    after start: Int, _ tokens: [Token], _ text: (Int) -> Substring, _ found: inout Found, _ hasBlank: inout Bool
  ) -> Int? {
    var next = start + 1
    // `12a/…`
    if next + 1 < tokens.count, tokens[next].kind == .word, !tokens[next].followsBlank, tokens[next].range.count == 1,
      tokens[next + 1].isMark("/")
    {
      found.ordinal += String(text(next))
      next += 1
    }
    if let (ordinal, year) = Self.dotted(found.ordinal), next + 1 < tokens.count, tokens[next].isMark("."),
      tokens[next + 1].kind == .word, !tokens[next + 1].followsBlank
    {
      (found.ordinal, found.year) = (ordinal, year)
      found.faults.append(.separator)
      return next + 1
    }
    guard let slash = step(next, tokens), tokens[slash].isMark("/") else { return nil }
    guard var after = step(slash + 1, tokens) else { return nil }
    hasBlank = slash == next && tokens[slash].followsBlank || after == slash + 1 && tokens[after].followsBlank
    if tokens[after].kind == .number {
      guard let second = step(after + 1, tokens), tokens[second].isMark("/"), let word = step(second + 1, tokens) else {
        return nil
      }
      found.year = tokens[after].value
      if !(1945...2100).contains(tokens[after].value) { found.faults.append(.oddYear) }
      hasBlank =
        hasBlank || second == after + 1 && tokens[second].followsBlank
        || word == second + 1 && tokens[word].followsBlank
      after = word
    }
    return tokens[after].kind == .word ? after : nil
  }

  /// The token at a place, line ends passed over; nil at the end.
  private func step(_ index: Int, _ tokens: [Token]) -> Int? {
    var index = index
    while index < tokens.count, tokens[index].kind == .lineEnd { index += 1 }
    return index < tokens.count ? index : nil
  }

  /// The groups of letters from a token on.
  private func groups(at first: Int, _ tokens: [Token], _ text: (Int) -> Substring) -> [Group] {
    var groups = [Group(letters: String(text(first)), end: first + 1, joint: " ", hasBlank: false)]
    while groups.count < 6, let last = groups.last, let next = step(last.end, tokens) {
      let token = tokens[next]
      if token.isMark("-") || token.isMark("/") || token.isMark("&") {
        guard let word = step(next + 1, tokens), tokens[word].kind == .word else { break }
        let isBlank = next == last.end && token.followsBlank || word == next + 1 && tokens[word].followsBlank
        let joint: Character = token.isMark("-") ? "-" : token.isMark("/") ? "/" : "&"
        let sign = String(text(next))
        groups.append(
          Group(
            letters: String(text(word)), end: word + 1, joint: joint == "-" && sign != "-" ? "–" : joint,
            hasBlank: isBlank))
      } else if isAssembly(last.letters), token.kind == .number, (1...99).contains(token.value) {
        groups[groups.count - 1].letters += String(text(next))
        groups[groups.count - 1].end = next + 1
        groups[groups.count - 1].hasBlank = next == last.end
      } else if groups.count == 1, token.kind == .word, next == last.end, isJoined(last.letters, text(next)) {
        groups.append(Group(letters: String(text(next)), end: next + 1, joint: " ", hasBlank: false))
      } else {
        break
      }
    }
    return groups
  }

  /// Whether two words are a kind and an issuer between which the hyphen is missing.
  private func isJoined(_ kind: String, _ issuer: Substring) -> Bool {
    symbols.kinds[LegalSymbols.folded(kind)] != nil && issuer.unicodeScalars.first?.properties.isUppercase == true
      && self.issuer(String(issuer)) != nil
  }

  /// Whether letters are those of the National Assembly or its committee.
  private func isAssembly(_ letters: String) -> Bool {
    let folded = LegalSymbols.folded(letters)
    return folded == "QH" || folded == "UBTVQH"
  }

  /// Reads groups of letters as kind and issuer; gives what is wrong with them, or nil where they are not known.
  private func resolve(_ groups: [Group], _ found: inout Found) -> [ReferenceFault.Kind]? {
    guard let first = groups.first else { return nil }
    if groups.count == 1 {
      if let assembly = assembly(first.letters) {
        (found.kind, found.issuer, found.letters) = ("", assembly, assembly)
        return Spelling.plain(first.letters) == assembly ? [] : [.letters]
      }
      guard let (kind, issuer) = split(first.letters) else { return nil }
      (found.kind, found.issuer, found.letters) = (kind, issuer, kind + "-" + issuer)
      return [.hyphen]
    }
    guard let kind = symbols.kinds[LegalSymbols.folded(first.letters)]?.letters else { return nil }
    var bodies: [String] = []
    for group in groups.dropFirst() {
      if group.joint == "&", let last = bodies.indices.last {
        bodies[last] += group.letters
      } else {
        bodies.append(group.letters)
      }
    }
    var issuers: [String] = []
    for body in bodies {
      guard let issuer = issuer(body) else { return nil }
      issuers.append(issuer)
    }
    (found.kind, found.issuer) = (kind, issuers.joined(separator: "-"))
    found.letters = ([kind] + issuers).joined(separator: "-")
    var faults: [ReferenceFault.Kind] = []
    let written = ([first.letters] + bodies).map { Spelling.plain($0) }
    if zip(written, [kind] + issuers).contains(where: { !Self.isSpelling($0, of: $1) }) { faults.append(.letters) }
    if groups.dropFirst().contains(where: { $0.joint == " " || $0.joint == "/" }) { faults.append(.hyphen) }
    if groups.contains(where: { $0.joint == "–" }) { faults.append(.dash) }
    return faults
  }

  /// Whether letters are a usual writing of others: exactly these, or with signs that some offices set.
  private static func isSpelling(_ written: String, of letters: String) -> Bool {
    written.filter { $0 != "&" } == letters
  }

  /// The letters of a body as they ought to be; nil for one that is not known.
  private func issuer(_ letters: String) -> String? {
    let folded = LegalSymbols.folded(letters)
    return symbols.issuers[folded].map { assembly(letters) ?? $0.letters } ?? assembly(letters)
  }

  /// `QH15` or `UBTVQH15` in right spelling; nil for other letters.
  private func assembly(_ letters: String) -> String? {
    let folded = LegalSymbols.folded(letters)
    for name in ["UBTVQH", "QH"] where folded.hasPrefix(name) {
      guard let term = Int(folded.dropFirst(name.count)), (1...99).contains(term) else { return nil }
      return name + "\(term)"
    }
    return nil
  }

  /// A kind and an issuer written as one word; nil where they are not.
  private func split(_ letters: String) -> (kind: String, issuer: String)? {
    let folded = LegalSymbols.folded(letters)
    for (prefix, kind) in symbols.kinds.sorted(by: { ($0.key.count, $0.key) > ($1.key.count, $1.key) })
    where folded.hasPrefix(prefix) {
      if let issuer = issuer(String(folded.dropFirst(prefix.count))) { return (kind.letters, issuer) }
    }
    return nil
  }

  /// A number whose letters are those of some office: as written, and nothing is said of its writing.
  private func unknown(_ groups: [Group], _ start: Int, _ first: Token, _ found: inout Found) -> Found? {
    guard first.isCapitalised, let head = groups.first else { return nil }
    let whole = groups.dropFirst().prefix { !$0.hasBlank && $0.joint != " " }
    found.letters =
      whole.reduce(Spelling.plain(head.letters)) {
        $0 + ($1.joint == "–" ? "-" : String($1.joint)) + Spelling.plain($1.letters)
      }
    found.tokens = start..<(whole.last ?? head).end
    return found
  }

  /// A number such as `91.2016` cut at its dot; nil for others.
  private static func dotted(_ text: String) -> (ordinal: String, year: Int)? {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let parts = text.split(separator: ".")
    guard parts.count == 2, let year = Int(parts[1]), (1945...2100).contains(year), parts[1].count == 4 else {
      return nil
    }
    return (String(parts[0]), year)
  }

  /// Whether a letter only looks like one of those that numbers are written with.
  private static func isLookAlike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xD0, 0xF0, 0x189, 0x256, 0x400...0x4FF: true
    default: false
    }
  }
}
