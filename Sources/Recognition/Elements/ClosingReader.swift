import DocumentModel
import VietnameseText

/// Finds what the decider is asked where no sentence says so in known words: by standing at the end of the text, with a
/// word that leans to asking and a decision with its object. What it finds is doubtful.
struct ClosingReader {
  /// The document being read.
  let reading: Reading

  /// The sentences that ask and the words that show it.
  struct Found {
    /// A sentence, by index, and its words.
    var sentences: [(index: Int, signs: [Range<Int>])]
  }

  /// How much of the body counts as its end.
  private static let share = 0.45
  /// How many sentences count as the end at least.
  private static let least = 14
  /// How far behind the word of asking the decision may stand, in tokens.
  private static let reach = 10
  /// The same where the decider is not named.
  private static let nearReach = 4

  /// How many items above one its lead is looked for.
  private static let longestList = 60

  /// The requests at the end; nil where there are none.
  func read() -> Found? {
    let body = reading.sentences.indices.filter { [.body, .heading].contains(reading.sentences[$0].zone) }
    let count = max(ClosingReader.least, Int(Double(body.count) * ClosingReader.share))
    let end = Array(body.suffix(count))
    return list(among: end) ?? sentence(among: end)
  }

  // MARK: Lists and tables

  /// The last list or table whose lead asks and whose items decide.
  private func list(among indices: [Int]) -> Found? {
    var groups: [(lead: Int, items: [Int])] = []
    var runLead: Int?
    for index in indices {
      let sentence = reading.sentences[index]
      let isEntry = sentence.isRow || isItem(sentence)
      if !isEntry { runLead = nil }
      guard sentence.zone == .body, let lead = sentence.leadIn ?? runLead ?? (isEntry ? lead(of: index) : nil),
        !reading.isOpening(lead)
      else { continue }
      if isEntry { runLead = runLead ?? lead }
      if groups.last?.lead == lead {
        groups[groups.count - 1].items.append(index)
      } else {
        groups.append((lead, [index]))
      }
    }
    for group in groups.reversed() {
      let lead = reading.sentences[group.lead]
      guard let asking = asking(lead) else { continue }
      let items = group.items.compactMap { index in
        decision(leading: reading.sentences[index]).map { (index: index, signs: [$0]) }
      }
      if !items.isEmpty { return Found(sentences: [(index: group.lead, signs: [asking])] + items) }
    }
    return nil
  }

  /// The sentence that leads into the list or table of an item: the one the list follows, else the heading above it.
  private func lead(of index: Int) -> Int? {
    let first = max(0, index - ClosingReader.longestList)
    let before = (first..<index).last { !reading.sentences[$0].isRow && !isItem(reading.sentences[$0]) }
    guard let before, [.body, .heading].contains(reading.sentences[before].zone) else {
      return reading.sentences[index].heading
    }
    return before
  }

  /// Whether a sentence is an item of a list.
  private func isItem(_ sentence: Sentence) -> Bool {
    guard reading.document.paragraphs.indices.contains(sentence.paragraph) else { return false }
    let paragraph = reading.document.paragraphs[sentence.paragraph]
    if case .listItem = paragraph.kind { return true }
    return sentence.zone == .body && !paragraph.label.isEmpty || sentence.tokens.first?.isMark("-") == true
  }

  /// The words of a lead that lean to asking the decider; nil where it asks others, or tells of the past.
  private func asking(_ lead: Sentence) -> Range<Int>? {
    let isPut = lead.bodies.contains { [.ubnd, .chairman].contains($0.kind) }
    let hits = lead.all(.request) + lead.all(.wordAsking) + (isPut ? lead.all(.wordDeciding) : [])
    guard !lead.has(.plan),
      let words = hits.first(where: { !lead.isNegated($0.tokens, within: 1) && !isTold($0.tokens, lead) })?.tokens,
      !asksOthers(behind: words, lead)
    else { return nil }
    return words
  }

