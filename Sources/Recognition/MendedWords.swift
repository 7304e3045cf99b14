import DocumentModel
import VietnameseText

extension Reading {
  /// Marks as doubtful what rests on a sentence in which the words of a key phrase had to be guessed.
  func doubtMendedWords(in submission: inout Submission) {
    let places = sentences.flatMap { sentence in
      sentence.tokens.indices.filter { sentence.tokens[$0].isMended }.map { sentence.place($0..<($0 + 1)) }
    }
    guard !places.isEmpty else { return }
    doubt(&submission.authority, at: places)
    doubt(&submission.appraisal, at: places)
    doubt(&submission.consultation, at: places)
    doubt(&submission.recommendation, at: places)
  }

  /// Marks an element as doubtful where its evidence holds one of some places.
  private func doubt<Status>(_ element: inout Element<Status>, at places: [Place]) {
    let isGuessed = element.evidence.contains { evidence in
      places.contains { $0.paragraph == evidence.place.paragraph && $0.range.overlaps(evidence.place.range) }
    }
    if isGuessed { element.confidence = .doubtful }
  }
}
