import DocumentModel

extension InlineParser {
  /// A run of `*`, `_` or `~` that may open or close emphasis.
  mutating func readRun() {
    let mark = utf8[index]
    let end = index + utf8[index...].prefix { $0 == mark }.count
    let before = InlineParser.character(utf8, endingAt: index)
    let after = InlineParser.character(utf8, at: end)
    let isLeft = after != .space && (after != .punctuation || before != .word)
    let isRight = before != .space && (before != .punctuation || after != .word)
    // An underscore inside a word is a letter of it.
    let canOpen = isLeft && (mark != UInt8(ascii: "_") || !isRight || before == .punctuation)
    let canClose = isRight && (mark != UInt8(ascii: "_") || !isLeft || after == .punctuation)
    guard canOpen || canClose, mark != UInt8(ascii: "~") || end - index <= 2 else { return index = end }
    let length = end - index
    let piece = result.pieces.count + (start < index ? 1 : 0)
    take(.text, to: end)
    emphasis.push(
      EmphasisStack.Run(mark: mark, piece: piece, count: length, canOpen: canOpen, canClose: canClose))
  }

  /// The classes of characters that decide what a run can do.
  private enum Neighbour {
    case space, punctuation, word
  }

  /// The class of the character that ends at an offset.
  private static func character(_ utf8: [UInt8], endingAt end: Int) -> Neighbour {
    var start = end - 1
    while start > 0 && end - start < 4 && ASCII.isContinuation(utf8[start]) { start -= 1 }
    return start < 0 ? .space : character(utf8, at: start)
  }

  /// The class of the character that begins at an offset.
  private static func character(_ utf8: [UInt8], at index: Int) -> Neighbour {
    guard index < utf8.count else { return .space }
    let byte = utf8[index]
    if byte < 0x80 { return SourceLines.isWhite(byte) ? .space : ASCII.isPunctuation(byte) ? .punctuation : .word }
    if SourceLines.blankLength(at: index, before: utf8.count, of: utf8) != nil { return .space }
    let scalar = String(decoding: utf8[index...].prefix(4), as: UTF8.self).unicodeScalars.first
    switch scalar?.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .word
    }
  }
}

/// The runs of marks that may still open or close emphasis, and how CommonMark pairs them.
struct EmphasisStack {
  /// One run of equal marks.
  struct Run {
    /// `*`, `_` or `~`.
    var mark: UInt8
    /// The index of its piece.
    var piece: Int
    /// How many marks are left of it.
    var count: Int
    /// How many it had.
    let length: Int
    /// Whether it may open emphasis.
    let canOpen: Bool
    /// Whether it may close emphasis.
    let canClose: Bool

    /// Creates a run with all its marks.
    init(mark: UInt8, piece: Int, count: Int, canOpen: Bool, canClose: Bool) {
      self.mark = mark
      self.piece = piece
      self.count = count
      length = count
      self.canOpen = canOpen
      self.canClose = canClose
    }
  }

  /// The runs in order; those that are used up stay until their part is resolved.
  private var runs: [Run] = []

  /// How many runs there are.
  var count: Int { runs.count }

  /// Adds a run.
  mutating func push(_ run: Run) { runs.append(run) }

  /// Pairs the runs from an index on, and forgets them.
  mutating func resolve(from bottom: Int?, in result: inout InlinePieces) {
    let bottom = bottom ?? 0
    guard bottom < runs.count else { return }
    // Openers are kept by family; a closer looks at the last of its own, so no run is looked at twice.
    var openers: [Int: [Int]] = [:]
    for closer in bottom..<runs.count {
      if runs[closer].canClose {
        while runs[closer].count > 0, let opener = lastOpener(for: closer, in: openers) {
          pair(opener, closer, in: &result)
          drop(after: opener, from: &openers)
        }
      }
      if runs[closer].canOpen && runs[closer].count > 0 { openers[family(of: closer), default: []].append(closer) }
    }
    runs.removeSubrange(bottom...)
  }

  /// The family of a run as an opener: its mark, whether it may close too, and its length by three.
  private func family(of run: Int) -> Int {
    Int(runs[run].mark) * 8 + (runs[run].canClose ? 4 : 0) + runs[run].length % 3
  }

  /// The last opener that a closer may be paired with.
  private func lastOpener(for closer: Int, in openers: [Int: [Int]]) -> Int? {
    var best: Int?
    for closes in [0, 4] {
      for rest in 0..<3 {
        let family = Int(runs[closer].mark) * 8 + closes + rest
        guard let last = openers[family]?.last, last > (best ?? -1) else { continue }
        if (closes == 4 || runs[closer].canOpen) && runs[closer].mark != UInt8(ascii: "~") {
          // Where one of the two may both open and close, lengths that add up to a multiple of 3 do not pair.
          let isThree = (rest + runs[closer].length) % 3 == 0
          if isThree && !(rest == 0 && runs[closer].length % 3 == 0) { continue }
        }
        if runs[closer].mark == UInt8(ascii: "~") && runs[last].count != runs[closer].count { continue }
        best = last
      }
    }
    return best
  }

  /// Lays the style of a pair over what stands between, and uses its marks up.
  private mutating func pair(_ opener: Int, _ closer: Int, in result: inout InlinePieces) {
    let isTilde = runs[opener].mark == UInt8(ascii: "~")
    let used = isTilde ? runs[opener].count : min(runs[opener].count, runs[closer].count) >= 2 ? 2 : 1
    result.style(isTilde ? .strike : used == 2 ? .bold : .italic, after: runs[opener].piece, before: runs[closer].piece)
    let open = result.pieces[runs[opener].piece].range
    let close = result.pieces[runs[closer].piece].range
    result.pieces[runs[opener].piece].range = open.lowerBound..<max(open.lowerBound, open.upperBound - used)
    result.pieces[runs[closer].piece].range = min(close.upperBound, close.lowerBound + used)..<close.upperBound
    runs[opener].count -= used
    runs[closer].count -= used
  }

  /// Forgets the openers that stand inside a pair, and the pair's own where it is used up.
  private func drop(after opener: Int, from openers: inout [Int: [Int]]) {
    for family in openers.keys {
      while let last = openers[family]?.last, last > opener || (last == opener && runs[opener].count == 0) {
        openers[family]?.removeLast()
      }
    }
  }
}
