import DocumentModel

/// Reads which papers are announced as attached, and whether the end of the submission lists them.
struct AttachmentReader {
  /// The document being read.
  let reading: Reading
  /// The sentences that ask.
  let zone: RequestZone

  /// A paper announced.
  private struct Announced {
    /// Its kind.
    var kind: PaperKind
    /// The sentence, and the words from the paper to `kèm theo` or the other way round.
    var sentence: Sentence
    var tokens: Range<Int>
    /// Whether it belongs to the list at the end.
    var isAtEnd: Bool
  }

  /// The papers in reading order.
  func attachments() -> [Attachment] {
    let all = reading.sentences.indices.flatMap { announced(in: $0) }
    let listed = Set(all.filter(\.isAtEnd).map(\.kind))
    let isComplete = listed.contains(.dossier) || reading.structure.attached != nil
    return all.map { paper in
      Attachment(
        paper: paper.kind, place: paper.sentence.place(paper.tokens), isAtEnd: paper.isAtEnd,
        isListed: paper.isAtEnd || isComplete || listed.contains(paper.kind))
    }
  }

  /// Whether a draft is submitted, announced or at hand; nil where no paper is asked to be issued.
  func hasDraft(_ attachments: [Attachment]) -> Bool? {
    let issued = zone.asking.contains { index in
      let sentence = reading.sentences[index]
      return reading.lexicon.closing.all(.issue, in: sentence).contains { !isPast($0, sentence) }
    }
    guard issued else { return nil }
    if reading.structure.attached != nil { return true }
    if attachments.contains(where: { [.draft, .dossier].contains($0.paper) }) { return true }
    return reading.sentences.indices.contains { index in
      let sentence = reading.sentences[index]
      guard [.body, .heading, .note].contains(sentence.zone) else { return false }
      let marks = marks(in: sentence)
      if zone.asking.contains(index), issues(sentence, with: marks) { return true }
      return (zone.asking.contains(index) || !marks.isEmpty)
        && reading.lexicon.closing.papers(in: sentence).contains { $0.kind == .draft }
    }
  }

  /// Whether what is to be issued is itself attached: `ban hành Chương trình kèm theo`.
  private func issues(_ sentence: Sentence, with marks: [Range<Int>]) -> Bool {
    let others = reading.lexicon.closing.papers(in: sentence).map(\.tokens.lowerBound)
    return reading.lexicon.closing.all(.issue, in: sentence).contains { paper in
      let end = sentence.clauseEnd(after: paper.upperBound)
      return marks.contains { mark in
        // A table named in between is what is attached: `ký Quyết định … theo bảng kèm theo`.
        mark.lowerBound >= paper.upperBound && mark.lowerBound < end
          && !others.contains { $0 >= paper.upperBound && $0 < mark.lowerBound }
      }
    }
  }

  /// The words that tell of papers attached to the submission.
  private func marks(in sentence: Sentence) -> [Range<Int>] {
    let closing = reading.lexicon.closing
    let elsewhere = closing.all(.attachedElsewhere, in: sentence)
    return ClosingLexicon.outermost(closing.all(.attached, in: sentence)) { $0 }
      .filter { mark in !elsewhere.contains { $0.overlaps(mark) } }
  }

  /// Whether a paper that is to be issued is told as issued before, or belongs to a purpose.
  private func isPast(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return sentence.precedes(range.lowerBound, [words["đã"], words["được"], words["do"], words["khi"], words["sau"]])
      || RequestZone.isPurpose(range, in: sentence, words)
  }

  /// The papers announced in one sentence.
  private func announced(in index: Int) -> [Announced] {
    let sentence = reading.sentences[index]
    guard [.body, .heading, .note].contains(sentence.zone), !sentence.isRow else { return [] }
    let isAtEnd = isAtEnd(index)
    if isAtEnd, continuesList(index) || sentence.leadIn.map({ isList(reading.sentences[$0]) }) ?? false {
      return papers(in: sentence, 0..<sentence.tokens.count, true)
    }
    return marks(in: sentence).flatMap { mark -> [Announced] in
      if isAtEnd { return papers(in: sentence, extent(of: mark, sentence), true) }
      guard let words = announcement(mark, sentence) else { return [] }
      return papers(in: sentence, words, false)
    }
  }

