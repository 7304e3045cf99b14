/// Tells text of a legacy encoding, whose letters were read as Latin-1, from Unicode.
///
/// A line with a letter that only Unicode has is Unicode. Of the other lines, the words with letters beyond ASCII are
/// converted on trial: nearly all must become syllables of Vietnamese, and several different ones must hold a character
/// that no Vietnamese or French word has. French, German and code never come near this.
public struct LegacyDetection: Sendable {
  /// The fewest different words that must show an encoding.
  private static let leastWords = 4

  /// The encoding of each line; nil for lines that are Unicode.
  public private(set) var lines: [LegacyEncoding?]

  /// Looks at the lines of a text; nil where none is of a legacy encoding.
  public init?(lines texts: [ArraySlice<UInt8>]) {
    guard LegacyDetection.isWorthALook(texts) else { return nil }
    var evidence: [[LegacyEncoding: LineEvidence]?] = []
    evidence.reserveCapacity(texts.count)
    var sums: [LegacyEncoding: LineEvidence] = [:]
    for text in texts {
      let found = LegacyDetection.evidence(in: text)
      evidence.append(found)
      for (encoding, line) in found ?? [:] { sums[encoding, default: LineEvidence()].add(line) }
    }
    let known = sums.filter { $0.value.words.count >= Self.leastWords && $0.value.isConvincing }
    guard let encoding = known.max(by: { $0.value.syllables < $1.value.syllables })?.key else { return nil }
    // A line without a telling word is like the one before it.
    var isLegacy = true
    if let first = evidence.first(where: { $0 == nil || $0?[encoding]?.isTelling == true }) { isLegacy = first != nil }
    lines = evidence.map { line in
      guard let line, let here = line[encoding] else {
        if line == nil { isLegacy = false }
        return nil
      }
      if here.isTelling { isLegacy = here.syllables > here.failures }
      return isLegacy ? encoding : nil
    }
  }

  /// What the words of some lines show.
  private struct LineEvidence {
    /// How many words become a syllable.
    var syllables = 0
    /// How many do not.
    var failures = 0
    /// Words with a character that Unicode Vietnamese does not have; a few are enough.
    var words: Set<[UInt8]> = []
    /// Whether there is such a word.
    var isTelling: Bool { !words.isEmpty }
    /// Whether nearly all words become syllables.
    var isConvincing: Bool { syllables >= failures * 4 && syllables > 0 }

    /// Adds the evidence of another line.
    mutating func add(_ other: LineEvidence) {
      syllables += other.syllables
      failures += other.failures
      if words.count < LegacyDetection.leastWords { words.formUnion(other.words) }
    }
  }

  /// A quick look: whether there are a few characters that Unicode Vietnamese does not have.
  public static func isWorthALook(_ lines: [ArraySlice<UInt8>]) -> Bool {
    var count = 0
    for line in lines {
      var lead: UInt8 = 0
      for byte in line {
        if lead == 0xC2 && byte >= 0xA1 || lead == 0xC3 && isForeign(UInt32(byte) + 0x40) {
          count += 1
          if count >= leastWords { return true }
        }
        lead = byte
      }
    }
    return false
  }

  /// Whether a character from U+00A1 to U+00FF is no letter of Unicode Vietnamese.
  private static func isForeign(_ value: UInt32) -> Bool {
    if case .letter = LetterTable.shared.letter(value), value != 0xD0, value != 0xF0 { return false }
    return (0xA1...0xFF).contains(value)
  }

  /// Whether a character only stands in Unicode Vietnamese: a letter beyond Latin-1, or a combining mark.
  private static func isUnicodeOnly(_ value: UInt32) -> Bool {
    switch value {
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300...0x323,
      0x1EA0...0x1EF9:
      true
    default: false
    }
  }

  /// Whether a text has a letter that only Unicode has.
  public static func isUnicode(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains { isUnicodeOnly($0.value) }
  }

  /// Whether a text has a character of an encoding that Unicode Vietnamese does not have.
  public static func hasSign(_ text: ArraySlice<UInt8>, of encoding: LegacyEncoding) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      guard isForeign(scalar.value) else { return false }
      return encoding == .tcvn3 ? TCVN3.letter(scalar) != nil : scalar.value >= 0xC0
    }
  }

  /// What a line shows for each encoding; nil for a line of Unicode.
  private static func evidence(in line: ArraySlice<UInt8>) -> [LegacyEncoding: LineEvidence]? {
    var found: [LegacyEncoding: LineEvidence] = [:]
    var word: [UInt8] = []
    var isBeyond = false
    var isForeign = false
    var scalars = 0
    func finish() {
      defer {
        word.removeAll(keepingCapacity: true)
        (isBeyond, isForeign, scalars) = (false, false, 0)
      }
      guard isBeyond, scalars > 1 else { return }
      for encoding in LegacyEncoding.allCases {
        var text = LegacyText()
        text.convert(word[...], at: 0, from: encoding)
        let folded = Tokenizer.foldedWords(of: String(decoding: text.utf8, as: UTF8.self))
        guard let only = folded.first, folded.count == 1, text.converted > 0 else {
          found[encoding, default: LineEvidence()].failures += 1
          continue
        }
        // An abbreviation such as `HĐND` tells nothing.
        guard only.contains(where: FoldedLetter.isVowel) else { continue }
        if Syllable.isPossible(only) {
          found[encoding, default: LineEvidence()].syllables += 1
          if isForeign { found[encoding, default: LineEvidence()].words.insert(only) }
        } else {
          found[encoding, default: LineEvidence()].failures += 1
        }
      }
    }
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if isUnicodeOnly(scalar.value) { return nil }
      let isLatin = (0xA1...0xFF).contains(scalar.value)
      guard isLatin || scalar.isASCII && scalar.properties.isAlphabetic else {
        finish()
        continue
      }
      isBeyond = isBeyond || isLatin
      isForeign = isForeign || isLatin && Self.isForeign(scalar.value)
      scalars += 1
      // No word is longer; a long run of letters is no text.
      if scalars <= 16 { word.append(contentsOf: Array(UTF8.encode(scalar) ?? .init())) }
    }
    finish()
    return found
  }
}
