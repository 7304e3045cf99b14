import VietnameseText

/// Reads the body behind `của` that issued what is cited.
struct IssuerReader {
  /// The names of bodies.
  let symbols: LegalSymbols
  /// Words to look for.
  let words: Words

  /// The most words of a body's name.
  private static let longest = 14

  /// Reads the body behind a reference, if one is named.
  func read(_ found: inout ReferenceReader.Found, _ line: ReferenceReader.Line) {
    var next = found.end
    let tokens = line.tokens
    guard next < tokens.count, tokens[next].id == words["của"] else { return }
    next += 1
    let first = next
    while next < tokens.count, next - first < Self.longest, line.kinds[next] == nil, goesOn(next, from: first, tokens) {
      next += 1
    }
    while next > first, tokens[next - 1].id == words["và"] { next -= 1 }
    while next > first, tokens[next - 1].kind != .word && tokens[next - 1].kind != .number { next -= 1 }
    guard next > first, tokens[first].isCapitalised else { return }
    var joined = ""
    for index in first..<next where tokens[index].kind != .lineEnd {
      if !joined.isEmpty, tokens[index].followsBlank { joined += " " }
      joined += line.text(index)
    }
    found.reference.issuer = joined
    found.end = next
  }

  /// Whether a token still belongs to the name: a capital, or one of the words between capitals.
  private func goesOn(_ index: Int, from first: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.kind == .lineEnd { return true }
    if token.kind == .mark {
      return (token.isMark("-") || token.isMark(",")) && index + 1 < tokens.count && tokens[index + 1].isCapitalised
        && !tokens[index + 1].isAllCaps
    }
    guard token.kind == .word else { return false }
    if token.isCapitalised || index == first { return true }
    let inside = [
      "nhân", "dân", "tỉnh", "thành", "phố", "phường", "xã", "quận", "huyện", "tịch", "ban", "vụ", "trưởng", "chức",
      "đặc", "khu",
    ].map { words[$0] }
    if inside.contains(token.id) {
      // `ban hành` and `thành lập` tell what the document does.
      let next = index + 1 < tokens.count ? tokens[index + 1].id : -1
      return next != words["hành"] && next != words["lập"]
    }
    // The second syllable of a capitalised one: `Chính phủ`, `Quốc hội`, `Tài chính`.
    return tokens[index - 1].isCapitalised && token.id != words["về"] && token.id != words["quy"]
      && token.id != words["và"] && index + 1 <= tokens.count && !isOpening(token.id)
      || token.id == words["và"] && index + 1 < tokens.count && tokens[index + 1].isCapitalised
  }

  /// Whether a word begins what a document is about.
  private func isOpening(_ id: Int32) -> Bool {
    [
      "về", "quy", "quyết", "giao", "phê", "sửa", "hướng", "thì", "là", "có", "được", "đã", "cho", "để", "tại", "trong",
      "theo", "ngày", "số",
    ]
    .contains { words[$0] == id }
  }

  /// The folded letters of the known body that a name begins with; empty where it is none.
  static func letters(of name: String, in symbols: LegalSymbols) -> Set<String> {
    var key = Spelling.key(of: name)
    let minister = Spelling.key(of: "Bộ trưởng")
    if key.hasPrefix(minister + " ") { key = String(key.dropFirst(minister.count + 1)) }
    guard let longest = symbols.issuerNames.first(where: { key == $0.key || key.hasPrefix($0.key + " ") }) else {
      return []
    }
    return Set(symbols.issuerNames.filter { $0.key == longest.key }.map(\.letters))
  }
}