  /// Whether a sentence belongs to the end: from the closing request's paragraph on, or a list of attachments by itself.
  private func isAtEnd(_ index: Int) -> Bool {
    let sentence = reading.sentences[index]
    guard sentence.zone != .note else { return false }
    // What stands in the paragraph before the closing request belongs to it.
    if let closing = zone.closing, reading.sentences[closing].block <= sentence.block + 1 { return true }
    return isList(sentence) || sentence.leadIn.map { isList(reading.sentences[$0]) } ?? false
  }

  /// Whether a sentence begins a list of attachments: `Hồ sơ gửi kèm gồm:`, `(Kèm theo: …)`.
  private func isList(_ sentence: Sentence) -> Bool {
    let closing = reading.lexicon.closing
    guard let mark = closing.all(.attached, in: sentence).min(by: { $0.lowerBound < $1.lowerBound }) else {
      return false
    }
    let first = closing.papers(in: sentence).first?.tokens.lowerBound ?? mark.lowerBound
    return min(first, mark.lowerBound) <= 2 && sentence.tokens[mark.upperBound...].contains { $0.isMark(":") }
  }

  /// Whether a sentence goes on with a list in its paragraph: `(Gửi kèm dự thảo; bảng tổng hợp; …)`.
  private func continuesList(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, reading.sentences[before].block == reading.sentences[index].block,
      reading.sentences[before].tokens.last?.isMark(";") == true
    {
      if !marks(in: reading.sentences[before]).isEmpty { return true }
      before -= 1
    }
    return false
  }

  /// The words that a mark of the list at the end speaks of: its parentheses, or its whole sentence.
  private func extent(of mark: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    parentheses(around: mark, sentence) ?? 0..<sentence.tokens.count
  }

  /// The words of an announcement in the text: in parentheses, or a paper right before `kèm theo` at the clause's end.
  private func announcement(_ mark: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    if let words = parentheses(around: mark, sentence) {
      // A bare `kèm` tells of the papers of incoming letters too; a table of opinions is the submitter's own.
      if mark.count == 1, papers(in: sentence, words, true).first?.kind != .table { return nil }
      // `(kèm theo Công văn số …)` is attached to that letter.
      let isOfLetter = sentence.citations.contains {
        $0.hasNumber && words.contains($0.tokens.lowerBound) && $0.tokens.lowerBound == mark.upperBound
      }
      return isOfLetter ? nil : words
    }
    guard mark.count >= 2, mark.upperBound >= sentence.clauseEnd(after: mark.upperBound) else { return nil }
    let start = sentence.clauseStart(before: mark.lowerBound)
    let before = reading.lexicon.closing.papers(in: sentence).last {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= mark.lowerBound
        && mark.lowerBound - $0.tokens.upperBound <= 6
    }
    return before.map { $0.tokens.lowerBound..<mark.upperBound }
  }

  /// The words between the parentheses around a stretch.
  private func parentheses(around range: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    guard let open = sentence.tokens[..<range.lowerBound].lastIndex(where: { $0.isMark("(") || $0.isMark(")") }),
      sentence.tokens[open].isMark("(")
    else { return nil }
    let close = sentence.tokens[range.upperBound...].firstIndex { $0.isMark(")") } ?? sentence.tokens.count
    return (open + 1)..<max(open + 1, close)
  }

  /// The papers named in a stretch; in the text only the first of a stretch counts.
  private func papers(in sentence: Sentence, _ range: Range<Int>, _ isAtEnd: Bool) -> [Announced] {
    let found = reading.lexicon.closing.papers(in: sentence).filter { range.contains($0.tokens.lowerBound) }
    if isAtEnd { return found.map { Announced(kind: $0.kind, sentence: sentence, tokens: $0.tokens, isAtEnd: true) } }
    // The dossier itself need not be listed; its papers are.
    return found.filter { $0.kind != .dossier }.prefix(1).map {
      Announced(kind: $0.kind, sentence: sentence, tokens: range, isAtEnd: false)
    }
  }
}
