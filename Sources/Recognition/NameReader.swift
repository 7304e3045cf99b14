import VietnameseText

/// Finds the bodies that a sentence names.
struct NameReader {
  /// The names and words to look for.
  let lexicon: Lexicon
  /// Who submits, once known.
  let submitter: Submitter?

  /// The bodies in order, none inside another.
  func bodies(in tokens: [Token], text: (Int) -> Substring) -> [Body] {
    let hits = lexicon.names.hits(in: tokens) { index in
      tokens[index].kind == .number ? [(NameClass.number.index, index + 1)] : []
    }
    var found: [Body] = []
    var from = 0
    for start in tokens.indices where start >= from {
      let here = hits.filter { $0.tokens.lowerBound == start }
      guard let hit = longest(of: here) else {
        if let bare = bareHead(at: start, tokens) {
          found.append(bare)
          from = bare.tokens.upperBound
        }
        continue
      }
      let name = lexicon.bodies[hit.group]
      if name.kind == .none {
        from = hit.tokens.upperBound
        continue
      }
      guard isName(name, hit.tokens, tokens) else { continue }
      var end = hit.tokens.upperBound
      var kind = name.kind
      if name.kind == .ubnd || name.kind == .chairman || name.kind == .council {
        (end, kind) = placeName(after: end, tokens, kind)
      } else if name.extends {
        end = extend(end, tokens)
      } else if name.kind == .department {
        end = provinceName(after: end, tokens)
      }
      var body = Body(kind: kind, key: name.key, isSubmitter: false, isBare: false, tokens: start..<end)
      body.isBare = hit.tokens.count == 1 && end == start + 1 && name.key.isEmpty
      body.isSubmitter = isSubmitter(body, tokens, text)
      found.append(body)
      from = end
    }
    return found
  }

  /// Whether a body is the submitter, as far as that is known.
  func isSubmitter(_ body: Body, _ tokens: [Token], _ text: (Int) -> Substring) -> Bool {
    guard let submitter, body.isListed, tokens[body.tokens.lowerBound].isCapitalised else { return false }
    return submitter.isNamed(body, text)
  }

  /// The longest of some names; of two of one kind and length the register's says more than a pattern's.
  private func longest(of hits: [PhraseMatcher.Hit]) -> PhraseMatcher.Hit? {
    guard let longest = hits.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
    let name = lexicon.bodies[longest.group]
    let keyed = hits.first {
      let other = lexicon.bodies[$0.group]
      return $0.tokens == longest.tokens && other.kind == name.kind && !other.key.isEmpty
    }
    return name.key.isEmpty ? keyed ?? longest : longest
  }

  /// Whether the words are a name here: heads of few syllables must be capitalised or stand for persons and the like.
  private func isName(_ name: BodyName, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let first = range.first else { return false }
    // `Phòng` in `Hải Phòng`, `Bà` in `Cát Bà`: the end of another name.
    if range.count == 1, tokens[first].isCapitalised, !tokens[first].isAllCaps, first > 0,
      tokens[first - 1].kind == .word,
      tokens[first - 1].isCapitalised, !(first + 1 < tokens.count && tokens[first + 1].isCapitalised)
    {
      return false
    }
    switch name.kind {
    case .unit, .inner, .company, .association, .party:
      // `Ban nhân dân` is the rest of `Ủy ban nhân dân` in an odd place.
      if range.upperBound < tokens.count, tokens[range.upperBound].id == lexicon.words["nhân"] { return false }
      return tokens[first].isCapitalised || range.count >= 2
    case .chairman where range.count == 2:
      // `Chủ tịch` alone is the Chairman only as the one who is asked, not as anybody's title.
      let words = lexicon.words
      let asks = ["trình", "nghị", "mong", "xin", "cáo"].map { words[$0] }
      return first > 0 && tokens[first].isCapitalised && asks.contains(tokens[first - 1].id)
    case .local:
      // `phường` alone is a place; with its name, or as `UBND phường`, it is a body.
      return range.count > 1
        || (range.upperBound < tokens.count && tokens[range.upperBound].isCapitalised
          && tokens[range.upperBound].kind == .word)
        || tokens[first].isCapitalised
    case .department:
      // `ngành Xây dựng`, `Luật Xây dựng` and the like do not reach here: names begin with their head.
      return range.count > 1 || tokens[first].isAllCaps
    default:
      return true
    }
  }

  /// A bare `Sở`, `Ban`, `Huyện`, … with a capital, which stands for a body named before.
  private func bareHead(at index: Int, _ tokens: [Token]) -> Body? {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalised else { return nil }
    guard token.id == lexicon.words["sở"] else { return nil }
    if index + 1 < tokens.count, tokens[index + 1].isCapitalised, tokens[index + 1].kind == .word {
      // A department that no register names: `Sở` and the words of its name as far as they can be told.
      return Body(
        kind: .department, key: "", isSubmitter: false, isBare: false, isListed: false,
        tokens: index..<min(index + 3, tokens.count))
    }
    return Body(
      kind: .department, key: "", isSubmitter: false, isBare: true, isListed: false, tokens: index..<(index + 1))
  }

