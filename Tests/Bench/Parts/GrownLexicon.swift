import TestSupport

/// A lexicon with more phrases than the built-in one: each phrase again, behind a word that no text holds.
enum GrownLexicon {
  /// Words that could be syllables and are none.
  private static let words = ["quẩnh", "thoẳm", "nghuấp"]

  /// The plain lists of the lexicon with so many times their phrases, by path below `Rules/`.
  ///
  /// Lists whose lines are more than phrases stay as they are.
  static func files(_ times: Int) -> [(path: String, bytes: [UInt8])] {
    RepositoryFiles.ruleData.filter { $0.path.hasPrefix("lexicon/") }.compactMap { file in
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      let phrases = lines.filter { !$0.hasPrefix("#") }
      guard phrases.allSatisfy({ line in !line.contains { ":=~!\t".contains($0) } }) else { return nil }
      let more = words.prefix(max(times - 1, 0)).flatMap { word in phrases.map { "\($0) \(word)" } }
      return (file.path, Array((lines + more).joined(separator: "\n").utf8) + [0x0A])
    }
  }
}
