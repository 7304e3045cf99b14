import DocumentModel

/// One thing that a body said, or that was said of it: who, what, and in which sentence.
struct StandpointEvent {
  /// Who holds it.
  enum Holder: Hashable {
    /// A department, by the register's key or by its words.
    case department(String)
    /// A council or team that appraises.
    case appraisers
    /// The submitter.
    case submitter
    /// Bodies without a name.
    case unnamed
    /// The decider, a central body: their leave is history.
    case higher
    /// Anybody else.
    case other(Body.Kind)
    /// Nobody can be told.
    case nobody
  }

  /// How the sentence stands to the matter.
  enum Kind: Int, Comparable {
    /// No standpoint: noted, asked to follow the rules.
    case none
    /// The need, the fitness, the conditions.
    case favour
    /// Agreement in weak or negative form.
    case weak
    /// Clear agreement.
    case agrees
    /// Disagreement.
    case disagrees

    /// By strength.
    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Who.
  var holder: Holder
  /// What.
  var kind: Kind
  /// The words.
  var tokens: Range<Int>
  /// The sentence, by index.
  var sentence: Int
  /// Whether the body's appraisal is told with it.
  var isAppraisal: Bool
  /// Whether remarks or conditions stand with it.
  var hasRemarks: Bool
  /// Whether it is only planned or under way.
  var isPlanned: Bool
  /// Whether it is about another matter.
  var isOtherMatter: Bool
  /// The body's name, where it stands in the sentence.
  var body: Body?
}

/// Finds who said what in the sentences of a document.
struct StandpointReader {
  /// The document being read.
  let reading: Reading

  /// What is carried from one sentence to the next of a paragraph.
  private struct Carry {
    var holder: StandpointEvent.Holder?
    var isAppraisal = false
    var isOtherMatter = false
    var block = -1
  }

  /// All events in reading order.
  func events() -> [StandpointEvent] {
    var events: [StandpointEvent] = []
    var carry = Carry()
    for (index, sentence) in reading.sentences.enumerated() where [.body, .note, .heading].contains(sentence.zone) {
      if sentence.block != carry.block && !(sentence.block == carry.block + 1 && refersBack(sentence)) {
        carry = Carry()
      }
      carry.block = sentence.block
      if isRequest(sentence) { continue }
      events += self.events(in: sentence, index, &carry)
    }
    return events
  }

  /// Whether a paragraph goes on about the body of the one before.
  private func refersBack(_ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    guard let first = sentence.tokens.first else { return false }
    return sentence.leadIn != nil || first.id == words["theo"] || first.id == words["sở"] || first.id == words["tại"] || first.id == words["đến"]
  }

  /// Whether the submitter asks the decider in this sentence, so that its words are no opinion.
  private func isRequest(_ sentence: Sentence) -> Bool {
    guard let request = sentence.all(.request).first else { return false }
    let target = sentence.bodies.first { $0.tokens.lowerBound >= request.tokens.upperBound && [.ubnd, .chairman].contains($0.kind) }
    guard let target, target.tokens.lowerBound - request.tokens.upperBound <= 4 else { return false }
    let others = sentence.bodies.contains { $0.tokens.upperBound <= request.tokens.lowerBound && !$0.isSubmitter && isSpeaker($0) }
    return !others
  }

  /// Whether a body may hold an opinion that counts or is to be told apart.
  private func isSpeaker(_ body: Body) -> Bool {
    [.department, .appraisers].contains(body.kind)
  }

  /// The events of one sentence.
  private func events(in sentence: Sentence, _ index: Int, _ carry: inout Carry) -> [StandpointEvent] {
    let speakers = sentence.bodies.filter { !isRecipient($0, sentence) }
    let appraisal = sentence.all(.appraise).filter { sentence.isTold($0.tokens) && !isAsked($0.tokens, sentence) }
    let otherMatter = sentence.has(.otherMatter)
    if let department = speakers.first(where: { isSpeaker($0) && !$0.isBare && !($0.isSubmitter && $0.kind == .department) }) {
      let holder = holder(of: department, sentence, carry)
      if carry.holder != holder { carry.isAppraisal = false }
      carry.holder = holder
    }
    if !appraisal.isEmpty, carry.holder != nil { carry.isAppraisal = true }
    if otherMatter { carry.isOtherMatter = true }
    var events: [StandpointEvent] = []
    for (hit, kind) in standpoints(sentence) {
      let (found, body) = self.holder(at: hit.tokens, sentence, speakers, carry)
      let isSpeakerHolder = { if case .department = found { true } else { found == .appraisers } }()
      let isAppraisal = !appraisal.isEmpty || (isSpeakerHolder && found == carry.holder && carry.isAppraisal)
      events.append(
        StandpointEvent(
          holder: found, kind: kind, tokens: hit.tokens, sentence: index, isAppraisal: isAppraisal,
          hasRemarks: sentence.has(.remarks), isPlanned: sentence.isPlanned(hit.tokens) || sentence.isConditional(hit.tokens),
          isOtherMatter: otherMatter || carry.isOtherMatter, body: body))
    }
    // A body that appraised or answered without any word of standpoint.
    if !events.contains(where: { $0.kind != .none }) {
      for body in speakers where isSpeaker(body) && !body.isSubmitter && (!appraisal.isEmpty || sentence.has(.answer)) {
        events.append(
          StandpointEvent(
            holder: holder(of: body, sentence, carry), kind: .none, tokens: body.tokens, sentence: index, isAppraisal: !appraisal.isEmpty,
            hasRemarks: false, isPlanned: sentence.isPlanned(body.tokens), isOtherMatter: otherMatter || carry.isOtherMatter, body: body))
      }
    }
    return events
  }

