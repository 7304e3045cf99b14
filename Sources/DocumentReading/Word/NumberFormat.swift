/// How a number of a list is printed, by the names of `w:numFmt`.
enum NumberFormat {
  /// The number as the format prints it; an unknown format prints digits.
  static func print(_ number: Int, as format: String) -> String {
    switch format {
    case "none", "bullet": ""
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "lowerLetter": letter(number)
    case "upperLetter": letter(number).uppercased()
    case "decimalZero": number >= 0 && number < 10 ? "0\(number)" : "\(number)"
    case "ordinal": ordinal(number)
    case "hex": String(number, radix: 16, uppercase: true)
    case "numberInDash": "- \(number) -"
    case "decimalEnclosedParen": "(\(number))"
    case "decimalEnclosedFullstop": "\(number)."
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(number)
    case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
    case "chicago": chicago(number)
    case "vietnameseCounting", "cardinalText": vietnamese(number) ?? "\(number)"
    default: padded(number, like: format)
    }
  }

  /// Digits with as many zeros as the example of a format such as `001` has; of other formats plain digits.
  private static func padded(_ number: Int, like example: String) -> String {
    let digits = "\(number)"
    guard example.last == "1", example.dropLast().allSatisfy({ $0 == "0" }), number >= 0 else { return digits }
    return String(repeating: "0", count: max(0, min(example.count, 8) - digits.count)) + digits
  }

  /// A Roman number; what Romans could not write stays in digits.
  private static func roman(_ number: Int) -> String {
    guard (1...4_999).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// `a` to `z`, then `aa`, `bb`, … as Word counts.
  private static func letter(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = UInt8(exactly: 0x61 + (number - 1) % 26) else { return "\(number)" }
    return String(repeating: Character(UnicodeScalar(letter)), count: (number - 1) / 26 + 1)
  }

  /// An English ordinal number.
  private static func ordinal(_ number: Int) -> String {
    let tens = abs(number % 100)
    switch (tens / 10 == 1, tens % 10) {
    case (false, 1): return "\(number)st"
    case (false, 2): return "\(number)nd"
    case (false, 3): return "\(number)rd"
    default: return "\(number)th"
    }
  }

  /// A number in a circle, as far as there are such signs.
  private static func circled(_ number: Int) -> String {
    guard (1...20).contains(number), let sign = UnicodeScalar(0x245F + number) else { return "\(number)" }
    return String(Character(sign))
  }

  /// Digits as wide as East Asian signs.
  private static func fullWidth(_ number: Int) -> String {
    String(String.UnicodeScalarView("\(number)".unicodeScalars.map { UnicodeScalar($0.value + 0xFEE0) ?? $0 }))
  }

  /// The marks of notes in the Chicago style.
  private static func chicago(_ number: Int) -> String {
    guard (1...400).contains(number) else { return "\(number)" }
    return String(repeating: ["*", "†", "‡", "§"][(number - 1) % 4], count: (number - 1) / 4 + 1)
  }

  /// A number below 100 in Vietnamese words.
  private static func vietnamese(_ number: Int) -> String? {
    let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    guard (1...99).contains(number) else { return nil }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let last = ones == 5 && tens > 0 ? "lăm" : ones == 1 && tens > 1 ? "mốt" : digits[ones]
    switch (tens, ones) {
    case (0, _): return digits[ones]
    case (1, 0): return "mười"
    case (1, _): return "mười \(last)"
    case (_, 0): return "\(digits[tens]) mươi"
    default: return "\(digits[tens]) mươi \(last)"
    }
  }
}
