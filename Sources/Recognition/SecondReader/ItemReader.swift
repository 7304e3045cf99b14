import DocumentModel
import VietnameseText

/// A syllable, or a name as its class, in the order of the sentence.
struct FeatureItem {
  /// Its number.
  var atom: UInt64
  /// Its tokens.
  var tokens: Range<Int>
  /// The class as a file of weights spells it; nil for a syllable.
  var name: String?

  /// A name.
  init(_ name: String, _ tokens: Range<Int>) {
    atom = FeatureAtom.hash(name)
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
  /// The offset and number of each syllable, by paragraph.
  private let syllables: [[(offset: Int, hash: UInt64)]]

  /// The border between cells and lines, and marks that part clauses.
  static let border = "<|>"

  /// Takes a document.
  init(reading: Reading) {
    self.reading = reading
    syllables = reading.document.paragraphs.map { Tokenizer.hashes(of: $0.text) }
  }

  /// The items of a sentence.
  func items(of index: Int) -> [FeatureItem] {
    let sentence = reading.sentences[index]
    let names = names(in: sentence)
    var items: [FeatureItem] = []
    items.reserveCapacity(sentence.tokens.count)
    var position = 0
    var next = 0
    var cursor = 0
    while position < sentence.tokens.count {
      while next < names.count, names[next].tokens.lowerBound < position { next += 1 }
      if next < names.count, names[next].tokens.lowerBound == position {
        items.append(names[next])
        position = max(names[next].tokens.upperBound, position + 1)
        continue
      }
      let token = sentence.tokens[position]
      switch token.kind {
      case .word: items.append(FeatureItem(syllable: syllable(at: position, of: sentence, &cursor), at: position))
      case .number: items.append(FeatureItem("<number>", position..<(position + 1)))
      case .mark where token.isMark(";") || token.isMark(":"), .lineEnd:
        items.append(FeatureItem(ItemReader.border, position..<(position + 1)))
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
    var names = sentence.bodies.map(ItemReader.item)
    for cited in sentence.citations { names.append(FeatureItem(ItemReader.name(of: cited), cited.tokens)) }
    for date in sentence.dates { names.append(FeatureItem("<date>", date.tokens)) }
    for count in sentence.counts { names.append(FeatureItem("<count>", count)) }
    for province in sentence.provinces { names.append(FeatureItem("<province>", province)) }
    return names.sorted {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
  }

  /// The class of a paper.
  static func name(of cited: CitedDocument) -> String {
    cited.article == nil ? "<\(cited.rank.rawValue)>" : "<\(cited.rank.rawValue)-article>"
  }

  /// The class of a body.
  static func item(of body: Body) -> FeatureItem {
    if body.isSubmitter { return FeatureItem("<self>", body.tokens) }
    if body.kind == .chairman { return FeatureItem("<ubnd>", body.tokens) }
    return FeatureItem("<\(body.kind.rawValue)>", body.tokens)
  }

  /// The number of a token's syllable; the cursor makes a walk through the tokens of one paragraph linear.
  private func syllable(at index: Int, of sentence: Sentence, _ cursor: inout Int) -> UInt64 {
    let paragraph = sentence.owners.isEmpty ? sentence.paragraph : sentence.owners[index]
    guard syllables.indices.contains(paragraph) else { return 0 }
    let list = syllables[paragraph]
    let offset = sentence.tokens[index].range.lowerBound
    if list.indices.contains(cursor + 1), list[cursor + 1].offset == offset {
      cursor += 1
    } else {
      cursor = ItemReader.position(of: offset, in: list)
    }
    guard list.indices.contains(cursor), list[cursor].offset == offset else { return 0 }
    return list[cursor].hash
  }

  /// The place of the first syllable at or behind an offset.
  private static func position(of offset: Int, in list: [(offset: Int, hash: UInt64)]) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = low + (high - low) / 2
      if list[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
