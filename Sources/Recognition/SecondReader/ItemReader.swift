import DocumentModel
import VietnameseText

/// A syllable, or a name as its class, in the order of the sentence.
struct FeatureItem {
  /// Its number.
  var atom: UInt64
  /// Its tokens.
  var tokens: Range<Int>
  /// The class of a name; nil for a syllable.
  var name: FeatureName?

  /// A name.
  init(_ name: FeatureName, _ tokens: Range<Int>) {
    atom = name.atom
    self.tokens = tokens
    self.name = name
  }

  /// A syllable.
  init(syllable: UInt64, at index: Int) {
    atom = syllable
    tokens = index..<(index + 1)
  }
}

/// Turns sentences into items: every name becomes its class, so that features do not learn who is who.
struct ItemReader {
  /// The document.
  let reading: Reading

  /// The items of a sentence.
  func items(of index: Int) -> [FeatureItem] {
    let sentence = reading.sentences[index]
    let names = names(in: sentence)
    var items: [FeatureItem] = []
    items.reserveCapacity(sentence.tokens.count)
    var position = 0
    var next = 0
    while position < sentence.tokens.count {
      while next < names.count, names[next].tokens.lowerBound < position { next += 1 }
      if next < names.count, names[next].tokens.lowerBound == position {
        items.append(names[next])
        position = max(names[next].tokens.upperBound, position + 1)
        continue
      }
      let token = sentence.tokens[position]
      switch token.kind {
      case .word: items.append(FeatureItem(syllable: token.hash, at: position))
      case .number: items.append(FeatureItem(.number, position..<(position + 1)))
      case .mark where token.isMark(";") || token.isMark(":"), .lineEnd:
        items.append(FeatureItem(.border, position..<(position + 1)))
      default: break
      }
      position += 1
    }
    return items
  }

  /// The token's text in lower case.
  func text(of token: Int, in sentence: Sentence) -> String {
    guard sentence.tokens.indices.contains(token) else { return "" }
    let owner = sentence.owners.isEmpty ? sentence.paragraph : sentence.owners[token]
    return reading.document.paragraphs[owner].text.utf8Slice(sentence.tokens[token].range).lowercased()
  }

  /// The names of a sentence by beginning, of those that begin together the longest first.
  private func names(in sentence: Sentence) -> [FeatureItem] {
    var names = sentence.bodies.map { FeatureItem(.body($0), $0.tokens) }
    for cited in sentence.citations { names.append(FeatureItem(.paper(cited), cited.tokens)) }
    for date in sentence.dates { names.append(FeatureItem(.date, date.tokens)) }
    for count in sentence.counts { names.append(FeatureItem(.count, count)) }
    for province in sentence.provinces { names.append(FeatureItem(.province, province)) }
    return names.sorted {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
  }
}
