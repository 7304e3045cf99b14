/// The state of a walk through a text: the word or number that is open.
struct Scanner {
  /// Receives a token and its folded bytes.
  typealias Emit = (Token, UnsafeBufferPointer<UInt8>) -> Void

  /// Room for the folded letters or digits of the longest word, and its tone.
  private let folded: UnsafeMutableBufferPointer<UInt8>
  /// How many folded letters or digits there are so far.
  private var count = 0
  /// The word's tone, 0 to 5.
  private var tone: UInt8 = 0
  /// Whether a token is open.
  private var isOpen = false
  /// Where the open token begins.
  private var start = 0
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

  /// Begins a walk with room for as many bytes as the text has, and one.
  init(folded: UnsafeMutableBufferPointer<UInt8>) {
    self.folded = folded
  }

  /// Takes the next scalar.
  @inline(__always) mutating func take(_ letter: Letter, _ range: Range<Int>, _ emit: Emit) {
    switch letter {
    case .letter(let byte, let letterTone, let capital):
      if isNumber { close(emit) }
      open(at: range.lowerBound, number: false, capital: capital)
      if !capital { isAllCaps = false }
      append(byte)
      if letterTone != 0 { tone = letterTone }
      end = range.upperBound
    case .digit(let byte):
      if let mark = pending {
        append(mark.mark)
        pending = nil
      }
      open(at: range.lowerBound, number: true, capital: false)
      append(byte)
      end = range.upperBound
    case .tone(let mark):
      if isOpen, !isNumber {
        tone = mark
        end = range.upperBound
      }
    case .shape(let shape):
      // NFD may put the dot below before the circumflex; the vowel is the last letter either way.
      if isOpen, !isNumber, count > 0, let shaped = FoldedLetter.applying(shape, to: folded[count - 1]) {
        folded[count - 1] = shaped
        end = range.upperBound
      }
    case .invisible:
      break
    case .blank:
      close(emit)
      followsBlank = true
    case .lineEnd:
      close(emit)
      emit(plain(.lineEnd, 0, range), Self.nothing)
      followsBlank = true
    case .other(let scalar):
      if isNumber, pending == nil, scalar == 0x2E || scalar == 0x2C {
        pending = (UInt8(scalar), range)
        return
      }
      close(emit)
      emit(plain(.mark, scalar < 0x80 ? UInt8(scalar) : 0, range), Self.nothing)
      followsBlank = false
    }
  }

  /// Ends the walk.
  mutating func finish(_ emit: Emit) {
    close(emit)
  }

  /// The folded bytes of what is neither word nor number.
  private static var nothing: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

  /// Adds a folded byte to the open word; there is room for each.
  @inline(__always) private mutating func append(_ byte: UInt8) {
    guard count < folded.count else { return }
    folded[count] = byte
    count += 1
  }

  /// Begins a token unless one is open.
  @inline(__always) private mutating func open(at offset: Int, number: Bool, capital: Bool) {
    guard !isOpen else { return }
    isOpen = true
    start = offset
    isNumber = number
    isCapitalised = capital
    isAllCaps = true
    openFollowsBlank = followsBlank
  }

  /// Ends the open token and hands it on, with the mark that waited behind it.
  private mutating func close(_ emit: Emit) {
    if isOpen {
      var token = plain(isNumber ? .number : .word, 0, start..<end)
      token.followsBlank = openFollowsBlank
      token.isCapitalised = isCapitalised
      token.isAllCaps = isAllCaps && !isNumber
      if isNumber { token.value = value() } else { finishSyllable() }
      emit(token, UnsafeBufferPointer(rebasing: folded[..<count]))
      count = 0
      tone = 0
      isOpen = false
      isNumber = false
      followsBlank = false
    }
    if let mark = pending {
      pending = nil
      emit(plain(.mark, mark.mark, mark.range), Self.nothing)
      followsBlank = false
    }
  }

  /// The value of the open number, its marks left out; -1 where it does not fit.
  private func value() -> Int {
    var value = 0
    for index in 0..<count where folded[index] >= 0x30 {
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isBeyond) = tens.addingReportingOverflow(Int(folded[index] - 0x30))
      if isTooLarge || isBeyond { return -1 }
      value = sum
    }
    return value
  }

  /// Puts the tone at the end and `y` after a plain initial to `i`.
  private mutating func finishSyllable() {
    if count > 1, folded[count - 1] == UInt8(ascii: "y") {
      let before = folded[..<(count - 1)]
      let isQu = before.elementsEqual("qu".utf8)
      if isQu || !before.contains(where: FoldedLetter.isVowel) { folded[count - 1] = UInt8(ascii: "i") }
    }
    if tone != 0 { append(tone) }
  }

  /// A token without a word's properties.
  private func plain(_ kind: Token.Kind, _ mark: UInt8, _ range: Range<Int>) -> Token {
    Token(
      kind: kind, mark: mark, isCapitalised: false, isAllCaps: false, followsBlank: followsBlank,
      id: Vocabulary.unknown,
      value: -1, range: range)
  }
}
