import VietnameseText

/// Finds slips in words that never change.
struct FormulaFixes {
  /// What is wrong.
  private static let message = Message(
    vietnamese: "Cụm từ cố định viết sai dấu hoặc sai chữ Đ.",
    english: "A fixed phrase has a wrong tone mark, or a letter that only looks like Đ.")
  /// What a line may hold beside its words.
  private static let lineMarks: Set<Unicode.Scalar> = [":", ".", " ", "\t", "\u{A0}"]
  /// What may stand between words of a phrase.
  private static let joints: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "-", "–", "—", "−", "\u{2010}", "\u{2011}"]
  /// Letters that only look like `Đ` and `đ`.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = ["Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ"]

  /// The words that never change.
  let forms: FixedForms

  /// The slips of a paragraph.
  func fixes(in paragraph: MendedParagraph) -> [Fix] {
    guard !forms.formulae.isEmpty else { return [] }
    let words = Tokenizer.bareWords(of: paragraph.text)
    var fixes: [Fix] = []
    var position = 0
    while position < words.count {
      let found = forms.formulae[words[position].letters]?.first { stands($0, at: position, words, paragraph) }
      guard let found else {
        position += 1
        continue
      }
      for (index, word) in found.words.enumerated() {
        let written = words[position + index]
        let text = paragraph.words(written.range)
        let isSame = written.folded == found.bare[index].folded
        if isSame || found.isByLetters {
          let mended = Self.mended(text)
          if mended != text { fixes.append(paragraph.fix(.wording, written.range, mended, Self.message)) }
        } else {
          let mended = Self.cased(word, like: text)
          fixes.append(paragraph.fix(.wording, written.range, mended, Self.message))
        }
      }
      position += found.words.count
    }
    return fixes
  }

  /// Whether a formula stands at a word, slips in tones and strokes aside.
  private func stands(
    _ formula: FixedForms.Formula, at position: Int, _ words: [BareWord], _ paragraph: MendedParagraph
  ) -> Bool {
    guard position + formula.bare.count <= words.count else { return false }
    for (index, bare) in formula.bare.enumerated() {
      let word = words[position + index]
      guard formula.isByLetters ? word.folded == bare.folded : word.letters == bare.letters else { return false }
      guard index > 0 else { continue }
      let gap = words[position + index - 1].range.upperBound..<word.range.lowerBound
      guard paragraph.words(gap).unicodeScalars.allSatisfy(Self.joints.contains) else { return false }
    }
    return !formula.fillsLine || fills(position..<position + formula.bare.count, words, paragraph)
  }

  /// Whether words fill their line but for a colon or a blank.
  private func fills(_ range: Range<Int>, _ words: [BareWord], _ paragraph: MendedParagraph) -> Bool {
    guard let first = words[range].first, let last = words[range].last else { return false }
    let before = paragraph.utf8[..<first.range.lowerBound].suffix(while: { $0 != 0x0A })
    let after = paragraph.utf8[last.range.upperBound...].prefix(while: { $0 != 0x0A })
    return [before, after].allSatisfy {
      String(decoding: $0, as: UTF8.self).unicodeScalars.allSatisfy(Self.lineMarks.contains)
    }
  }

  /// A word with the letter `Đ` where one stood that only looks like it.
  private static func mended(_ text: String) -> String {
    var mended = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { mended.append(twins[scalar] ?? scalar) }
    return String(mended)
  }

  /// A word in the capitals of another one with the same letters.
  private static func cased(_ word: String, like other: String) -> String {
    let capitals = other.filter(\.isLetter).map(\.isUppercase)
    var cased = ""
    for (index, letter) in word.enumerated() {
      let isCapital = capitals.indices.contains(index) ? capitals[index] : capitals.last ?? false
      cased += isCapital ? letter.uppercased() : letter.lowercased()
    }
    return cased
  }
}

extension ArraySlice where Element == UInt8 {
  /// The bytes at the end that fulfil a condition.
  fileprivate func suffix(while fulfils: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, fulfils(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
