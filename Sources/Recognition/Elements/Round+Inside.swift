import DocumentModel
import VietnameseText

/// Whether only the house itself was heard.
extension Round {
  /// Whether only the house's own offices, a congress or its delegates took part.
  var isInside: Bool {
    let others = sentences.flatMap { sentence in
      sentence.bodies.filter { !$0.isSubmitter && ![.ubnd, .chairman, .office].contains($0.kind) && !$0.isBare }.map {
        ($0, sentence)
      }
    }
    guard others.contains(where: { isOwn($0.0, $0.1) }), !answersFromOutside else { return false }
    // Nobody outside was asked: companies and Party cells that are named beside the house's own are its partners.
    let near: [Body.Kind] = asksOutside ? [.people, .unit] : [.people, .unit, .party, .company, .association]
    return others.allSatisfy { isOwn($0.0, $0.1) || near.contains($0.0.kind) }
  }

  /// Whether somebody who is no part of the house answered with a letter of its own: `Công đoàn ngành … có ý kiến tại Công văn số …`.
  var answersFromOutside: Bool {
    sentences.contains { sentence in
      guard let first = sentence.bodies.first, first.tokens.lowerBound <= 1, sentence.has(.answer) else { return false }
      return !first.isSubmitter && !isOwn(first, sentence) && first.kind != .people
        && sentence.citations.contains { $0.hasNumber && $0.rank == .letter }
    }
  }

  /// Whether somebody who is no part of the house was asked.
  var asksOutside: Bool {
    sentences.contains { sentence in
      guard Round.asks(sentence, reading) else { return false }
      let start = sentence.all(.ask).first?.tokens.lowerBound ?? 0
      let asked = sentence.bodies.filter { $0.tokens.lowerBound >= start && !$0.isSubmitter && !$0.isBare }
      return asked.isEmpty || asked.contains { !isOwn($0, sentence) && $0.kind != .people }
    }
  }

  /// Whether a body belongs to the house: an inner office, a congress and its organs.
  func isOwn(_ body: Body, _ sentence: Sentence) -> Bool {
    if body.kind == .inner { return true }
    guard body.kind == .association || body.kind == .people else { return false }
    let name = Spelling.key(of: reading.document.text(of: sentence.place(body.tokens)))
    return body.kind == .association && Round.congresses.contains { name.hasPrefix($0) }
      || body.kind == .people && name.contains(Round.delegate)
        && sentence.hits.contains { $0.sign == .meeting }
  }

  /// The keys of names of a congress and its organs.
  static let congresses = Spelling.keys(of: ["đại hội", "đoàn chủ tịch"])

  /// The key of the word for its delegates.
  static let delegate = Spelling.key(of: "đại biểu")
}
