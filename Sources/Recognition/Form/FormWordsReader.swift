import DocumentModel
import VietnameseText

/// Reads names with wrong capitals, and abbreviations that are not explained.
struct FormWordsReader {
  /// The form as a whole.
  let form: FormReader
  /// The legal documents cited.
  let references: [LegalReference]

  /// The most findings of each sort that are kept.
  private static let most = 5

  /// The elements.
  func parts() -> [FormPart] {
    let sentences = form.reading.sentences.filter { $0.zone == .body && !isShouted($0) }
    return names(sentences) + abbreviations(sentences)
  }

  /// Whether a line is written in capitals as a whole.
  private func isShouted(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.filter { $0.kind == .word }
    return words.count { $0.isAllCaps } * 3 > words.count * 2
  }

  // MARK: Names

  /// Names whose capitals are wrong, each wrong writing once.
  private func names(_ sentences: [Sentence]) -> [FormPart] {
    let vocabulary = form.reading.lexicon.phrases.vocabulary
    let fixed = form.lexicon.names.map { name in (name, name.folded.map { vocabulary.id(of: $0) }) }
    var seen: Set<String> = []
    var found: [FormPart] = []
    for sentence in sentences {
      for (name, ids) in fixed {
        guard let first = ids.first, ids.allSatisfy({ $0 != Vocabulary.unknown }) else { continue }
        for start in sentence.tokens.indices where sentence.tokens[start].id == first {
          guard start + ids.count <= sentence.tokens.count,
            zip(start..., ids).allSatisfy({ sentence.tokens[$0].id == $1 })
          else { continue }
          add(start..<start + ids.count, name, sentence, &seen, &found)
        }
      }
      for body in sentence.bodies where body.kind == .department {
        guard let name = form.lexicon.departments[body.key] else { continue }
        let words = body.tokens.filter { sentence.tokens[$0].kind == .word }.prefix(name.words.count)
        let isName =
          words.count == name.words.count
          && zip(words, name.words).allSatisfy { Spelling.key(of: form.text($0, of: sentence)) == Spelling.key(of: $1) }
        guard isName, let first = words.first, let last = words.last else { continue }
        add(first..<last + 1, name, sentence, &seen, &found)
      }
      if found.count >= Self.most { break }
    }
    return Array(found.prefix(Self.most))
  }

  /// Takes up a stretch whose capitals are not those of its name.
  private func add(
    _ range: Range<Int>, _ name: FormLexicon.Name, _ sentence: Sentence, _ seen: inout Set<String>,
    _ found: inout [FormPart]
  ) {
    let words = range.filter { sentence.tokens[$0].kind == .word }.map { sentence.tokens[$0] }
    guard words.map(\.isCapitalised) != name.capitals, !words.contains(where: { $0.isAllCaps && $0.range.count > 2 })
    else { return }
    let place = sentence.place(range)
    guard seen.insert(form.document.text(of: place)).inserted else { return }
    found.append(FormPart(.fixedName, at: place, [Fact("right", name.text)]))
  }

  // MARK: Abbreviations

  /// Abbreviations that stand twice or more and are explained nowhere.
  private func abbreviations(_ sentences: [Sentence]) -> [FormPart] {
    var counts: [String: Int] = [:]
    var first: [(letters: String, place: Place)] = []
    var explained: Set<String> = []
    for sentence in sentences {
      for index in sentence.tokens.indices {
        guard let letters = letters(index, sentence) else { continue }
        if isExplained(index, sentence) { explained.insert(letters) }
        counts[letters, default: 0] += 1
        if counts[letters] == 1 { first.append((letters, sentence.place(index..<index + 1))) }
      }
    }
    return first.filter { counts[$0.letters] ?? 0 > 1 && !explained.contains($0.letters) }.prefix(Self.most)
      .map { FormPart(.abbreviation, at: $0.place, [Fact("letters", $0.letters)]) }
  }

  /// The letters of a token that may be an abbreviation to explain; nil for others.
  private func letters(_ index: Int, _ sentence: Sentence) -> String? {
    let tokens = sentence.tokens
    let token = tokens[index]
    guard token.kind == .word, token.isAllCaps, token.range.count >= 3 else { return nil }
    for next in [index - 1, index + 1] where tokens.indices.contains(next) {
      let other = tokens[next]
      if other.isMark("/") || other.isMark("-") || other.isMark("&") || other.isMark(".") && next < index { return nil }
    }
    let text = Spelling.plain(form.text(index, of: sentence))
    let isInName =
      sentence.bodies.contains { $0.tokens.contains(index) }
      || sentence.citations.contains { $0.tokens.contains(index) }
    guard !isInName, !form.lexicon.abbreviations.contains(text), text.allSatisfy(\.isLetter),
      !text.allSatisfy({ "IVXLCDM".contains($0) })
    else { return nil }
    return text
  }

  /// Whether an abbreviation stands where it is explained: in brackets, or behind `viết tắt là`.
  private func isExplained(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 0 else { return false }
    let tokens = sentence.tokens
    if tokens[index - 1].isMark("(") || index + 1 < tokens.count && tokens[index + 1].isMark("(") { return true }
    return tokens[index - 1].id == form.words["là"] || tokens[index - 1].isMark(":") || tokens[index - 1].isMark("\"")
  }
}