  /// The end of a name that goes on with capitalised words.
  private func extend(_ end: Int, _ tokens: [Token]) -> Int {
    var end = end
    while end < tokens.count {
      let token = tokens[end]
      if token.kind == .word && token.isCapitalised && !startsBody(end, tokens) {
        end += 1
      } else if token.isMark("-") && end + 1 < tokens.count && tokens[end + 1].kind == .word
        && tokens[end + 1].isCapitalised
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether another body's name begins here.
  private func startsBody(_ index: Int, _ tokens: [Token]) -> Bool {
    [lexicon.words["sở"], lexicon.words["ubnd"]].contains(tokens[index].id)
  }

  /// The end of the name of a committee, which may tell that it is a commune's city.
  private func placeName(after end: Int, _ tokens: [Token], _ kind: Body.Kind) -> (Int, Body.Kind) {
    let province = provinceName(after: end, tokens)
    if province > end { return (province, kind) }
    let named = extend(end, tokens)
    // `UBND thành phố Pleiku`: one word, when it is no word of the language that readings know.
    let least = end < tokens.count && tokens[end].id == Vocabulary.unknown && !tokens[end].isAllCaps ? 1 : 2
    guard named >= end + least, end > 0, tokens[end - 1].id == lexicon.words["phố"] else { return (end, kind) }
    return (named, .local)
  }

  /// The end of a province's name that stands here, with `tỉnh` or `thành phố` before it or not.
  private func provinceName(after end: Int, _ tokens: [Token]) -> Int {
    var start = end
    if start < tokens.count, tokens[start].id == lexicon.words["tỉnh"] { start += 1 }
    if start + 1 < tokens.count, tokens[start].id == lexicon.words["thành"],
      tokens[start + 1].id == lexicon.words["phố"]
    {
      start += 2
    }
    let afterLevel = start
    guard afterLevel < tokens.count else { return afterLevel }
    let window = Array(tokens[afterLevel..<min(afterLevel + 5, tokens.count)])
    let longest = lexicon.provinces.hits(in: window) { _ in [] }.filter { $0.tokens.lowerBound == 0 }.map(
      \.tokens.upperBound
    ).max()
    guard let longest, window[0].isCapitalised else { return afterLevel }
    return afterLevel + longest
  }
}

extension NameClass {
  /// Its number among all classes.
  var index: Int {
    switch self {
    case .body: 0
    case .department: 1
    case .submitter: 2
    case .ubnd: 3
    case .unnamed: 4
    case .document: 5
    case .article: 6
    case .date: 7
    case .count: 8
    case .number: 9
    }
  }
}

/// Who submits: told by the letterhead, else by the text's own words.
struct Submitter: Sendable, Equatable {
  /// What kind of body it is.
  var kind: Body.Kind
  /// The register's key of a department.
  var key: String
  /// The keys of the words of its name, `ubnd` for the committee.
  var words: [String]

  /// Whether a body of a sentence is the submitter.
  func isNamed(_ body: Body, _ text: (Int) -> Substring) -> Bool {
    if kind == .office, body.kind == .office { return true }
    if !key.isEmpty, !body.key.isEmpty { return key == body.key }
    let named = Submitter.words(of: body.tokens.map { text($0) })
    if isShortened(named) { return true }
    if !key.isEmpty || !body.key.isEmpty { return false }
    // `Xã A` for `UBND xã A`, `Nhà trường` for a school.
    if named.count >= 2, words.first == "ubnd", words.dropFirst().elementsEqual(named) { return true }
    if kind == .unit, words.first == "trường", named == ["nhà", "trường"] { return true }
    guard !named.isEmpty, words.starts(with: named) else { return false }
    // `UBND huyện` alone is the submitter; a bare head counts only where it is the submitter's own.
    return named.count >= 2 || named.count == words.count || body.isBare || named.first == words.first
  }

  /// Whether the words of a name begin the submitter's, some of its words given by their initials: `Bộ CHQS tỉnh`.
  private func isShortened(_ named: [String]) -> Bool {
    var rest = words[...]
    var hasInitials = false
    for part in named {
      if rest.first == part {
        rest = rest.dropFirst()
      } else {
        let initials = rest.prefix(part.count).compactMap(\.first)
        guard part.count > 1, initials.elementsEqual(part) else { return false }
        hasInitials = true
        rest = rest.dropFirst(part.count)
      }
    }
    return hasInitials
  }

  /// The keys of the committee's long name.
  private static let long = Spelling.keys(of: ["ủy", "ban", "nhân", "dân"])

  /// The keys of the words of a name, marks left out, the committee's long name as `ubnd`.
  static func words(of parts: [Substring]) -> [String] {
    let keys = parts.map { Spelling.key(of: $0) }.filter { !$0.isEmpty }
    return keys.starts(with: long) ? ["ubnd"] + keys.dropFirst(4) : keys
  }
}
