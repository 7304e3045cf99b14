/// The two ways in which Unicode writes Vietnamese letters, by a table of their own so that tests need not trust the product.
public enum VietnameseForms {
  /// The letters that carry tones, each with its parts.
  private static let vowels: [(Unicode.Scalar, [Unicode.Scalar])] = [
    ("a", ["a"]), ("ă", ["a", "\u{306}"]), ("â", ["a", "\u{302}"]), ("e", ["e"]), ("ê", ["e", "\u{302}"]), ("i", ["i"]),
    ("o", ["o"]), ("ô", ["o", "\u{302}"]), ("ơ", ["o", "\u{31B}"]), ("u", ["u"]), ("ư", ["u", "\u{31B}"]), ("y", ["y"]),
    ("A", ["A"]), ("Ă", ["A", "\u{306}"]), ("Â", ["A", "\u{302}"]), ("E", ["E"]), ("Ê", ["E", "\u{302}"]), ("I", ["I"]),
    ("O", ["O"]), ("Ô", ["O", "\u{302}"]), ("Ơ", ["O", "\u{31B}"]), ("U", ["U"]), ("Ư", ["U", "\u{31B}"]), ("Y", ["Y"]),
  ]
  /// The vowels with tones, in the order of `vowels`; each row without tone, grave, hook, tilde, acute, dot below.
  private static let toned = """
    aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ
    AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ
    """
  /// The marks of the tones, in the order of the columns.
  private static let tones: [[Unicode.Scalar]] = [[], ["\u{300}"], ["\u{309}"], ["\u{303}"], ["\u{301}"], ["\u{323}"]]

  /// Each composed letter with its parts in canonical order.
  private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = {
    var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (row, vowel) in zip(toned.split(whereSeparator: \.isWhitespace), vowels) {
      for (letter, tone) in zip(row.unicodeScalars, tones) {
        let all = vowel.1 + tone
        // The horn comes first, then the dot below, then what stands above.
        let marks = all.dropFirst().sorted {
          $0.properties.canonicalCombiningClass.rawValue < $1.properties.canonicalCombiningClass.rawValue
        }
        if !marks.isEmpty { parts[letter] = Array(all.prefix(1)) + marks }
      }
    }
    return parts
  }()

  /// Each sequence of parts with its composed letter.
  private static let letters = Dictionary(uniqueKeysWithValues: parts.map { ($0.value, $0.key) })

  /// The text with every letter taken apart (NFD).
  public static func decomposed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(contentsOf: parts[scalar] ?? [scalar]) }
    return String(result)
  }

  /// The text with every letter put together (NFC); its parts have to be in canonical order.
  public static func composed(_ text: String) -> String {
    let scalars = Array(decomposed(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let longest = min(3, scalars.count - index)
      let length = stride(from: longest, to: 1, by: -1).first { letters[Array(scalars[index..<index + $0])] != nil }
      result.append(length.flatMap { letters[Array(scalars[index..<index + $0])] } ?? scalars[index])
      index += length ?? 1
    }
    return String(result)
  }
}
