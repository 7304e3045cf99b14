import DocumentModel
import VietnameseText

/// The route where no specific provision exists.
extension AuthorityReader {
  /// The route of practice: no specific provision, said so, and what it rests on.
  func practice(_ sentences: [Sentence]) -> Basis? {
    for (index, sentence) in sentences.enumerated() where sentence.zone != .heading {
      guard let lack = sentence.all(.noProvision).first else { continue }
      guard !isAboutOthers(sentence) else { continue }
      let near = sentences[index..<min(index + 4, sentences.count)].filter { $0.zone != .heading }
      let provinces = near.contains { near in
        near.hits.contains { $0.sign == .practiceDone || $0.sign == .past }
          && near.provinces.contains { !isOwnProvince($0, near) }
      }
      let guidance = near.contains { near in
        !isOfCompany(near)
          && near.hits.contains { hit in
            hit.sign == .guidance && near.isTold(hit.tokens)
              && !near.all(.negation).contains { hit.tokens.contains($0.tokens.lowerBound) }
          }
          && near.citations.contains { $0.hasNumber || $0.rank == .letter || !near.dates.isEmpty }
      }
      if guidance {
        return Basis(status: .practice, row: "A13", kind: "practice", sentence: sentence, signs: [lack.tokens])
      }
      if provinces {
        return Basis(status: .practice, row: "A14", kind: "practice", sentence: sentence, signs: [lack.tokens])
      }
      if let vague = near.first(where: {
        !$0.has(.plan) && (($0.has(.practiceDone) || $0.has(.past)) && namesPlaces($0) || mentionsProvinces($0))
      }) {
        return Basis(
          status: .practice, row: "A15", kind: "practice", sentence: vague,
          signs: vague.all(.practiceDone).map(\.tokens))
      }
      return Basis(status: .missing, row: "A16", kind: "unsupported", sentence: sentence, signs: [lack.tokens])
    }
    return nil
  }

  /// Whether only a company is named, which guides nobody.
  private func isOfCompany(_ sentence: Sentence) -> Bool {
    sentence.bodies.contains { $0.kind == .company } && !sentence.bodies.contains { $0.kind == .central }
  }

  /// Whether a sentence speaks of `địa phương` or `tỉnh` without a name as bodies.
  private func namesPlaces(_ sentence: Sentence) -> Bool {
    let places = ["địa", "tỉnh"].map { reading.lexicon.words[$0] }
    return sentence.bodies.contains { body in
      body.kind == .unnamed && sentence.tokens[body.tokens].contains { places.contains($0.id) }
    }
  }

  /// Whether a sentence speaks of provinces without naming any.
  private func mentionsProvinces(_ sentence: Sentence) -> Bool {
    let words = reading.lexicon.words
    return sentence.has(.otherPlaces)
      || sentence.has(.practiceDone)
        && sentence.tokens.indices.dropLast().contains {
          sentence.tokens[$0].id == words["tỉnh"]
            && (sentence.precedes($0, ["các", "những", "nhiều", "vài", "số"].map { words[$0] }, within: 3)
              || sentence.tokens[$0 + 1].id == words["thành"])
        }
  }

  /// Whether the lack is of an opinion, a plan or money, not of a provision.
  private func isAboutOthers(_ sentence: Sentence) -> Bool {
    sentence.has(.ask) || sentence.has(.appraise)
  }

  /// Whether a province is the submitter's own.
  private func isOwnProvince(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard let locality = reading.ownProvince else { return false }
    return Spelling.key(of: reading.document.text(of: sentence.place(range))).contains(locality)
  }
}
