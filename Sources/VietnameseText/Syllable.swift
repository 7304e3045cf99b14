/// What can be a syllable of Vietnamese, by the rules of its spelling.
enum Syllable {
  /// The initials, longer ones first.
  private static let initials: [[UInt8]] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x",
  ].map(folded)

  /// The rimes without tone.
  private static let rimes: Set<[UInt8]> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh
    uyt uyu uyp ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
    """.split(whereSeparator: \.isWhitespace).map { folded(String($0)) })

  /// The folded letters of a part of a syllable.
  private static func folded(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      if case .letter(let byte, _, _) = LetterTable.shared.letter(scalar.value) { byte } else { nil }
    }
  }

  /// Whether a folded word can be a syllable.
  static func isPossible(_ word: [UInt8]) -> Bool {
    var letters = word[...]
    var tone: UInt8 = 0
    if let last = letters.last, last < 0x10 {
      tone = last
      letters.removeLast()
    }
    guard let first = letters.first, letters.count <= 7 else { return false }
    if FoldedLetter.isVowel(first) { return isRime(letters, tone) }
    for initial in initials where letters.starts(with: initial) {
      var rime = letters.dropFirst(initial.count)
      guard let vowel = rime.first else { continue }
      if initial == [UInt8(ascii: "q"), UInt8(ascii: "u")], vowel == UInt8(ascii: "y") {
        rime = ([UInt8(ascii: "i")] + rime.dropFirst())[...]
      }
      if suits(initial, vowel), isRime(rime, tone) { return true }
    }
    return false
  }

  /// Whether letters are a rime that may bear a tone: one that ends in a stop has the acute or the dot below.
  private static func isRime(_ letters: ArraySlice<UInt8>, _ tone: UInt8) -> Bool {
    guard rimes.contains(Array(letters)), let last = letters.last else { return false }
    let before = letters.dropLast().last
    let isStop =
      last == UInt8(ascii: "c") || last == UInt8(ascii: "p") || last == UInt8(ascii: "t")
      || last == UInt8(ascii: "h") && before == UInt8(ascii: "c")
    return !isStop || tone == 4 || tone == 5
  }

  /// Whether an initial is spelled this way before a vowel: `k`, `gh` and `ngh` before `e ê i y`, `c`, `g` and `ng` before others.
  private static func suits(_ initial: [UInt8], _ vowel: UInt8) -> Bool {
    let isFront = [UInt8(ascii: "e"), FoldedLetter.eCircumflex, UInt8(ascii: "i"), UInt8(ascii: "y")].contains(vowel)
    switch initial {
    case [UInt8(ascii: "k")], Array("gh".utf8), Array("ngh".utf8): return isFront
    case [UInt8(ascii: "c")], Array("ng".utf8): return !isFront
    case [UInt8(ascii: "g")]: return !isFront || vowel == UInt8(ascii: "i")
    default: return true
    }
  }
}