  /// The words of standpoint of a sentence, the longest where they overlap, negated agreement as disagreement.
  private func standpoints(_ sentence: Sentence) -> [(Sentence.SignHit, StandpointEvent.Kind)] {
    let kinds: [(Sign, StandpointEvent.Kind)] = [
      (.disagree, .disagrees), (.weakAgree, .weak), (.agree, .agrees), (.need, .favour), (.conditionsMet, .favour), (.noStandpoint, .none),
    ]
    var found: [(Sentence.SignHit, StandpointEvent.Kind)] = []
    for (sign, kind) in kinds {
      for hit in sentence.hits where hit.sign == sign {
        guard !found.contains(where: { $0.0.tokens.overlaps(hit.tokens) && $0.1 != .none }) else { continue }
        if kind != .disagrees, kind != .weak, sentence.overlaps(hit.tokens, [.uniform]) { continue }
        if kind == .agrees, sentence.isNegated(hit.tokens, within: 2) {
          found.append((hit, .disagrees))
        } else if kind == .favour, sentence.isNegated(hit.tokens, within: 2) {
          continue
        } else {
          found.append((hit, kind))
        }
      }
    }
    return found.sorted { $0.0.tokens.lowerBound < $1.0.tokens.lowerBound }
  }

  /// Whether a body is only asked, sent to or named as owner of something.
  private func isRecipient(_ body: Body, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    let asked = ["gửi", "đến", "tới", "nghị", "mời", "hỏi", "cho", "sang"].map { words[$0] }
    guard sentence.precedes(body.tokens.lowerBound, asked, within: 1) else { return false }
    // `ý kiến của các sở gửi đến …` aside: what is asked of a body is no act of it.
    return true
  }

  /// Whether the appraisal is asked for or named as a procedure rather than told.
  private func isAsked(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return sentence.precedes(range.lowerBound, [words["để"], words["nghị"]], within: 2)
  }

  /// Who a body of a sentence is.
  private func holder(of body: Body, _ sentence: Sentence, _ carry: Carry) -> StandpointEvent.Holder {
    if body.kind == .department, body.isBare {
      if let carried = carry.holder { return carried }
      return reading.isDepartment && reading.submitter?.kind == .department ? .submitter : .nobody
    }
    if body.isSubmitter { return .submitter }
    switch body.kind {
    case .department:
      return .department(body.key.isEmpty ? reading.document.text(of: sentence.place(body.tokens)).lowercased() : body.key)
    case .appraisers: return .appraisers
    case .unnamed: return .unnamed
    case .ubnd, .chairman, .central, .council, .office: return .higher
    default: return .other(body.kind)
    }
  }

  /// Who holds what is said at a stretch: the nearest body to the left, else one behind `của`, else the one carried on.
  private func holder(
    at range: Range<Int>, _ sentence: Sentence, _ speakers: [Body], _ carry: Carry
  ) -> (StandpointEvent.Holder, Body?) {
    let words = reading.lexicon.words
    let left = speakers.filter { $0.tokens.upperBound <= range.lowerBound }
    let near = left.last { body in
      // The committee after `trình` or `đề nghị` is an object, a body after `của` owns a paper that speaks.
      let isObject = [.ubnd, .chairman, .council, .central].contains(body.kind)
      return !isObject || body.tokens.lowerBound == 0
    }
    if let near { return (holder(of: near, sentence, carry), near) }
    if let right = speakers.first(where: { $0.tokens.lowerBound >= range.upperBound && $0.tokens.lowerBound - range.upperBound <= 4 }),
      sentence.precedes(right.tokens.lowerBound, [words["của"], words["từ"], words["với"]], within: 1)
    {
      return (holder(of: right, sentence, carry), right)
    }
    if let carried = carry.holder { return (carried, nil) }
    return (.nobody, nil)
  }
}
