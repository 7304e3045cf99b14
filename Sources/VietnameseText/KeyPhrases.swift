import DataImage

/// Phrases that are recognised with one slip of the keyboard in them: a wrong, missing or doubled letter, a wrong tone,
/// two letters exchanged, or a missing space.
///
/// A word is mended only where all others of the phrase stand as they should and nothing else would fit. It must be no
/// possible syllable, unless the list marks the place with `~`: there another real syllable counts as a slip too, because
/// nothing else is ever said beside the others. The text stays as written; only the tokens are told apart.
public struct KeyPhrases: Sendable {
  /// One syllable of a phrase.
  private struct Part: Sendable, ImageCodable {
    /// The folded word.
    var folded: [UInt8]
    /// Its number.
    var id: Int32
    /// Whether another real syllable is a slip here.
    var isFree: Bool

    /// Creates a syllable.
    init(folded: [UInt8], id: Int32, isFree: Bool) {
      (self.folded, self.id, self.isFree) = (folded, id, isFree)
    }

    func write(to image: inout ImageWriter) {
      folded.write(to: &image)
      id.write(to: &image)
      isFree.write(to: &image)
    }

    init(from image: inout ImageReader) throws(ImageFault) {
      folded = try Array(from: &image)
      id = try Int32(from: &image)
      isFree = try Bool(from: &image)
    }
  }

  /// A syllable that may be wrong, seen from the word beside it.
  private struct Slot: Sendable {
    /// The phrase.
    var phrase: Int
    /// The place of the syllable that may be wrong.
    var part: Int
    /// The place of the word beside it.
    var anchor: Int
  }

  /// Two syllables that may stand without the space between them.
  struct Pair: Sendable, Hashable {
    /// The folded syllables.
    var first: [UInt8], second: [UInt8]
    /// How many letters the first has.
    var letters: Int
  }

  /// The phrases.
  private var phrases: [[Part]] = []
  /// The syllables that may be wrong, by the number of the word beside them.
  private var slots: [Int32: [Slot]] = [:]
  /// The pairs by their letters without tones.
  private(set) var pairs: [[UInt8]: [Pair]] = [:]
  /// Words that are never taken for a slip, by number.
  private var kept: Set<Int32> = []
  /// The words of phrases that could not be used, because no phrase of the vocabulary holds them.
  public private(set) var unknown: [String] = []
  /// The numbers of words.
  let vocabulary: Vocabulary

  /// Creates an empty list whose words are told by a vocabulary.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Reads a line: a phrase of two words or more, or `!` and words that are never taken for a slip.
  ///
  /// A phrase with a word that the vocabulary does not hold leads nowhere, and is left out.
  public mutating func add(_ line: String) throws(PhrasePattern.Fault) {
    if line.hasPrefix("!") {
      kept.formUnion(Tokenizer.foldedWords(of: line).map { vocabulary.id(of: $0) }.filter { $0 >= 0 })
      return
    }
    var parts: [Part] = []
    for word in line.split(separator: " ") {
      let folded = Tokenizer.foldedWords(of: String(word))
      guard folded.count == 1, let only = folded.first else {
        throw PhrasePattern.Fault(message: "`\(word)` is no word")
      }
      let id = vocabulary.id(of: only)
      guard id >= 0 else {
        unknown.append(String(word))
        return
      }
      parts.append(Part(folded: only, id: id, isFree: word.hasPrefix("~")))
    }
    guard parts.count > 1 else { throw PhrasePattern.Fault(message: "a key phrase has two words or more") }
    enter(parts)
  }

  /// Enters a phrase of two words or more.
  private mutating func enter(_ parts: [Part]) {
    for index in parts.indices {
      let anchor = index > 0 ? index - 1 : 1
      slots[parts[anchor].id, default: []].append(Slot(phrase: phrases.count, part: index, anchor: anchor))
    }
    for (first, second) in zip(parts, parts.dropFirst()) {
      let letters = first.folded.filter { $0 >= 0x10 }
      let pair = Pair(first: first.folded, second: second.folded, letters: letters.count)
      let key = letters + second.folded.filter { $0 >= 0x10 }
      if pairs[key]?.contains(pair) != true { pairs[key, default: []].append(pair) }
    }
    phrases.append(parts)
  }

  /// Writes the phrases, without the vocabulary.
  public func write(to image: inout ImageWriter) {
    phrases.write(to: &image)
    kept.write(to: &image)
    unknown.write(to: &image)
  }

