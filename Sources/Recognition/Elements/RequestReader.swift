import DocumentModel

/// Reads what is asked for in one clause: a decision with its object, or only consideration, support or study.
struct RequestReader {
  /// The document being read.
  let reading: Reading
  /// The sentence that asks.
  let sentence: Sentence

  /// What is asked for.
  enum Found {
    /// A decision; the tokens of its verb.
    case decision(Range<Int>)
    /// Consideration, direction, an opinion.
    case bare
    /// Care, support, favourable conditions.
    case support
    /// Further study.
    case study
  }

  /// Reads from the token behind the one asked.
  func read(from start: Int) -> Found {
    var position = start
    var vague: Found = .bare
    var skipped = 0
    while position < sentence.tokens.count {
      let token = sentence.tokens[position]
      if token.kind == .lineEnd || token.isMark(";") || token.isMark(".") { break }
      if token.kind == .mark || joins(token.id) {
        position += 1
        continue
      }
      if isPurpose(token.id) { break }
      let decision = longest(.decision, at: position)
      let soft = [(Sign.study, Found.study), (.support, .support), (.vague, .bare)]
        .compactMap { sign, found in longest(sign, at: position).map { (found, $0) } }
        .max { $0.1.count < $1.1.count }
      if let decision, decision.count >= soft?.1.count ?? 0, isVerb(decision), !isWeakHelp(decision, vague) {
        if hasObject(decision), !leadsToStudy(decision) { return .decision(decision) }
        position = decision.upperBound
        continue
      }
      if let (found, range) = soft {
        if case .bare = found {} else { vague = found }
        position = range.upperBound
        // `có ý kiến chỉ đạo về việc xây chợ`: what follows is what the opinion is about.
        if isOpinion(range), position < sentence.tokens.count, isAbout(sentence.tokens[position].id) { break }
        continue
      }
      // A word that no lexicon knows: what stands a little further may still be asked for.
      skipped += 1
      if skipped > 3 { return laterDecision(from: position) ?? vague }
      position += 1
    }
    if leadsToStudy(start..<start) { return .study }
    return vague
  }

  /// A verb that can only be a decision further on in the clause, not behind a purpose or a time.
  private func laterDecision(from start: Int) -> Found? {
    let words = reading.lexicon.words
    let end = sentence.clauseEnd(after: start)
    let barrier = (start..<end).first { isPurpose(sentence.tokens[$0].id) } ?? end
    for hit in sentence.all(.decision) where hit.tokens.lowerBound >= start && hit.tokens.lowerBound < barrier {
      guard isStrong(hit.tokens), isVerb(hit.tokens), hasObject(hit.tokens) else { continue }
      if sentence.precedes(hit.tokens.lowerBound, [words["được"], words["đã"], words["khi"], words["sau"]], within: 2) {
        continue
      }
      return .decision(hit.tokens)
    }
    return nil
  }

  /// The longest phrase of a sign that begins at a token.
  private func longest(_ sign: Sign, at position: Int) -> Range<Int>? {
    sentence.hits.filter { $0.sign == sign && $0.tokens.lowerBound == position }.map(\.tokens).max {
      $0.count < $1.count
    }
  }

  /// Whether a weak verb only goes on with care or support: `tháo gỡ khó khăn cho ngành`.
  private func isWeakHelp(_ range: Range<Int>, _ before: Found) -> Bool {
    guard case .support = before else { return false }
    return !isStrong(range)
  }

  /// Words that only join: `và`, `cho` before a verb, `sớm`, `được`.
  private func joins(_ id: Int32) -> Bool {
    let words = reading.lexicon.words
    return id == words["và"] || id == words["sớm"] || id == words["về"] || id == words["việc"] || id == words["hoặc"]
  }

  /// Whether vague words ask for an opinion or direction.
  private func isOpinion(_ range: Range<Int>) -> Bool {
    let words = reading.lexicon.words
    return sentence.tokens[range].contains { $0.id == words["kiến"] || $0.id == words["đạo"] }
  }

  /// Words behind which the matter follows that an opinion is asked on.
  private func isAbout(_ id: Int32) -> Bool {
    let words = reading.lexicon.words
    return id == words["về"] || id == words["đối"]
  }

  /// Words behind which only a purpose follows.
  private func isPurpose(_ id: Int32) -> Bool {
    let words = reading.lexicon.words
    return id == words["để"] || id == words["nhằm"]
  }

  /// Whether a phrase stands as a verb: no part of a paper's name or number, nor of what is called a part: `phần bổ sung`.
  private func isVerb(_ range: Range<Int>) -> Bool {
    !sentence.precedes(range.lowerBound, [reading.lexicon.words["phần"]])
      && !sentence.citations.contains {
        $0.tokens.overlaps(range) && $0.tokens.lowerBound <= range.lowerBound && !$0.citation.number.isEmpty
      }
  }

  /// Whether a verb can only be a decision of a committee.
  func isStrong(_ range: Range<Int>) -> Bool {
    sentence.hits.contains { $0.sign == .strongDecision && $0.tokens.lowerBound == range.lowerBound }
  }

  /// Whether what is decided is only to study further.
  private func leadsToStudy(_ range: Range<Int>) -> Bool {
    sentence.all(.study).contains { hit in
      guard hit.tokens.lowerBound >= range.lowerBound else { return false }
      // Names between do not count: `cho phép Sở X cùng Ban Y tiếp tục nghiên cứu …`.
      let between = (range.upperBound..<max(range.upperBound, hit.tokens.lowerBound)).count { index in
        !sentence.bodies.contains { $0.tokens.contains(index) }
      }
      return between <= 8
    }
  }

  /// Whether a verb has an object that names something.
  func hasObject(_ range: Range<Int>) -> Bool {
    let end = sentence.clauseEnd(after: range.upperBound)
    guard range.upperBound < end else { return false }
    if isDirection(range), !directsSomebody(range.upperBound) { return false }
    let next = sentence.tokens[range.upperBound]
    if next.isMark(",") || joins(next.id) || next.id == reading.lexicon.words["theo"] {
      // `quyết định, …`: the object may belong to the next verb, which is read on its own.
      return false
    }
    let isBare = sentence.hits.contains { $0.sign == .bareObject && $0.tokens.lowerBound == range.upperBound }
    return namesSomething(range.upperBound..<end, least: isBare ? 8 : 2)
  }

  /// Whether a verb is `chỉ đạo`, `yêu cầu` or the like, which need somebody and an act.
  private func isDirection(_ range: Range<Int>) -> Bool {
    sentence.hits.contains {
      $0.sign == .direction && $0.tokens.lowerBound == range.lowerBound && $0.tokens.upperBound == range.upperBound
    }
  }

  /// Whether a body stands close behind, other than bodies without a name.
  private func directsSomebody(_ start: Int) -> Bool {
    sentence.bodies.contains {
      $0.tokens.lowerBound >= start && $0.tokens.lowerBound - start <= 3
        && ![.unnamed, .ubnd, .chairman].contains($0.kind)
    }
  }

  /// Whether a stretch holds enough words that are no words of vagueness, purpose or reference.
  private func namesSomething(_ range: Range<Int>, least: Int) -> Bool {
    var count = 0
    for index in range {
      let token = sentence.tokens[index]
      if isPurpose(token.id) { break }
      guard token.kind == .word || token.kind == .number else { continue }
      if sentence.hits.contains(where: { [.vague, .study, .bareObject].contains($0.sign) && $0.tokens.contains(index) })
      {
        continue
      }
      count += 1
      if count >= least { return true }
    }
    return false
  }
}