  /// The deciding verb that an item, or a cell of a row, begins with, where it has an object.
  private func decision(leading sentence: Sentence) -> Range<Int>? {
    let reader = RequestReader(reading: reading, sentence: sentence)
    return sentence.all(.decision).first { hit in
      let start = hit.tokens.lowerBound
      let isLabelled = start > 0 && start <= 6 && sentence.tokens[start - 1].kind == .mark
      let begins =
        sentence.tokens[..<start].allSatisfy { $0.kind != .word || isTick($0) } || isLabelled
        || sentence.isRow && sentence.tokens[start - 1].kind == .lineEnd
      return begins && reader.hasObject(hit.tokens)
    }?.tokens
  }

  /// Whether a word is the tick of a box: `[x]`.
  private func isTick(_ token: Token) -> Bool { token.id == reading.lexicon.words["x"] }

  // MARK: One sentence

  /// The last sentence that asks for a decision in words of its own.
  private func sentence(among indices: [Int]) -> Found? {
    for index in indices.reversed() {
      let sentence = reading.sentences[index]
      guard sentence.zone == .body, !sentence.isRow, !reading.isOpening(index), !reading.isOld(sentence),
        !sentence.has(.study), !sentence.has(.support)
      else { continue }
      for hit in sentence.all(.wordAsking) + sentence.all(.request) {
        guard !sentence.isNegated(hit.tokens, within: 1), !isTold(hit.tokens, sentence), isFree(hit.tokens, sentence),
          !asksOthers(behind: hit.tokens, sentence)
        else { continue }
        if let verb = decision(behind: hit.tokens, sentence) {
          return Found(sentences: [(index: index, signs: [hit.tokens, verb])])
        }
      }
    }
    return nil
  }

  /// The decision that is asked for behind a word of asking, with an object.
  private func decision(behind range: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    let words = reading.lexicon.words
    let reader = RequestReader(reading: reading, sentence: sentence)
    let past = ["đã", "được", "để", "khi", "sau", "nhằm", "việc", "sự"].map { words[$0] }
    let isPut = sentence.bodies.contains { [.ubnd, .chairman].contains($0.kind) }
    let reach = isPut ? ClosingReader.reach : ClosingReader.nearReach
    return sentence.all(.decision).first { hit in
      let start = hit.tokens.lowerBound
      guard start >= range.upperBound else { return false }
      let isNear =
        start - range.upperBound <= reach
        || sentence.bodies.contains {
          [.ubnd, .chairman].contains($0.kind) && $0.tokens.lowerBound >= range.upperBound
            && $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 3
        }
      // `Nội dung xin quyết: cho mở tuyến …`
      let isIntroduced = start > 0 && sentence.tokens[start - 1].isMark(":")
      return isNear && (reader.isStrong(hit.tokens) || isIntroduced) && reader.hasObject(hit.tokens)
        && !sentence.precedes(hit.tokens.lowerBound, past, within: 1) && !sentence.isPlanned(hit.tokens)
    }?.tokens
  }

  /// Whether words of asking are told of, not said: past, passive, a noun, a wish of others.
  private func isTold(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let before = [
      "đã", "theo", "sự", "của", "được", "sẽ", "tờ", "những", "các", "quá", "chương", "công", "lộ", "tiến", "quy",
      "lịch", "thuyết", "giải",
    ].map { words[$0] }
    return sentence.precedes(range.lowerBound, before, within: 1)
  }

  /// Whether nobody but the submitter stands before the words as the one who asks.
  private func isFree(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    !sentence.bodies.contains {
      $0.tokens.upperBound <= range.lowerBound && !$0.isSubmitter
        && !($0.isBare && reading.isDepartment) && ![.ubnd, .chairman].contains($0.kind)
    }
  }

  /// Whether another body than the decider follows the words of asking at once.
  private func asksOthers(behind range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard
      let next = sentence.bodies.first(where: {
        $0.tokens.lowerBound >= range.upperBound && $0.tokens.lowerBound - range.upperBound <= 2
      })
    else { return false }
    return !next.isSubmitter && ![.ubnd, .chairman, .office].contains(next.kind)
  }
}