  /// Reads phrases whose words are told by a vocabulary.
  public init(from image: inout ImageReader, vocabulary: Vocabulary) throws(ImageFault) {
    self.init(vocabulary: vocabulary)
    for parts in try [[Part]](from: &image) {
      guard parts.count > 1 else { throw .broken }
      enter(parts)
    }
    kept = try Set(from: &image)
    unknown = try Array(from: &image)
  }

  /// Splits a text into tokens, the words of key phrases mended.
  public func tokens(of text: String) -> [Token] {
    var (found, unknown) = Tokenizer.tokensWithUnknown(of: text, in: vocabulary)
    // From the last to the first, so that the indices still to come stay right.
    for (index, folded) in unknown.reversed() {
      guard let two = parted(found[index], folded, of: text) else { continue }
      found.replaceSubrange(index...index, with: [two.0, two.1])
    }
    mend(&found, of: text)
    return found
  }

  /// Gives slips in key phrases the numbers of the words that were meant.
  private func mend(_ tokens: inout [Token], of text: String) {
    for index in tokens.indices where tokens[index].id >= 0 {
      for slot in slots[tokens[index].id] ?? [] {
        let start = index - slot.anchor
        let wrong = start + slot.part
        guard let meant = word(meantBy: slot, at: start, tokens, text), isAlone(meant, at: wrong, tokens, text) else {
          continue
        }
        tokens[wrong].id = meant
        tokens[wrong].isMended = true
      }
    }
  }

  /// The number of the word that the token in a slot was meant to be; nil where it is no slip.
  private func word(meantBy slot: Slot, at start: Int, _ tokens: [Token], _ text: String) -> Int32? {
    let parts = phrases[slot.phrase]
    guard start >= 0, start + parts.count <= tokens.count else { return nil }
    let wrong = tokens[start + slot.part]
    guard wrong.kind == .word, wrong.id != parts[slot.part].id, !kept.contains(wrong.id), !wrong.isMended else {
      return nil
    }
    for (offset, part) in parts.enumerated() where offset != slot.part {
      guard tokens[start + offset].id == part.id, !tokens[start + offset].isMended else { return nil }
    }
    // An abbreviation among small letters is no slip.
    let beside = tokens[start + slot.anchor]
    guard !wrong.isAllCaps || beside.isAllCaps else { return nil }
    // A word much longer or shorter need not be looked at.
    guard abs(wrong.range.count - parts[slot.part].folded.count) <= 8 else { return nil }
    let folded = folded(wrong, of: text)
    // A digit behind a word is the mark of a note.
    guard !folded.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    guard KeyPhrases.isOneSlip(folded, parts[slot.part].folded) else { return nil }
    return parts[slot.part].isFree || !Syllable.isPossible(folded) ? parts[slot.part].id : nil
  }

  /// Whether no other key phrase would have another word here.
  private func isAlone(_ meant: Int32, at index: Int, _ tokens: [Token], _ text: String) -> Bool {
    for beside in [index - 1, index + 1] where tokens.indices.contains(beside) && tokens[beside].id >= 0 {
      for slot in slots[tokens[beside].id] ?? [] where beside - slot.anchor + slot.part == index {
        if let other = word(meantBy: slot, at: beside - slot.anchor, tokens, text), other != meant { return false }
      }
    }
    return true
  }

  /// The folded letters of a token.
  private func folded(_ token: Token, of text: String) -> [UInt8] {
    let utf8 = text.utf8
    guard token.range.upperBound <= utf8.count else { return [] }
    let start = utf8.index(utf8.startIndex, offsetBy: token.range.lowerBound)
    let word = text[start..<utf8.index(start, offsetBy: token.range.count)]
    return Tokenizer.foldedWords(of: String(word)).first ?? []
  }

  /// Whether two words differ by one letter or tone, or by two neighbours exchanged.
  static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    let same = zip(left, right).prefix { $0 == $1 }.count
    let (tail, other) = (left.dropFirst(same), right.dropFirst(same))
    if tail.dropFirst().elementsEqual(other) || tail.elementsEqual(other.dropFirst()) { return true }
    if tail.dropFirst().elementsEqual(other.dropFirst()) { return true }
    return tail.prefix(2).reversed().elementsEqual(other.prefix(2))
      && tail.dropFirst(2).elementsEqual(other.dropFirst(2))
  }
}
