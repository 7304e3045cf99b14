import TestSupport

/// Chooses words of `Rules/lexicon` that a search for fixed strings can look for.
enum Phrases {
  /// So many phrases of two syllables or more, the longest first, each once.
  static func chosen(_ count: Int) -> [String] {
    var seen: Set<String> = []
    var phrases: [String] = []
    for file in RepositoryFiles.ruleData where file.path.hasPrefix("lexicon/") {
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
        for piece in line.split(whereSeparator: { "()|?…=<>\t*#:;,".contains($0) }) {
          let words = piece.split(separator: " ")
          let phrase = words.joined(separator: " ")
          guard words.count > 1, words.allSatisfy({ $0.allSatisfy(\.isLetter) }), seen.insert(phrase).inserted else {
            continue
          }
          phrases.append(phrase)
        }
      }
    }
    // Spread over all files of the lexicon rather than taken from its beginning.
    let step = max(phrases.count / max(count, 1), 1)
    return stride(from: 0, to: phrases.count, by: step).prefix(count).map { phrases[$0] }
  }
}
