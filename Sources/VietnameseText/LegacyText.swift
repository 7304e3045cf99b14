/// Text brought from a legacy encoding to Unicode, each byte of which still knows where it came from.
public struct LegacyText: Sendable, Equatable {
  /// A stretch of the text that runs in step with the source.
  public struct Stretch: Sendable, Equatable {
    /// Where it begins in the text, in UTF-8 bytes.
    public var offset: Int
    /// Where it begins in the source, in UTF-8 bytes.
    public var source: Int
  }

  /// The text as UTF-8.
  public private(set) var utf8: [UInt8] = []
  /// Where the text leaves step with the source; a letter's first byte is that of its source, and so is its last.
  public private(set) var stretches: [Stretch] = []
  /// How many letters were converted.
  public private(set) var converted = 0

  /// Creates an empty text.
  public init() {}

  /// Adds what stands in a range of the source as it is.
  public mutating func copy(_ source: some RandomAccessCollection<UInt8>, at start: Int) {
    guard !source.isEmpty else { return }
    begin(at: start)
    utf8.append(contentsOf: source)
  }

  /// Adds a letter that stands for a range of the source.
  private mutating func add(_ letter: Unicode.Scalar, for source: Range<Int>) {
    begin(at: source.lowerBound)
    UTF8.encode(letter).map { utf8.append(contentsOf: $0) }
    let last = utf8.count - 1
    if let stretch = stretches.last, stretch.source + (last - stretch.offset) != source.upperBound - 1,
      stretch.offset < last
    {
      stretches.append(Stretch(offset: last, source: source.upperBound - 1))
    }
    converted += 1
  }

  /// Begins a stretch, unless the one before goes on in step.
  private mutating func begin(at source: Int) {
    if let last = stretches.last, last.source + (utf8.count - last.offset) == source { return }
    stretches.append(Stretch(offset: utf8.count, source: source))
  }

  /// Adds a line or another stretch of text, converted.
  ///
  /// - Parameters:
  ///   - line: the text as UTF-8, its letters as characters of Latin-1.
  ///   - start: where it begins in the source.
  ///   - isCapitals: whether the font shows all letters as capitals.
  public mutating func convert(
    _ line: ArraySlice<UInt8>, at start: Int, from encoding: LegacyEncoding, isCapitals: Bool = false
  ) {
    // TCVN3 has no toned capitals: a line without a small ASCII letter was typed in a font of capitals.
    let isCapitalLine =
      encoding == .tcvn3
      && (isCapitals
        || !line.contains { (0x61...0x7A).contains($0) } && line.count { (0x41...0x5A).contains($0) } > 1)
    var word = LegacyWord(encoding: encoding, isCapitals: isCapitals, isCapitalLine: isCapitalLine)
    var offset = start
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if !word.take(scalar, offset..<end) {
        finish(&word)
        if !word.take(scalar, offset..<end) { copy(Array(UTF8.encode(scalar) ?? .init()), at: offset) }
      }
      offset = end
    }
    finish(&word)
  }

  /// Adds the letters of a word and empties it.
  private mutating func finish(_ word: inout LegacyWord) {
    let isCapitals = word.isInCapitals
    for letter in word.letters {
      let shown = isCapitals ? letter.scalar.capital : letter.scalar
      if letter.isConverted {
        add(shown, for: letter.source)
      } else {
        begin(at: letter.source.lowerBound)
        UTF8.encode(shown).map { utf8.append(contentsOf: $0) }
      }
    }
    word.letters.removeAll(keepingCapacity: true)
  }
}

/// The letters of one word on their way to Unicode.
struct LegacyWord {
  /// One letter.
  struct Letter {
    /// The letter in Unicode.
    var scalar: Unicode.Scalar
    /// The stretch of the source that it stands for.
    var source: Range<Int>
    /// Whether it is another than the source's.
    var isConverted: Bool
    /// The character of the source, the first of a pair.
    var written: Unicode.Scalar
  }

  /// No word is longer; what is longer is converted in pieces.
  private static let longest = 64

  /// The encoding.
  let encoding: LegacyEncoding
  /// Whether the font shows capitals only.
  var isCapitals = false
  /// Whether the line has no small letter.
  var isCapitalLine = false
  /// The letters so far.
  var letters: [Letter] = []

  /// Takes the next character, if it belongs to a word.
  mutating func take(_ scalar: Unicode.Scalar, _ source: Range<Int>) -> Bool {
    guard letters.count < Self.longest else { return false }
    if encoding == .vni, let last = letters.last, last.written == last.scalar || VNI.letter(last.written) != nil,
      last.source.upperBound == source.lowerBound, last.source.count == UTF8.width(last.written),
      let letter = VNI.letter(last.written, scalar)
    {
      letters[letters.count - 1] = Letter(
        scalar: letter, source: last.source.lowerBound..<source.upperBound, isConverted: true, written: last.written)
      return true
    }
    if let letter = encoding == .tcvn3 ? TCVN3.letter(scalar) : VNI.letter(scalar) {
      letters.append(Letter(scalar: letter, source: source, isConverted: true, written: scalar))
      return true
    }
    guard scalar.isASCII, scalar.properties.isAlphabetic else { return false }
    letters.append(Letter(scalar: scalar, source: source, isConverted: false, written: scalar))
    return true
  }

  /// Whether the word is shown in capitals: by its font, its line, or the ASCII letters around the toned ones.
  var isInCapitals: Bool {
    if isCapitals || isCapitalLine { return true }
    guard encoding == .tcvn3, letters.contains(where: \.isConverted) else { return false }
    let plain = letters.filter { !$0.isConverted }
    guard !plain.isEmpty, plain.allSatisfy({ $0.scalar.value < 0x61 }) else { return false }
    return plain.count > 1 || letters.first?.isConverted == true
  }
}
