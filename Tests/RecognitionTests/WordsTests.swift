import TestSupport
import Testing
import VietnameseText

@testable import Recognition

/// The words that code asks for by number.
@Suite struct WordsTests {
  /// Every word in a subscript of `words`, or in a list that is looked up in it, anywhere in the sources.
  private static let asked: Set<String> = {
    var found: Set<String> = []
    for file in Repository.files(below: "Sources/Recognition") where file.hasSuffix(".swift") {
      let pieces = Repository.text(file).components(between: "words[\"", and: "\"]")
      found.formUnion(pieces)
    }
    return found
  }()

  @Test func everyWordThatIsAskedForHasANumber() {
    #expect(Self.asked.count > 50)
    #expect(Self.asked.subtracting(LexiconLoader.wordsOfCode) == [])
  }

  @Test func noTwoWordsHaveOneHash() {
    let hashes = Set(Set(LexiconLoader.wordsOfCode).map { Tokenizer.hash($0.utf8) })
    #expect(hashes.count == Set(LexiconLoader.wordsOfCode).count)
  }

  @Test func numbersAreThoseOfTokens() throws {
    var matcher = PhraseMatcher(names: [])
    let words = Words(["sở", "Ủy", "kiến"], in: &matcher)
    let ids = Tokenizer.tokens(of: "SỞ uỷ kiến nghị", in: matcher.vocabulary).map(\.id)
    #expect(ids == [words["sở"], words["Ủy"], words["kiến"], Vocabulary.unknown])
    #expect(words["nghị"] == -2, "a word that was not asked for is no token's")
  }
}

extension String {
  /// The stretches that stand between two marks.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let from = rest.firstRange(of: start) {
      rest = rest[from.upperBound...]
      guard let to = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<to.lowerBound]))
      rest = rest[to.upperBound...]
    }
    return found
  }
}
