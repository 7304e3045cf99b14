/// Ways of typing the same Vietnamese text.
public enum SpellingForm: String, CaseIterable, Sendable {
  /// Letters taken apart.
  case decomposed
  /// Tone marks on the second vowel of `oa oe uy`.
  case newTones
  /// `i` for `y` behind a consonant, and the other way round in the words that are often written so.
  case plainI, longY
  /// Look-alikes of `đ`.
  case eth, africanD
  /// Blanks that do not break, that are thin or wide, and two for one.
  case noBreakBlanks, thinBlanks, twoBlanks
  /// Characters without width inside words.
  case softHyphens, zeroWidthBlanks, wordJoiners
  /// Other dashes inside numbers.
  case noBreakHyphens, enDashes
  /// Numbers with a blank at their dash or slash, or broken over a line end.
  case blankBehindDash, blankBeforeDash, blankBehindSlash, brokenNumbers

  /// A text in this form.
  public func applied(to text: String) -> String {
    switch self {
    case .decomposed: VietnameseForms.decomposed(text)
    case .newTones: Self.replaced(Self.toneStyles, in: text)
    case .plainI: Self.replaced(Self.yWords, in: text)
    case .longY: Self.replaced(Self.yWords.map { ($0.1, $0.0) }, in: text)
    case .eth: Self.letters(text) { $0 == "Đ" ? "\u{D0}" : $0 == "đ" ? "\u{F0}" : nil }
    case .africanD: Self.letters(text) { $0 == "Đ" ? "\u{189}" : $0 == "đ" ? "\u{256}" : nil }
    case .noBreakBlanks: Self.blanks(text, as: "\u{A0}")
    case .thinBlanks: Self.blanks(text, as: "\u{202F}")
    case .twoBlanks: Self.blanks(text, as: "  ")
    case .softHyphens: Self.insideWords(text, "\u{AD}")
    case .zeroWidthBlanks: Self.insideWords(text, "\u{200B}")
    case .wordJoiners: Self.insideWords(text, "\u{2060}")
    case .noBreakHyphens: Self.numbers(text) { $0 == "-" ? "\u{2011}" : nil }
    case .enDashes: Self.numbers(text) { $0 == "-" ? "–" : nil }
    case .blankBehindDash: Self.numbers(text) { $0 == "-" ? "- " : nil }
    case .blankBeforeDash: Self.numbers(text) { $0 == "-" ? " -" : nil }
    case .blankBehindSlash: Self.numbers(text) { $0 == "/" ? "/ " : nil }
    case .brokenNumbers: Self.numbers(text) { $0 == "-" ? "-\n" : nil }
    }
  }

  /// Open syllables with the tone on the first vowel, and on the second.
  private static let toneStyles: [(String, String)] = {
    let rows = [("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé")]
    let more = [("ỏe", "oẻ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ")]
    return (rows + more).flatMap { [($0.0, $0.1), ($0.0.uppercased(), $0.1.uppercased())] }
  }()

  /// Words that are written with `y` and with `i`.
  private static let yWords: [(String, String)] = [
    ("quy", "qui"), ("quý", "quí"), ("quỹ", "quĩ"), ("lý", "lí"), ("kỹ", "kĩ"), ("kỳ", "kì"), ("ký", "kí"),
    ("mỹ", "mĩ"),
    ("tỷ", "tỉ"), ("sỹ", "sĩ"), ("vỹ", "vĩ"), ("hy", "hi"),
  ].flatMap { [($0.0, $0.1), ($0.0.uppercased(), $0.1.uppercased()), (capitalised($0.0), capitalised($0.1))] }

  /// A word with a capital.
  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// Whether a letter or mark of a word stands here.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// The text with some endings of words replaced by others.
  private static func replaced(_ pairs: [(String, String)], in text: String) -> String {
    var result = String.UnicodeScalarView()
    var word = String.UnicodeScalarView()
    func end() {
      var shown = String(word)
      for (from, to) in pairs where shown.hasSuffix(from) && (from.count == 2 || shown.count == from.count) {
        // `qu` and `gi` are initials: the tone of `quý` has one place only.
        guard from.count > 2 || !shown.lowercased().hasPrefix("qu") else { continue }
        shown = shown.dropLast(from.count) + to
        break
      }
      result.append(contentsOf: shown.unicodeScalars)
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        word.append(scalar)
      } else {
        end()
        result.append(scalar)
      }
    }
    end()
    return String(result)
  }

  /// The text with some letters replaced.
  private static func letters(_ text: String, _ other: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(other(scalar) ?? scalar) }
    return String(result)
  }

  /// The text with other blanks between words; those behind marks, which Markdown needs, stay.
  private static func blanks(_ text: String, as blank: String) -> String {
    var result = ""
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      result += scalar == " " && isLetter(before) ? blank : String(scalar)
      before = scalar
    }
    return result
  }

  /// The text with a character behind the third letter of longer words.
  private static func insideWords(_ text: String, _ character: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 3, isLetter(scalar) { result.append(character) }
      count = isLetter(scalar) ? count + 1 : 0
      result.append(scalar)
    }
    return String(result)
  }

  /// The text with other marks between the letters of documents' numbers such as `30/2020/NĐ-CP`.
  private static func numbers(_ text: String, _ other: (Character) -> String?) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let characters = Array(word)
      guard let slash = characters.firstIndex(of: "/"), slash > 0, characters[slash - 1].isNumber else {
        return String(word)
      }
      var result = ""
      for (index, character) in characters.enumerated() {
        let isInside = index >= slash && index + 1 < characters.count && characters[index + 1].isUppercase
        result += isInside ? other(character) ?? String(character) : String(character)
      }
      return result
    }.joined(separator: " ")
  }
}
