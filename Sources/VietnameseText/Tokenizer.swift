/// Splits text into tokens and folds words, so that spellings a reader takes for one become one.
///
/// A folded word is lower case; its tone stands at the end, so that `hoà` and `hòa` are equal; NFC and NFD are equal;
/// `kĩ` and `kỹ` are equal; `Ð` is `Đ`; characters without width are gone.
public struct Tokenizer: Sendable {
  /// Splits a text; each word gets its number in the vocabulary.
  public static func tokens(of text: String, in vocabulary: Vocabulary) -> [Token] {
    var found: [Token] = []
    found.reserveCapacity(text.utf8.count / 5 + 1)
    scan(text) { token, folded in
      var token = token
      token.identify(folded, in: vocabulary)
      found.append(token)
    }
    return found
  }

  /// The folded words of a phrase, as a lexicon writes it; numbers and marks are left out.
  public static func foldedWords(of phrase: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    scan(phrase) { token, folded in
      if token.kind == .word || token.kind == .number { words.append(folded) }
    }
    return words
  }

  /// Walks a text once and hands on each token with its folded bytes.
  static func scan(_ text: String, _ emit: (Token, [UInt8]) -> Void) {
    var scanner = Scanner()
    LetterTable.shared.each(of: text) { letter, range in scanner.take(letter, range, emit) }
    scanner.finish(emit)
  }
}

extension Token {
  /// Takes the number of a word or number from its folded bytes.
  mutating func identify(_ folded: [UInt8], in vocabulary: Vocabulary) {
    guard kind == .word || kind == .number else { return }
    hash = Tokenizer.hash(folded)
    id = vocabulary.id(of: folded, hash: hash)
  }
}

/// The state of a walk through a text: the word or number that is open.
private struct Scanner {
  /// The folded letters or digits so far.
  private var folded: [UInt8] = []
  /// The word's tone, 0 to 5.
  private var tone: UInt8 = 0
  /// Where the open token begins; nil when none is open.
  private var start: Int?
  /// Where the open token ends.
  private var end = 0
  /// Whether the open token is a number.
  private var isNumber = false
  /// Whether its first letter is a capital.
  private var isCapitalised = false
  /// Whether no small letter was seen.
  private var isAllCaps = true
  /// A `.` or `,` that stands right after a number and belongs to it if a digit follows.
  private var pending: (mark: UInt8, range: Range<Int>)?
  /// Whether a blank or the beginning stands before the next token.
  private var followsBlank = true
  /// Whether a blank stands before the open token.
  private var openFollowsBlank = true

  /// Takes the next scalar.
  mutating func take(_ letter: Letter, _ range: Range<Int>, _ emit: (Token, [UInt8]) -> Void) {
    switch letter {
    case .letter(let byte, let letterTone, let capital):
      if isNumber { close(emit) }
      open(at: range.lowerBound, number: false, capital: capital)
      if !capital { isAllCaps = false }
      folded.append(byte)
      if letterTone != 0 { tone = letterTone }
      end = range.upperBound
    case .digit(let byte):
      if let mark = pending {
        folded.append(mark.mark)
        pending = nil
      }
      open(at: range.lowerBound, number: true, capital: false)
      folded.append(byte)
      end = range.upperBound
    case .tone(let mark):
      if start != nil, !isNumber {
        tone = mark
        end = range.upperBound
      }
    case .shape(let shape):
      // NFD may put the dot below before the circumflex; the vowel is the last letter either way.
      if start != nil, !isNumber, let last = folded.last, let shaped = FoldedLetter.applying(shape, to: last) {
        folded[folded.count - 1] = shaped
        end = range.upperBound
      }
    case .invisible:
      break
    case .blank:
      close(emit)
      followsBlank = true
    case .lineEnd:
      close(emit)
      emit(plain(.lineEnd, 0, range), [])
      followsBlank = true
    case .other(let scalar):
      if isNumber, pending == nil, scalar == 0x2E || scalar == 0x2C {
        pending = (UInt8(scalar), range)
        return
      }
      close(emit)
      emit(plain(.mark, scalar < 0x80 ? UInt8(scalar) : 0, range), [])
      followsBlank = false
    }
  }

  /// Ends the walk.
  mutating func finish(_ emit: (Token, [UInt8]) -> Void) {
    close(emit)
  }

  /// Begins a token unless one is open.
  private mutating func open(at offset: Int, number: Bool, capital: Bool) {
    guard start == nil else { return }
    start = offset
    isNumber = number
    isCapitalised = capital
    isAllCaps = true
    openFollowsBlank = followsBlank
  }

  /// Ends the open token and hands it on, with the mark that waited behind it.
  private mutating func close(_ emit: (Token, [UInt8]) -> Void) {
    if let begin = start {
      var token = plain(isNumber ? .number : .word, 0, begin..<end)
      token.followsBlank = openFollowsBlank
      token.isCapitalised = isCapitalised
      token.isAllCaps = isAllCaps && !isNumber
      if isNumber {
        token.value = Int(String(decoding: folded.filter { $0 >= 0x30 }, as: UTF8.self)) ?? -1
      } else {
        finishSyllable()
      }
      emit(token, folded)
      folded.removeAll(keepingCapacity: true)
      tone = 0
      start = nil
      isNumber = false
      followsBlank = false
    }
    if let mark = pending {
      pending = nil
      emit(plain(.mark, mark.mark, mark.range), [])
      followsBlank = false
    }
  }

  /// Puts the tone at the end and `y` after a plain initial to `i`.
  private mutating func finishSyllable() {
    if let last = folded.last, last == UInt8(ascii: "y"), folded.count > 1 {
      let before = folded.dropLast()
      let isQu = before.count == 2 && before.first == UInt8(ascii: "q") && before.last == UInt8(ascii: "u")
      if isQu || !before.contains(where: FoldedLetter.isVowel) { folded[folded.count - 1] = UInt8(ascii: "i") }
    }
    if tone != 0 { folded.append(tone) }
  }

  /// A token without a word's properties.
  private func plain(_ kind: Token.Kind, _ mark: UInt8, _ range: Range<Int>) -> Token {
    Token(
      kind: kind, mark: mark, isCapitalised: false, isAllCaps: false, followsBlank: followsBlank,
      id: Vocabulary.unknown,
      value: -1, range: range)
  }
}
